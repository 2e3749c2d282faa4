import Entries
import Scoreboard
import Vocabulary

/// What a screen says to programs, beside its texts.
public enum ScreenData: Hashable, Sendable {
  /// Nothing.
  case none
  case person(PersonData)
  case intro(IntroData)
  case question(QuestionData)
  case feedback(FeedbackData)
  case summary(SummaryData)
  case standings(StandingsData)
  case rally(RallyData)
  case game(GameData)
  case survey(SurveyData)
  case register(RegisterData)
}

/// Who is signed in.
public struct PersonData: Hashable, Sendable {
  /// Who it is.
  public var person: PersonID
  /// The team signed in for.
  public var team: TeamID
}

/// Which quiz is about to start, and how it is played.
public struct IntroData: Hashable, Sendable {
  /// The quiz.
  public var quiz: QuizID
  /// How answers earn points.
  public var rule: ScoringRule
  /// The number of questions.
  public var of: Int
  /// The time limit a question, in seconds, unless the question has its own.
  public var seconds: Int
  /// The game's mode; nil for what a person plays alone.
  public var game: String?
}

/// Which question is asked.
public struct QuestionData: Hashable, Sendable {
  /// The question's id in its bank.
  public var id: QuestionID
  /// The quiz it is asked in.
  public var quiz: QuizID
  /// The kind's name, as banks have it.
  public var kind: String
  /// The question's place, from 1.
  public var number: Int
  /// The number of questions.
  public var of: Int
  /// What a fully right answer is worth, in points.
  public var value: Int
  /// What is numbered before the options of a matching question; empty for other kinds.
  public var prompts: [Choice] = []
}

/// How an answer was taken. An exam keeps verdict, points and expected answers until its end.
public struct FeedbackData: Hashable, Sendable {
  /// A verdict's name, or `saved`.
  public var verdict: String
  /// The points earned.
  public var points: Int?
  /// The points of the attempt up to now.
  public var total: Int?
  /// The right answers as a reader sees them.
  public var expected: [String]?
  /// Whether a wrong answer was right but for a slip of the keys.
  public var isNearMiss = false
  /// The entry that keeps the answer.
  public var entry: EntryName
}

/// The durable entry of an answer, as `journal export` names it.
public struct EntryName: Hashable, Sendable {
  /// The kiosk that wrote it.
  public var kiosk: KioskKey
  /// Its place in that kiosk's entries, from 1.
  public var seq: Int
}

/// What an attempt came to.
public struct SummaryData: Hashable, Sendable {
  /// The quiz.
  public var quiz: QuizID
  /// Which of the person's attempts it was, from 1.
  public var attempt: Int
  /// The points it earned.
  public var points: Int
  /// Fully right answers.
  public var right: Int
  /// Questions answered.
  public var asked: Int
  /// right ÷ asked, 0…1; 0 if nothing was asked.
  public var accuracy: Double
  /// The team it counts for.
  public var team: TeamID
  /// The team's place now; nil where the quiz is not on the board.
  public var rank: Int?
  /// The team's points now; nil where the quiz is not on the board.
  public var teamPoints: Int?
}

/// Where a car of the rally is.
public struct RallyData: Hashable, Sendable {
  /// The car.
  public var car: CarID
  /// Its state's name: waiting, onLeg, atCheckpoint, finished, retired or disqualified.
  public var state: String
  /// The checkpoint that it is at or drives to; nil for neither.
  public var checkpoint: CheckpointID?
  /// The RC question that is asked; nil for none.
  public var question: QuestionID?
  /// When the car is due, as the screen says it: `09:41`; nil for nowhere.
  public var due: String?
  /// The points that it has; nil as long as answers could tell others what is right.
  public var total: Int?
}

/// The teams in rank order.
public struct StandingsData: Hashable, Sendable {
  /// The teams with all that explains their place.
  public var standings: [Standing]
  /// Whether what came later is held back.
  public var isFrozen = false
}
