import ThaiText

/// A facilitators' PIN: 4 to 12 digits. No text made of it shows them.
public struct Pin: Hashable, Sendable {
  /// The digits in ASCII.
  let digits: [UInt8]

  /// The PIN that was typed, in Thai digits or 0–9; nil where it is none.
  public init?(typed text: String) {
    let digits = Array(arabicDigits(text.trimmed).utf8)
    guard (4...12).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.digits = digits
  }
}

extension Pin: CustomStringConvertible, CustomReflectable {
  /// Says that it is a PIN, and not which.
  public var description: String { "PIN" }

  /// Shows nothing of it.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
