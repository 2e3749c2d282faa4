import ThaiText

/// A number as a person writes it, kept in decimal so that `0.3:0.1` reaches exactly to 0.4.
struct DecimalNumber: Hashable, Sendable {
  /// The value times ten to the power of `scale`.
  var digits: Int64
  /// How many of the digits stand after the decimal point; negative for trailing zeros.
  var scale: Int

  /// Reads digits with an optional sign, decimal point and exponent, as PHP's `is_numeric` does.
  ///
  /// Nil if the bytes are anything else, an exponent beyond ±280, or a number beyond what a double
  /// holds. Digits after the 18th, more than a double has, are dropped.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    var isNegative = false
    if index < range.upperBound, bytes[index] == Byte.hyphen || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == Byte.hyphen
      index += 1
    }
    var digits: Int64 = 0
    var scale = 0
    var seen = 0
    var isFraction = false
    while index < range.upperBound {
      let byte = bytes[index]
      if Byte.isDigit(byte) {
        seen += 1
        if digits < 100_000_000_000_000_000 {
          digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
          if isFraction { scale += 1 }
        } else if !isFraction {
          scale -= 1
        }
      } else if byte == Byte.point, !isFraction {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    guard seen > 0 else { return nil }
    if index < range.upperBound {
      guard let exponent = Self.exponent(bytes, index..<range.upperBound) else { return nil }
      scale -= exponent
    }
    self.digits = isNegative ? -digits : digits
    self.scale = scale
    guard scale > -290 || value.isFinite else { return nil }
  }

  private init(digits: Int64, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  private static func exponent(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound
    guard Byte.upper(bytes[index]) == UInt8(ascii: "E") else { return nil }
    index += 1
    var isNegative = false
    if index < range.upperBound, bytes[index] == Byte.hyphen || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == Byte.hyphen
      index += 1
    }
    guard index < range.upperBound else { return nil }
    var value = 0
    while index < range.upperBound {
      guard Byte.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      guard value <= 280 else { return nil }
      index += 1
    }
    return isNegative ? -value : value
  }

  /// The nearest double.
  var value: Double {
    // Both operands are exact in this range, so the division or product rounds once.
    if digits.magnitude <= 1 << 53, abs(scale) <= 22 {
      let power = Self.powers[abs(scale)]
      return scale >= 0 ? Double(digits) / power : Double(digits) * power
    }
    return Double("\(digits)e\(-scale)") ?? 0
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The exact sum; nil if it has too many digits.
  static func + (left: Self, right: Self) -> Self? {
    let scale = max(left.scale, right.scale)
    guard let first = left.scaled(to: scale), let second = right.scaled(to: scale) else {
      return nil
    }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : Self(digits: sum, scale: scale)
  }

  static prefix func - (number: Self) -> Self { Self(digits: -number.digits, scale: number.scale) }

  private func scaled(to target: Int) -> Int64? {
    guard target - scale <= 18 else { return digits == 0 ? 0 : nil }
    var result = digits
    for _ in scale..<target {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}

/// What a numeric answer says: `3`, `3:2`, `1..5` or `*`.
enum NumericReading {
  /// Moodle's `*`: any number.
  case any
  case range(ClosedRange<Double>)
  case fault(GIFTFault, at: Int)

  /// Reads a trimmed range of a file.
  ///
  /// Source: the `numerical` case of `readquestion` in Moodle's
  /// `question/format/gift/format.php`; `..` is looked for before `:`.
  init(_ file: GIFTBytes, _ range: ByteRange) {
    let (lower, upper) = (range.lower, range.upper)
    if upper - lower == 1, file[lower] == UInt8(ascii: "*") {
      self = .any
      return
    }
    var index = lower
    while index < upper {
      if file[index] == Byte.point, index + 1 < upper, file[index + 1] == Byte.point, index > lower
      {
        self = Self.ends(file, lower..<index, index + 2..<upper)
        return
      }
      index += 1
    }
    index = lower
    while index < upper, file[index] != Byte.colon { index += 1 }
    guard index < upper else {
      switch Self.number(file, lower..<upper) {
      case .success(let number): self = .range(number.value...number.value)
      case .failure(let problem): self = .fault(problem.fault, at: problem.offset)
      }
      return
    }
    self = Self.tolerance(file, lower..<index, index + 1..<upper)
  }

  private static func ends(
    _ file: GIFTBytes, _ low: Range<Int>, _ high: Range<Int>
  ) -> NumericReading {
    switch (number(file, low), number(file, high)) {
    case (.failure(let problem), _), (_, .failure(let problem)):
      return .fault(problem.fault, at: problem.offset)
    case (.success(let first), .success(let second)):
      let (first, second) = (first.value, second.value)
      guard first <= second else { return .fault(.rangeReversed, at: low.lowerBound) }
      return .range(first...second)
    }
  }

  private static func tolerance(
    _ file: GIFTBytes, _ centre: Range<Int>, _ margin: Range<Int>
  ) -> NumericReading {
    switch (number(file, centre), number(file, margin)) {
    case (.failure(let problem), _), (_, .failure(let problem)):
      return .fault(problem.fault, at: problem.offset)
    case (.success(let centre), .success(let tolerance)):
      guard tolerance.digits >= 0 else {
        return .fault(.negativeTolerance, at: margin.lowerBound)
      }
      let low = (centre + -tolerance)?.value ?? centre.value - tolerance.value
      let high = (centre + tolerance)?.value ?? centre.value + tolerance.value
      guard low <= high, low.isFinite, high.isFinite else {
        let text = file.excerpt(ByteRange(margin.lowerBound, margin.upperBound))
        return .fault(.notANumber(text), at: margin.lowerBound)
      }
      return .range(low...high)
    }
  }

  private struct Problem: Error {
    var fault: GIFTFault
    var offset: Int
  }

  private static func number(_ file: GIFTBytes, _ range: Range<Int>) -> Result<
    DecimalNumber, Problem
  > {
    let trimmed = file.trimmed(range.lowerBound, range.upperBound, hasComments: false)
    if let number = DecimalNumber(file.bytes, trimmed.lower..<trimmed.upper) {
      return .success(number)
    }
    let text = file.excerpt(trimmed)
    let digits = arabicDigits(text)
    let isNumber = Array(digits.utf8).withUnsafeBufferPointer {
      DecimalNumber($0, 0..<$0.count) != nil
    }
    return .failure(
      Problem(
        fault: isNumber ? .thaiDigits(text, meant: digits) : .notANumber(text),
        offset: trimmed.lower))
  }
}
