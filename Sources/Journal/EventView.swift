import CarRally
import Entries
import Scoreboard

/// What may be shown of an event at a time: up to the freeze, or all where nothing is frozen.
public struct EventView: Sendable {
  /// The sums.
  public var totals: Totals
  /// Who is absent from what.
  public var attendance: Attendance
  /// Up to which instant things are shown, in milliseconds since 1970-01-01 00:00 UTC; nil for all.
  public var freeze: Int?
  /// How the sums came to be what they are: its last sample has them.
  public var history: PointsHistory
  /// The runs of the cars of its rally that something is known of, by car.
  public var cars: [CarRun]
  /// The latest entries of those that were asked for, in the order of time.
  public var latest: [Entry]

  /// What may be shown of an event.
  public init(
    totals: Totals, attendance: Attendance = Attendance(), freeze: Int?, history: PointsHistory,
    cars: [CarRun], latest: [Entry]
  ) {
    self.totals = totals
    self.attendance = attendance
    self.freeze = freeze
    self.history = history
    self.cars = cars
    self.latest = latest
  }
}
