import ThaiText

/// A number or a range of numbers that an option names, such as `5-10 km`.
struct NumberSpan: Hashable {
  /// The numbers, both ends included.
  var range: ClosedRange<Double>
  /// What stands after them, in small letters.
  var unit: String

  /// Whether there are two ends.
  var isRange: Bool { range.lowerBound < range.upperBound }

  /// The span that a text names; nil for any other text, and for times and dates, whose ranges may
  /// well touch.
  init?(_ text: String) {
    guard text.utf8.count <= 60, text.unicodeScalars.contains(where: Self.isDigit) else {
      return nil
    }
    var rest = Self.plain(text)[...]
    guard let low = Self.number(&rest) else { return nil }
    var high = low
    let afterLow = rest
    Self.skipBlanks(&rest)
    if Self.skipDash(&rest) {
      Self.skipBlanks(&rest)
      guard let second = Self.number(&rest) else { return nil }
      high = second
    } else {
      rest = afterLow
    }
    let unit = String(rest).trimmed
    guard low <= high, !unit.contains(where: { $0.isNumber || ":./-".contains($0) }),
      !EnglishText.words(unit).contains(where: Self.clock.contains),
      !Self.thaiClock.contains(where: unit.contains), unit.count <= 20
    else { return nil }
    range = low...high
    self.unit = unit
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("๐"..."๙").contains(scalar)
  }

  private static func plain(_ text: String) -> String {
    let text = arabicDigits(text).lowercased().trimmed
    return text.hasPrefix("from ") ? String(text.dropFirst(5)) : text
  }

  private static func number(_ text: inout Substring) -> Double? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    guard digits.first?.isNumber == true, digits.last?.isNumber == true,
      let value = Double(digits.replacing(",", with: ""))
    else { return nil }
    text = text.dropFirst(digits.count)
    return value
  }

  private static func skipBlanks(_ text: inout Substring) {
    text = text.drop(while: \.isWhitespace)
  }

  private static func skipDash(_ text: inout Substring) -> Bool {
    for dash in ["-", "–", "—", "to ", "ถึง"] where text.hasPrefix(dash) {
      text = text.dropFirst(dash.count)
      return true
    }
    return false
  }

  private static let clock: Set<String> = [
    "a", "p", "am", "pm", "o'clock", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "oct", "nov", "dec", "hrs",
  ]
  private static let thaiClock = ["น.", "นาฬิกา", "โมง", "คม"]
}
