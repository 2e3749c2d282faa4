/// How a rally counts time: whole minutes, and what each costs.
///
/// A route file may set each figure; the entry of a car's start keeps them, so that no result
/// depends on a file that changes later.
public struct TimeRules: Hashable, Sendable {
  /// Points for each minute that a car is early, from 0.
  public var early: Int
  /// Points for each minute that a car is late beyond `lateAllowance`, from 0.
  public var late: Int
  /// Minutes that a car may be late at no cost, from 0.
  public var lateAllowance: Int
  /// The most points that time costs on a leg, from 0.
  public var legCap: Int
  /// Minutes; a car that is later than this has missed the checkpoint.
  public var maximumLateness: Int
  /// Points that a missed checkpoint costs, from 0.
  public var missed: Int

  /// Rules with these figures, in minutes and points.
  public init(
    early: Int, late: Int, lateAllowance: Int, legCap: Int, maximumLateness: Int, missed: Int
  ) {
    self.early = early
    self.late = late
    self.lateAllowance = lateAllowance
    self.legCap = legCap
    self.maximumLateness = maximumLateness
    self.missed = missed
  }

  /// The rules of a route file that sets none: early costs as much as late.
  public static let standard = TimeRules(
    early: 10, late: 10, lateAllowance: 2, legCap: 100, maximumLateness: 30, missed: 200)

  /// The range of each figure: sums stay exact.
  public static let range = 0...100_000
}
