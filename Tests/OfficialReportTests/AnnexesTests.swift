import Programme
import Testing

@testable import OfficialReport

@Suite struct AnnexesTests {
  @Test("a team of one person has a sheet for one person")
  func one() throws {
    var facts = try sampleFacts()
    facts.event.roster = Array(facts.event.roster.prefix(1))
    #expect(
      text(AttendanceAnnex(facts: facts, words: english).blocks).contains(
        "1 person: everyone on the roster of the team."))
  }
}
