extension Double {
  /// The number in plain decimal digits, as few as give this number back; no exponent.
  ///
  /// Banks are read by people and by programs that know no exponents.
  var decimalText: String {
    // Without the sign that a zero may have.
    if self == 0 { return "0" }
    let written = Array(description.utf8)
    guard isFinite, let mark = written.firstIndex(of: UInt8(ascii: "e")) else {
      return description.hasSuffix(".0") ? String(description.dropLast(2)) : description
    }
    let exponent = Int(String(decoding: written[(mark + 1)...], as: UTF8.self)) ?? 0
    let isNegative = written.first == Byte.hyphen
    var digits = written[(isNegative ? 1 : 0)..<mark].filter(Byte.isDigit)
    // One digit stands before the point in what was written.
    var point = 1 + exponent
    if point <= 0 {
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 1 - point), at: 0)
      point = 1
    } else if digits.count < point {
      digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: point - digits.count))
    }
    while digits.count > point, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.count > point { digits.insert(Byte.point, at: point) }
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
