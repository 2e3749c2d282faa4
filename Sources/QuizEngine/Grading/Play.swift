import Vocabulary

/// The playing of one question: what it offers, what a typed line means, and what that earns.
///
/// Each kind of question is one type that conforms to it, in a file of its own.
public protocol Play: Sendable {
  /// How to answer, in one line.
  static var instruction: Bilingual { get }

  /// The options in the order shown; empty where the answer is typed.
  var options: [AnswerOption] { get }

  /// What is right, as a reader sees it.
  var expected: [String] { get }

  /// What a line means as a response.
  ///
  /// - Throws: `Unreadable` where it can't be an answer to a question of this kind.
  func read(_ line: String) throws(Unreadable) -> Response

  /// What a response earns.
  func grade(_ response: Response) -> Grade
}

extension Play {
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

  /// A grade; credit beyond 0…1 is cut, and what is 1 but for rounding is 1.
  public init(credit: Double, feedback: [FormattedText?] = []) {
    // Three answers of 33.3 % are the whole, however many digits the author wrote.
    self.credit = credit > 0.998 ? 1 : max(credit, 0)
    self.feedback = feedback.compactMap(\.self)
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
  /// True or false is asked for.
  case notTrueOrFalse(String)
}

extension Question {
  /// The playing of this question; nil for a kind that can't be played at a terminal yet.
  ///
  /// - Parameter generator: Shuffles the options of choice questions; nil keeps the author's order.
  public func play(shuffledBy generator: SeededGenerator? = nil) -> (any Play)? {
    var generator = generator
    func order(_ count: Int) -> [Int] {
      let order = Array(0..<count)
      return generator?.shuffled(order) ?? order
    }
    return switch body {
    case .choice(let answers): ChoicePlay(answers: answers, order: order(answers.count))
    case .multiple(let answers): MultiplePlay(answers: answers, order: order(answers.count))
    case .trueFalse(let isTrue, let whenTrue, let whenFalse):
      TrueFalsePlay(isTrue: isTrue, feedbackForTrue: whenTrue, feedbackForFalse: whenFalse)
    case .short(let answers): ShortPlay(answers: answers)
    case .numeric(let answers): NumericPlay(answers: answers)
    case .description: DescriptionPlay()
    case .matching, .ordering, .cloze, .dictation, .essay, .speaking: nil
    }
  }
}

extension QuestionKind {
  /// Whether questions of this kind can be played at a terminal.
  public var isPlayable: Bool {
    switch self {
    case .choice, .multiple, .trueFalse, .short, .numeric, .description: true
    case .matching, .ordering, .cloze, .dictation, .essay, .speaking: false
    }
  }
}
