/// How long the texts of the improvement register may be, in bytes of UTF-8, and what they hold.
public enum RegisterLimits {
  /// Findings, notes and reasons.
  public static let text = 1_000
  /// Owners and visitors.
  public static let name = 200
  /// Where something was taken from.
  public static let origin = 300
  /// How many findings are merged at once, have dots, or activities are visited.
  public static let list = 200
  /// The dots that one finding may get of one team, as a body says them.
  public static let dots = 1_000

  /// Whether a text may stand in the register: it says something, in at most so many bytes.
  ///
  /// It stands on one line, without control characters or marks that turn the direction of text.
  public static func allows(_ text: String, upTo limit: Int) -> Bool {
    isSoundText(text, upTo: limit) && text.unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  /// A text as the register may show it: what may not stand there becomes U+FFFD, and what is too
  /// long is cut.
  public static func fitted(_ text: String) -> String {
    guard !isSoundText(text, upTo: Self.text) else { return text }
    var fitted = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
      let isSound = isSoundText(String(Character(scalar)), upTo: 4)
      let scalar = isSound ? scalar : "\u{FFFD}"
      bytes += UTF8.width(scalar)
      guard bytes <= Self.text else { break }
      fitted.append(scalar)
    }
    return String(fitted)
  }
}
