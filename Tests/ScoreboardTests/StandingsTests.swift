import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct StandingsTests {
  private func key(_ part: Part, _ team: TeamID, _ subject: QuizID = "") -> TotalKey {
    TotalKey(part: part, subject: subject, team: team)
  }

  @Test(
    "quiz points are round(S × N ÷ n), halves away from zero",
    arguments: [
      (1_000, 20, 20, 1_000), (1_000, 20, 19, 1_053), (1_900, 20, 19, 2_000), (1, 1, 2, 1),
      (3, 1, 2, 2), (1, 1, 3, 0), (2, 1, 3, 1), (-1, 1, 2, -1), (-1, 1, 3, 0), (-3, 1, 2, -2),
      (0, 20, 19, 0), (500, 20, 0, 0), (500, 0, 20, 0),
      (999_999_999_999, 100, 3, 33_333_333_333_300),
    ])
  func sizeFairness(sum: Int, teamSize: Int, members: Int, expected: Int) {
    #expect(sizeFair(sum, teamSize: teamSize, members: members) == expected)
  }

  @Test("each quiz is scaled by itself, and other parts are added as they are")
  func parts() {
    let totals: Totals = [
      key(.quiz, "mali", "a"): Tally(points: 1, right: 1, asked: 2, timeLeft: 500_000),
      key(.quiz, "mali", "b"): Tally(points: 1, right: 2, asked: 3, timeLeft: 1_000_000),
      key(.rally, "mali"): Tally(points: 70), key(.judged, "mali"): Tally(points: 30),
      key(.adjusted, "mali"): Tally(points: -10), key(.quiz, "gone", "a"): Tally(points: 999),
    ]
    let standings = standings(
      of: totals, teams: [TeamSize(team: "mali", members: 4), TeamSize(team: "kulap", members: 3)],
      teamSize: 6)
    // 1 × 6 ÷ 4 = 1.5, 2 points for each quiz.
    #expect(
      standings == [
        Standing(
          rank: 1, team: "mali", points: 94, members: 4,
          parts: .init(quiz: 4, rally: 70, judged: 30, adjusted: -10), right: 3, asked: 5,
          accuracy: 0.6, swiftness: 0.5),
        Standing(
          rank: 2, team: "kulap", points: 0, members: 3,
          parts: .init(quiz: 0, rally: 0, judged: 0, adjusted: 0), right: 0, asked: 0,
          accuracy: 0, swiftness: 0),
      ])
  }

  @Test("who is absent from a quiz is left out of its n, and of no other's")
  func absent() {
    let totals: Totals = [
      key(.quiz, "mali", "a"): Tally(points: 900), key(.quiz, "mali", "b"): Tally(points: 900),
      key(.quiz, "kulap", "a"): Tally(points: 500),
    ]
    let standings = standings(
      of: totals,
      teams: [
        TeamSize(team: "mali", members: 5, absent: ["a": 2, "c": 1]),
        TeamSize(team: "kulap", members: 2, absent: ["a": 2]),
      ], teamSize: 4)
    // 900 × 4 ÷ 3 and 900 × 4 ÷ 5; of kulap nobody is left, and nothing is divided.
    #expect(standings.map(\.parts.quiz) == [1_200 + 720, 0])
    #expect(standings.map(\.members) == [5, 2])
  }

  @Test("a latecomer in one team moves no other")
  func latecomer() {
    let totals: Totals = [
      key(.quiz, "mali", "a"): Tally(points: 700), key(.quiz, "kulap", "a"): Tally(points: 600),
    ]
    func points(maliMembers: Int) -> Int? {
      standings(
        of: totals,
        teams: [
          TeamSize(team: "mali", members: maliMembers), TeamSize(team: "kulap", members: 19),
        ], teamSize: 20
      ).first { $0.team == "kulap" }?.points
    }
    #expect(points(maliMembers: 20) == 632)
    #expect(points(maliMembers: 25) == 632)
  }

  @Test("four teams with a tie are ranked 1, 2, 2, 4, equals in the order of the event")
  func tie() {
    let teams = ["a", "b", "c", "d"].map { TeamSize(team: $0, members: 20) }
    let totals: Totals = [
      key(.quiz, "a", "q"): Tally(points: 20, right: 1, asked: 4, timeLeft: 1),
      key(.quiz, "b", "q"): Tally(points: 30, right: 1, asked: 4, timeLeft: 500_000),
      key(.quiz, "c", "q"): Tally(points: 30, right: 2, asked: 8, timeLeft: 1_000_000),
      key(.quiz, "d", "q"): Tally(points: 40),
    ]
    let standings = standings(of: totals, teams: teams, teamSize: 20)
    #expect(standings.map(\.rank) == [1, 2, 2, 4])
    #expect(standings.map(\.team) == ["d", "b", "c", "a"])
  }

  @Test("speed never changes an order that points or accuracy decide under fair", arguments: 1...40)
  func speedSettlesTiesOnly(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let teams = ["a", "b", "c", "d"].map { TeamSize(team: $0, members: 3) }
    var slow: [Entry] = []
    var fast: [Entry] = []
    var pen = Pen()
    for team in teams {
      for person in 1...3 {
        pen.team = team.team
        pen.person = PersonID("\(team.team)\(person)")
        let start = pen.start()
        slow.append(start)
        fast.append(start)
        for number in 1...3 {
          // Few values, so that ties of points and of accuracy come often.
          let verdict: Verdict = [.right, .partly, .wrong][random.below(3)]
          let credit = verdict == .right ? 1 : verdict == .partly ? 0.5 : 0
          let value = 100 * (1 + random.below(2))
          var answer = answered(
            number, verdict: verdict, value: value, credit: credit, taken: 20_000)
          let slowPoints = answer.rule.points(
            value: value, credit: credit, taken: answer.taken, limit: answer.limit, streak: 0)
          let entry = pen.answer("q\(number)", answer, points: slowPoints)
          slow.append(entry)
          answer.taken = random.below(20_001)
          var quick = entry
          quick.draft.body = answer.body
          quick.draft.points = answer.rule.points(
            value: value, credit: credit, taken: answer.taken, limit: answer.limit, streak: 0)
          fast.append(quick)
        }
      }
    }
    func table(_ entries: [Entry]) throws -> [Standing] {
      var fold = EventFold()
      for entry in entries { try fold.add(entry) }
      return standings(of: fold.result().totals, teams: teams, teamSize: 3)
    }
    let before = try table(slow)
    let after = try table(fast)
    let place = Dictionary(uniqueKeysWithValues: after.map { ($0.team, $0) })
    for upper in before {
      for lower in before where upper.rank < lower.rank {
        // Every answer took all of T: nothing but points and accuracy ranked these.
        let quickUpper = try #require(place[upper.team])
        let quickLower = try #require(place[lower.team])
        #expect(quickUpper.rank < quickLower.rank)
      }
    }
    #expect(before.map(\.swiftness) == [0, 0, 0, 0])
    #expect(Set(after.map(\.points)) == Set(before.map(\.points)))
  }
}
