import FoundationEssentials
import SourceText
import Vocabulary

/// What `bank show --format json` prints: the questions of some banks.
public struct BankJSON: Codable, Hashable, Sendable {
  /// The questions, in the order of the files and within them.
  public var questions: [QuestionJSON]

  /// The questions of some banks.
  public init(_ banks: [Bank]) {
    questions = banks.flatMap { bank in bank.map { QuestionJSON($0, file: bank.file.name) } }
  }

  /// The JSON text, indented, with sorted keys and a line end.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

/// A question as `bank show --format json` prints it.
public struct QuestionJSON: Codable, Hashable, Sendable {
  /// The question's id.
  public var id: String
  /// Its title, `""` if it has none.
  public var title: String
  /// Its category path, `""` outside any.
  public var category: String
  /// Its kind.
  public var kind: QuestionKind
  /// What is asked.
  public var stem: FormattedText
  /// Its answers; empty for kinds that list none.
  public var answers: [AnswerJSON]
  /// The pairs of a matching question. An empty prompt marks a match that belongs to none.
  public var pairs: [PairJSON]
  /// Its general feedback.
  public var feedback: FormattedText?
  /// Its tags.
  public var tags: [String]
  /// Its level, such as `A2`.
  public var level: String?
  /// The file it stands in.
  public var file: String
  /// The line on which it starts.
  public var line: Int

  /// A question of a file.
  public init(_ question: Question, file: String) {
    id = question.id.rawValue
    title = question.title
    category = question.category
    kind = question.kind
    stem = question.stem
    answers = AnswerJSON.answers(of: question)
    pairs = PairJSON.pairs(of: question)
    feedback = question.feedback
    tags = question.tags
    level = question.level?.rawValue
    self.file = file
    line = question.line
  }

  /// Writes every key, `null` where there is no value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(category, forKey: .category)
    try container.encode(kind, forKey: .kind)
    try container.encode(stem, forKey: .stem)
    try container.encode(answers, forKey: .answers)
    try container.encode(pairs, forKey: .pairs)
    try container.encode(feedback, forKey: .feedback)
    try container.encode(tags, forKey: .tags)
    try container.encode(level, forKey: .level)
    try container.encode(file, forKey: .file)
    try container.encode(line, forKey: .line)
  }
}

/// An answer as `bank show --format json` prints it: a text, or a range of numbers.
public struct AnswerJSON: Codable, Hashable, Sendable {
  /// What is answered.
  public enum Content: Hashable, Sendable {
    case text(FormattedText)
    /// The numbers accepted; nil for any.
    case numbers(ClosedRange<Double>?)
  }

  /// What is answered.
  public var content: Content
  /// What it earns, in percent.
  public var weight: Double
  /// What is said to who gave it.
  public var feedback: FormattedText?

  /// An answer with its weight in percent.
  public init(_ content: Content, weight: Double, feedback: FormattedText?) {
    self.content = content
    self.weight = weight
    self.feedback = feedback
  }

  /// The answers of a question; true/false has the two answers "True" and "False".
  public static func answers(of question: Question) -> [Self] {
    switch question.body {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      answers.map { Self(.text($0.text), weight: $0.weight, feedback: $0.feedback) }
    case .numeric(let answers):
      answers.map { Self(.numbers($0.range), weight: $0.weight, feedback: $0.feedback) }
    case .trueFalse(let isTrue, let feedbackForTrue, let feedbackForFalse):
      [
        Self(
          .text(FormattedText("True", format: question.stem.format)), weight: isTrue ? 100 : 0,
          feedback: feedbackForTrue),
        Self(
          .text(FormattedText("False", format: question.stem.format)), weight: isTrue ? 0 : 100,
          feedback: feedbackForFalse),
      ]
    case .ordering(let items): items.map { Self(.text($0), weight: 100, feedback: nil) }
    case .matching, .cloze, .essay, .speaking, .description: []
    }
  }

  private enum CodingKeys: String, CodingKey {
    case format, text, low, high, weight, feedback
  }

  /// Reads an answer: one with a `text` key has text, any other has numbers.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    weight = try container.decode(Double.self, forKey: .weight)
    feedback = try container.decodeIfPresent(FormattedText.self, forKey: .feedback)
    if container.contains(.text) {
      content = .text(try FormattedText(from: decoder))
      return
    }
    let low = try container.decodeIfPresent(Double.self, forKey: .low)
    let high = try container.decodeIfPresent(Double.self, forKey: .high)
    guard let low, let high, low <= high else {
      content = .numbers(nil)
      return
    }
    content = .numbers(low...high)
  }

  /// Writes `format` and `text`, or `low` and `high`, both null for any number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch content {
    case .text(let text):
      try container.encode(text.format, forKey: .format)
      try container.encode(text.text, forKey: .text)
    case .numbers(let range):
      try container.encode(range?.lowerBound, forKey: .low)
      try container.encode(range?.upperBound, forKey: .high)
    }
    try container.encode(weight, forKey: .weight)
    try container.encode(feedback, forKey: .feedback)
  }
}

/// A pair as `bank show --format json` prints it.
public struct PairJSON: Codable, Hashable, Sendable {
  /// What is shown; an empty text for a match that belongs to no prompt.
  public var prompt: FormattedText
  /// What belongs to it.
  public var match: String

  /// The pairs of a matching question, then its extra matches.
  public static func pairs(of question: Question) -> [Self] {
    guard case .matching(let pairs, let distractors) = question.body else { return [] }
    let format = question.stem.format
    return pairs.map { Self(prompt: $0.prompt, match: $0.match) }
      + distractors.map { Self(prompt: FormattedText("", format: format), match: $0) }
  }
}

extension Question {
  /// The question that a printed one was, all of it but its file.
  ///
  /// What a kind does not have, such as the pairs of a choice question, is passed over.
  public init(_ json: QuestionJSON) {
    self.init(
      id: QuestionID(json.id), title: json.title, category: json.category, stem: json.stem,
      body: Body(json), feedback: json.feedback, tags: json.tags, line: json.line)
  }
}

extension Question.Body {
  fileprivate init(_ json: QuestionJSON) {
    switch json.kind {
    case .choice: self = .choice(json.textAnswers)
    case .multiple: self = .multiple(json.textAnswers)
    case .short: self = .short(json.textAnswers)
    case .dictation: self = .dictation(json.textAnswers)
    case .trueFalse:
      self = .trueFalse(
        isTrue: (json.answers.first?.weight ?? 0) > 0,
        feedbackForTrue: json.answers.first?.feedback,
        feedbackForFalse: json.answers.dropFirst().first?.feedback)
    case .numeric:
      self = .numeric(
        json.answers.compactMap { answer in
          guard case .numbers(let range) = answer.content else { return nil }
          return NumericAnswer(range, weight: answer.weight, feedback: answer.feedback)
        })
    case .matching:
      self = .matching(
        json.pairs.filter { !$0.prompt.text.isEmpty }
          .map { Pair(prompt: $0.prompt, match: $0.match) },
        distractors: json.pairs.filter(\.prompt.text.isEmpty).map(\.match))
    case .ordering: self = .ordering(json.textAnswers.map(\.text))
    case .cloze: self = .cloze
    case .essay: self = .essay
    case .speaking: self = .speaking
    case .description: self = .description
    }
  }
}

extension QuestionJSON {
  fileprivate var textAnswers: [Answer] {
    answers.compactMap { answer in
      guard case .text(let text) = answer.content else { return nil }
      return Answer(text, weight: answer.weight, feedback: answer.feedback)
    }
  }
}
