import CarRally
import Entries
import QuizEngine
import Vocabulary

/// Something that is typed about a simulated car at one of the rally's kiosks.
struct RallyDeed {
  /// When it is typed, in milliseconds since 1970-01-01 00:00 UTC.
  var at: Int
  /// Where: a checkpoint's kiosk, or nil for the one at the start, which is the office too.
  var desk: CheckpointID?
  /// The checkpoint it is about, `""` for none.
  var checkpoint: CheckpointID = ""
  /// Who types it.
  var actor: RallyActor
  /// What is typed.
  var note: Note
  /// Why it replaces what was noted before; nil for what does not.
  var reason: String?

  /// What is typed about a car.
  enum Note {
    /// It leaves the start.
    case start(RallyTime)
    /// It hands in an answer to an RC question.
    case answer(Question, Response)
    /// Anything else.
    case event(RallyEvent)
  }
}
