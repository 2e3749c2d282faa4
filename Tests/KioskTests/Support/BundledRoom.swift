import Entries
import FoundationEssentials
import Journal
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Vocabulary

@testable import Kiosk

/// The event that comes with the program, as its files have it, with a store in a temporary folder that
/// is removed when the room is let go.
final class BundledRoom {
  let journal: SQLiteJournal
  let event: Event
  let rally: Rally
  private let folder: String
  private let banks: [String: Bank]

  private static let quizzes =
    #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/quizzes"

  struct Unreadable: Error {}

  /// - Parameter change: What is otherwise than in the files.
  init(changing change: (inout Event) -> Void = { _ in }) throws {
    let reading = EventReader.read(
      try FileReader.source(at: "\(Self.quizzes)/events/source-2557.json5"),
      roster: { path in
        Result { () throws(FileError) in
          try FileReader.source(at: "\(Self.quizzes)/events/\(path)")
        }
      })
    guard var event = reading.event else { throw Unreadable() }
    change(&event)
    self.event = event
    let path = event.rallyRoute ?? ""
    let route = RouteReader.read(
      try FileReader.source(at: "\(Self.quizzes)/events/\(path)"), teams: event.teams,
      roster: event.seated
    ).route
    guard let route else { throw Unreadable() }
    let roadBanks = try route.banks.map {
      Bank(gift: try FileReader.source(at: "\(Self.quizzes)/car-rally/\($0)"))
    }
    rally = Rally(event: event, route: route, banks: roadBanks, clock: RallyClock { _ in 420 })
    banks = Dictionary(
      try Set(event.quizzes.flatMap(\.banks)).map {
        ($0, Bank(gift: try FileReader.source(at: "\(Self.quizzes)/events/\($0)")))
      }
    ) { first, _ in first }
    folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    journal = try SQLiteJournal(
      path: "\(folder)/store.db",
      birth: .init(id: StoreID(bits: 0x9F2C_41D0_7B6E_8A53), isSimulated: false),
      durability: .relaxed)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The questions of a quiz.
  func questions(of quiz: Quiz) -> QuestionPool {
    QuestionPool(quiz.banks.compactMap { banks[$0] }, kinds: quiz.playableKinds)
  }

  func room(
    language: Language = .english, kiosk: String = "k1", checkpoint: CheckpointID? = nil,
    speaks: Bool = false
  ) -> Room {
    Room(
      event: event, journal: journal, kiosk: kiosk, language: language, speaks: speaks,
      questions: { [self] in questions(of: $0) }, rally: { [rally] in rally },
      checkpoint: checkpoint,
      banner: { _ in ["(_)  (_)", " │ ▓▓ │"] })
  }

  func setPin() throws {
    guard let pin = Pin(typed: "2468") else { return }
    try journal.set(
      pin, replacing: nil, for: PinUse(wanted: "test", event: event.id, kiosk: "desk", at: 0))
  }
}
