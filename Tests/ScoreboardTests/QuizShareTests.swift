import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite("What a quiz adds to a team's points")
struct QuizShareTests {
  private let totals: Totals = [
    TotalKey(part: .quiz, subject: "asean", team: "rose"): Tally(points: 1_178),
    TotalKey(part: .quiz, subject: "warm", team: "rose"): Tally(points: 100),
    TotalKey(part: .quiz, subject: "asean", team: "lotus"): Tally(points: 500),
    TotalKey(part: .game, subject: "duel", team: "rose"): Tally(points: 70),
    TotalKey(part: .adjusted, team: "rose"): Tally(points: 5),
    TotalKey(part: .quiz, subject: "asean", team: "gone"): Tally(points: 9),
  ]
  private let teams = [
    TeamSize(team: "rose", members: 20, absent: ["asean": 1]), TeamSize(team: "lotus", members: 0),
  ]

  @Test("is told with sum, team size and people present, by team and quiz")
  func shares() {
    let shares = quizShares(of: totals, teams: teams, teamSize: 20)
    #expect(
      shares == [
        QuizShare(
          team: "rose", quiz: "asean", sum: 1_178, teamSize: 20, present: 19, points: 1_240),
        QuizShare(team: "rose", quiz: "warm", sum: 100, teamSize: 20, present: 20, points: 100),
        QuizShare(team: "lotus", quiz: "asean", sum: 500, teamSize: 20, present: 0, points: 0),
      ])
    #expect(shares.map(\.isScaled) == [true, false, true])
  }

  @Test("adds up to what the standings say of quizzes, games aside")
  func sum() {
    let shares = quizShares(of: totals, teams: teams, teamSize: 20)
    for standing in standings(of: totals, teams: teams, teamSize: 20) {
      let games = standing.team == "rose" ? 70 : 0
      let points = shares.filter { $0.team == standing.team }.reduce(0) { $0 + $1.points }
      #expect(points + games == standing.parts.quiz)
    }
  }
}
