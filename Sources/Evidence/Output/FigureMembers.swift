import Assessment

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

/// A probability as reports write it: three decimals, `<0.001` for less.
func probability(_ figure: Figure) -> String {
  guard let p = figure.value else { return "–" }
  return p < 0.001 ? "<0.001" : decimal(p, places: 3)
}
