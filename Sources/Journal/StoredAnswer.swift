import Entries
import Vocabulary

/// A person's answer as the journal keeps it, without what only chains and boards need.
public struct StoredAnswer: Sendable {
  /// Its entry.
  public var key: EntryKey
  /// When it was given, in milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// Who answered.
  public var person: PersonID
  /// The question.
  public var question: QuestionID
  /// What was answered, and how it was taken.
  public var answered: Answered
}

extension Journal {
  /// Visits the answers of people, ordered by kiosk and seq, in one snapshot.
  ///
  /// - Throws: `JournalError`, and what `visit` throws.
  public func visitAnswers(event: EventID, _ visit: (StoredAnswer) throws -> Void) throws {
    try visitEntries(event: event) { entry in
      guard entry.kind == .answered, let person = entry.person else { return }
      let answered = try readable(entry.key) { () throws(UnreadableBody) in
        try Answered(body: entry.body)
      }
      try visit(
        StoredAnswer(
          key: entry.key, at: entry.at, person: person, question: QuestionID(entry.subject),
          answered: answered))
    }
  }
}

extension SQLiteJournal {
  /// Visits the answers of people, ordered by kiosk and seq, in one snapshot.
  ///
  /// Analyses read millions of them: bodies are read as they stand, and names that repeat are made
  /// once.
  public func visitAnswers(event: EventID, _ visit: (StoredAnswer) throws -> Void) throws {
    try reporting {
      let statement = try database.prepare(
        """
        SELECT kiosk, seq, at, person, subject, body FROM entries
        WHERE event = ?1 AND kind = 'answered' AND person IS NOT NULL ORDER BY kiosk, seq
        """, .text(event.rawValue))
      defer { statement.reset() }
      var (kiosk, person) = ("", "")
      while try statement.step() {
        kiosk = statement.text(0, like: kiosk) ?? ""
        person = statement.text(3, like: person) ?? ""
        let key = EntryKey(event: event, kiosk: KioskKey(kiosk), seq: statement.integer(1))
        let answered = try readable(key) { () throws(UnreadableBody) in
          try statement.withText(5) { bytes throws(UnreadableBody) in try Answered(body: bytes) }
        }
        try visit(
          StoredAnswer(
            key: key, at: statement.integer(2), person: PersonID(person),
            question: QuestionID(statement.text(4) ?? ""), answered: answered))
      }
    }
  }
}
