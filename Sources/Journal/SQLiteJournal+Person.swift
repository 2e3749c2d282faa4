import Entries
import Vocabulary

extension SQLiteJournal {
  /// A person's entries about a quiz, ordered by kiosk and seq.
  public func entries(of person: PersonID, at quiz: QuizID, event: EventID) throws -> [Entry] {
    try reporting {
      let statement = try database.prepare(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_by_person
        WHERE event = ?1 AND person = ?2 AND quiz = ?3 ORDER BY kiosk, seq
        """, .text(event.rawValue), .text(person.rawValue), .text(quiz.rawValue))
      defer { statement.reset() }
      var entries: [Entry] = []
      while try statement.step() { entries.append(try statement.entry()) }
      return entries
    }
  }
}
