import Journal
import Programme
import Scoreboard

extension Journal {
  /// An event with the people whom the store knows beside the roster's file.
  public func completed(_ event: Event) throws -> Event {
    event.admitting(try latecomers(event: event.id))
  }

  /// The teams in rank order, by all entries.
  public func standings(of event: Event) throws -> [Standing] {
    event.standings(
      of: try totals(event: event.id), attendance: try attendance(event: event.id))
  }

  /// The teams in rank order, as boards show them: up to the freeze.
  public func shownStandings(of event: Event) throws -> [Standing] {
    event.standings(
      of: try shownTotals(event: event.id), attendance: try shownAttendance(event: event.id))
  }
}
