import ThaiText
import Vocabulary

/// How results write times and points, in texts and on pages alike.
enum RallyFigures {
  /// What stands in a leg's columns after the checkpoint's name, `""` for nothing.
  static func cells(of leg: RallyReport.Leg) -> [String] {
    let isAhead = leg.outcome == "open" || leg.outcome == "notReached"
    /// What a checkpoint earned: a 0 is worth showing where the car was, or should have been.
    func earned(_ points: Int) -> String { isAhead && points == 0 ? "" : signed(points) }
    return [
      leg.due.map { time($0) } ?? "", leg.arrived.map { time($0) } ?? "",
      leg.minutesOff.map { $0 > 0 ? "+\($0)" : signed($0) } ?? "", cost(leg.penalty),
      earned(leg.rc), earned(leg.task), cost(leg.hints),
      leg.allowance == 0 ? "" : "\(leg.allowance)", earned(leg.points),
    ]
  }

  /// The time of day of an instant in ISO 8601: `09:41`.
  static func time(_ iso: String) -> String { String(iso.dropFirst(11).prefix(5)) }

  /// The time of day, after the day where that is another one than of `asOf`: `19 October 2014 09:41`.
  static func moment(_ iso: String, asOf: String, in language: Language) -> String {
    iso.prefix(10) == asOf.prefix(10)
      ? time(iso) : "\(WordedTime.day(iso, in: language)) \(time(iso))"
  }

  /// Points with a minus sign where they are below zero.
  static func signed(_ points: Int) -> String {
    points < 0 ? "−" + grouped(-points) : grouped(points)
  }

  /// Points before and after.
  static func change(_ before: Int, _ after: Int) -> String {
    "\(signed(before)) → \(signed(after))"
  }

  private static func cost(_ points: Int) -> String { points == 0 ? "" : signed(-points) }
}
