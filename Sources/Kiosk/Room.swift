import Journal
import Programme
import QuizEngine
import RallyControl
import Vocabulary

/// What a kiosk stands in: the event, its journal and its question banks.
///
/// All that lives outside the state machine comes in through here.
public struct Room {
  /// The event that is played.
  public var event: Event
  /// Where what happens is kept.
  public var journal: any Journal
  /// The name under which this kiosk writes.
  public var kiosk: String
  /// The language a session begins in.
  public var language: Language
  /// What the draw of questions depends on beside event, quiz, person and attempt; nil for nothing.
  public var seed: UInt64?
  /// Whether the terminal can draw Thai; where it can't, the kiosk is in English, and says why.
  public var drawsThai: Bool
  /// Whether the kiosk can be left by the person at it.
  public var isLocked: Bool
  /// How long a screen waits for a line before the kiosk goes back to its first, in seconds.
  public var idleSeconds: Int
  /// Whether texts can be spoken aloud here; if not, a facilitator is asked to read them.
  public var speaks: Bool
  /// The questions of a quiz.
  public var questions: (Quiz) throws -> QuestionPool
  /// The rally of the event; nil without one.
  public var rally: () throws -> Rally?
  /// The checkpoint at which the kiosk stands; nil for one that stands elsewhere.
  public var checkpoint: CheckpointID?
  /// How far the event's time is ahead of UTC at an instant, in minutes.
  public var utcOffset: (Int) -> Int
  /// A team's banner, in characters; none if there is none.
  public var banner: (Team) -> [String]
  /// What the ids of people are drawn from who are entered here: apart from `seed`, which several
  /// kiosks may share.
  public var randomBits: () -> UInt32 = { .random(in: .min ... .max) }

  /// What a kiosk stands in.
  public init(
    event: Event, journal: any Journal, kiosk: String, language: Language = .thai,
    drawsThai: Bool = true, seed: UInt64? = nil, isLocked: Bool = false, idleSeconds: Int = 120,
    speaks: Bool = false, questions: @escaping (Quiz) throws -> QuestionPool,
    rally: @escaping () throws -> Rally? = { nil }, checkpoint: CheckpointID? = nil,
    utcOffset: @escaping (Int) -> Int = { _ in 420 }, banner: @escaping (Team) -> [String]
  ) {
    self.event = event
    self.journal = journal
    self.kiosk = kiosk
    self.language = language
    self.drawsThai = drawsThai
    self.seed = seed
    self.isLocked = isLocked
    self.idleSeconds = idleSeconds
    self.speaks = speaks
    self.questions = questions
    self.rally = rally
    self.checkpoint = checkpoint
    self.utcOffset = utcOffset
    self.banner = banner
  }
}
