import ThaiText

/// What a list of people says of whether a person may appear on public boards.
enum Consent {
  private static let given = ["yes", "true", "1", "y", "ใช่", "ยินยอม", "อนุญาต", "✓"]
  private static let refused = [
    "", "no", "false", "0", "n", "ไม่", "ไม่ใช่", "ไม่ยินยอม", "ไม่อนุญาต",
  ]

  /// Whether a text gives consent, in any letter case and digits; nil where it says neither.
  static func isGiven(by text: String) -> Bool? {
    let plain = arabicDigits(text).trimmed.lowercased()
    return given.contains(plain) ? true : refused.contains(plain) ? false : nil
  }
}
