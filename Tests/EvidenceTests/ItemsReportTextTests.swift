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

  @Test(
    "rows without marks are left out and counted",
    arguments: [
      (0, nil, nil), (1, "1 row has no marks, and is left out", "ไม่นับแถวที่ไม่มีคะแนนเลย 1 แถว"),
      (2, "2 rows have no marks, and are left out", "ไม่นับแถวที่ไม่มีคะแนนเลย 2 แถว"),
    ] as [(Int, String?, String?)])
  func notAsked(count: Int, english: String?, thai: String?) {
    var matrix = ResponseMatrix(items: [ResponseItem(id: "a", maximum: 1)])
    matrix.append("one", marks: [1])
    for number in 0..<count { matrix.append("none \(number)", marks: [nil]) }
    let report = ItemsReport(matrix)
    #expect(report.test.n == 1)
    #expect(report.lines(in: .english).first { $0.contains("left out") } == english)
    #expect(report.lines(in: .thai).first { $0.contains("ไม่นับ") } == thai)
  }
}
