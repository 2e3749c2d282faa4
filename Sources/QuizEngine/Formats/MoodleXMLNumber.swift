/// A number as Moodle XML writes it, kept in decimal so that `0.2` ± `0.1` reaches exactly to 0.3.
package struct MoodleXMLNumber: Hashable, Sendable {
  /// The value times ten to the power of `scale`.
  private var digits: Int128
  /// How many of the digits stand after the decimal point; negative for trailing zeros.
  private var scale: Int

  private init(digits: Int128, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// The shortest decimal number that is this double.
  private init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init("\(value)")
  }

  /// Reads digits with an optional sign, decimal point and exponent, blanks around them allowed.
  ///
  /// Nil if the text is anything else, an exponent beyond ±400, or a number beyond what a double
  /// holds. Digits after the 35th, far more than a double has, are dropped.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, MoodleXMLSyntax.isTrimmed(first) { bytes.removeFirst() }
    while let last = bytes.last, MoodleXMLSyntax.isTrimmed(last) { bytes.removeLast() }
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    var digits: Int128 = 0
    var (scale, seen) = (0, 0)
    var isFraction = false
    while let byte = bytes.first {
      if Byte.isDigit(byte) {
        seen += 1
        if digits < Self.most {
          digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
          if isFraction { scale += 1 }
        } else if !isFraction {
          scale -= 1
        }
      } else if byte == Byte.point, !isFraction {
        isFraction = true
      } else {
        break
      }
      bytes.removeFirst()
    }
    guard seen > 0 else { return nil }
    if let letter = bytes.first {
      guard Byte.upper(letter) == UInt8(ascii: "E"), bytes.count <= 5,
        let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
        abs(exponent) <= 400
      else { return nil }
      scale -= exponent
    }
    self.init(digits: isNegative ? -digits : digits, scale: scale)
    guard scale > -270 || value.isFinite else { return nil }
  }

  private static let most: Int128 = 100_000_000_000_000_000_000_000_000_000_000_000

  /// The nearest double.
  package var value: Double {
    if digits == 0 { return 0 }
    return Double("\(digits)e\(-scale)") ?? 0
  }

  /// Whether it is below zero.
  package var isNegative: Bool { digits < 0 }

  /// The number in decimal digits, without an exponent where that stays short.
  package var text: String {
    var (digits, scale) = (digits, scale)
    if digits == 0 { return "0" }
    while digits % 10 == 0, scale > 0 {
      digits /= 10
      scale -= 1
    }
    let figures = String(digits.magnitude)
    let sign = digits < 0 ? "-" : ""
    if scale <= 0 {
      return -scale <= 30
        ? sign + figures + String(repeating: "0", count: -scale) : "\(sign)\(figures)E\(-scale)"
    }
    guard scale < 60 else { return "\(sign)\(figures)E-\(scale)" }
    let padded = String(repeating: "0", count: max(scale + 1 - figures.utf8.count, 0)) + figures
    return "\(sign)\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }

  // MARK: Ranges

  /// The numbers at most a tolerance away from a number; an end beyond what a double holds is
  /// infinite.
  package static func range(_ centre: Self, tolerance: Self) -> ClosedRange<Double> {
    let low = sum(centre, tolerance, sign: -1)?.value ?? centre.value - tolerance.value
    let high = sum(centre, tolerance, sign: 1)?.value ?? centre.value + tolerance.value
    return low <= high ? low...high : high...low
  }

  /// The number and the tolerance that say a range.
  ///
  /// Not every range can be said exactly: its ends may be too far apart in size. What is said then
  /// comes near; `range(_:tolerance:)` tells.
  package static func answer(for range: ClosedRange<Double>) -> (centre: Self, tolerance: Self)? {
    guard let low = Self(range.lowerBound), let high = Self(range.upperBound) else { return nil }
    if low.value == high.value { return (low, Self(digits: 0, scale: 0)) }
    if let sum = sum(low, high, sign: 1), let width = Self.sum(high, low, sign: -1),
      let centre = sum.half, let tolerance = width.half
    {
      return (centre, tolerance)
    }
    let middle = range.lowerBound / 2 + range.upperBound / 2
    guard let centre = Self(middle), let tolerance = Self(range.upperBound - middle) else {
      return nil
    }
    return (centre, tolerance)
  }

  /// The exact sum or difference; nil if it has too many digits.
  private static func sum(_ left: Self, _ right: Self, sign: Int128) -> Self? {
    let scale = max(left.scale, right.scale)
    guard let first = left.scaled(to: scale), let second = right.scaled(to: scale) else {
      return nil
    }
    let (sum, overflow) = first.addingReportingOverflow(second * sign)
    return overflow ? nil : Self(digits: sum, scale: scale)
  }

  private var half: Self? {
    if digits % 2 == 0 { return Self(digits: digits / 2, scale: scale) }
    let (product, overflow) = digits.multipliedReportingOverflow(by: 5)
    return overflow ? nil : Self(digits: product, scale: scale + 1)
  }

  private func scaled(to target: Int) -> Int128? {
    guard digits != 0 else { return 0 }
    guard target - scale <= 38 else { return nil }
    var result = digits
    for _ in scale..<target {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}
