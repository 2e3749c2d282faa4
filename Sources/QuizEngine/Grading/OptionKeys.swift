import ThaiText

/// The keys by which options are chosen: A, B, C… or 1, 2, 3….
enum OptionKeys {
  /// The letter shown for the option at an index from 0.
  static func letter(_ index: Int) -> String {
    // Beyond Z only numbers are left.
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : String(index + 1)
  }

  /// The indices of the options that a line names, in its order, each once.
  ///
  /// `A C`, `AC`, `a,c`, `a)`, `1 3`, `13` where no option has two digits, Thai digits, and all of
  /// these typed on the Thai keyboard layout. Options are shown with Latin letters, so a Thai letter
  /// can only mean the key that it is on.
  static func indices(in line: String, of count: Int) throws(Unreadable) -> [Int] {
    let keys = arabicDigits(line)
    guard Kedmanee.holdsThai(keys) else { return try indices(ofKeys: keys, of: count) }
    // The layouts have a space in common, and no other white space.
    let spaced = keys.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }.joined(separator: " ")
    for reading in Kedmanee.readings(ofThai: spaced) {
      if let indices = try? indices(ofKeys: reading, of: count) { return indices }
    }
    throw .noSuchOption(line.trimmed, last: letter(count - 1))
  }

  private static func indices(ofKeys keys: String, of count: Int) throws(Unreadable) -> [Int] {
    var indices: [Int] = []
    for token in keys.unicodeScalars.split(whereSeparator: isSeparator) {
      guard let named = self.indices(ofToken: token, of: count) else {
        throw .noSuchOption(String(token), last: letter(count - 1))
      }
      for index in named where !indices.contains(index) { indices.append(index) }
    }
    guard !indices.isEmpty else { throw .empty }
    return indices
  }

  private static func isSeparator(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case ",", ";", ".", "(", ")": true
    default: scalar.properties.isWhitespace
    }
  }

  /// The options that keys without a space between them name; nil if there is no such option.
  ///
  /// A key that comes twice, as in `11`, is more likely a slip than meant.
  private static func indices(
    ofToken token: Substring.UnicodeScalarView, of count: Int
  ) -> [Int]? {
    let isNumber = token.allSatisfy { ("0"..."9").contains($0) }
    if isNumber, let number = Int(String(token)), number >= 1, number <= count {
      return [number - 1]
    }
    // `13` names options 1 and 3 where there is no option 13 to be meant.
    if isNumber, count > 9 { return nil }
    var indices: [Int] = []
    for scalar in token {
      let index =
        switch scalar {
        case "1"..."9" where isNumber: Int(scalar.value) - 49
        case "A"..."Z": Int(scalar.value) - 65
        case "a"..."z": Int(scalar.value) - 97
        default: -1
        }
      guard index >= 0, index < count, !indices.contains(index) else { return nil }
      indices.append(index)
    }
    return indices
  }
}
