import Assessment
import Vocabulary

/// A JSON member's name that is known only when it is written.
public struct MemberName: CodingKey {
  /// The name.
  public let stringValue: String
  /// No number: members have names.
  public var intValue: Int? { nil }

  /// A member of this name.
  public init(_ name: String) { stringValue = name }
  /// A member of this name.
  public init?(stringValue: String) { self.init(stringValue) }
  /// No member: a number is no name.
  public init?(intValue: Int) { nil }
}

extension KeyedEncodingContainer where Key == MemberName {
  /// Writes figures as numbers, or as null with the reason in `undefined`.
  ///
  /// - Parameter others: Figures that are written elsewhere, for their reasons.
  mutating func encode(
    _ figures: [(name: String, figure: Figure)],
    besides others: [(name: String, figure: Figure)] = []
  ) throws {
    var reasons: [String: String] = [:]
    for (name, figure) in others { reasons[name] = figure.reason?.rawValue }
    for (name, figure) in figures {
      try encode(figure, forKey: MemberName(name))
      reasons[name] = figure.reason?.rawValue
    }
    if !reasons.isEmpty { try encode(reasons, forKey: MemberName("undefined")) }
  }
}

/// A figure for people: with so many decimals, `–` where there is none.
func shown(_ figure: Figure, decimals: Int = 2, unit: String = "") -> String {
  figure.value.map { decimal($0, places: decimals) + unit } ?? "–"
}

/// A probability as `probabilityText` writes it, `–` where there is none.
func probability(_ figure: Figure) -> String {
  figure.value.flatMap(probabilityText) ?? "–"
}
