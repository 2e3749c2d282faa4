import Entries
import Testing

@testable import OfficialReport

@Suite struct StakeholdersSectionTests {
  private func said(
    _ words: Wording, _ change: (inout ReportFacts) -> Void = { _ in }
  ) throws -> String {
    var facts = try sampleFacts()
    change(&facts)
    return text(StakeholdersSection(facts: facts, words: words).blocks)
  }

  @Test("comments are counted, and nothing is said of those that are not shown")
  func comments() throws {
    #expect(try said(english).contains("satisfaction survey: 70 responses, 2 different comments."))
    let withheld = try said(english) {
      $0.surveys[0].ballots = 1
      $0.surveys[0].comments = []
    }
    #expect(withheld.contains("satisfaction survey: 1 response."))
    let unasked = try said(thai) { $0.surveys[0].comments = [] }
    #expect(unasked.contains("70 ชุด") && !unasked.contains("ความคิดเห็นเพิ่มเติม"))
  }

  @Test("what a team and others said counts for both")
  func merged() throws {
    let others = "Organisers, rounds, surveys, analyses"
    #expect(try said(english).contains("\(others) | 0 | 1 | 1 | 2"))
    let merged = try said(english) {
      $0.register[0].sources = [.circle, .survey]
      $0.register[0].isSaidByOthers = true
    }
    #expect(merged.contains("\(others) | 1 | 1 | 1 | 3"))
    #expect(merged.contains(" | 1 | 0 | 0 | 1"))
  }
}
