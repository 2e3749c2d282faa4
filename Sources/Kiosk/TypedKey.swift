import ThaiText

/// A line as a choice of one of several keys: letter case, spaces and a forgotten layout switch do
/// not matter, nor whether digits are Thai, in the line or in the key.
struct TypedKey {
  /// What may have been meant, in lower case and with Arabic digits: first the line as it was typed, then
  /// as on a Thai keyboard layout, the likeliest first.
  let readings: [String]

  init(_ line: String) {
    let digits = arabicDigits(line).trimmed.lowercased()
    // Signs alone may be meant: only with a Thai letter is it certain that `-` is the key of 3.
    let mistyped = Kedmanee.holdsThai(digits) ? Kedmanee.readings(ofThai: digits) : []
    readings = [digits] + mistyped.map { $0.lowercased() }
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { readings[0].isEmpty }

  /// What was typed, as it was.
  var text: String { readings[0] }

  /// Whether the line is this key.
  func names(_ key: String) -> Bool { readings.contains(arabicDigits(key).lowercased()) }

  /// Whether the line is the menu key that leads back.
  var isBack: Bool { names("0") }
}
