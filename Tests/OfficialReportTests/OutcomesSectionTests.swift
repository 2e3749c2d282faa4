import Entries
import Testing

@testable import OfficialReport

@Suite struct OutcomesSectionTests {
  private func said(_ change: (inout ReportFacts) -> Void) throws -> String {
    var facts = try sampleFacts()
    change(&facts)
    return text(OutcomesSection(facts: facts, words: english).blocks)
  }

  @Test("what circles said is counted also where it was merged into something else")
  func circles() throws {
    let said = try said { $0.register[2].sources = [.survey, .circle] }
    #expect(said.contains("discussion circles gave 2 findings"))
  }

  @Test("a figure that is kept back is not told as if there were no data")
  func keptBack() throws {
    let said = try said {
      $0.gains[0].overall.difference = .keptBack
      $0.surveys[0].whole.mean = .keptBack
      $0.surveys[0].whole.band = nil
    }
    #expect(said.split(separator: "no figure: not shown, as it would tell").count == 3)
    #expect(
      try self.said { $0.gains = [] }.contains("English for communication | no data"))
  }
}
