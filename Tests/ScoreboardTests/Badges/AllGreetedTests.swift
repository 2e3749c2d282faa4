import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct AllGreetedTests {
  private func badges(_ greetings: [Set<QuestionID>], _ answers: StandingAnswer...) -> [Badge] {
    var fold = AllGreeted(greetings: greetings)
    for answer in answers { fold.add(answer) }
    return fold.badges
  }

  @Test("a team greets together, each country by any of its questions")
  func together() {
    let greetings: [Set<QuestionID>] = [["laos", "laos-2"], ["vietnam"]]
    #expect(
      badges(
        greetings, stands("p01", question: "laos-2"), stands("p02", question: "vietnam"),
        stands("p03", "rose", question: "laos"), stands("p03", "rose", question: "laos-2"))
        == [Badge(rule: .allGreeted, team: "mali", figure: 2)])
  }

  @Test("a wrong answer greets nobody, nor does one of an exam")
  func wrong() {
    #expect(
      badges(
        [["laos"]], stands(question: "laos", verdict: .wrong),
        stands(question: "laos", verdict: .partly),
        stands(question: "laos", rule: .exam)
      ).isEmpty)
  }

  @Test("one question may stand for two countries, and no countries are greeted by nobody")
  func edges() {
    #expect(badges([["a"], ["a"]], stands(question: "a")).count == 1)
    #expect(badges([], stands(question: "a")).isEmpty)
  }
}
