import Glibc

/// What an item's figures mean for whoever wrote it.
public struct ItemVerdict: Hashable, Sendable {
  /// The item's id.
  public var item: String
  /// What was found, the gravest first; never empty.
  public var findings: [ItemFinding]

  /// The fewest people of whom anything is said: below five a person is a fifth and more of them.
  public static let fewestPeople = 5
  /// The fewest people of whom discrimination is judged: below ten, thirds are three at most.
  public static let fewestForDiscrimination = 10
  /// The fewest answers in time of which dead distractors are told: one of twenty is 5 %.
  public static let fewestForDistractors = 20
  /// The facility from which an item is too easy, in percent.
  ///
  /// Moodle's guide calls 90 to 94 % very easy, and more extremely easy:
  /// <https://docs.moodle.org/28/en/Development:Quiz_report_statistics>.
  public static let tooEasyFrom = 90.0
  /// The facility below which an item is too hard, in percent.
  ///
  /// Moodle's guide calls below 20 % difficult; Thai textbooks ask for a p from 0.20.
  public static let tooHardBelow = 20.0
  /// The discrimination index below which it is weak, in percent.
  ///
  /// R. L. Ebel and D. A. Frisbie, Essentials of Educational Measurement, 5th ed. 1991, chapter 13:
  /// below 0.20 poor, to be rejected or rewritten. Thai textbooks ask for an r from 0.20, too.
  public static let weakBelow = 20.0
  /// The share of answers in time below which a distractor is dead, in percent.
  ///
  /// M. Tarrant, J. Ware and A. M. Mohammed 2009, <https://doi.org/10.1186/1472-6920-9-40>.
  public static let deadBelow = 5.0

  /// Judges an item.
  ///
  /// - Parameters:
  ///   - statistics: Its statistics.
  ///   - distractors: Who chose which option, for a choice question.
  public init(_ statistics: ItemStatistics, distractors: DistractorTable? = nil) {
    item = statistics.item
    guard statistics.n >= Self.fewestPeople else {
      findings = [.tooFewPeople(statistics.n)]
      return
    }
    let index = statistics.discriminationIndex
    let difficulty = statistics.facility.value.flatMap {
      Self.difficulty($0, guess: statistics.randomGuess.value)
    }
    let found: [ItemFinding?] =
      statistics.n < Self.fewestForDiscrimination
      ? [difficulty, .tooFewPeople(statistics.n)]
      : [
        distractors.flatMap(Self.misleading),
        index.value.flatMap {
          Self.isNegative($0, of: statistics.n) ? .negativeDiscrimination($0) : nil
        },
        difficulty,
        difficulty == nil ? Self.discrimination(index, of: statistics.n) : nil,
        distractors.flatMap { Self.dead($0, difficulty) },
      ]
    findings = found.compactMap { $0 }
    if !findings.isEmpty { return }
    switch (statistics.facility, index) {
    case (.value(let facility), .value(let index)):
      findings = [.good(facility: facility, discrimination: index)]
    case (.undefined(let reason), _), (_, .undefined(let reason)):
      findings = [.unknownDiscrimination(reason)]
    }
  }

  private static func difficulty(_ facility: Double, guess: Double?) -> ItemFinding? {
    if facility >= tooEasyFrom { return .tooEasy(facility: facility) }
    if let guess, guess > 0, facility <= guess {
      return .tooHard(facility: facility, guess: guess)
    }
    return facility < tooHardBelow ? .tooHard(facility: facility, guess: nil) : nil
  }

  /// Whether a discrimination is below 0 by more than chance makes: t = r √(n − 2) ÷ √(1 − r²) below
  /// −1.7, about the one-sided 5 % of Student's distribution from some twenty people on.
  private static func isNegative(_ index: Double, of people: Int) -> Bool {
    let r = index / 100
    guard r < 0 else { return false }
    return r * sqrt(Double(people - 2)) < -1.7 * sqrt(max(1 - r * r, 0))
  }

  private static func discrimination(_ figure: Figure, of people: Int) -> ItemFinding? {
    switch figure {
    case .value(let index):
      index < weakBelow && !isNegative(index, of: people) ? .weakDiscrimination(index) : nil
    case .undefined(let reason): .unknownDiscrimination(reason)
    }
  }

  /// The distractor that the upper third chose most, where they chose it more than any key.
  private static func misleading(_ table: DistractorTable) -> ItemFinding? {
    let keys = table.rows.filter(\.option.isKey).map(\.counts.upper)
    let distractors = table.rows.filter { !$0.option.isKey }
    guard let key = keys.max(),
      let most = distractors.map(\.counts.upper).max(), most > key,
      let row = distractors.first(where: { $0.counts.upper == most })
    else { return nil }
    return .misleadingDistractor(
      option: row.option.id, chosenBy: most, keyChosenBy: key, of: table.people.upper)
  }

  /// The distractors that hardly anyone chose; not told of an item where nobody needs one.
  private static func dead(_ table: DistractorTable, _ difficulty: ItemFinding?) -> ItemFinding? {
    if case .tooEasy = difficulty { return nil }
    let answers = table.people.total - table.blank.total - table.late.total
    guard answers >= fewestForDistractors else { return nil }
    let dead = table.rows.filter { row in
      !row.option.isKey && Double(100 * row.counts.total) < deadBelow * Double(answers)
    }
    if dead.isEmpty { return nil }
    return .deadDistractors(
      dead.map { ItemFinding.Choice(option: $0.option.id, count: $0.counts.total) }, of: answers)
  }
}

/// Something that an item's figures tell, with the figures behind it.
public enum ItemFinding: Hashable, Sendable {
  /// More of the upper third chose a distractor than any key: the key may be wrong.
  case misleadingDistractor(option: String, chosenBy: Int, keyChosenBy: Int, of: Int)
  /// Those who are better on the rest are worse on this item; the index in percent.
  case negativeDiscrimination(Double)
  /// Hardly anyone earns marks, or people earn no more than a guess does; in percent.
  case tooHard(facility: Double, guess: Double?)
  /// Nearly everyone earns the marks; in percent.
  case tooEasy(facility: Double)
  /// The item hardly tells people apart; the index in percent.
  ///
  /// Not told of an item that is too easy or too hard to do so.
  case weakDiscrimination(Double)
  /// Distractors that fewer than one in twenty of those who answered in time chose.
  case deadDistractors([Choice], of: Int)
  /// How well the item tells people apart can't be said.
  case unknownDiscrimination(Figure.Reason)
  /// Too few people were asked to say more.
  case tooFewPeople(Int)
  /// Nothing speaks against the item; in percent. Stands alone.
  case good(facility: Double, discrimination: Double)

  /// An option and how many chose it.
  public struct Choice: Hashable, Sendable {
    /// The option's id.
    public var option: String
    /// How many chose it.
    public var count: Int

    /// An option that so many chose.
    public init(option: String, count: Int) {
      self.option = option
      self.count = count
    }
  }

  /// What kind of finding it is, for programs: `misleading-key`, `too-hard` and so on.
  public var kind: String {
    switch self {
    case .misleadingDistractor: "misleading-key"
    case .negativeDiscrimination: "negative-discrimination"
    case .tooHard: "too-hard"
    case .tooEasy: "too-easy"
    case .weakDiscrimination: "weak-discrimination"
    case .deadDistractors: "dead-distractor"
    case .unknownDiscrimination: "unknown-discrimination"
    case .tooFewPeople: "too-few-people"
    case .good: "good"
    }
  }
}
