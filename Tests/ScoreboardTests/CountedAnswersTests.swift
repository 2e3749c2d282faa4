import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct CountedAnswersTests {
  private func answer(_ number: Int, at: Int, points: Int = 0) -> CountedAnswer {
    CountedAnswer(
      question: QuestionID("q\(number)"),
      origin: Origin(
        precedence: Precedence(at: at, kiosk: "k", seq: number), team: nil, rule: .fair),
      sound: Tally(points: points), voided: Tally())
  }

  @Test(
    "of two answers to a question the first counts, among few and many",
    arguments: [1, 48, 49, 500])
  func first(count: Int) {
    var answers = CountedAnswers()
    for number in 1...count { #expect(answers.add(answer(number, at: 10)) == nil) }
    for number in 1...count {
      let later = answer(number, at: 11, points: 1)
      #expect(answers.add(later) == later.origin.precedence)
      let earlier = answer(number, at: 9, points: 2)
      #expect(answers.add(earlier) == answer(number, at: 10).origin.precedence)
    }
    #expect(answers.answers.map(\.question) == (1...count).map { QuestionID("q\($0)") })
    #expect(answers.answers.allSatisfy { $0.sound.points == 2 })
  }
}
