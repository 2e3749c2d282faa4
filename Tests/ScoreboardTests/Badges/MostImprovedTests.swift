import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct MostImprovedTests {
  private func badges(_ attempts: [Attempt], members: [TeamID: Int] = ["mali": 2, "rose": 2])
    -> [String]
  {
    MostImproved.badges(of: attempts, before: ["pre"], after: ["post"], members: members)
      .map { "\($0.team) \($0.figure ?? -1)" }.sorted()
  }

  /// A person who had so many of ten right before and after.
  private func person(_ id: PersonID, _ team: TeamID, _ before: Int, _ after: Int) -> [Attempt] {
    [
      attempt(id, team, quiz: "pre", rule: .exam, right: before, of: 10),
      attempt(id, team, quiz: "post", rule: .exam, right: after, of: 10),
    ]
  }

  @Test("the largest normalised gain wins, not the largest difference")
  func gain() {
    // (0.9 − 0.8) ÷ 0.2 = 50 %, (0.6 − 0.4) ÷ 0.6 = 33.3 %
    #expect(badges(person("p1", "mali", 8, 9) + person("p2", "rose", 4, 6)) == ["mali 50.0"])
  }

  @Test("equal gains share the badge, exactly")
  func ties() {
    #expect(
      badges(person("p1", "mali", 4, 6) + person("p2", "rose", 7, 8)) == [
        "mali 33.333333333333336", "rose 33.333333333333336",
      ])
  }

  @Test("who sat one test only, or fewer than half of a team, or no gain, count for nothing")
  func left() {
    #expect(badges(Array(person("p1", "mali", 4, 6).dropFirst())).isEmpty)
    #expect(badges(person("p1", "mali", 4, 6), members: ["mali": 3]).isEmpty)
    #expect(badges(person("p1", "mali", 4, 6), members: [:]).isEmpty)
    #expect(badges(person("p1", "mali", 6, 6)).isEmpty)
    #expect(badges(person("p1", "mali", 6, 5)).isEmpty)
    #expect(badges(person("p1", "mali", 10, 10)).isEmpty)
    #expect(badges([]).isEmpty)
  }

  @Test("an attempt that is open or reset, or at a quiz that is no exam, is no test")
  func states() {
    let before = person("p1", "mali", 4, 6)[0]
    for state in [Attempt.State.open, .reset] {
      #expect(
        badges([before, attempt("p1", quiz: "post", rule: .exam, state: state, right: 9, of: 10)])
          .isEmpty)
    }
    #expect(badges([before, attempt("p1", quiz: "post", right: 9, of: 10)]).isEmpty)
  }
}
