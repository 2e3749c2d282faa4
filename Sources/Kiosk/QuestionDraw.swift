import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

extension Context {
  /// What a player's draw follows from: event, quiz, player and attempt, and the kiosk's own seed
  /// where it has one.
  func drawSeed(of quiz: QuizID, for player: Player, attempt: Int) -> UInt64 {
    var words = [room.event.id.rawValue, quiz.rawValue, player.seedWord, String(attempt)]
    if let extra = room.seed { words.append(String(extra)) }
    return seed(of: words)
  }

  /// The questions of an attempt, in the order in which they are asked: levels rise.
  func draw(
    _ quiz: Quiz, from pool: QuestionPool, for player: Player, seed: UInt64
  ) throws -> [QuestionID] {
    if quiz.mode == .practice {
      return try practice(quiz, from: pool).draw(quiz.length, seed: seed)
    }
    switch quiz.form {
    case nil: return pool.draw(quiz.draw, seed: seed)
    case .parallel(let base):
      let known = try firstDraw(at: base, for: player) ?? []
      return pool.draw(quiz.draw, seed: seed, avoiding: Set(known))
    case .same(let base):
      let first = try firstDraw(at: base, for: player)
      // Who was not there has the questions that would have come.
      let questions =
        first ?? pool.draw(quiz.draw, seed: drawSeed(of: base, for: player, attempt: 1))
      return pool.shuffled(questions, seed: seed)
    }
  }

  /// How many pages to read an attempt will draw.
  func pages(
    of quiz: Quiz, from pool: QuestionPool, for player: Player, attempt: Int
  ) throws -> Int {
    guard quiz.playableKinds.contains(.description), quiz.mode != .practice else { return 0 }
    let seed = drawSeed(of: quiz.id, for: player, attempt: attempt)
    return try draw(quiz, from: pool, for: player, seed: seed)
      .count { pool.kind(of: $0) == .description }
  }

  /// The questions that a player had at the first attempt at a test that was not reset, or else at
  /// the first; nil for none.
  private func firstDraw(at quiz: QuizID, for player: Player) throws -> [QuestionID]? {
    let event = room.event.id
    let history = try room.journal.attempts(of: player, at: quiz, event: event)
    let attempts = history.attempts.sorted { $0.number < $1.number }
    guard let first = attempts.first(where: { $0.state != .reset }) ?? attempts.first,
      let entry = try room.journal.entry(
        EntryKey(event: event, kiosk: first.starter, seq: first.startSeq))
    else { return nil }
    return try QuizStarted(body: entry.body, subject: entry.subject).questions
  }
}
