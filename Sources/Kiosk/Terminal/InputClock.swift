import FoundationEssentials

/// The clock of `--clock input`: the time is what the lines say.
///
/// A line may be `{"line":"B","at":1413520200000}`; `{"at":…}` alone is time passing; any other
/// line is one typed at the time of the line before.
public struct InputClock: Sendable {
  /// The time now, in milliseconds since 1970-01-01 00:00 UTC.
  public private(set) var now: Int

  /// A clock that shows an instant until a line says another.
  public init(startingAt now: Int) { self.now = now }

  /// The time now, on both clocks.
  public var moment: Moment { Moment(wall: now, monotonic: now) }

  /// What a line as it came means: what happened, and the time it sets.
  public mutating func read(_ input: KioskInput) -> KioskInput {
    guard case .line(let line) = input else { return input }
    guard line.hasPrefix("{"),
      let timed = try? JSONDecoder().decode(TimedLine.self, from: Data(line.utf8)),
      timed.line != nil || timed.at != nil
    else { return typed(line) }
    if let at = timed.at { now = min(max(at, 0), Moment.latest) }
    return timed.line.map(typed) ?? .time
  }

  /// What a program says was typed passes through the same gate as what was typed.
  private func typed(_ line: String) -> KioskInput {
    var buffer = LineBuffer()
    let inputs = buffer.take(Array(line.utf8) + [UInt8(ascii: "\n")])
    return inputs.count == 1 ? inputs[0] : .garbled(.notText)
  }

  private struct TimedLine: Decodable {
    var line: String?
    var at: Int?
  }
}
