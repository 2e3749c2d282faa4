import CarRally
import Entries
import FoundationEssentials
import Generators
import Journal
import Programme
import QuizEngine
import RallyControl
import SourceText
import Testing
import Vocabulary

@testable import Simulation

/// A simulation of the little rally, driven into a store in a temporary folder that goes with it.
final class RallyRehearsal {
  let folder: String
  let journal: SQLiteJournal
  let rally: Rally
  let simulation: Simulation

  /// - Parameters:
  ///   - quizzes: What is played before the cars drive.
  ///   - drives: Whether they do.
  init(
    seed: UInt64 = 1, route: String = LittleRally.routeText, quizzes: [Quiz] = [],
    drives: Bool = true
  ) throws {
    let rally = try Self.rally(route: route, quizzes: quizzes)
    self.rally = rally
    let pool = QuestionPool([Bank(gift: SourceFile(name: "sample.gift", text: Rehearsal.bank))])
    simulation = Simulation(
      event: rally.event, seed: seed, rally: drives ? rally : nil, questions: { _ in pool })
    folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    journal = try SQLiteJournal(
      path: "\(folder)/store.db",
      birth: .init(id: simulation.storeID, isSimulated: true), durability: .relaxed)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func rally(
    route: String = LittleRally.routeText, quizzes: [Quiz] = []
  ) throws -> Rally {
    let little = try #require(LittleRally.rally(route: route))
    var event = little.event
    event.quizzes = quizzes
    let bank = Bank(gift: SourceFile(name: "rc.gift", text: LittleRally.bankText))
    return Rally(event: event, route: little.route, banks: [bank], clock: little.clock)
  }

  @discardableResult
  func run() throws -> Simulation.Summary { try simulation.run(on: journal) }

  /// The day of the cars by itself.
  func day() throws -> RallyDay {
    try RallyDay(
      rally, kiosk: "sim", model: simulation.model, journal: ObservedJournal(journal))
  }

  func results() throws -> RallyResults {
    try RallyDesk(rally, journal: journal, kiosk: "test").results()
  }

  func runs() throws -> [CarRun] { try results().teams.flatMap(\.cars) }

  /// All entries, ordered by kiosk and seq.
  func entries() throws -> [Entry] {
    var entries: [Entry] = []
    try journal.visitEntries(event: nil) { entries.append($0) }
    return entries
  }

  /// The journal as `journal export` writes it.
  func export() throws -> [UInt8] {
    try entries().flatMap { entry in
      ExportLine(entry.draft, at: entry.key).hashed(entry.hash) + [UInt8(ascii: "\n")]
    }
  }
}
