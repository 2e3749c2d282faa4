import Vocabulary

/// The id a store has from its birth: 16 lower-case hexadecimal digits.
public struct StoreID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }

  /// The id with these 64 bits.
  public init(bits: UInt64) {
    let digits = String(bits, radix: 16)
    self.init(rawValue: String(repeating: "0", count: 16 - digits.count) + digits)
  }
}

/// A kiosk as the journal knows it: its name and the store it writes to, `k1@9f2c41d07b6e8a53`.
///
/// Two laptops whose kiosks have the same name stay two kiosks, because their stores differ.
public struct KioskKey: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }

  /// The key of a kiosk in a store.
  public init(name: String, store: StoreID) {
    self.init(rawValue: "\(name)@\(store)")
  }

  /// The kiosk's name, without the store.
  public var name: String {
    guard let at = rawValue.lastIndex(of: "@") else { return rawValue }
    return String(rawValue[..<at])
  }

  /// The store that the kiosk writes to; nil where the key names none.
  public var store: StoreID? {
    rawValue.lastIndex(of: "@").map { StoreID(String(rawValue[rawValue.index(after: $0)...])) }
  }
}
