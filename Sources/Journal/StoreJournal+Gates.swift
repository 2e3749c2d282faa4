import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// The latest message to everyone at a terminal, by its time; nil for none.
  public func latestMessage(event: EventID) throws -> Entry? {
    guard version >= Schema.versionWithFreezes else { return nil }
    return try session.first(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_of_messages
      WHERE event = ?1 AND kind = 'noted' AND subject = 'message'
      ORDER BY at DESC, kiosk DESC, seq DESC LIMIT 1
      """, .text(event.rawValue)
    ) { try $0.entry() }
  }

  /// What facilitators said about quizzes as a whole; quizzes of which nothing was said are left out.
  public func gates(event: EventID, until: Int) throws -> [QuizID: QuizGate] {
    // A store of an older version, opened to be read only, knows of none, or has another index.
    guard version >= Schema.versionWithPauses else { return [:] }
    let entries = try session.all(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_of_gates
      WHERE event = ?1 AND kind IN ('opened', 'closed', 'paused', 'extended')
      """, .text(event.rawValue)
    ) { try $0.entry() }
    return try QuizGate.gates(of: entries.filter { $0.at <= until })
  }
}
