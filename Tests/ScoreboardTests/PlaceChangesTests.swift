import Testing
import Vocabulary

@testable import Scoreboard

@Suite("Changes of place")
struct PlaceChangesTests {
  private func standings(_ points: [TeamID: Int]) -> [Standing] {
    var totals: Totals = [:]
    for (team, points) in points {
      totals[TotalKey(part: .adjusted, team: team)] = Tally(points: points)
    }
    let teams = ["a", "b", "c"].map { TeamSize(team: $0, members: 1) }
    return Scoreboard.standings(of: totals, teams: teams, teamSize: 1)
  }

  @Test("are places up and down; who stays is left out")
  func changes() {
    let changes = placeChanges(
      from: standings(["a": 3, "b": 2, "c": 1]), to: standings(["a": 3, "b": 2, "c": 5]))
    #expect(changes == ["a": -1, "b": -1, "c": 2])
    #expect(
      placeChanges(
        from: standings(["a": 3, "b": 2, "c": 1]), to: standings(["a": 9, "b": 8, "c": 1])
      )
      .isEmpty)
  }

  @Test("from a shared place count from the place shared")
  func tie() {
    #expect(
      placeChanges(from: standings(["a": 3, "b": 3]), to: standings(["a": 3, "b": 4])) == ["a": -1])
  }

  @Test("are none from where nobody had points")
  func start() {
    #expect(placeChanges(from: standings([:]), to: standings(["a": 3])).isEmpty)
  }
}
