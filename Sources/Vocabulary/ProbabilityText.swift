/// The level of significance of every test: what is less probable is called more than chance
/// explains.
public let significanceLevel = 0.05

/// A probability as papers write it after `p`: three decimals without the 0 before them, and `< .001`
/// for what is smaller.
///
/// What is below the level of significance and would be rounded up to it is `< .05`: .0496 must not
/// read as if it were not below.
///
/// - Returns: nil for what is no probability.
public func probabilityText(_ p: Double) -> String? {
  guard (0...1).contains(p) else { return nil }
  if p < 0.001 { return "< .001" }
  guard let text = decimalText(p, places: 3) else { return nil }
  if p < significanceLevel, text == decimalText(significanceLevel, places: 3) { return "< .05" }
  return text.hasPrefix("0") ? String(text.dropFirst()) : text
}
