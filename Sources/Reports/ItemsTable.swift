import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Vocabulary

/// How each question of each quiz was answered: plain counts.
///
/// Every answer that stands counts, of whichever attempt; pages that are only read are left out. The
/// journal is read twice, as for answers.
public struct ItemsTable: Table {
  private let items: [(key: Key, counts: ItemCounts, isVoided: Bool)]

  private struct Key: Hashable {
    var quiz: QuizID
    var question: QuestionID
  }

  /// The items of an event, from its journal.
  ///
  /// - Throws: `JournalError`.
  public init(event: Event, journal: any Journal) throws {
    let standing = try AnswerStanding(journal: journal, event: event.id)
    var counts: [Key: ItemCounts] = [:]
    try journal.visitEntries(event: event.id) { entry in
      guard entry.kind == .answered, standing.knows(entry.key) else { return }
      let answer = try AnswersTable.answer(of: entry)
      guard answer.verdict != .read, standing.stands(answer, in: entry) else { return }
      let key = Key(quiz: answer.quiz, question: QuestionID(entry.subject))
      counts[key, default: ItemCounts()].add(standing.decided(answer, in: entry).answer)
    }
    let places = Dictionary(event.quizzes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    func order(_ key: Key) -> (Int, QuizID, QuestionID) {
      (places[key.quiz] ?? event.quizzes.count, key.quiz, key.question)
    }
    items = counts.sorted { order($0.key) < order($1.key) }.map { key, counts in
      (key, counts, standing.rulings.isVoided(key.question, of: key.quiz))
    }
  }

  /// The names of the columns: the question, how often it was answered how, and what was chosen.
  ///
  /// `answers` = right + partly + wrong + skipped + late + pending. `mean_credit` (0…1) and
  /// `facility_percent` are over those that are decided, a late one earning nothing; `mean_taken_ms`
  /// over those that were answered in time, a skip being none. They are empty where there is none.
  /// `options` has each option with the times it was chosen: `o1=5 o3=2`; typed texts are not in it.
  public var columns: [String] {
    [
      "quiz", "question", "answers", "right", "partly", "wrong", "skipped", "late", "pending",
      "mean_credit", "facility_percent", "mean_taken_ms", "voided", "options",
    ]
  }

  /// Gives the items by quiz, in the event's order, and question.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for (key, counts, isVoided) in items {
      let credit = counts.meanCredit
      try body([
        .text(key.quiz.rawValue), .text(key.question.rawValue), .integer(counts.answers),
        .integer(counts.right), .integer(counts.partly), .integer(counts.wrong),
        .integer(counts.skipped), .integer(counts.late), .integer(counts.pending),
        credit.map { .decimal(rounded($0, to: 1e4)) } ?? .none,
        credit.map { .decimal(rounded($0 * 100, to: 1e2)) } ?? .none,
        counts.meanTaken.map(Cell.integer) ?? .none, .text(isVoided ? "yes" : "no"),
        .text(counts.chosen),
      ])
    }
  }

  private func rounded(_ number: Double, to parts: Double) -> Double {
    (number * parts).rounded(.toNearestOrAwayFromZero) / parts
  }
}
