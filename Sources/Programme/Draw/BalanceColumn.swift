import ThaiText

/// What is known of people under one heading, by which a draw makes teams alike.
public struct BalanceColumn: Hashable, Sendable {
  /// What is known of each person, in roster order.
  public enum Values: Hashable, Sendable {
    /// Finite numbers, alike by their mean; nil where it is not known.
    case figures([Double?])
    /// Texts, alike by how often each one is there; `""` where it is not known.
    case texts([String])
  }

  /// The heading.
  public var name: String
  /// What is known of each person.
  public var values: Values

  /// A column.
  public init(name: String, values: Values) {
    self.name = name
    self.values = values
  }

  /// A column of a roster: of figures where all that is written are numbers, else of texts.
  public init(name: String, texts: [String]) {
    let texts = texts.map(\.trimmed)
    let figures = texts.map { $0.isEmpty ? nil : Self.figure($0) }
    let isOfFigures =
      figures.contains { $0 != nil }
      && zip(texts, figures).allSatisfy { $0.isEmpty || $1 != nil }
    self.init(name: name, values: isOfFigures ? .figures(figures) : .texts(texts))
  }

  /// The number that a text is: `12`, `-3.5`, `๑๒`; nil where it is none.
  private static func figure(_ text: String) -> Double? {
    let text = arabicDigits(text)
    // Not what else a number may be in Swift: nan, 0x1p3.
    guard text.utf8.allSatisfy({ (0x2D...0x2E).contains($0) || (0x30...0x39).contains($0) })
    else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  /// What is known of the people at some places of the roster.
  public func summary(of people: some Sequence<Int>) -> Summary {
    switch values {
    case .figures(let figures):
      let known = people.compactMap { figures[$0] }
      let mean = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
      return .mean(mean, known: known.count)
    case .texts(let texts):
      return .counts(people.reduce(into: [:]) { $0[texts[$1], default: 0] += 1 })
    }
  }

  /// What a column comes to for a group of people.
  public enum Summary: Hashable, Sendable {
    /// The mean of the figures that are known, nil for none, and their number.
    case mean(Double?, known: Int)
    /// How many people have each text, `""` being those of whom it is not known.
    case counts([String: Int])
  }
}
