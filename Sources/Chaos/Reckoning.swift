import Entries
import Journal
import Vocabulary

/// What a journal says of a trial, held against what kiosks had said is kept.
struct Reckoning {
  /// Answers in the journal.
  private(set) var kept = 0
  /// Answers whose verdict was shown.
  private(set) var acknowledged = 0
  /// What is wrong, in words; empty where all is well.
  private(set) var faults: [String] = []

  /// Reads a journal after all kiosks have ended.
  init(_ journal: StoreJournal, event: EventID, _ acknowledgements: Acknowledgements) throws {
    struct Asked: Hashable {
      var person: PersonID
      var quiz: QuizID
      var attempt: Int
      var question: QuestionID
    }
    var shown = acknowledgements.all
    acknowledged = shown.count
    faults = acknowledgements.contradictory
    var answered: [Asked: EntryKey] = [:]
    try journal.visitAnswers(event: event) { answer in
      kept += 1
      let entry = ShownScreen.Entry(kiosk: answer.key.kiosk.rawValue, seq: answer.key.seq)
      if let question = shown.removeValue(forKey: entry), question != answer.question.rawValue {
        faults.append(
          "\(entry.kiosk) seq \(entry.seq): \(answer.question) is kept, \(question) was shown")
      }
      let asked = Asked(
        person: answer.person, quiz: answer.answered.quiz, attempt: answer.answered.attempt,
        question: answer.question)
      if let other = answered.updateValue(answer.key, forKey: asked) {
        faults.append(
          "\(asked.person) answered \(asked.question) twice: \(other.kiosk) seq \(other.seq), "
            + "\(answer.key.kiosk) seq \(answer.key.seq)")
      }
    }
    faults += shown.map { "\($0.key.kiosk) seq \($0.key.seq) was shown and is not kept" }
    let verification = try journal.verify()
    faults += verification.faults.map { $0.message.en }
    faults += verification.duplicates.map { "\($0.kiosk) seq \($0.seq) is a duplicate" }
  }
}
