import Entries
import Scoreboard
import Vocabulary

extension SQLiteJournal {
  /// Folds again all attempts at a quiz, after a correction.
  func refold(quiz: QuizID, event: EventID) throws {
    let people = try database.all(
      "SELECT DISTINCT person FROM attempts WHERE event = ?1 AND quiz = ?2",
      .text(event.rawValue), .text(quiz.rawValue)
    ) { PersonID($0.text(0) ?? "") }
    let rulings = try rulings(event: event)
    for person in people {
      try refold(person: person, quiz: quiz, event: event, rulings: rulings)
    }
  }

  /// Folds again a person's attempts at a quiz from the entries.
  func refold(person: PersonID, quiz: QuizID, event: EventID, rulings: Rulings) throws {
    var fold = AttemptFold(person: person, quiz: quiz, rulings: rulings)
    let statement = try database.prepare(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_by_person
      WHERE event = ?1 AND person = ?2 AND quiz = ?3
      """, .text(event.rawValue), .text(person.rawValue), .text(quiz.rawValue))
    defer { statement.reset() }
    while try statement.step() {
      let entry = try statement.entry()
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
    let before = try history(of: person, at: quiz, event: event)
    var after = fold.history()
    // Who goes on with an attempt here was settled here, whatever the clocks say.
    for index in after.attempts.indices {
      let known = before.attempts.first { $0.number == after.attempts[index].number }
      if let known { after.attempts[index].owner = known.owner }
    }
    try replace(before, by: after, quiz: quiz, event: event)
  }
}
