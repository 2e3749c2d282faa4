import Entries
import Scoreboard
import Vocabulary

extension SQLiteJournal {
  /// The latest message to everyone at a terminal, by its time; nil for none.
  public func latestMessage(event: EventID) throws -> Entry? {
    guard version >= Schema.versionWithFreezes else { return nil }
    return try reporting {
      let statement = try database.prepare(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_of_messages
        WHERE event = ?1 AND kind = 'noted' AND subject = 'message'
        ORDER BY at DESC, kiosk DESC, seq DESC LIMIT 1
        """, .text(event.rawValue))
      defer { statement.reset() }
      return try statement.step() ? try statement.entry() : nil
    }
  }

  /// The quizzes that nobody may begin: those that were closed last, and not opened since.
  public func closedQuizzes(event: EventID) throws -> Set<QuizID> {
    // A store of an older version, opened to be read only, knows of none.
    guard version >= Schema.versionWithFreezes else { return [] }
    return try reporting {
      let statement = try database.prepare(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_of_gates
        WHERE event = ?1 AND kind IN ('opened', 'closed')
        """, .text(event.rawValue))
      defer { statement.reset() }
      var latest: [String: Entry] = [:]
      while try statement.step() {
        let entry = try statement.entry()
        let known = latest[entry.subject]
        if known.map({ $0.precedence < entry.precedence }) ?? true { latest[entry.subject] = entry }
      }
      return Set(latest.values.filter { $0.kind == .closed }.map { QuizID($0.subject) })
    }
  }
}
