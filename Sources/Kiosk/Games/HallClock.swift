import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What the whole hall plays together, with its end by this kiosk's own clock.
struct HallClock {
  private let hall: Hall
  /// When time is up by the monotonic clock, in milliseconds.
  private(set) var ends: Int

  /// - Parameter gate: What facilitators said about the quiz, which may end later by it.
  init(_ hall: Hall, gate: QuizGate?, at now: Moment) {
    self.hall = hall
    ends = 0
    follow(gate, at: now)
  }

  /// Moves the end to where facilitators have it now.
  mutating func follow(_ gate: QuizGate?, at now: Moment) {
    let delay = gate?.delay(since: hall.began, at: now.wall) ?? 0
    ends = now.monotonic + (hall.terms.ends + delay - now.wall)
  }
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
    guard case .bamboo = quiz.mode else { return false }
    let hall = try context.hall(at: quiz)
    // It may have been paused or extended meanwhile. A round that was reset is over for whoever was
    // in it.
    self.hall = context.clock(of: hall, at: quiz)
    if let hall, let clock = self.hall, hall.round == started.attempt, !hall.isFull,
      context.now.monotonic < clock.ends
    {
      return false
    }
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
