import SourceText
import Vocabulary

/// What `bank stats` counts in a bank, or in several together.
public struct BankStatistics: Hashable, Codable, Sendable {
  /// The bank's file; nil for several together.
  public var file: String?
  /// How many questions there are.
  public var questions: Int
  /// How many of each kind there are, the kinds in the order of `QuestionKind`.
  public var kinds: [Tally]
  /// How many of each level there are, the easiest first, those without a level last.
  public var levels: [Tally]
  /// How many of each topic there are, the most frequent first, those without a topic last.
  public var topics: [Tally]
  /// Where the keys of choice questions stand, by how many options there are.
  public var keyPositions: [KeyPositions]
  /// How much there is to read.
  public var words: Words
  /// How long it takes to answer everything, in minutes, as `AnsweringTime` estimates it.
  public var minutes: Double
  /// What all questions together are worth, in points.
  public var points: Int

  /// How many questions have something in common.
  public struct Tally: Hashable, Codable, Sendable {
    /// What they have in common; nil where it is nothing.
    public var name: String?
    /// How many there are.
    public var questions: Int

    /// A number of questions.
    public init(_ name: String?, _ questions: Int) {
      self.name = name
      self.questions = questions
    }
  }

  /// Where the keys of choice questions stand.
  public struct KeyPositions: Hashable, Codable, Sendable {
    /// How many options these questions have.
    public var options: Int
    /// How many keys stand at each place, the first option's first.
    public var keys: [Int]
  }

  /// How many words a question gives to read: its stem, prompts and options.
  public struct Words: Hashable, Codable, Sendable {
    /// Those of all questions.
    public var total: Int
    /// Those of the shortest question.
    public var min: Int
    /// Those of the question in the middle; of the two in the middle their mean.
    public var median: Double
    /// Those of the longest question.
    public var max: Int

    init(_ counts: [Int]) {
      let counts = counts.sorted()
      total = counts.reduce(0, +)
      min = counts.first ?? 0
      max = counts.last ?? 0
      let middle = counts.dropFirst((counts.count - 1) / 2).prefix(2 - counts.count % 2)
      median = middle.isEmpty ? 0 : Double(middle.reduce(0, +)) / Double(middle.count)
    }
  }

  /// The statistics of questions that have been looked at.
  init(file: String?, _ facts: [QuestionFacts]) {
    self.file = file
    questions = facts.count
    kinds = QuestionKind.allCases.compactMap { kind in
      Tally(kind.rawValue, facts.count { $0.kind == kind }).unlessEmpty
    }
    levels = (Level.allCases.map(Optional.init) + [nil]).compactMap { level in
      Tally(level?.rawValue, facts.count { $0.level == level }).unlessEmpty
    }
    let topics = Dictionary(grouping: facts, by: \.topic).map { Tally($0, $1.count) }
    self.topics = topics.sorted { left, right in
      (left.name == nil ? 1 : 0, -left.questions, left.name ?? "")
        < (right.name == nil ? 1 : 0, -right.questions, right.name ?? "")
    }
    let keyed = Dictionary(grouping: facts.compactMap(\.key), by: \.options)
    keyPositions = keyed.sorted { $0.key < $1.key }.map { options, keys in
      KeyPositions(
        options: options, keys: (0..<options).map { place in keys.count { $0.place == place } })
    }
    words = Words(facts.map(\.words))
    minutes = (facts.map(\.seconds).reduce(0, +) / 6).rounded() / 10
    points = facts.map(\.value).reduce(0, +)
  }
}

extension BankStatistics.Tally {
  fileprivate var unlessEmpty: Self? { questions > 0 ? self : nil }

  /// Writes `null` where they have nothing in common.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(questions, forKey: .questions)
  }
}

/// What `bank stats` prints: the statistics of some banks, and of all of them together.
public struct BankStatisticsReport: Hashable, Codable, Sendable {
  /// The statistics of each bank.
  public var banks: [BankStatistics]
  /// Those of all together.
  public var total: BankStatistics

  /// The statistics of some banks.
  public init(_ banks: [Bank]) {
    let facts = banks.map { $0.map(QuestionFacts.init) }
    self.banks = zip(banks, facts).map { BankStatistics(file: $0.file.name, $1) }
    total = BankStatistics(file: nil, Array(facts.joined()))
  }
}
