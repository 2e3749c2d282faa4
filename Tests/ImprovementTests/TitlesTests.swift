import Entries
import Improvement
import Testing
import Vocabulary

@Suite("Titles of the register's words")
struct TitlesTests {
  @Test("differ from each other in both languages")
  func distinct() {
    for titles in [
      FindingKind.allCases.map(\.title), FindingPhase.allCases.map(\.title),
      FindingSource.allCases.map(\.title), FindingStatus.allCases.map(\.title),
      FindingChannel.allCases.map(\.title), FindingChannel.allCases.map(\.purpose),
    ] {
      #expect(Set(titles.map(\.th)).count == titles.count)
      #expect(Set(titles.map(\.en)).count == titles.count)
      #expect(titles.allSatisfy { !$0.th.isEmpty && !$0.en.isEmpty })
    }
  }

  @Test("of the channels are the five ways of the report")
  func channels() {
    #expect(
      FindingChannel.allCases.map(\.rawValue)
        == ["board", "statutory", "focus-group", "networks", "staff"])
  }
}
