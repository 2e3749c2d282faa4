/// A name that stands for one thing of an event: text without a meaning of its own.
///
/// Each kind of thing has its own type, so that a person's id can't be passed for a team's.
///
/// Two are the same where their bytes are, as in a database and in a hash: letters with marks may be
/// written in several ways, which are one text to Swift. Each type says so itself, since a `==` that
/// Swift makes compares texts; so does the `!=` of whatever is `RawRepresentable`, which this is not.
public protocol Identifier: Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The identifier's text.
  var rawValue: String { get }

  /// The identifier with this text, taken as it is.
  init(rawValue: String)
}

extension Identifier {
  /// The identifier with this text, taken as it is.
  public init(_ text: String) { self.init(rawValue: text) }

  /// The identifier that a literal writes.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Reads the identifier as a string.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the identifier as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The identifier's text.
  public var description: String { rawValue }

  /// Whether another one has the same bytes.
  public func hasBytes(of other: Self) -> Bool {
    // Most that differ do so to Swift, too, which is quick to see it.
    rawValue == other.rawValue && order(beside: other) == 0
  }

  /// Whether one text sorts before another, by their bytes.
  public static func < (left: Self, right: Self) -> Bool { left.order(beside: right) < 0 }

  /// Below 0 where its bytes come before another's, 0 where they are the same, else above 0.
  private func order(beside other: Self) -> Int {
    var (own, others) = (rawValue, other.rawValue)
    return own.withUTF8 { own in
      others.withUTF8 { others in
        for index in 0..<min(own.count, others.count) where own[index] != others[index] {
          return Int(own[index]) - Int(others[index])
        }
        return own.count - others.count
      }
    }
  }
}
