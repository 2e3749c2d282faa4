import Entries
import Scoreboard
import Vocabulary

/// What a screen says to programs, beside its texts.
public enum ScreenData: Hashable, Sendable {
  case none
  case person(PersonData)
  case intro(IntroData)
  case question(QuestionData)
  case feedback(FeedbackData)
  case summary(SummaryData)
  case standings(StandingsData)
}

/// Who is signed in.
public struct PersonData: Hashable, Codable, Sendable {
  public var person: PersonID
  public var team: TeamID
}

/// Which quiz is about to start, and how it is played.
public struct IntroData: Hashable, Codable, Sendable {
  public var quiz: QuizID
  public var rule: ScoringRule
  /// The number of questions.
  public var of: Int
  /// The time limit a question, in seconds, unless the question has its own.
  public var seconds: Int
}

/// Which question is asked.
public struct QuestionData: Hashable, Codable, Sendable {
  public var id: QuestionID
  public var quiz: QuizID
  public var kind: String
  /// The question's place, from 1.
  public var number: Int
  /// The number of questions.
  public var of: Int
  /// What a fully right answer is worth, in points.
  public var value: Int
}

/// How an answer was taken. An exam keeps verdict, points and expected answers until its end.
public struct FeedbackData: Hashable, Codable, Sendable {
  /// A verdict's name, or `saved`.
  public var verdict: String
  /// The points earned.
  public var points: Int?
  /// The points of the attempt up to now.
  public var total: Int?
  /// The right answers as a reader sees them.
  public var expected: [String]?
  /// The entry that keeps the answer.
  public var entry: EntryName
}

/// The durable entry of an answer, as `journal export` names it.
public struct EntryName: Hashable, Codable, Sendable {
  public var kiosk: KioskKey
  public var seq: Int
}

/// What an attempt came to.
public struct SummaryData: Hashable, Codable, Sendable {
  public var quiz: QuizID
  public var attempt: Int
  public var points: Int
  public var right: Int
  public var asked: Int
  public var accuracy: Double
  public var team: TeamID
  /// The team's place now; nil where the quiz is not on the board.
  public var rank: Int?
  /// The team's points now; nil where the quiz is not on the board.
  public var teamPoints: Int?
}

/// The teams in rank order.
public struct StandingsData: Hashable, Codable, Sendable {
  public var standings: [Standing]
}

extension ScreenData: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode([String: Int]())
    case .person(let data): try container.encode(data)
    case .intro(let data): try container.encode(data)
    case .question(let data): try container.encode(data)
    case .feedback(let data): try container.encode(data)
    case .summary(let data): try container.encode(data)
    case .standings(let data): try container.encode(data)
    }
  }
}
