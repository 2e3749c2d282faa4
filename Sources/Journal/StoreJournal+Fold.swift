import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// Recomputes from all entries of an event what they amount to, without what is kept.
  ///
  /// Chains and recorded points are not checked; `verify` does. Time and memory grow with the
  /// number of entries, read in one snapshot.
  ///
  /// - Throws: `JournalError`; `unreadableEntry` for the first entry that does not say what its kind
  ///   needs.
  public func fold(event: EventID) throws -> EventResult {
    try session.read { try foldSnapshot(event: event) }
  }

  private func foldSnapshot(event: EventID) throws -> EventResult {
    var fold = EventFold(rulings: try rulings(event: event))
    var kiosk = ""
    try scanEntries(of: event) { row in
      kiosk = row.text(1, like: kiosk) ?? ""
      let key = EntryKey(event: event, kiosk: KioskKey(kiosk), seq: row.integer(2))
      let entry = row.isAnswer ? nil : try row.entry()
      try readable(key) { () throws(UnreadableBody) in
        if let entry {
          try fold.add(entry)
        } else {
          try fold.add(answerIn: row, key: key)
        }
      }
    }
    return fold.result()
  }
}

extension StoreRow {
  /// Whether the row of `entryColumns` is an answer; most are.
  fileprivate var isAnswer: Bool {
    withText(4) { $0.elementsEqual(EntryKind.answered.rawValue.utf8) }
  }
}

extension EventFold {
  /// Takes in the answer in a row of `entryColumns`; its body's text is read where it lies.
  fileprivate mutating func add(
    answerIn row: any StoreRow, key: EntryKey
  ) throws(UnreadableBody) {
    let points = row.integer(8)
    guard (-Draft.mostPoints...Draft.mostPoints).contains(points) else {
      throw UnreadableBody(kind: .answered, member: "points")
    }
    var answer = try row.withText(9) { bytes throws(UnreadableBody) in
      try Answered(scoreOf: bytes)
    }
    let question = QuestionID(row.text(7) ?? "")
    if needsAnswer(to: question, of: answer.quiz) {
      answer = try Answered(body: row.text(9) ?? "")
    }
    let team = row.text(5).map { TeamID($0) }
    add(
      answer, to: question,
      by: Player(person: row.text(6).map { PersonID($0) }, team: team), team: team, points: points,
      precedence: Precedence(at: row.integer(3), kiosk: key.kiosk, seq: key.seq), event: key.event)
  }
}
