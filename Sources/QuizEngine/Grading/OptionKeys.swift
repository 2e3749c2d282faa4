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
  /// `A C`, `AC`, `a,c`, `1 3`, Thai digits, and the same keys on a Thai keyboard layout.
  static func indices(in line: String, of count: Int) throws(Unreadable) -> [Int] {
    let keys = understood(line)
    var indices: [Int] = []
    for token in keys.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" || $0 == "." }) {
      for index in try self.indices(ofToken: token, of: count) where !indices.contains(index) {
        indices.append(index)
      }
    }
    guard !indices.isEmpty else { throw .empty }
    return indices
  }

  private static func indices(
    ofToken token: Substring, of count: Int
  ) throws(Unreadable) -> [Int] {
    let refusal = Unreadable.noSuchOption(String(token), last: letter(count - 1))
    if let number = Int(token) {
      if number >= 1, number <= count { return [number - 1] }
      // `13` names options 1 and 3 where there is no option 13 to be meant.
      guard number > count, count < 10, token.count > 1 else { throw refusal }
    }
    var indices: [Int] = []
    for scalar in token.uppercased().unicodeScalars {
      let index =
        switch scalar {
        case "A"..."Z": Int(scalar.value) - 65
        case "1"..."9": Int(scalar.value) - 49
        default: -1
        }
      guard index >= 0, index < count else { throw refusal }
      indices.append(index)
    }
    return indices
  }

  /// The line as it was meant: Thai digits as digits, and Thai letters as the keys they are on.
  ///
  /// Options are shown with Latin letters, so nothing else can be meant.
  private static func understood(_ line: String) -> String {
    let digits = arabicDigits(line)
    return Kedmanee.latin(fromThai: digits) ?? digits
  }
}
