import Entries
import QuizEngine
import Vocabulary

/// A quiz: which questions are drawn, and how they are played.
public struct Quiz: Hashable, Sendable {
  /// When in the event's development it stands.
  public enum Phase: String, CaseIterable, Sendable {
    case before, during, after
    /// Weeks later, to see what has stayed.
    case followUp = "follow-up"
  }

  /// The quiz's id.
  public var id: QuizID
  /// Its title.
  public var title: Bilingual
  /// Bank files, relative to the event file.
  public var banks: [String]
  /// How many questions are drawn of each level, in the order of levels. Unlevelled questions
  /// count as A1.
  public var draw: [Level: Int]
  /// The kinds of question that are drawn; nil for all.
  public var kinds: Set<QuestionKind>?
  /// When in the event's development it stands.
  public var phase: Phase
  /// How answers earn points.
  public var rule: ScoringRule
  /// The time limit a question, in seconds, unless its own tag says otherwise.
  public var seconds: Int
  /// How many scored attempts a player has, from 1; practice has no limit.
  public var attempts: Int
  /// Whether the options of choice questions are shuffled.
  public var shufflesOptions: Bool
  /// Who plays it, and how.
  public var mode: QuizMode
  /// The test that it is to be compared with, and how its questions go with that one's.
  public var form: TestForm?

  /// A quiz; what is left out is as in an event file that leaves it out.
  public init(
    id: QuizID, title: Bilingual, banks: [String], draw: [Level: Int],
    kinds: Set<QuestionKind>? = nil, phase: Phase = .during,
    rule: ScoringRule = .fair, seconds: Int = 30, attempts: Int = 1, shufflesOptions: Bool = true,
    mode: QuizMode = .individual, form: TestForm? = nil
  ) {
    self.id = id
    self.title = title
    self.banks = banks
    self.draw = draw
    self.kinds = kinds
    self.phase = phase
    self.rule = rule
    self.seconds = seconds
    self.attempts = attempts
    self.shufflesOptions = shufflesOptions
    self.mode = mode
    self.form = form
  }

  /// The kinds of question that are drawn: those that are asked for and that suit the mode.
  public var playableKinds: Set<QuestionKind> {
    let suitable = mode.kinds
    return kinds.map { $0.intersection(suitable) } ?? suitable
  }

  /// How many questions are drawn in all.
  public var length: Int { draw.values.reduce(0, +) }
}
