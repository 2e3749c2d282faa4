import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct PerfectRoundTests {
  private func badges(_ attempts: Attempt..., answers: [StandingAnswer] = []) -> [Badge] {
    var fold = PerfectRound()
    for answer in answers { fold.add(answer) }
    return fold.badges(of: attempts)
  }

  @Test("at least five asked and all of them right, finished, on the board")
  func perfect() {
    #expect(
      badges(attempt(right: 5, of: 5)) == [
        Badge(rule: .perfectRound, team: "mali", person: "p01", quiz: "q", figure: 5)
      ])
    #expect(badges(attempt(right: 4, of: 4)).isEmpty)
    #expect(badges(attempt(right: 9, of: 10)).isEmpty)
    #expect(badges(attempt(state: .open, right: 10, of: 10)).isEmpty)
    #expect(badges(attempt(state: .reset, right: 10, of: 10)).isEmpty)
    #expect(badges(attempt(rule: .exam, right: 10, of: 10)).isEmpty)
    #expect(badges(attempt(rule: .race, right: 10, of: 10)).count == 1)
    #expect(badges(attempt("p01", nil, right: 10, of: 10)).isEmpty)
  }

  @Test("an answer that waits for a judge holds it back, in its attempt only")
  func waiting() {
    let answers = [stands(attempt: 1, verdict: .pending)]
    #expect(badges(attempt(right: 6, of: 6), answers: answers).isEmpty)
    #expect(badges(attempt(number: 2, right: 6, of: 6), answers: answers).count == 1)
  }

  @Test("a person has one a quiz, of the longest attempt")
  func once() {
    #expect(
      badges(
        attempt(number: 1, right: 5, of: 5), attempt(number: 2, right: 6, of: 6),
        attempt(number: 3, right: 5, of: 5), attempt(quiz: "r", right: 7, of: 7)
      ).map(\.figure).sorted { $0 ?? 0 < $1 ?? 0 } == [6, 7])
  }
}
