import Entries
import Journal
import Scoreboard
import Vocabulary

/// Every answer in the journal, in its order, whether it counts or not.
public struct AnswersTable: Table {
  private let journal: any Journal
  private let event: EventID
  private let clock: LocalTime

  /// The answers of an event.
  ///
  /// - Parameter clock: Tells times as they were where the event is.
  public init(journal: any Journal, event: EventID, clock: LocalTime) {
    self.journal = journal
    self.event = event
    self.clock = clock
  }

  public var columns: [String] {
    [
      "kiosk", "seq", "time", "at_ms", "team", "person", "quiz", "attempt", "number", "question",
      "verdict", "answer", "rule", "value", "credit", "points", "taken_ms", "limit_ms", "counted",
    ]
  }

  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    let standing = try Standing(journal: journal, event: event)
    try journal.visitEntries(event: event) { entry in
      guard entry.kind == .answered else { return }
      let answer = try Answered(body: entry.body)
      try body([
        .text(entry.key.kiosk.rawValue), .integer(entry.key.seq), .text(clock.iso8601(entry.at)),
        .integer(entry.at), Cell(entry.team?.rawValue), Cell(entry.person?.rawValue),
        .text(answer.quiz.rawValue), .integer(answer.attempt), .integer(answer.number),
        .text(entry.subject), .text(answer.verdict.rawValue),
        .text(answer.answer.joined(separator: " | ")), .text(answer.rule.rawValue),
        .integer(answer.value), .decimal(answer.credit), .integer(entry.points),
        .integer(answer.taken), .integer(answer.limit), .text(standing.of(answer, in: entry)),
      ])
    }
  }

  /// Which answers count.
  private struct Standing {
    private struct Key: Hashable {
      var person: PersonID
      var quiz: QuizID
    }

    private var duplicates: Set<EntryKey>
    private var counted: [Key: Int] = [:]
    private var rulings = Rulings()

    init(journal: any Journal, event: EventID) throws {
      var fold = EventFold()
      var rulings = Rulings()
      try journal.visitEntries(event: event) { entry in
        try fold.add(entry)
        try rulings.add(entry.draft)
      }
      self.rulings = rulings
      let result = fold.result()
      duplicates = Set(result.duplicates)
      let histories = Dictionary(grouping: result.attempts) {
        Key(person: $0.person, quiz: $0.quiz)
      }
      counted = histories.compactMapValues { AttemptHistory($0).counted?.number }
    }

    /// `yes`, `voided` for a question that gives everyone its value, or `no`.
    func of(_ answer: Answered, in entry: Entry) -> String {
      guard let person = entry.person, !duplicates.contains(entry.key),
        counted[Key(person: person, quiz: answer.quiz)] == answer.attempt
      else { return "no" }
      return rulings.isVoided(QuestionID(entry.subject), of: answer.quiz) ? "voided" : "yes"
    }
  }
}
