import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct ComebackTests {
  /// Standings with these teams at these places, all of them asked something.
  private func places(_ ranks: KeyValuePairs<TeamID, Int>, asked: Int = 1) -> [Standing] {
    ranks.map { team, rank in
      Standing(
        rank: rank, team: team, points: 0, members: 1,
        parts: .init(quiz: 0, rally: 0, judged: 0, adjusted: 0), right: 0, asked: asked,
        accuracy: 0, swiftness: 0)
    }
  }

  private func teams(_ earlier: [[Standing]], _ now: [Standing]) -> [String] {
    Comeback.badges(earlier: earlier, now: now, day: 3)
      .map { "\($0.team) \(Int($0.figure ?? 0)) \($0.day ?? 0)" }
  }

  @Test("two places make one, one place does not, and the larger rise is told")
  func rise() {
    let now = places(["a": 1, "b": 2, "c": 3, "d": 4])
    #expect(teams([places(["c": 1, "b": 2, "a": 3, "d": 4])], now) == ["a 2 3"])
    #expect(teams([places(["b": 1, "a": 2, "d": 3, "c": 4])], now) == [])
    #expect(
      teams(
        [places(["c": 1, "b": 2, "a": 3, "d": 4]), places(["b": 1, "c": 2, "d": 3, "a": 4])], now)
        == ["a 3 3"])
    #expect(teams([], now) == [])
  }

  @Test("teams that share a place stand at it")
  func ties() {
    let now = places(["a": 1, "b": 1, "c": 3])
    #expect(teams([places(["c": 1, "a": 2, "b": 2])], now) == [])
    #expect(teams([places(["c": 1, "a": 2, "b": 3])], now) == ["b 2 3"])
  }

  @Test("an instant at which some team had not played yet does not count")
  func unplayed() {
    let now = places(["a": 1, "b": 2, "c": 3])
    let before = places(["c": 1, "b": 2]) + places(["a": 3], asked: 0)
    #expect(teams([before], now) == [])
  }
}
