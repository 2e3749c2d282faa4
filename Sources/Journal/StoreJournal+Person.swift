import Entries
import Vocabulary

extension StoreJournal {
  /// The questions of a quiz that were answered last, the latest first.
  public func latestQuestions(
    of quiz: QuizID, event: EventID, limit: Int
  ) throws -> [QuestionID] {
    try session.all(
      """
      SELECT subject FROM entries WHERE event = ?1 AND quiz = ?2 AND kind = 'answered'
      GROUP BY subject ORDER BY max(at) DESC, subject LIMIT ?3
      """, .text(event.rawValue), .text(quiz.rawValue), .integer(limit)
    ) { QuestionID($0.text(0) ?? "") }
  }

  /// A player's entries about a quiz, ordered by kiosk and seq.
  public func entries(of player: Player, at quiz: QuizID, event: EventID) throws -> [Entry] {
    var entries: [Entry] = []
    try visitEntries(of: player, at: quiz, event: event, order: "ORDER BY kiosk, seq") {
      entries.append($0)
    }
    return entries
  }

  /// Whether there are entries of a player about a quiz.
  func hasEntries(of player: Player, at quiz: QuizID, event: EventID) throws -> Bool {
    try session.first(
      """
      SELECT 1 FROM entries INDEXED BY entries_by_person
      WHERE event = ?1 AND \(player.condition("?3")) AND quiz = ?2 LIMIT 1
      """, [.text(event.rawValue), .text(quiz.rawValue)] + player.values
    ) { _ in true } ?? false
  }

  /// Visits a player's entries about a quiz.
  ///
  /// - Parameter order: An `ORDER BY` clause of ours; `""` for any order.
  func visitEntries(
    of player: Player, at quiz: QuizID, event: EventID, order: String = "",
    _ visit: (Entry) throws -> Void
  ) throws {
    try session.visit(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_by_person
      WHERE event = ?1 AND \(player.condition("?3")) AND quiz = ?2 \(order)
      """, [.text(event.rawValue), .text(quiz.rawValue)] + player.values,
      each: { try visit($0.entry()) })
  }
}
