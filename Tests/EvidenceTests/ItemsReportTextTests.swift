import Assessment
import Testing
import Vocabulary

@testable import Evidence

@Suite("What analyse items prints")
struct ItemsReportTextTests {
  @Test("one answer waits, two wait", arguments: [1, 2])
  func counts(count: Int) {
    var report = ItemsReport(ResponseMatrix(items: [ResponseItem(id: "a", maximum: 1)]))
    report.waiting = count
    report.notListed = count
    let lines = report.lines(in: .english)
    #expect(
      lines.contains(
        count == 1 ? "1 answer waits for a judge" : "2 answers wait for a judge"))
    #expect(
      lines.contains(
        count == 1
          ? "1 finished who is not on the roster, and is left out"
          : "2 finished who are not on the roster, and are left out"))
  }
}
