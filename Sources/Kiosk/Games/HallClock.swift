import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What the whole hall plays together, with its end by this kiosk's own clock.
struct HallClock {
  let round: Int
  /// When time is up by the monotonic clock, in milliseconds.
  private(set) var ends: Int

  /// - Parameter gate: What facilitators said about the quiz, which may end later by it.
  init(_ hall: Hall, gate: QuizGate?, at now: Moment) {
    round = hall.round
    let delay = gate?.delay(since: hall.began, at: now.wall) ?? 0
    ends = now.monotonic + (hall.terms.ends + delay - now.wall)
  }

  /// Moves the end.
  mutating func move(by milliseconds: Int) { ends += milliseconds }
}

extension Context {
  /// What the hall plays together at a quiz, now; nil before it has begun.
  func hall(at quiz: Quiz) throws -> Hall? {
    // Every screen of every quiz asks.
    guard case .bamboo = quiz.mode else { return nil }
    return try room.journal.hall(at: quiz.id, event: room.event.id)
  }

  /// The clock of what the hall plays together; nil before it has begun.
  func clock(of hall: Hall?, at quiz: Quiz) -> HallClock? {
    hall.map { HallClock($0, gate: gates[quiz.id], at: now) }
  }

  /// Lets the hall's clock run, unless another terminal was quicker.
  ///
  /// - Returns: What the hall plays.
  mutating func beginHall(at quiz: Quiz, _ terms: BambooTerms) throws -> Hall? {
    if let hall = try hall(at: quiz) { return hall }
    let teams = room.event.teams
    let people = teams.reduce(0) { $0 + present(in: $1, for: quiz).count }
    let round = try room.journal.attempts(of: .table, at: quiz.id, event: room.event.id).nextNumber
    let hall = HallTerms(
      ends: now.wall + terms.minutes * 60_000,
      target: min(max(people * terms.perPerson, terms.joints), HallTerms.mostTarget),
      joints: terms.joints, bonus: terms.bonus, teams: teams.map(\.id))
    let started = QuizStarted(
      quiz: quiz.id, attempt: round, rule: quiz.rule, seed: 0, questions: [], hall: hall)
    let draft = Draft(
      at: now.wall, kind: .quizStarted, subject: quiz.id.rawValue, body: started.body)
    do {
      _ = try room.journal.append([draft], event: room.event.id, kiosk: room.kiosk)
    } catch is AttemptRefusal {
      // Another terminal began in the same moment: its clock runs.
    }
    return try self.hall(at: quiz)
  }
}

extension QuizRun {
  /// Whether the hall's time is up, or its bamboo full: then the attempt ends with it.
  mutating func endsWithHall(in context: inout Context) throws -> Bool {
    guard self.hall != nil, let hall = try context.hall(at: quiz),
      let clock = context.clock(of: hall, at: quiz)
    else { return false }
    // It may have been paused or extended meanwhile.
    self.hall = clock
    // A round that was reset is over for whoever was in it.
    guard context.now.monotonic >= clock.ends || hall.isFull || hall.round != started.attempt
    else { return false }
    try finish(in: &context)
    return true
  }
}

extension Hall {
  /// The bamboo, drawn.
  var drawing: [String] { BambooDrawing.lines(terms, right: right) }

  /// How far the hall has come, in words.
  var progress: Bilingual { Phrase.hallProgress(right: right, of: terms.target) }
}
