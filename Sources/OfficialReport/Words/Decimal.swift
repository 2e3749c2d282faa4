import Vocabulary

/// Numbers with a fixed count of decimals, as reports write them.
enum Decimal {
  /// A number with decimals: 15.20; nil for what is no figure.
  ///
  /// - Parameter places: The count of decimals, 0…6.
  static func text(_ number: Double, places: Int) -> String? { decimalText(number, places: places) }

  /// A probability as `probabilityText` writes it, with a space that does not break.
  static func probability(_ p: Double) -> String? {
    probabilityText(p)?.replacing(" ", with: "\u{A0}")
  }
}
