import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// Folds again all attempts at a quiz, after a correction.
  func refold(quiz: QuizID, event: EventID) throws {
    try session.require(wholeOf: event)
    let players = try session.all(
      "SELECT DISTINCT player FROM attempts WHERE event = ?1 AND quiz = ?2",
      .text(event.rawValue), .text(quiz.rawValue)
    ) { Player(column: $0.text(0) ?? "") }
    let rulings = try rulings(event: event)
    for player in players {
      try refold(player: player, quiz: quiz, event: event, rulings: rulings)
    }
  }

  /// Folds again a player's attempts at a quiz from the entries.
  func refold(player: Player, quiz: QuizID, event: EventID, rulings: Rulings) throws {
    try session.require(.attempts(player, quiz), of: event)
    var fold = AttemptFold(player: player, quiz: quiz, rulings: rulings)
    try visitEntries(of: player, at: quiz, event: event) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
    let before = try history(of: player, at: quiz, event: event)
    var after = try history(of: fold, event: event)
    // Who goes on with an attempt here was settled here, whatever the clocks say.
    for index in after.attempts.indices {
      let known = before.attempts.first { $0.number == after.attempts[index].number }
      if let known { after.attempts[index].owner = known.owner }
    }
    try add(replace(before, by: after, event: event, rulings: rulings), event: event)
  }

  /// Keeps the attempts of a player of whom nothing is kept yet.
  ///
  /// - Parameter fold: The fold of all entries.
  /// - Returns: What it moves sums by, which whoever calls adds to them.
  func keep(first fold: AttemptFold, event: EventID) throws -> Totals {
    try session.require(.attempts(fold.player, fold.quiz), of: event)
    return try replace(
      AttemptHistory(), by: history(of: fold, event: event), event: event, rulings: Rulings())
  }

  private func history(of fold: AttemptFold, event: EventID) throws -> AttemptHistory {
    fold.history(
      right: fold.player == .table ? try rightTogether(at: fold.quiz, event: event) : [:])
  }

  /// How many right answers people have given in each round of what the hall plays together.
  public func rightTogether(at quiz: QuizID, event: EventID) throws -> [Int: Int] {
    // A store of an older version, opened to be read only, knows of no games.
    guard version >= Schema.versionWithGames else { return [:] }
    let rows = try session.all(
      """
      SELECT number, CAST(sum("right") AS BIGINT) FROM attempts INDEXED BY attempts_together
      WHERE event = ?1 AND quiz = ?2 AND rule = 'together' AND player >= 'p:' AND player < 'p;'
        AND state <> 'reset'
      GROUP BY number
      """, .text(event.rawValue), .text(quiz.rawValue)
    ) { ($0.integer(0), $0.integer(1)) }
    return Dictionary(rows) { first, _ in first }
  }
}
