import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct AttemptTests {
  private let key = TotalKey(part: .quiz, subject: "q", team: "mali")

  private func attempt(
    _ number: Int, points: Int = 0, state: Attempt.State = .finished, team: TeamID? = "mali",
    rule: ScoringRule = .fair
  ) -> Attempt {
    Attempt(
      player: .person("p01"), quiz: "q", number: number, team: team, rule: rule, state: state,
      owner: "k1@1", starter: "k1@1", startSeq: 1, tally: Tally(points: points))
  }

  @Test("no attempts: nothing open, nothing counted, the first number is 1")
  func none() {
    let history = AttemptHistory()
    #expect(history.open == nil)
    #expect(history.counted == nil)
    #expect(history.contributions.isEmpty)
    #expect(history.used == 0)
    #expect(history.nextNumber == 1)
  }

  @Test(
    "the attempt with the most points counts, the earlier of equals",
    arguments: [([10, 30, 20], 2), ([30, 30, 20], 1), ([0, 0], 1), ([-5, -3], 2)])
  func best(points: [Int], counted: Int) {
    let history = AttemptHistory(
      points.enumerated().map { attempt($0.offset + 1, points: $0.element) })
    #expect(history.counted?.number == counted)
    #expect(history.contributions[key]?.points == points.max())
  }

  @Test("a reset attempt neither counts nor is used up, and keeps its number")
  func reset() {
    let history = AttemptHistory([
      attempt(1, points: 900, state: .reset), attempt(2, points: 10, state: .open),
    ])
    #expect(history.counted?.number == 2)
    #expect(history.open?.number == 2)
    #expect(history.used == 1)
    #expect(history.nextNumber == 3)
    #expect(AttemptHistory([attempt(1, state: .reset)]).contributions.isEmpty)
  }

  @Test("exams, warm-ups and people without a team add nothing to the board")
  func offBoard() {
    #expect(AttemptHistory([attempt(1, points: 9, rule: .exam)]).contributions.isEmpty)
    #expect(AttemptHistory([attempt(1, points: 9, rule: .warmup)]).contributions.isEmpty)
    #expect(AttemptHistory([attempt(1, points: 9, team: nil)]).contributions.isEmpty)
    #expect(AttemptHistory([attempt(1, points: 9, rule: .race)]).contributions.keys.first == key)
  }
}
