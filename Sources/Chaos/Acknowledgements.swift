import Synchronization

/// What kiosks have said is kept, gathered from many threads.
final class Acknowledgements: Sendable {
  /// An answer whose verdict was shown.
  struct Answer {
    var entry: ShownScreen.Entry
    var question: String
  }

  private let answers = Mutex<[ShownScreen.Entry: String]>([:])
  private let contradictions = Mutex<[String]>([])

  /// Takes one in. The same entry for another question is a contradiction.
  func add(_ answer: Answer) {
    let before = answers.withLock { answers in
      let before = answers[answer.entry]
      answers[answer.entry] = answer.question
      return before
    }
    if let before, before != answer.question {
      let entry = answer.entry
      contradictions.withLock {
        $0.append("\(entry.kiosk) seq \(entry.seq): shown for \(before) and \(answer.question)")
      }
    }
  }

  /// The question of each entry that was shown.
  var all: [ShownScreen.Entry: String] { answers.withLock { $0 } }

  /// Entries that were shown for two questions.
  var contradictory: [String] { contradictions.withLock { $0 } }
}
