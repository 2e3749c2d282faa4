import Entries
import Facilitation
import Journal
import Scoreboard
import Vocabulary

/// Every answer in the journal, in its order, whether it counts or not.
///
/// The journal is read twice: which answers count is known only after the last entry. What is
/// appended in between is left out.
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

  /// The names of the columns: where an answer stands, what was answered, and what it earned.
  ///
  /// `points` is what the entry recorded. An answer that a judge decides is `pending` while it waits;
  /// then `verdict`, `credit` and `points` are those that its judges gave. `counted` is `yes`, `voided` where the question gives
  /// everyone its value, or `no` where another answer or attempt counts; `counted_points` is what
  /// it earns its attempt.
  public var columns: [String] {
    [
      "kiosk", "seq", "time", "at_ms", "team", "person", "quiz", "attempt", "number", "question",
      "verdict", "answer", "rule", "value", "credit", "points", "taken_ms", "limit_ms", "counted",
      "counted_points",
    ]
  }

  /// Gives the answers in the order of the journal.
  ///
  /// - Throws: `JournalError`, and what `body` throws.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    let standing = try AnswerStanding(journal: journal, event: event)
    try journal.visitEntries(event: event) { entry in
      guard entry.kind == .answered, standing.knows(entry.key) else { return }
      let answer = try Self.answer(of: entry)
      let (counted, countedPoints) = standing.of(answer, in: entry)
      let (decided, points) = standing.decided(answer, in: entry)
      try body([
        .text(entry.key.kiosk.rawValue), .integer(entry.key.seq), .text(clock.iso8601(entry.at)),
        .integer(entry.at), Cell(answer.team(in: entry)?.rawValue),
        Cell(answer.person(in: entry)?.rawValue),
        .text(answer.quiz.rawValue), .integer(answer.attempt), .integer(answer.number),
        .text(entry.subject), .text(decided.verdict.rawValue), .text(Self.text(of: answer.answer)),
        .text(answer.rule.rawValue), .integer(answer.value), .decimal(decided.credit),
        .integer(points), .integer(answer.taken), .integer(answer.limit),
        .text(counted.rawValue), .integer(countedPoints),
      ])
    }
  }

  /// What an answered entry says.
  static func answer(of entry: Entry) throws(JournalError) -> Answered {
    do {
      return try Answered(body: entry.body)
    } catch {
      throw .unreadableEntry(entry.key, error)
    }
  }

  /// An answer's parts as one text.
  static func text(of answer: [String]) -> String {
    answer.count == 1 ? answer[0] : answer.joined(separator: " | ")
  }
}
