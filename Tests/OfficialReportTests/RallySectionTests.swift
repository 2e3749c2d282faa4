import Testing

@testable import OfficialReport

@Suite struct RallySectionTests {
  @Test("one car of one team is one")
  func one() throws {
    var facts = try sampleFacts()
    var rally = try #require(facts.rally)
    rally.teams = Array(rally.teams.prefix(1))
    rally.teams[0].cars = Array(rally.teams[0].cars.prefix(1))
    rally.rulings = 1
    facts.rally = rally
    #expect(
      text(RallySection(facts: facts, words: english).blocks).contains(
        "1 car of 1 team was entered. The results are final. Marshals made 1 ruling."))
  }
}
