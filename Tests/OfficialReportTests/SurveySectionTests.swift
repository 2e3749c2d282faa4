import Testing

@testable import OfficialReport

@Suite struct SurveySectionTests {
  @Test("n is told as what it is: people, not ratings")
  func note() throws {
    let facts = try sampleFacts()
    let said = { (words: Wording) in text(SurveySection(facts: facts, words: words).blocks) }
    #expect(said(english).contains("n is the number of people who rated a statement"))
    #expect(said(thai).contains("n คือจำนวนผู้ให้คะแนนรายการนั้น"))
    #expect(said(english).contains("70 of 78 questionnaires were returned"))
  }
}
