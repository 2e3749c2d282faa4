/// Days of the calendar where an event is.
public struct LocalDays: Sendable {
  private let utcOffset: @Sendable (Int) -> Int

  /// Days by a zone's offsets.
  ///
  /// - Parameter utcOffset: Local time less UTC at an instant, in minutes; the instant is in
  ///   milliseconds since 1970-01-01 00:00 UTC.
  public init(utcOffset: @escaping @Sendable (Int) -> Int) { self.utcOffset = utcOffset }

  /// The day of an instant, counted from 1970-01-01.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  public func day(of at: Int) -> Int {
    let (local, overflows) = at.addingReportingOverflow(utcOffset(at) * 60_000)
    guard !overflows else { return at / Self.length }
    return local / Self.length - (local % Self.length < 0 ? 1 : 0)
  }

  /// The instant at which a day is so many hours old by its clocks.
  ///
  /// - Parameters:
  ///   - day: A day that `day(of:)` gave.
  ///   - hour: From 0 to 23.
  public func instant(of day: Int, hour: Int) -> Int {
    let wall = day * Self.length + hour * 3_600_000
    // Where clocks change that day, the offset is that of the instant itself, not of its neighbour.
    let near = wall - utcOffset(wall) * 60_000
    return wall - utcOffset(near) * 60_000
  }

  private static let length = 86_400_000
}
