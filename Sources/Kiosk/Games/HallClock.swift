import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What the whole hall plays together, with its end by this kiosk's own clock.
struct HallClock {
  let round: Int
  let terms: HallTerms
  /// When time is up by the monotonic clock, in milliseconds.
  let ends: Int

  init(_ hall: Hall, at now: Moment) {
    round = hall.round
    terms = hall.terms
    ends = now.monotonic + (hall.terms.ends - now.wall)
  }
}

extension Context {
  /// What the hall plays together at a quiz, now; nil before it has begun.
  func hall(at quiz: Quiz) throws -> Hall? {
    try room.journal.hall(at: quiz.id, event: room.event.id)
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
      ends: now.wall + terms.minutes * 60_000, target: max(people * terms.perPerson, terms.joints),
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
  /// The bamboo as it is now, drawn; none where the hall does not play together.
  func bamboo(in context: Context) -> [String] {
    guard let hall = (try? context.hall(at: quiz)) ?? nil, self.hall != nil else { return [] }
    return BambooDrawing.lines(hall.terms, right: hall.right)
  }

  /// How far the hall has come, in words; nil where it does not play together.
  func progress(in context: Context) -> Bilingual? {
    guard let hall = (try? context.hall(at: quiz)) ?? nil, self.hall != nil else { return nil }
    return Phrase.hallProgress(right: hall.right, of: hall.terms.target)
  }

  /// Whether the hall's time is up, or its bamboo full: then the attempt ends with it.
  mutating func endsWithHall(in context: inout Context) throws -> Bool {
    guard let hall else { return false }
    let isOver = context.now.monotonic >= hall.ends
    guard try isOver || context.hall(at: quiz)?.isFull == true else { return false }
    try finish(in: &context)
    return true
  }
}
