import Vocabulary

/// What an entry says, read from its body once.
public enum EntryMeaning: Hashable, Sendable {
  /// An attempt began.
  case started(QuizStarted)
  /// An attempt at a quiz went on.
  case resumed(QuizID, AttemptNoted)
  /// An attempt at a quiz ended.
  case finished(QuizID, AttemptNoted)
  /// An attempt at a quiz does not count any more.
  case reset(QuizID, AttemptNoted)
  /// A question was answered.
  case answered(Answered)
  /// A player of a game left a question to the next.
  case passed(TurnNoted)
  /// A team at a table asked for a question.
  case buzzed(TurnNoted)
  /// A question of a quiz no longer counts.
  case voided(Voided)
  /// More answers to a question of a quiz are right.
  case regraded(Regraded)
  /// A correction does not count any more.
  case undone(Undone)
  /// A judge gave an answer a score.
  case judged(Judged)
  /// Something happened to a car of a rally.
  case rally(RallyEntry)
  /// The clock of a store's machine was compared with the rally's.
  case synced(ClockSync)
  /// What comes after an instant is held back.
  case frozen(Frozen)
  /// Nothing is held back any more.
  case revealed
  /// A person does not take part, or does after all.
  case absence(AbsenceMark)
  /// Nothing that a score depends on.
  case unscored

  /// The quiz that this is about, where a player's score in it may depend on it.
  public var scoredQuiz: QuizID? {
    switch self {
    case .started(let started): started.quiz
    case .resumed(let quiz, _), .finished(let quiz, _), .reset(let quiz, _): quiz
    case .answered(let answer): answer.quiz
    case .passed(let turn), .buzzed(let turn): turn.quiz
    case .judged(let judged): judged.quiz
    case .voided, .regraded, .undone, .rally, .synced, .frozen, .revealed, .absence, .unscored:
      nil
    }
  }

  /// The car that this is about, where its result may depend on it.
  public var car: CarID? {
    if case .rally(let rally) = self { rally.car } else { nil }
  }
}

extension Draft {
  /// What this says; that it can be kept is thereby checked.
  ///
  /// Its time and points are in range, its body is a JSON object on one line, and says what its kind needs.
  /// What was answered is left out: no score needs it.
  ///
  /// - Throws: `UnreadableBody`, with `at` or `points` for a member where these are out of range.
  public func meaning() throws(UnreadableBody) -> EntryMeaning {
    try checkRanges()
    switch kind {
    case .quizStarted: return .started(try QuizStarted(body: body, subject: subject))
    case .quizResumed: return .resumed(QuizID(subject), try AttemptNoted(body: body, kind: kind))
    case .quizFinished: return .finished(QuizID(subject), try AttemptNoted(body: body, kind: kind))
    case .quizReset: return .reset(QuizID(subject), try AttemptNoted(body: body, kind: kind))
    case .answered: return .answered(try Answered(scoreOf: body))
    case .passed: return .passed(try TurnNoted(body: body, kind: kind))
    case .buzzed: return .buzzed(try TurnNoted(body: body, kind: kind))
    case .voided: return .voided(try Voided(body: body))
    case .regraded: return .regraded(try Regraded(body: body))
    case .undone: return .undone(try Undone(body: body))
    case .judged:
      if let judged = try judging() { return .judged(judged) }
      return try rally().map { .rally($0) } ?? .unscored
    case .extended:
      _ = try Extended(body: body)
      return .unscored
    case .frozen: return .frozen(try Frozen(body: body))
    case .revealed:
      try checkBody()
      return .revealed
    case .clockSynced: return .synced(try ClockSync(body: body))
    case .noted where subject == AbsenceMark.subject:
      return .absence(try AbsenceMark(body: body, person: person))
    case .noted where subject == SurveyGathered.subject:
      _ = try SurveyGathered(body: body)
      return .unscored
    case .noted:
      try checkBody()
      _ = try registerNote()
      return .unscored
    case .rallyStarted, .arrived, .departed, .handedIn, .hinted, .allowed, .rallyEnded:
      return try rally().map { .rally($0) } ?? .unscored
    default:
      try checkBody()
      return .unscored
    }
  }

  /// The quiz that this is about, where a player's score in it may depend on it.
  ///
  /// - Throws: `UnreadableBody` where the body does not say it and the kind needs it.
  public func scoredQuiz() throws(UnreadableBody) -> QuizID? {
    switch kind {
    case .quizStarted, .quizResumed, .quizFinished, .quizReset: QuizID(subject)
    case .answered: try Answered(scoreOf: body).quiz
    case .passed, .buzzed: try TurnNoted(body: body, kind: kind).quiz
    case .judged: try judging()?.quiz
    default: nil
    }
  }

  /// The score that this gives an answer; nil where it is no judge's entry, or gives a team points
  /// by itself.
  ///
  /// - Throws: `UnreadableBody`, with `points` for a member where it has points of its own, which
  ///   would count beside those of the answer.
  public func judging() throws(UnreadableBody) -> Judged? {
    guard kind == .judged, let judged = try Judged(body: body) else { return nil }
    guard points == 0 else { throw UnreadableBody(kind: kind, member: "points") }
    return judged
  }

  /// The most points that one entry may give or take: sums of millions of them stay exact.
  public static let mostPoints = 1_000_000_000

  private func checkRanges() throws(UnreadableBody) {
    guard (0...RallyTime.latest).contains(at) else {
      throw UnreadableBody(kind: kind, member: "at")
    }
    guard (-Self.mostPoints...Self.mostPoints).contains(points) else {
      throw UnreadableBody(kind: kind, member: "points")
    }
  }

  private func checkBody() throws(UnreadableBody) {
    try readMembers(of: body, kind: kind) { _, _ in }
  }
}
