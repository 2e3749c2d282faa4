import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct BadgeTests {
  @Test("badges stand by rule, day, team in the event's order, quiz and person")
  func order() {
    let sorted = [
      Badge(rule: .everyonePlayed, team: "rose"),
      Badge(rule: .firstRight, team: "mali", day: 2),
      Badge(rule: .perfectRound, team: "mali", person: "p2", quiz: "a"),
      Badge(rule: .perfectRound, team: "rose", person: "p1", quiz: "b"),
      Badge(rule: .perfectRound, team: "mali", person: "p1", quiz: "b"),
      Badge(rule: .firstRight, team: "rose", day: 1),
    ].sorted(teams: ["rose", "mali"])
    #expect(
      sorted.map { "\($0.rule.rawValue) \($0.team) \($0.person ?? "-")" } == [
        "first-right rose -", "first-right mali -", "perfect-round rose p1",
        "perfect-round mali p2", "perfect-round mali p1", "everyone-played rose -",
      ])
  }
}
