/// What happened, by the names the journal uses.
public enum EntryKind: String, Codable, CaseIterable, Sendable {
  /// A person signed in at a kiosk.
  case joined
  case quizStarted = "quiz-started"
  case quizResumed = "quiz-resumed"
  case quizFinished = "quiz-finished"
  /// A person's attempt no longer counts, and another may be made.
  case quizReset = "quiz-reset"
  /// A question was answered, skipped, read or left until its time was up.
  case answered
  /// A player of a game left a question to the next, which may cost points.
  case passed
  /// A team at a table asked for a question.
  case buzzed
  /// A car left the start of a rally.
  case rallyStarted = "rally-started"
  /// A car arrived at a checkpoint.
  case arrived
  /// A car departed from a checkpoint.
  case departed
  /// A car's answers to RC questions were handed in.
  case handedIn = "handed-in"
  /// A car bought a hint.
  case hinted
  /// A marshal gave a car more time, with a reason.
  case allowed
  /// A car's run ended before its last checkpoint, or goes on after all.
  case rallyEnded = "rally-ended"
  /// How far the clock of this store's machine is from the rally's.
  case clockSynced = "clock-synced"
  /// A judge gave points.
  case judged
  /// A facilitator gave or took points, with a reason.
  case adjusted
  /// A question of a quiz no longer tells anyone apart: all who answered it get its value.
  case voided
  /// More answers to a question are right than its key says.
  case regraded
  /// A correction does not count any more.
  case undone
  /// A quiz may be begun, after it was closed.
  case opened
  /// A quiz may not be begun.
  case closed
  /// A quiz stands still at all terminals until it is opened again.
  case paused
  /// The questions of a quiz have more time than the event file gives them.
  case extended
  /// Boards, pages and exports show nothing later than an instant.
  case frozen
  /// They show all again.
  case revealed
  /// A person answered a survey; what was answered is not here.
  case surveyAnswered = "survey-answered"
  case noted
  case imported
}
