import Vocabulary

/// The playing of one question: what it offers, what a typed line means, and what that earns.
///
/// Each kind of question is one type that conforms to it, in a file of its own.
public protocol Play: Sendable {
  /// How to answer, in one line.
  static var instruction: Bilingual { get }

  /// What is numbered between the question and its options; empty but for matching.
  var prompts: [AnswerOption] { get }

  /// The options in the order shown; empty where the answer is typed.
  var options: [AnswerOption] { get }

  /// What is right, as a reader sees it; empty where nothing is, or a person decides.
  var expected: [String] { get }

  /// Whether a person decides what an answer earns.
  var isJudged: Bool { get }

  /// What a line means as a response.
  ///
  /// - Throws: `Unreadable` where it can't be an answer to a question of this kind.
  func read(_ line: String) throws(Unreadable) -> Response

  /// What a response earns.
  func grade(_ response: Response) -> Grade
}

extension Play {
  /// Nothing between the question and its options.
  public var prompts: [AnswerOption] { [] }

  /// No options: the answer is typed.
  public var options: [AnswerOption] { [] }

  /// The program decides.
  public var isJudged: Bool { false }

  /// The key shown for the option at an index from 0: A, B, C….
  public func key(ofOption index: Int) -> String { OptionKeys.letter(index) }
}

/// An option of a question.
public struct AnswerOption: Hashable, Sendable {
  /// Its id, the same in whatever order options are shown: what the journal keeps.
  public var id: String
  /// Its text as a reader sees it.
  public var text: String

  /// An option.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// What was answered: option ids, or the text that was typed.
public struct Response: Hashable, Sendable {
  /// The option ids or texts, in the order given; empty for a skip.
  public var parts: [String]

  /// A response of option ids or texts.
  public init(_ parts: [String]) { self.parts = parts }

  /// No answer at all.
  public static let none = Response([])
}

/// What a response earns, and what there is to say about it.
public struct Grade: Hashable, Sendable {
  /// The share of the question's value, 0…1.
  public var credit: Double
  /// What the author has to say to who gave this answer.
  public var feedback: [FormattedText]
  /// What there is to say about the answer itself: which parts of it are right.
  public var remarks: [Bilingual]
  /// Whether an answer that earns nothing is right but for a slip of the keys.
  public var isNearMiss: Bool

  /// A grade; credit beyond 0…1 is cut, and what is 1 but for rounding is 1.
  public init(
    credit: Double, feedback: [FormattedText?] = [], remarks: [Bilingual] = [],
    isNearMiss: Bool = false
  ) {
    // Three answers of 33.3 % are the whole, however many digits the author wrote.
    self.credit = credit > 0.998 ? 1 : max(credit, 0)
    self.feedback = feedback.compactMap(\.self)
    self.remarks = remarks
    self.isNearMiss = isNearMiss
  }
}

/// Why a line can't be an answer to a question; it is asked again, free of charge.
public enum Unreadable: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// There is no option by this key; the keys go up to the last one named.
  case noSuchOption(String, last: String)
  /// One option is asked for, and several were given.
  case oneOptionOnly
  /// A number is asked for.
  case notANumber(String)
  /// A number was typed with a unit that the question does not name.
  case unknownUnit(String)
  /// True or false is asked for.
  case notTrueOrFalse(String)
  /// So many prompts need an option each, by keys up to the last one named.
  case pairs(Int, last: String)
  /// There is no prompt by this number.
  case noSuchPrompt(String, of: Int)
  /// So many items are to be put into order, by keys up to the last one named.
  case orderOfAll(Int, last: String)
  /// So many gaps are to be filled.
  case gaps(Int)
}

extension Question {
  /// The playing of this question.
  ///
  /// - Parameters:
  ///   - generator: Shuffles what is to be chosen or put into order; nil keeps the author's order.
  ///   - shufflesOptions: Whether the options of choice questions are shuffled too.
  public func play(
    shuffledBy generator: SeededGenerator? = nil, shufflesOptions: Bool = true
  ) -> any Play {
    func shuffled(_ order: [Int]) -> [Int] {
      var generator = generator
      return generator?.shuffled(order) ?? order
    }
    func order(_ answers: [Answer]) -> [Int] {
      shufflesOptions ? shuffled(Array(answers.indices)) : Array(answers.indices)
    }
    /// The author's order is the answer, so another one is shown if there is any.
    func disordered(_ order: [Int]) -> [Int] {
      let shuffled = shuffled(order)
      guard generator != nil, shuffled == order, order.count > 1 else { return shuffled }
      return Array(order.dropFirst()) + order.prefix(1)
    }
    return switch body {
    case .choice(let answers): ChoicePlay(answers: answers, order: order(answers))
    case .multiple(let answers): MultiplePlay(answers: answers, order: order(answers))
    case .trueFalse(let isTrue, let whenTrue, let whenFalse):
      TrueFalsePlay(isTrue: isTrue, feedbackForTrue: whenTrue, feedbackForFalse: whenFalse)
    case .short(let answers): ShortPlay(answers: answers, rules: answerRules)
    case .numeric(let answers): NumericPlay(answers: answers, units: NumericUnits(of: self))
    case .matching(let pairs, let distractors):
      MatchingPlay(pairs: pairs, distractors: distractors, shuffledBy: shuffled)
    case .ordering(let items): OrderingPlay(items: items, shuffledBy: disordered)
    case .cloze: ClozePlay(ClozeText(stem.plain), rules: answerRules)
    case .dictation(let answers): DictationPlay(answers: answers, rules: answerRules)
    case .essay: EssayPlay()
    case .speaking: SpeakingPlay()
    case .description: DescriptionPlay()
    }
  }
}
