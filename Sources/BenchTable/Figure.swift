/// A number that was measured, with its unit.
package struct Figure: Hashable, Codable {
  package var value: Double
  package var unit: Unit

  package init(value: Double, unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// What a number counts.
  package enum Unit: String, Codable {
    case megabytesPerSecond = "MB/s"
    case perSecond = "/s"
    case seconds = "s"
    case milliseconds = "ms"
    case microseconds = "µs"
    case mebibytes = "MiB"
    case times = "times"

    /// Whether more is better.
    package var isRate: Bool { self == .megabytesPerSecond || self == .perSecond }
  }

  /// The figure as people read it: three digits that count.
  package var text: String { "\(grouped(value)) \(unit.rawValue)" }
}

/// A number with two decimals below 10, one below 100, and thousands set apart; a dash for what is none.
package func grouped(_ value: Double) -> String {
  guard value.isFinite else { return "–" }
  let decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
  var power = 1
  for _ in 0..<decimals { power *= 10 }
  let scaled = Int((value * Double(power)).rounded())
  var whole = String(scaled / power)
  var position = whole.utf8.count - 3
  while position > 0 {
    whole.insert(",", at: whole.index(whole.startIndex, offsetBy: position))
    position -= 3
  }
  guard decimals > 0 else { return whole }
  let rest = String(scaled % power)
  return "\(whole).\(String(repeating: "0", count: decimals - rest.utf8.count))\(rest)"
}
