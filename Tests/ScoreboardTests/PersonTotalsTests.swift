import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct PersonTotalsTests {
  private func attempt(
    _ person: PersonID, _ quiz: QuizID, _ number: Int = 1, points: Int, rule: ScoringRule = .fair,
    state: Attempt.State = .finished
  ) -> Attempt {
    Attempt(
      player: .person(person), quiz: quiz, number: number, team: "mali", rule: rule, state: state,
      owner: "k1@1", starter: "k1@1", startSeq: 1, tally: Tally(points: points, asked: 1))
  }

  @Test("a person's total is that of the best attempt at each quiz on the board")
  func best() throws {
    let totals = personTotals(of: [
      attempt("p01", "a", 1, points: 100), attempt("p01", "a", 2, points: 300),
      attempt("p01", "b", points: 50, rule: .race), attempt("p01", "x", points: 900, rule: .exam),
      attempt("p02", "a", points: 10), attempt("p02", "b", points: 70, state: .reset),
      attempt("p03", "b", points: 70, state: .reset),
    ])
    #expect(totals.count == 2)
    #expect(totals["p01"]?.quizzes == 3)
    #expect(totals["p01"]?.tally == Tally(points: 350, asked: 2))
    #expect(totals["p02"]?.quizzes == 1)
    #expect(totals["p02"]?.tally == Tally(points: 10, asked: 1))
  }
}
