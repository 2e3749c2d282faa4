import Entries
import Vocabulary

/// The short name of a finding or of a supervision round, for people to type: 8 hexadecimal digits
/// that stay the same in every store.
public struct FindingReference: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }

  /// The name of what stands at a place.
  ///
  /// It comes from the place's name as `KIOSK@STORE:SEQ`, by 64-bit FNV-1a and one step of
  /// SplitMix64, as FNV leaves the first digits of neighbours alike.
  public init(of place: FindingPlace) {
    var generator = SeededGenerator(words: place.name)
    let digits = String(generator.next() >> 32, radix: 16)
    self.init(rawValue: String(repeating: "0", count: 8 - digits.count) + digits)
  }
}
