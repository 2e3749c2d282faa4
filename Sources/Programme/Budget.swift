import Vocabulary

/// Money, in whole baht.
public struct Budget: Hashable, Sendable {
  /// What the event may cost, from 0.
  public var planned: Int
  /// What was spent, once that is known.
  public var used: Int?

  /// A budget in whole baht.
  public init(planned: Int, used: Int? = nil) {
    self.planned = planned
    self.used = used
  }
}

/// Something an event sets out to reach, such as 78 people trained.
public struct Target: Hashable, Sendable {
  /// What is counted.
  public var title: Bilingual
  /// How many of it, from 1.
  public var number: Int
  /// The unit of the number: คน, people.
  public var unit: Bilingual
  /// What of the store's figures tells whether it was reached; nil where nothing does.
  public var measure: Measure?

  /// What can be counted of an event.
  public enum Measure: String, CaseIterable, Sendable {
    /// People who took part in anything.
    case participants
    /// People who have finished a test before and one after that are compared.
    case tested
    /// Ballots of all surveys.
    case ballots
  }

  /// A target.
  public init(title: Bilingual, number: Int, unit: Bilingual, measure: Measure? = nil) {
    self.title = title
    self.number = number
    self.unit = unit
    self.measure = measure
  }
}
