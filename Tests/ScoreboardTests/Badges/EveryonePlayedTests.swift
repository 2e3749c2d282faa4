import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct EveryonePlayedTests {
  private func teams(_ attempts: Attempt..., members: [TeamID: [PersonID]]) -> [TeamID] {
    EveryonePlayed.badges(of: attempts, members: members).map(\.team).sorted()
  }

  @Test("each of a team's people has finished a quiz that counts")
  func all() {
    let members: [TeamID: [PersonID]] = ["mali": ["p1", "p2"], "rose": ["p3"], "none": []]
    #expect(
      teams(attempt("p1", right: 0, of: 5), attempt("p2", right: 1, of: 5), members: members)
        == ["mali"])
    #expect(teams(attempt("p1", right: 5, of: 5), members: members) == [])
    #expect(teams(attempt("p3", state: .open, right: 5, of: 5), members: members) == [])
    #expect(teams(attempt("p3", state: .reset, right: 5, of: 5), members: members) == [])
    #expect(teams(attempt("p3", rule: .exam, right: 5, of: 5), members: members) == [])
    #expect(teams(attempt("p3", rule: .race, right: 5, of: 5), members: members) == ["rose"])
  }
}
