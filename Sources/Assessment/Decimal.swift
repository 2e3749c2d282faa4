/// A number with so many decimal places, in Arabic digits, halves away from zero.
///
/// Binary noise is cut first: 0.285 has the two places 0.29. A number that rounds to 0 has no sign.
public func decimal(_ number: Double, places: Int) -> String {
  var unit = 1
  for _ in 0..<places { unit *= 10 }
  let scaled = (number.magnitude * Double(unit) * (1 + 1e-13)).rounded(.toNearestOrAwayFromZero)
  guard let whole = Int(exactly: scaled) else { return "\(number)" }
  let sign = number < 0 && whole > 0 ? "−" : ""
  if places == 0 { return "\(sign)\(whole)" }
  let fraction = String(whole % unit)
  let zeros = String(repeating: "0", count: places - fraction.count)
  return "\(sign)\(whole / unit).\(zeros)\(fraction)"
}

/// A number with at most two decimal places, without zeros at its end: 30, 22.5.
func shortDecimal(_ number: Double) -> String {
  var text = decimal(number, places: 2)
  guard text.contains(".") else { return text }
  while text.hasSuffix("0") { text.removeLast() }
  if text.hasSuffix(".") { text.removeLast() }
  return text
}
