import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// Who was absent from which quiz at an instant, in milliseconds since 1970-01-01 00:00 UTC.
  ///
  /// The marks are found by an index that holds nothing else, and the attempts of those who have some
  /// by the index of people.
  public func attendance(event: EventID, until: Int) throws -> Attendance {
    // A store of an older version, opened to be read only, knows of no marks.
    guard version >= Schema.versionWithLatecomers else { return Attendance() }
    var attendance = Attendance()
    try addMarks(to: &attendance, event: event, until: until)
    let rulings =
      try attendance.marked.isEmpty ? Rulings() : self.rulings(event: event, until: until)
    for person in attendance.marked.sorted() {
      for quiz in try quizzes(of: person, event: event) {
        for attempt in try attempts(
          of: person, at: quiz, event: event, until: until, rulings: rulings)
        {
          attendance.add(attempt)
        }
      }
    }
    if until < .max {
      attendance.awaited = Set(
        try latecomers(event: event).filter { $0.entered > until }.map(\.person))
    }
    return attendance
  }

  private func addMarks(to attendance: inout Attendance, event: EventID, until: Int) throws {
    try session.visit(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_of_absences
      WHERE event = ?1 AND kind = 'noted' AND subject = 'absence'
      """, .text(event.rawValue)
    ) { row in
      let entry = try row.entry()
      guard entry.at <= until else { return }
      try readable(entry.key) { () throws(UnreadableBody) in try attendance.add(entry) }
    }
  }

  /// The quizzes of which entries about a person are there.
  private func quizzes(of person: PersonID, event: EventID) throws -> [QuizID] {
    try session.all(
      """
      SELECT DISTINCT quiz FROM entries INDEXED BY entries_by_person
      WHERE event = ?1 AND person = ?2 AND quiz IS NOT NULL
      """, .text(event.rawValue), .text(person.rawValue)
    ) { QuizID($0.text(0) ?? "") }
  }

  /// A person's attempts at a quiz as they stood at an instant.
  private func attempts(
    of person: PersonID, at quiz: QuizID, event: EventID, until: Int, rulings: Rulings
  ) throws -> [Attempt] {
    guard until < .max else { return try attempts(of: person, at: quiz, event: event).attempts }
    var fold = AttemptFold(player: .person(person), quiz: quiz, rulings: rulings)
    for entry in try entries(of: person, at: quiz, event: event) where entry.at <= until {
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
    return fold.history().attempts
  }
}
