import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// A person's attempt at a quiz while it is played here.
struct QuizRun {
  let quiz: Quiz
  let session: Session
  let pool: QuestionPool
  let started: QuizStarted
  /// The team's place and points before this visit; nil where the quiz is not on the board.
  let before: Standing?
  /// The number of the latest answer in the attempt; 0 before the first.
  private(set) var answered: Int
  /// The questions of the draw that have no answer in this attempt yet, in the order they are asked.
  private(set) var remaining: [QuestionID]
  /// Fully right answers in a row up to now.
  private(set) var streak: Int
  /// The points earned up to now.
  private(set) var points: Int
  /// Whether the next question has been shown before, so that speed is out of the count.
  private(set) var isResumed: Bool

  /// Begins an attempt: the draw is made and kept in the journal.
  init(starting quiz: Quiz, attempt: Int, in context: inout Context) throws {
    let session = try context.requireSession()
    let event = context.room.event.id
    var words = [event.rawValue, quiz.id.rawValue, session.person.id.rawValue, String(attempt)]
    if let extra = context.room.seed { words.append(String(extra)) }
    let seed = seed(of: words)
    pool = try context.room.questions(quiz)
    started = QuizStarted(
      quiz: quiz.id, attempt: attempt, rule: quiz.rule, seed: seed,
      questions: pool.draw(quiz.draw, seed: seed))
    before = try context.standing(of: session.team, for: quiz)
    let draft = Draft(
      at: context.now.wall, kind: .quizStarted, team: session.team.id, person: session.person.id,
      subject: quiz.id.rawValue, body: started.body)
    _ = try context.room.journal.append([draft], event: event, kiosk: context.room.kiosk)
    self.quiz = quiz
    self.session = session
    answered = 0
    remaining = started.questions
    streak = 0
    points = 0
    isResumed = false
  }

  /// Goes on with an attempt that was cut off, here or at another kiosk, and takes it over.
  init(resuming attempt: Attempt, of quiz: Quiz, in context: inout Context) throws {
    let session = try context.requireSession()
    let event = context.room.event.id
    let key = EntryKey(event: event, kiosk: attempt.starter, seq: attempt.startSeq)
    guard let entry = try context.room.journal.entry(key) else { throw AttemptRefusal.notOpen }
    started = try QuizStarted(body: entry.body, subject: entry.subject)
    pool = try context.room.questions(quiz)
    before = try context.standing(of: session.team, for: quiz)
    let draft = Draft(
      at: context.now.wall, kind: .quizResumed, team: session.team.id, person: session.person.id,
      subject: quiz.id.rawValue, body: AttemptNoted(attempt: attempt.number).body)
    _ = try context.room.journal.append([draft], event: event, kiosk: context.room.kiosk)
    self.quiz = quiz
    self.session = session
    answered = attempt.answered
    // After a merge, answers of a kiosk that drew in another order may stand among the entries.
    let done = try context.room.journal.entries(
      of: session.person.id, at: quiz.id, event: event
    )
    .filter { try $0.kind == .answered && Answered(body: $0.body).attempt == attempt.number }
    .map { QuestionID($0.subject) }
    remaining = started.questions.filter { !done.contains($0) }
    streak = attempt.streak
    points = attempt.tally.points
    isResumed = true
  }

  /// The number of questions.
  var count: Int { started.questions.count }

  /// The place of the next question among them, from 1.
  var number: Int { count - remaining.count + 1 }

  /// Makes sure that the attempt still goes on here.
  ///
  /// - Throws: `AttemptRefusal` where it has gone on at another terminal, or has ended.
  func requireOwner(in context: Context) throws {
    let journal = context.room.journal
    let history = try journal.attempts(
      of: session.person.id, at: quiz.id, event: context.room.event.id)
    guard let attempt = history.open, attempt.number == started.attempt else {
      throw AttemptRefusal.notOpen
    }
    guard attempt.owner == KioskKey(name: context.room.kiosk, store: journal.store) else {
      throw AttemptRefusal.takenOver(by: attempt.owner)
    }
  }

  /// Where the attempt goes on: to its next question, or to its end.
  func nextStep(in context: inout Context) throws -> Step {
    var run = self
    while let id = run.remaining.first {
      // Options are shuffled by question, so that a resumed question looks the same.
      let generator = SeededGenerator(words: String(run.started.seed), id.rawValue)
      if let question = run.pool[id] {
        let play = question.play(
          shuffledBy: generator, shufflesOptions: run.quiz.shufflesOptions)
        return .go(
          QuestionScene(run: run, question: question, play: play, shownAt: context.now.monotonic))
      }
      try run.passOver(id, in: &context)
    }
    if isResumed { try run.finish(in: &context) }
    return .go(try SummaryScene(run: run, in: context))
  }

  /// Keeps an answer; the attempt's last one ends it in the same breath.
  ///
  /// - Returns: The entry that keeps the answer.
  mutating func record(
    _ answer: Answered, to question: QuestionID, points earned: Int, in context: inout Context
  ) throws -> Entry {
    var drafts = [draft(.answered, subject: question.rawValue, points: earned, in: context)]
    drafts[0].body = answer.body
    if remaining == [question] { drafts.append(finishing(in: context)) }
    let entries = try context.room.journal.append(
      drafts, event: context.room.event.id, kiosk: context.room.kiosk)
    answered = answer.number
    remaining.removeFirst()
    streak = answer.streak
    points += earned
    isResumed = false
    return entries[0]
  }

  /// A question that is in the bank no more is read over: it is worth nothing.
  private mutating func passOver(_ id: QuestionID, in context: inout Context) throws {
    let answer = Answered(
      quiz: quiz.id, attempt: started.attempt, number: answered + 1, answer: [], verdict: .read,
      rule: started.rule, value: 0, credit: 0, taken: 0, limit: quiz.seconds * 1000,
      streak: streak)
    _ = try record(answer, to: id, points: 0, in: &context)
  }

  /// Ends an attempt of which all questions are answered, unless it has ended already.
  private func finish(in context: inout Context) throws {
    let history = try context.room.journal.attempts(
      of: session.person.id, at: quiz.id, event: context.room.event.id)
    guard history.open?.number == started.attempt else { return }
    _ = try context.room.journal.append(
      [finishing(in: context)], event: context.room.event.id, kiosk: context.room.kiosk)
  }

  private func finishing(in context: Context) -> Draft {
    var draft = draft(.quizFinished, subject: quiz.id.rawValue, points: 0, in: context)
    draft.body = AttemptNoted(attempt: started.attempt).body
    return draft
  }

  private func draft(
    _ kind: EntryKind, subject: String, points: Int, in context: Context
  ) -> Draft {
    Draft(
      at: context.now.wall, kind: kind, team: session.team.id, person: session.person.id,
      subject: subject, points: points)
  }
}

extension Context {
  /// Who is signed in.
  ///
  /// - Throws: `AttemptRefusal.notOpen` where nobody is, which no way through the screens leads to.
  func requireSession() throws -> Session {
    guard let session else { throw AttemptRefusal.notOpen }
    return session
  }

  /// A team's standing now; nil for a quiz that is not on the board.
  func standing(of team: Team, for quiz: Quiz) throws -> Standing? {
    guard quiz.rule.isOnBoard else { return nil }
    return try standings().first { $0.team == team.id }
  }

  /// The teams in rank order, now.
  func standings() throws -> [Standing] {
    room.event.standings(of: try room.journal.shownTotals(event: room.event.id))
  }
}
