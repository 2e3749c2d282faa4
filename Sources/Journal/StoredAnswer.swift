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

extension StoreJournal {
  /// Visits the answers of people, ordered by kiosk and seq, in one snapshot.
  ///
  /// Analyses read millions of them: bodies are read as they stand, and names that repeat are made
  /// once.
  public func visitAnswers(event: EventID, _ visit: (StoredAnswer) throws -> Void) throws {
    var (kiosk, person) = ("", "")
    try session.scan(
      """
      SELECT kiosk, seq, at, person, subject, body FROM entries
      WHERE event = ?1 AND kind = 'answered' AND person IS NOT NULL ORDER BY kiosk, seq
      """, [.text(event.rawValue)]
    ) { row in
      kiosk = row.text(0, like: kiosk) ?? ""
      person = row.text(3, like: person) ?? ""
      let key = EntryKey(event: event, kiosk: KioskKey(kiosk), seq: row.integer(1))
      let answered = try readable(key) { () throws(UnreadableBody) in
        try row.withText(5) { bytes throws(UnreadableBody) in try Answered(body: bytes) }
      }
      try visit(
        StoredAnswer(
          key: key, at: row.integer(2), person: PersonID(person),
          question: QuestionID(row.text(4) ?? ""), answered: answered))
    }
  }
}
