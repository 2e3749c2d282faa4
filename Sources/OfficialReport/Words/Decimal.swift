import Vocabulary

/// Numbers with a fixed count of decimals, as reports write them.
enum Decimal {
  /// A number with decimals: 15.20; nil for what is no figure.
  ///
  /// - Parameter places: The count of decimals, 0…6.
  static func text(_ number: Double, places: Int) -> String? { decimalText(number, places: places) }

  /// A probability as papers write it: `.012`, and `< .001` with a space that does not break for what is smaller.
  static func probability(_ p: Double) -> String? {
    guard (0...1).contains(p) else { return nil }
    if p < 0.001 { return "<\u{A0}.001" }
    return text(p, places: 3).map { $0.hasPrefix("0") ? String($0.dropFirst()) : $0 }
  }
}
