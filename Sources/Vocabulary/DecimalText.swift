/// A number with so many decimal places, as `decimalText` writes it; one that is no figure as it is.
public func decimal(_ number: Double, places: Int) -> String {
  decimalText(number, places: places) ?? "\(number)"
}

/// A number with so many decimal places, in Arabic digits, halves away from zero: 15.20, −0.3.
///
/// Binary noise is cut first: 2.675, which is 2.67499999… in binary, has the two places 2.68. A
/// number that rounds to 0 has no sign.
///
/// - Parameter places: The count of decimals, 0…6.
/// - Returns: nil for what is not finite, or too large to be a figure.
public func decimalText(_ number: Double, places: Int) -> String? {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = number.magnitude * Double(scale)
  guard scaled.isFinite, scaled < 1e15 else { return nil }
  let units = Int((scaled + max(scaled, 1) * 1e-12).rounded(.toNearestOrAwayFromZero))
  let sign = number < 0 && units > 0 ? "−" : ""
  guard places > 0 else { return "\(sign)\(units)" }
  let decimals = String(units % scale)
  let zeros = String(repeating: "0", count: places - decimals.count)
  return "\(sign)\(units / scale).\(zeros)\(decimals)"
}
