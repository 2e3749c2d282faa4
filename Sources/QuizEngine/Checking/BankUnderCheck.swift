import SourceText
import Vocabulary

/// A bank as checks see it: its questions and their plain texts, made once for all of them.
public struct BankUnderCheck: Sendable {
  /// The bank.
  public let bank: Bank
  /// Its questions in the file's order.
  public let questions: [CheckedQuestion]

  /// Makes the questions of a bank.
  public init(_ bank: Bank) {
    self.bank = bank
    questions = bank.indices.map { position in
      CheckedQuestion(
        bank[position], position: position, offset: bank.offset(at: position))
    }
  }

  /// The byte offset of an answer, as its number in the question's body.
  func offset(of question: CheckedQuestion, answer: Int) -> Int {
    bank.offset(at: question.position, answer: answer)
  }

  /// The byte offset of a tag.
  func offset(of question: CheckedQuestion, tag: Int) -> Int {
    bank.offset(at: question.position, tag: tag)
  }

  /// The byte offset at which a text first stands in a question's part of the file; the question's
  /// start where it does not stand there as such, such as a character written as an entity.
  func offset(of question: CheckedQuestion, text: String) -> Int {
    let bytes = bank.file.bytes
    let end =
      question.position + 1 < questions.count
      ? questions[question.position + 1].offset : bytes.count
    let wanted = Array(text.utf8)
    guard question.offset < end, let range = bytes[question.offset..<end].firstRange(of: wanted)
    else { return question.offset }
    return range.lowerBound
  }
}

/// A question with its texts as a reader sees them.
public struct CheckedQuestion: Sendable {
  /// An answer of a choice, multiple, short or dictation question.
  public struct Answer: Sendable {
    /// Its text as a reader sees it.
    public var text: String
    /// In percent.
    public var weight: Double
    /// What is said to who gave it; nil if nothing.
    public var feedback: String?
  }

  /// The question.
  public let question: Question
  /// Its position in its bank.
  public let position: Int
  /// The byte offset at which its title or stem starts.
  public let offset: Int
  /// Its kind.
  public let kind: QuestionKind
  /// Its level, if it says one.
  public let level: Level?
  /// What is asked.
  public let stem: String
  /// Its answers, if it is of a kind whose answers are texts with weights; else none.
  public let answers: [Answer]
  /// What is said whatever was answered; nil if nothing.
  public let feedback: String?

  init(_ question: Question, position: Int, offset: Int) {
    self.question = question
    self.position = position
    self.offset = offset
    kind = question.kind
    level = question.level
    stem = question.stem.plain
    feedback = question.feedback?.plain
    switch question.body {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      self.answers = answers.map {
        Answer(text: $0.text.plain, weight: $0.weight, feedback: $0.feedback?.plain)
      }
    default: answers = []
    }
  }

  /// The answers that are shown to choose from; none where an answer is typed.
  var options: [Answer] { kind == .choice || kind == .multiple ? answers : [] }

  /// The options' texts where each is held against each other: the first hundred, since no sound
  /// question has more and a hostile one may have a hundred thousand.
  var comparedOptions: [String] { options.prefix(100).map(\.text) }

  /// The number of the only right option of a choice question; nil where there is not just one.
  var key: Int? {
    guard kind == .choice else { return nil }
    let right = answers.indices.filter { answers[$0].weight > 0 }
    return right.count == 1 ? right[0] : nil
  }

  /// Its numeric answers, pairs and items as a reader sees them, each with its answer's number.
  var otherTexts: [(text: String, answer: Int)] {
    switch question.body {
    case .matching(let pairs, let distractors):
      pairs.enumerated().flatMap { [($1.prompt.plain, $0), ($1.match, $0)] }
        + distractors.enumerated().map { ($1, pairs.count + $0) }
    case .ordering(let items): items.enumerated().map { ($1.plain, $0) }
    default: []
    }
  }

  /// What is said of single answers.
  var answerFeedbacks: [String] {
    switch question.body {
    case .trueFalse(_, let whenTrue, let whenFalse):
      [whenTrue, whenFalse].compactMap { $0?.plain }
    case .numeric(let answers): answers.compactMap { $0.feedback?.plain }
    default: answers.compactMap(\.feedback)
    }
  }

  /// All texts that a participant may get to see, the stem first.
  var allTexts: [String] {
    [stem, question.title] + answers.map(\.text) + otherTexts.map(\.text) + answerFeedbacks
      + [feedback].compactMap(\.self)
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
