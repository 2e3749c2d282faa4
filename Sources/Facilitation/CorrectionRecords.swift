import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// A correction that was made, undone or not.
public struct CorrectionRecord: Hashable, Sendable {
  /// Its entry.
  public var entry: Entry
  /// What it is, in a line.
  public var title: Bilingual
  /// Why it was made, `""` for what has no reason of its own.
  public var reason: String
  /// Whether it does not count any more.
  public var isUndone: Bool
}

extension CorrectionDesk {
  /// All corrections of an event, undoings among them, in the order in which entries count.
  ///
  /// Judges' scores of cars are the rally's.
  ///
  /// - Parameter questions: The questions of a quiz, by which options are told; nil tells their ids.
  public static func records(
    of event: Event, in journal: any Journal, questions: ((Quiz) throws -> QuestionPool)? = nil
  ) throws -> [CorrectionRecord] {
    let rulings = try journal.rulings(event: event.id)
    let titles = CorrectionTitle(event: event, journal: journal, questions: questions)
    var records: [CorrectionRecord] = []
    try journal.visitEntries(event: event.id) { entry in
      guard undoableKinds.contains(entry.kind) || entry.kind == .undone else { return }
      try readable(entry.key) { () throws(UnreadableBody) in
        guard try entry.draft.rally() == nil else { return }
        records.append(
          CorrectionRecord(
            entry: entry, title: titles.text(of: entry.draft),
            reason: try reasonGiven(in: entry.draft), isUndone: rulings.isUndone(entry.place)))
      }
    }
    // What is taken back of the improvement register corrects no score.
    return try records.filter { record in
      guard record.entry.kind == .undone else { return true }
      let place = try Undone(body: record.entry.body).entry
      let key = EntryKey(event: event.id, kiosk: place.kiosk, seq: place.seq)
      return try journal.entry(key)?.kind != .noted
    }.sorted { $0.entry.precedence < $1.entry.precedence }
  }
}
