import Entries
import Vocabulary

/// Everyone played: a team of which each of its people has finished a quiz that counts, alone.
///
/// Its people are those who have come and are not absent from every quiz that counts; a quiz counts
/// whose rule is fair or race, whichever team it was played for. An attempt that was reset does not count. A team without
/// people has no badge.
public enum EveryonePlayed {
  /// The badges.
  ///
  /// - Parameters:
  ///   - attempts: All attempts.
  ///   - members: The people of each team.
  public static func badges(of attempts: [Attempt], members: [TeamID: [PersonID]]) -> [Badge] {
    let players = Set(
      attempts.filter { $0.state == .finished && $0.rule.isOnBoard }.compactMap(\.person))
    return members.filter { !$0.value.isEmpty && players.isSuperset(of: $0.value) }
      .map { team, people in
        Badge(rule: .everyonePlayed, team: team, figure: Double(people.count))
      }
  }
}
