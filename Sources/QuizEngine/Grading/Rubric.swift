import ThaiText

/// What a judge looks at in an essay or a spoken answer, and how much each part is worth.
///
/// An author writes a criterion as the tag `rubric=Polite and clear, 40`.
public struct Rubric: Hashable, Sendable {
  /// One thing that is looked at.
  public struct Criterion: Hashable, Sendable {
    /// What is looked at.
    public var name: String
    /// The most points for it, from 1.
    public var most: Int

    /// One thing that is looked at, with the most points for it.
    public init(name: String, most: Int) {
      self.name = name
      self.most = most
    }
  }

  /// What is looked at, in the author's order.
  public var criteria: [Criterion]

  /// The rubric of these criteria.
  public init(_ criteria: [Criterion]) { self.criteria = criteria }

  /// What a question that names nothing is judged by: the whole answer, by 0 to 100.
  public static let whole = Rubric([Criterion(name: "", most: 100)])

  /// The sum of the most points of all criteria.
  public var most: Int { criteria.map(\.most).reduce(0, +) }

  /// The credit that a judge's points earn, 0…1, one score a criterion, each 0 to its most.
  ///
  /// - Returns: nil where the number of scores or one of them does not fit.
  public func credit(of scores: [Int]) -> Double? {
    guard misfit(of: scores) == nil, most > 0 else { return nil }
    return Double(scores.reduce(0, +)) / Double(most)
  }
}

/// Why scores don't fit a rubric.
public enum RubricMisfit: Error, Hashable, Sendable {
  /// There are so many scores, and not one a criterion.
  case count(Int, of: Rubric)
  /// A score is beyond what its criterion allows.
  case score(Int, of: Rubric.Criterion)
}

extension Rubric {
  /// Why scores don't fit, one a criterion, each 0 to its most; nil where they do.
  public func misfit(of scores: [Int]) -> RubricMisfit? {
    guard scores.count == criteria.count else { return .count(scores.count, of: self) }
    for (score, criterion) in zip(scores, criteria) where !(0...criterion.most).contains(score) {
      return .score(score, of: criterion)
    }
    return nil
  }
}

extension Rubric.Criterion {
  /// The criterion that a tag's value writes, `name, points`; nil if it is not written so.
  public init?(_ value: String) {
    guard let comma = value.lastIndex(of: ","),
      let most = Int(String(value[value.index(after: comma)...]).trimmed), (1...1000).contains(most)
    else { return nil }
    let name = String(value[..<comma]).trimmed
    guard !name.isEmpty else { return nil }
    self.init(name: name, most: most)
  }
}

extension Question {
  /// What a judge looks at; a question that names nothing is judged as a whole, by 0 to 100.
  public var rubric: Rubric {
    let criteria = tags.compactMap { $0.value(ofTag: "rubric").flatMap(Rubric.Criterion.init) }
    return criteria.isEmpty ? .whole : Rubric(criteria)
  }
}
