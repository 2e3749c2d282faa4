import Entries
import Vocabulary

extension SQLiteJournal {
  /// The questions of a quiz that were answered last, the latest first.
  public func latestQuestions(
    of quiz: QuizID, event: EventID, limit: Int
  ) throws -> [QuestionID] {
    try reporting {
      try database.all(
        """
        SELECT subject FROM entries WHERE event = ?1 AND quiz = ?2 AND kind = 'answered'
        GROUP BY subject ORDER BY max(at) DESC, subject LIMIT ?3
        """, .text(event.rawValue), .text(quiz.rawValue), .integer(limit)
      ) { QuestionID($0.text(0) ?? "") }
    }
  }

  /// A player's entries about a quiz, ordered by kiosk and seq.
  public func entries(of player: Player, at quiz: QuizID, event: EventID) throws -> [Entry] {
    try reporting {
      let statement = try rows(of: player, at: quiz, event: event, order: "ORDER BY kiosk, seq")
      defer { statement.reset() }
      var entries: [Entry] = []
      while try statement.step() { entries.append(try statement.entry()) }
      return entries
    }
  }

  /// The rows of `entryColumns` of a player's entries about a quiz.
  ///
  /// - Parameter order: An `ORDER BY` clause of ours; `""` for any order.
  func rows(
    of player: Player, at quiz: QuizID, event: EventID, order: String = ""
  ) throws(SQLiteError) -> Statement {
    let select = "SELECT \(entryColumns) FROM entries INDEXED BY entries_by_person"
    if case .person(let person) = player {
      return try database.prepare(
        "\(select) WHERE event = ?1 AND person = ?2 AND quiz = ?3 \(order)",
        .text(event.rawValue), .text(person.rawValue), .text(quiz.rawValue))
    }
    return try database.prepare(
      "\(select) WHERE event = ?1 AND person IS NULL AND team IS ?2 AND quiz = ?3 \(order)",
      .text(event.rawValue), .init(player.team?.rawValue), .text(quiz.rawValue))
  }
}
