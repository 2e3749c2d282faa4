import Assessment
import Programme
import QuizEngine
import ThaiText
import Vocabulary

/// The analysis of a test's items as `analyse items` prints it.
public struct ItemsReport: Encodable, Sendable {
  /// The test; nil for marks of another system.
  public var quiz: Quiz?
  /// How many people have come how far; nil for marks of another system.
  public var counts: TestResult.Counts?
  /// How many answers wait for a judge.
  public var waiting = 0
  /// How many have finished who are not on the roster, and are left out.
  public var notListed = 0
  /// How many people of a matrix have no mark at all, and are left out.
  public var notAsked = 0
  /// The questions that are voided, and left out.
  public var voided: [QuestionID] = []
  /// The figures of the whole test.
  public var test: TestStatistics
  /// The items.
  public var items: [Item]

  /// An item with its figures, and what they mean.
  public struct Item: Encodable, Sendable {
    /// The figures.
    public var statistics: ItemStatistics
    /// What they mean.
    public var verdict: ItemVerdict
    /// Who chose which option; nil where nothing is chosen.
    public var distractors: DistractorTable?
    /// The options' texts, as far as they are known.
    public var texts: [String: String] = [:]

    /// What was found, in words.
    public var sentences: [Bilingual] {
      verdict.findings.map { $0.text(naming: { texts[$0] ?? $0 }) }
    }
  }

  /// The analysis of a test of the event.
  public init(_ test: TestAnalysis) {
    quiz = test.result.quiz
    counts = test.result.counts
    waiting = test.result.waiting
    notListed = test.result.notListed
    voided = test.result.voided.sorted()
    self.test = test.analysis.test
    items = test.items.map { item in
      let options = item.distractors?.rows.map(\.option.id) ?? []
      let texts = options.map { ($0, item.question?.text(ofOption: $0) ?? $0) }
      return Item(
        statistics: item.statistics, verdict: item.verdict, distractors: item.distractors,
        texts: Dictionary(texts) { first, _ in first })
    }
  }

  /// The analysis of marks of another system.
  public init(_ matrix: ResponseMatrix) {
    let analysis = ItemAnalysis(matrix)
    notAsked = analysis.notAsked
    test = analysis.test
    items = analysis.items.map { Item(statistics: $0, verdict: ItemVerdict($0)) }
  }
}

// MARK: For programs

extension ItemsReport {
  /// Writes the test, its items and who was there; figures that are not defined are null.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: MemberName.self)
    if let quiz { try members.encode(quiz.id, forKey: MemberName("quiz")) }
    if let counts { try members.encode(counts, forKey: MemberName("people")) }
    try members.encode(waiting, forKey: MemberName("waiting"))
    try members.encode(notListed, forKey: MemberName("notListed"))
    try members.encode(voided, forKey: MemberName("voided"))
    var figures = members.nestedContainer(keyedBy: MemberName.self, forKey: MemberName("test"))
    try figures.encode(test.n, forKey: MemberName("n"))
    try figures.encode(test.figures)
    try members.encode(items, forKey: MemberName("items"))
  }
}

extension ItemsReport.Item {
  /// Writes the item's figures, verdicts and options.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: MemberName.self)
    try members.encode(statistics.item, forKey: MemberName("item"))
    try members.encode(statistics.n, forKey: MemberName("n"))
    try members.encode(statistics.figures)
    let verdicts = zip(verdict.findings, sentences).map { finding, sentence in
      ["finding": finding.kind, "th": sentence.th, "en": sentence.en]
    }
    try members.encode(verdicts, forKey: MemberName("verdicts"))
    guard let distractors else { return }
    let options = distractors.rows.map { row in
      Option(
        option: row.option.id, text: texts[row.option.id] ?? "", key: row.option.isKey,
        chosen: row.counts)
    }
    try members.encode(options, forKey: MemberName("options"))
    try members.encode(distractors.blank, forKey: MemberName("blank"))
    try members.encode(distractors.late, forKey: MemberName("late"))
  }

  private struct Option: Encodable {
    var option: String
    var text: String
    var key: Bool
    var chosen: DistractorTable.Counts
  }
}

extension DistractorTable.Counts: Encodable {
  private enum CodingKeys: String, CodingKey { case lower, middle, upper, total }

  /// Writes the numbers of people by third of ability, and in all.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(lower, forKey: .lower)
    try members.encode(middle, forKey: .middle)
    try members.encode(upper, forKey: .upper)
    try members.encode(total, forKey: .total)
  }
}

extension TestResult.Counts: Encodable {
  private enum CodingKeys: String, CodingKey { case finished, unfinished, absent, notStarted }

  /// Writes how many people have come how far.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(finished, forKey: .finished)
    try members.encode(unfinished, forKey: .unfinished)
    try members.encode(absent, forKey: .absent)
    try members.encode(notStarted, forKey: .notStarted)
  }
}
