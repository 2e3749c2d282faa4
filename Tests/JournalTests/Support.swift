import Entries
import Foundation
import Scoreboard
import Vocabulary

@testable import Journal

let event: EventID = "e"
let quiz: QuizID = "q"

/// A folder of a test's own, which goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/khaolam-journal-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// A store in this folder, with a number for an id.
  func store(
    _ name: String = "a", id: UInt64 = 1, isSimulated: Bool = false,
    durability: Durability = .relaxed
  ) throws -> SQLiteJournal {
    try SQLiteJournal(
      path: file(name), birth: .init(id: StoreID(bits: id), isSimulated: isSimulated),
      durability: durability, busyTimeout: 100)
  }
}

/// Runs a body on threads of their own, each with a journal of a store, and returns what went wrong.
func inThreads(
  _ count: Int, on open: @escaping @Sendable () throws -> StoreJournal,
  _ body: @escaping @Sendable (Int, StoreJournal) throws -> Void
) async -> [String] {
  await withTaskGroup(of: String?.self) { group in
    for number in 0..<count {
      group.addTask {
        await withCheckedContinuation { done in
          Thread.detachNewThread {
            do {
              try body(number, try open())
              done.resume(returning: nil)
            } catch {
              done.resume(returning: "\(number): \(error)")
            }
          }
        }
      }
    }
    return await group.reduce(into: []) { if let error = $1 { $0.append(error) } }
  }
}

/// The permission bits of a file.
func mode(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

/// What happens to a person at the quiz, as drafts; to a team without a person, to a table without both.
struct Player {
  var person: PersonID? = "p01"
  var team: TeamID? = "mali"
  /// Who answers in a game.
  var by: String?
  var quiz: QuizID = "q"
  var at = 1_000

  func start(attempt: Int = 1, rule: ScoringRule = .fair, hall: HallTerms? = nil) -> Draft {
    Draft(
      at: at, kind: .quizStarted, team: team, person: person, subject: quiz.rawValue,
      body: QuizStarted(
        quiz: quiz, attempt: attempt, rule: rule, seed: 1, questions: [], hall: hall
      ).body)
  }

  func note(_ kind: EntryKind, attempt: Int = 1) -> Draft {
    Draft(
      at: at, kind: kind, team: team, person: person, subject: quiz.rawValue,
      body: AttemptNoted(attempt: attempt).body)
  }

  func answer(
    _ number: Int, to question: String? = nil, attempt: Int = 1, verdict: Verdict = .right,
    rule: ScoringRule = .fair, value: Int = 100, taken: Int = 5_000, streak: Int = 0
  ) -> Draft {
    let answer = Answered(
      quiz: quiz, attempt: attempt, number: number, answer: ["B"], verdict: verdict, rule: rule,
      value: value,
      credit: verdict == .right || verdict == .late ? 1 : verdict == .partly ? 0.5 : 0,
      taken: verdict == .late ? 20_001 : taken, limit: 20_000, streak: streak,
      by: by)
    return Draft(
      at: at, kind: .answered, team: team, person: person, subject: question ?? "a\(number)",
      points: answer.rule.points(
        value: answer.value, credit: answer.credit, taken: answer.taken, limit: answer.limit,
        streak: answer.streak),
      body: answer.body)
  }

  func pass(_ question: String, attempt: Int = 1, cost: Int = 10) -> Draft {
    Draft(
      at: at, kind: .passed, team: team, person: person, subject: question, points: -cost,
      body: TurnNoted(quiz: quiz, attempt: attempt, by: by ?? "p01", taken: 100).body)
  }

  func void(_ question: String) -> Draft {
    Draft(
      at: at, kind: .voided, subject: question, body: Voided(quiz: quiz, reason: "unclear").body)
  }

  /// The regrading of a question: what `answer` answers is right, too, unless told otherwise.
  func regrade(_ question: String, accepting accepted: [String] = ["b"]) -> Draft {
    Draft(
      at: at, kind: .regraded, subject: question,
      body: Regraded(quiz: quiz, accepted: accepted, reason: "also right").body)
  }

  func undo(_ place: EntryPlace) -> Draft {
    Draft(at: at, kind: .undone, body: Undone(entry: place, reason: "a mistake").body)
  }

  /// A judge's score of the answer at a place, out of 100.
  func judge(
    _ question: String, _ place: EntryPlace, by judge: String = "Ann", score: Int,
    attempt: Int = 1
  ) -> Draft {
    Draft(
      at: at, kind: .judged, team: team, person: person, subject: question,
      body: Judged(
        quiz: quiz, attempt: attempt, answer: place, judge: judge, scores: [score], most: [100],
        credit: Double(score) / 100
      ).body)
  }

  func adjust(_ points: Int) -> Draft {
    Draft(
      at: at, kind: .adjusted, team: team, points: points, body: Reasoned(reason: "noise").body)
  }
}

extension StoreJournal {
  @discardableResult
  func write(_ drafts: Draft..., kiosk: String = "k1") throws -> [Entry] {
    try append(drafts, event: event, kiosk: kiosk)
  }

  /// All entries of the store.
  func allEntries() throws -> [Entry] {
    var entries: [Entry] = []
    try visitEntries(event: nil) { entries.append($0) }
    return entries
  }

  /// The points of the test's quiz for a team.
  func quizPoints(_ team: TeamID = "mali") throws -> Int {
    try totals(event: event)[TotalKey(part: .quiz, subject: "q", team: team)]?.points ?? 0
  }
}
