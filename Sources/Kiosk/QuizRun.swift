import Entries
import Facilitation
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// An attempt at a quiz, or a round of a game, while it is played here.
struct QuizRun {
  let quiz: Quiz
  let session: Session
  /// Whose attempt it is.
  let player: Player
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
  /// In a team's game, whose turn it is and who comes next.
  private(set) var turns: TurnOrder
  /// What the whole hall plays together, and until when; nil elsewhere.
  var hall: HallClock?

  /// Begins an attempt: the draw is made and kept in the journal.
  ///
  /// - Parameters:
  ///   - players: Who takes turns, in a game.
  ///   - hall: What the whole hall plays together; nil elsewhere.
  init(
    starting quiz: Quiz, attempt: Int, players: [String] = [], hall: HallClock? = nil,
    in context: inout Context
  ) throws {
    let session = try context.requireSession()
    let player = context.player(of: quiz, for: session)
    let event = context.room.event.id
    let seed = context.drawSeed(of: quiz.id, for: player, attempt: attempt)
    pool = try context.room.questions(quiz)
    started = QuizStarted(
      quiz: quiz.id, attempt: attempt, rule: quiz.rule, seed: seed,
      questions: try context.draw(quiz, from: pool, for: player, seed: seed),
      players: players)
    before = try context.standing(of: session.team, for: quiz)
    self.quiz = quiz
    self.session = session
    self.player = player
    self.hall = hall
    turns = TurnOrder(players.map { PersonID($0) })
    answered = 0
    remaining = started.questions
    streak = 0
    points = 0
    isResumed = false
    var draft = draft(.quizStarted, subject: quiz.id.rawValue, points: 0, in: context)
    draft.body = started.body
    _ = try context.room.journal.append([draft], event: event, kiosk: context.room.kiosk)
  }

  /// Goes on with an attempt that was cut off, here or at another kiosk, and takes it over.
  init(
    resuming attempt: Attempt, of quiz: Quiz, hall: HallClock? = nil, in context: inout Context
  ) throws {
    let session = try context.requireSession()
    let event = context.room.event.id
    let key = EntryKey(event: event, kiosk: attempt.starter, seq: attempt.startSeq)
    guard let entry = try context.room.journal.entry(key) else { throw AttemptRefusal.notOpen }
    started = try QuizStarted(body: entry.body, subject: entry.subject)
    pool = try context.room.questions(quiz)
    before = try context.standing(of: session.team, for: quiz)
    self.quiz = quiz
    self.session = session
    self.hall = hall
    player = attempt.player
    answered = attempt.answered
    streak = attempt.streak
    points = attempt.tally.points
    isResumed = true
    let entries = try context.room.journal.entries(of: player, at: quiz.id, event: event)
    turns = try TurnOrder(
      started.players.map { PersonID($0) }, after: entries, ofRound: attempt.number)
    if player == .table {
      // Where a question was tried, the teams have seen it.
      remaining = Array(started.questions.dropFirst(attempt.answered))
    } else {
      // After a merge, answers of a kiosk that drew in another order may stand among the entries.
      let done =
        try entries
        .filter { try $0.kind == .answered && Answered(body: $0.body).attempt == attempt.number }
        .map { QuestionID($0.subject) }
      remaining = started.questions.filter { !done.contains($0) }
    }
    var draft = draft(.quizResumed, subject: quiz.id.rawValue, points: 0, in: context)
    draft.body = AttemptNoted(attempt: attempt.number).body
    _ = try context.room.journal.append([draft], event: event, kiosk: context.room.kiosk)
  }

  /// The number of questions.
  var count: Int { started.questions.count }

  /// The place of the next question among them, from 1.
  var number: Int { count - remaining.count + 1 }

  /// The number of questions that ask something: pages to read are not counted.
  var askedCount: Int { started.questions.count(where: asks) }

  /// The place of the next question among these, from 1.
  var askedNumber: Int { askedCount - remaining.count(where: asks) + 1 }

  private func asks(_ question: QuestionID) -> Bool { pool.kind(of: question) != .description }

  /// The teams at the table, in the order of their numbers.
  func teams(in context: Context) -> [Team] {
    context.room.event.teams.filter { started.players.contains($0.id.rawValue) }
  }

  /// The points that each team at the table has in this round up to now.
  func shares(in context: Context) throws -> [TeamID: Int] {
    let rounds = try context.room.journal.attempts(
      of: .table, at: quiz.id, event: context.room.event.id)
    return rounds.attempts.first { $0.number == started.attempt }?.shares ?? [:]
  }

  /// Makes sure that the attempt still goes on here.
  ///
  /// - Throws: `AttemptRefusal` where it has gone on at another terminal, or has ended.
  func requireOwner(in context: Context) throws {
    let journal = context.room.journal
    let history = try journal.attempts(
      of: player, at: quiz.id, event: context.room.event.id)
    guard let attempt = history.open, attempt.number == started.attempt else {
      throw AttemptRefusal.notOpen
    }
    guard attempt.owner == context.kioskKey else {
      throw AttemptRefusal.takenOver(by: attempt.owner)
    }
  }

  /// Where the attempt goes on: to its next question, or to its end.
  func nextStep(in context: inout Context) throws -> Step {
    // What is over is told, whatever stands still.
    if !remaining.isEmpty, context.isPaused(quiz) { return .stay(Phrase.paused) }
    var run = self
    if try run.endsWithHall(in: &context) { return .go(try SummaryScene(run: run, in: context)) }
    while let id = run.remaining.first {
      // Options are shuffled by question, so that a resumed question looks the same.
      let generator = SeededGenerator(words: String(run.started.seed), id.rawValue)
      if let question = run.pool[id] {
        let play = question.play(
          shuffledBy: generator, shufflesOptions: run.quiz.shufflesOptions)
        return try run.ask(question, play: play, in: &context)
      }
      try run.passOver(id, in: &context)
    }
    if isResumed { try run.finish(in: &context) }
    return try run.summary(in: context)
  }

  /// Where the way back leads: a visit to practice ends with it, anything else can go on later.
  func leave(in context: inout Context) throws -> Step {
    guard quiz.mode == .practice else {
      return .go(MenuScene(in: context), notice: Phrase.suspended)
    }
    try finish(in: &context)
    return try summary(in: context)
  }

  /// What the attempt, which is over, came to.
  func summary(in context: Context) throws -> Step {
    switch quiz.mode {
    case .duel: .go(try DuelSummaryScene(run: self, in: context))
    case .practice: .go(try PracticeSummaryScene(run: self, in: context))
    default: .go(try SummaryScene(run: self, in: context))
    }
  }

  /// Asks a question, as this quiz does it.
  private func ask(
    _ question: Question, play: any Play, in context: inout Context
  ) throws -> Step {
    switch quiz.mode {
    case .individual, .bamboo, .practice:
      .go(QuestionScene(run: self, question: question, play: play, in: context))
    case .relay, .speaking: try handOver(question, play: play, in: context)
    case .duel(let terms):
      .go(
        DuelBuzzScene(
          duel: Duel(run: self, terms: terms, question: question, play: play), in: context))
    case .discussion(let terms):
      .go(
        DiscussionRolesScene(
          circle: DiscussionCircle(run: self, terms: terms, topic: question, in: context)))
    }
  }

  /// Hands a question of a team's game to whoever is next.
  func handOver(
    _ question: Question, play: any Play, in context: Context
  ) throws -> Step {
    var run = self
    let next = run.turns.next(among: context.present(in: session.team, for: quiz))
    guard let next else { return .go(MenuScene(in: context), notice: Phrase.nobodyPresent) }
    run.turns.turn = next
    return .go(HandoverScene(run: run, question: question, play: play))
  }

  /// Leaves a question of a team's game to whoever is next, which may cost points.
  mutating func pass(
    _ question: QuestionID, taken: Int, in context: inout Context
  ) throws {
    guard let turn = turns.turn else { return }
    var cost = 0
    if case .relay(let terms) = quiz.mode { cost = terms.passCost }
    var draft = draft(.passed, subject: question.rawValue, points: -cost, in: context)
    draft.body =
      TurnNoted(quiz: quiz.id, attempt: started.attempt, by: turn.id.rawValue, taken: taken).body
    _ = try context.room.journal.append(
      [draft], event: context.room.event.id, kiosk: context.room.kiosk)
    points -= cost
    turns.notePass()
  }

  /// Notes that a team at a table asked for a question.
  func buzz(
    _ team: TeamID, for question: QuestionID, taken: Int, in context: inout Context
  ) throws {
    var draft = draft(.buzzed, subject: question.rawValue, points: 0, in: context)
    draft.body =
      TurnNoted(quiz: quiz.id, attempt: started.attempt, by: team.rawValue, taken: taken).body
    _ = try context.room.journal.append(
      [draft], event: context.room.event.id, kiosk: context.room.kiosk)
  }

  /// Keeps an answer; the attempt's last one ends it in the same breath.
  ///
  /// - Parameter isLast: Whether the question is done with; at a table another team may try.
  /// - Returns: The entry that keeps the answer.
  mutating func record(
    _ answer: Answered, to question: QuestionID, points earned: Int, isLast: Bool = true,
    at: Int? = nil, in context: inout Context
  ) throws -> Entry {
    var drafts = [draft(.answered, subject: question.rawValue, points: earned, in: context)]
    drafts[0].body = answer.body
    if isLast, remaining == [question] { drafts.append(finishing(in: context)) }
    if let at { for index in drafts.indices { drafts[index].at = at } }
    let entries = try context.room.journal.append(
      drafts, event: context.room.event.id, kiosk: context.room.kiosk)
    answered = answer.number
    if isLast { remaining.removeFirst() }
    turns.noteAnswer()
    streak = answer.streak
    points += earned
    isResumed = false
    return entries[0]
  }

  /// Goes over a question, which is worth nothing: it is in the bank no more, or no team at the table
  /// wants it.
  mutating func passOver(_ id: QuestionID, in context: inout Context) throws {
    let answer = Answered(
      quiz: quiz.id, attempt: started.attempt,
      number: player == .table ? number : answered + 1, answer: [], verdict: .read,
      rule: started.rule, value: 0, credit: 0, taken: 0, limit: quiz.seconds * 1000,
      streak: streak)
    _ = try record(answer, to: id, points: 0, in: &context)
  }

  /// Ends an attempt of which all questions are answered, unless it has ended already.
  func finish(in context: inout Context) throws {
    let history = try context.room.journal.attempts(
      of: player, at: quiz.id, event: context.room.event.id)
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
      at: context.now.wall, kind: kind, team: player == .table ? nil : session.team.id,
      person: player.person, subject: subject, points: points)
  }
}

extension Context {
  /// The key under which this kiosk writes.
  var kioskKey: KioskKey { KioskKey(name: room.kiosk, store: room.journal.store) }

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
    try room.journal.shownStandings(of: room.event)
  }
}
