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
