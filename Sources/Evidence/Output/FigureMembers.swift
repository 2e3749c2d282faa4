import Assessment

/// A member's name that is known only when it is written.
struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
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
