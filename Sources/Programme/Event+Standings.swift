import Scoreboard

extension Event {
  /// The teams in rank order, given the sums of the journal.
  public func standings(of totals: Totals) -> [Standing] {
    Scoreboard.standings(
      of: totals,
      teams: teams.map { TeamSize(team: $0.id, members: members(of: $0.id).count) },
      teamSize: teamSize)
  }
}
