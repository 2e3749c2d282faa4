import Entries
import Testing

@testable import OfficialReport

@Suite struct ImprovementSectionTests {
  @Test("a finding that was merged from several sources counts for each")
  func sources() throws {
    var facts = try sampleFacts()
    facts.register[0].sources = [.circle, .survey]
    let said = text(ImprovementSection(facts: facts, words: english).blocks)
    #expect(said.contains("discussion circles | 1 | 25.00"))
    #expect(said.contains("survey comments | 2 | 50.00"))
    #expect(said.contains("merged from several sources counts for each"))
  }
}
