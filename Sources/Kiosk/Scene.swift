import Facilitation
import Journal
import Programme
import QuizEngine
import RallyControl
import Vocabulary

/// One place in a session: what it shows, and where a line leads.
///
/// Each screen that waits for a line is one type that conforms to it, in a file of its own.
protocol Scene {
  /// What is shown here.
  func screen(in context: Context) -> Screen

  /// Takes in a line that is no command.
  mutating func receive(_ line: String, in context: inout Context) throws -> Step

  /// Where the command to go back leads.
  mutating func back(in context: inout Context) throws -> Step

  /// Where the command to skip leads; it says so where there is nothing to skip.
  mutating func skip(in context: inout Context) throws -> Step

  /// The quiz that is played here; nil where none is. While it is paused, time stands still here and
  /// nothing is taken but commands.
  var playedQuiz: QuizID? { get }

  /// Whether lines mean something here while that quiz is paused.
  var takesLinesInPause: Bool { get }

  /// Whether an answer was taken that could not be kept yet: it is tried again before this is left.
  var hasUnsaved: Bool { get }

  /// Moves the end of the time here, since the clock stood still.
  ///
  /// - Parameter milliseconds: How long it stood still.
  mutating func resume(after milliseconds: Int)

  /// Makes the time here as long as facilitators have it now.
  mutating func follow(_ gate: QuizGate, at now: Moment)

  /// When the time here is up by the monotonic clock, in milliseconds; nil without a limit.
  var timeLimit: Int? { get }

  /// Where running out of time leads.
  mutating func timeIsUp(in context: inout Context) throws -> Step

  /// How long this waits for a line before the kiosk goes back to its first screen, in seconds.
  ///
  /// - Parameter usual: How long screens of this kiosk wait.
  func idleSeconds(_ usual: Int) -> Int

  /// Whether a line typed at a note that lies over this is for this, and not just read over.
  func takesThroughNote(_ line: String) -> Bool

  /// Notes that its screen has been shown: what is spoken with it has been spoken.
  mutating func wasShown()

  /// Whether a line in Thai letters may mean what it says, so that it is taken as typed before it
  /// is taken for a command typed on the wrong layout.
  var expectsThai: Bool { get }
}

extension Scene {
  func skip(in context: inout Context) throws -> Step { .stay(Phrase.nothingToSkip) }
  var playedQuiz: QuizID? { nil }
  var takesLinesInPause: Bool { false }
  var hasUnsaved: Bool { false }
  mutating func resume(after milliseconds: Int) {}
  mutating func follow(_ gate: QuizGate, at now: Moment) {}
  var timeLimit: Int? { nil }
  func timeIsUp(in context: inout Context) throws -> Step { .stay(nil) }
  func idleSeconds(_ usual: Int) -> Int { usual }
  func takesThroughNote(_ line: String) -> Bool { false }
  func wasShown() {}
  var expectsThai: Bool { false }
}

/// Where something leads.
enum Step {
  /// Here again, with what there is to say about the line.
  case stay(Bilingual?)
  /// Here again, since the line means nothing here, with what there is to say about that.
  case unknown(Bilingual)
  /// To another scene, with what there is to say about the line.
  case go(any Scene, notice: Bilingual? = nil)
  /// Out of the program.
  case leave
}

/// What scenes work with: the room, who is signed in, the language and the time.
struct Context {
  private(set) var room: Room
  /// The event as its files have it.
  private let listed: Event
  var language: Language
  var session: Session?
  var now: Moment
  /// What facilitators said about quizzes as a whole, when the kiosk looked last.
  var gates: [QuizID: QuizGate] = [:]

  init(room: Room, now: Moment) {
    self.room = room
    listed = room.event
    language = room.language
    self.now = now
  }

  /// Signs out who is signed in: the next session begins in the room's language.
  mutating func signOut() {
    session = nil
    language = room.language
  }

  /// Takes in the people whom the store knows beside the roster's file.
  mutating func admitLatecomers() throws {
    room.event = try room.journal.completed(listed)
  }

  /// What comes next on the programme today, and when; nil where nothing does.
  var nextActivity: Bilingual? {
    let local = now.wall + room.utcOffset(now.wall) * 60_000
    let minute = local / 60_000
    guard local >= 0,
      let next = room.event.nextActivity(day: minute / 1440, minute: minute % 1440)
    else { return nil }
    return Phrase.comesNext(next.activity.title, minutes: next.minutes)
  }

  /// Whether a quiz stands still at all terminals, as far as the kiosk has seen.
  func isPaused(_ quiz: Quiz) -> Bool { gates[quiz.id]?.state == .paused }

  /// A time limit of a quiz that begins now.
  func countdown(_ seconds: Int, of quiz: Quiz) -> Countdown {
    Countdown(
      from: now, seconds: seconds, gate: gates[quiz.id], extraTime: extraTime(at: quiz))
  }

  /// The time limit of a question that is asked now.
  func countdown(for question: Question, of quiz: Quiz) -> Countdown {
    countdown(question.seconds ?? quiz.seconds, of: quiz)
  }

  /// How much longer time limits of a quiz are for whoever plays it here.
  ///
  /// Where several look at one screen they all have as much as the one among them who has most, absent
  /// or not: nobody's turn is longer than another's, and nothing tells whose need it is.
  func extraTime(at quiz: Quiz) -> ExtraTime {
    switch quiz.mode {
    case .individual, .bamboo, .practice: session?.person.extraTime ?? .none
    case .relay, .speaking, .discussion:
      session.map { room.event.members(of: $0.team.id).longestExtraTime } ?? .none
    case .duel: room.event.roster.longestExtraTime
    }
  }

  /// A text in the language that is spoken now.
  func say(_ text: Bilingual) -> String { text[language] }

  /// Where things that happen to cars are noted; nil without a rally.
  func desk() throws -> RallyDesk? {
    try room.rally().map { RallyDesk($0, journal: room.journal, kiosk: room.kiosk) }
  }
}
