import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What something that is about to be written makes of the teams' standings.
public struct CorrectionEffect: Hashable, Sendable {
  /// The teams whose points or place change, in the order of the places they would have.
  public var teams: [Change]

  /// What becomes of a team.
  public struct Change: Hashable, Sendable {
    /// The team.
    public var team: TeamID
    /// Its points before and after.
    public var points: Moved
    /// Its place before and after, from 1.
    public var rank: Moved
  }

  /// A figure before and after.
  public struct Moved: Hashable, Sendable {
    /// Before.
    public var before: Int
    /// After.
    public var after: Int
  }

  /// What entries would make of the teams of an event; nothing is written.
  init(of drafts: [Draft], on event: Event, in journal: any Journal, kiosk: String) throws {
    let before = try journal.standings(of: event)
    let after = try journal.preview(drafts, event: event.id, kiosk: kiosk) {
      try $0.standings(of: event)
    }
    let known = Dictionary(before.map { ($0.team, $0) }) { first, _ in first }
    teams = after.compactMap { after in
      guard let before = known[after.team],
        (before.points, before.rank) != (after.points, after.rank)
      else { return nil }
      return Change(
        team: after.team, points: Moved(before: before.points, after: after.points),
        rank: Moved(before: before.rank, after: after.rank))
    }
  }
}
