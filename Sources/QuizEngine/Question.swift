import Vocabulary

/// One question of a bank, whichever format it was written in.
public struct Question: Hashable, Sendable {
  /// Its id: the author's, or one made from its content that stays the same while that does.
  public var id: QuestionID
  /// Its title, `""` if the author gave none.
  public var title: String
  /// The category path in force where it stands, `""` outside any.
  public var category: String
  /// What is asked. A missing word stands as `_____`.
  public var stem: FormattedText
  /// What is asked for, and what is right.
  public var body: Body
  /// Feedback shown whatever was answered.
  public var feedback: FormattedText?
  /// Its tags in the author's order, `key=value` ones included.
  public var tags: [String]
  /// Where it stands in its file: the line, from 1, on which its title or stem starts.
  public var line: Int

  /// What a question asks for, and what is right.
  public enum Body: Hashable, Sendable {
    /// One of several answers is chosen.
    case choice([Answer])
    /// Any number of answers are chosen; weights add up.
    case multiple([Answer])
    /// A statement is true or false, with feedback for either response.
    case trueFalse(isTrue: Bool, feedbackForTrue: FormattedText?, feedbackForFalse: FormattedText?)
    /// A word or phrase is typed.
    case short([Answer])
    /// A number is typed.
    case numeric([NumericAnswer])
    /// Each prompt gets its match. `distractors` are matches without a prompt.
    case matching([Pair], distractors: [String])
    /// Items are put into the order in which they stand here.
    case ordering([FormattedText])
    /// Gaps, written `[[answer|also right]]` in the stem, are filled.
    case cloze
    /// What is heard is typed; each answer is a right transcript.
    case dictation([Answer])
    /// A text is written and judged by a person.
    case essay
    /// Something is said and judged by a person.
    case speaking
    /// Nothing is asked: a page to read.
    case description
  }

  /// A question.
  public init(
    id: QuestionID, title: String = "", category: String = "", stem: FormattedText, body: Body,
    feedback: FormattedText? = nil, tags: [String] = [], line: Int = 1
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.stem = stem
    self.body = body
    self.feedback = feedback
    self.tags = tags
    self.line = line
  }
}

/// An answer that a question offers or accepts.
public struct Answer: Hashable, Sendable {
  /// The answer's text. In a short answer `*` stands for any text.
  public var text: FormattedText
  /// The share of the question's value it earns, in percent, from -100 to 100.
  public var weight: Double
  /// What to say to who gave it.
  public var feedback: FormattedText?

  /// An answer with its weight in percent.
  public init(_ text: FormattedText, weight: Double, feedback: FormattedText? = nil) {
    self.text = text
    self.weight = weight
    self.feedback = feedback
  }
}

/// A number, or a range of numbers, that a question accepts.
public struct NumericAnswer: Hashable, Sendable {
  /// The numbers it accepts, ends included; nil accepts any (Moodle's `*`).
  public var range: ClosedRange<Double>?
  /// The share of the question's value it earns, in percent.
  public var weight: Double
  /// What to say to who gave it.
  public var feedback: FormattedText?

  /// A range of accepted numbers with its weight in percent.
  public init(_ range: ClosedRange<Double>?, weight: Double, feedback: FormattedText? = nil) {
    self.range = range
    self.weight = weight
    self.feedback = feedback
  }
}

/// A prompt and what belongs to it.
public struct Pair: Hashable, Sendable {
  /// What is shown.
  public var prompt: FormattedText
  /// What belongs to it.
  public var match: String

  /// A prompt and what belongs to it.
  public init(prompt: FormattedText, match: String) {
    self.prompt = prompt
    self.match = match
  }
}
