import Journal
import Programme
import Scoreboard

extension Journal {
  /// An event with the people whom the store knows beside the roster's file, and with no others: one
  /// that was completed by another view of the store is completed anew.
  public func completed(_ event: Event) throws -> Event {
    var listed = event
    listed.roster = event.seated
    return listed.admitting(try latecomers(event: event.id))
  }

  /// The teams in rank order, by all entries.
  public func standings(of event: Event) throws -> [Standing] {
    event.standings(
      of: try totals(event: event.id), attendance: try attendance(event: event.id))
  }

  /// The teams in rank order, as boards show them: up to the freeze.
  public func shownStandings(of event: Event) throws -> [Standing] {
    guard let freeze = try freeze(event: event.id) else { return try standings(of: event) }
    let held = HeldJournal(self, until: freeze)
    return try held.completed(event).standings(
      of: try shownTotals(event: event.id), attendance: try held.attendance(event: event.id))
  }
}
