import CarRally
import Entries
import FoundationEssentials
import Generators
import Journal
import QuizEngine
import RallyControl
import Vocabulary

@testable import Kiosk

/// The little rally with a store in a temporary folder that is removed when the room is let go.
final class RallyRoom {
  let folder: String
  let journal: SQLiteJournal
  let rally: Rally

  init() throws {
    folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    journal = try SQLiteJournal(
      path: "\(folder)/store.db",
      birth: .init(id: StoreID(bits: 0x9F2C_41D0_7B6E_8A53), isSimulated: false))
    struct NoRally: Error {}
    guard let rally = LittleRally.rally() else { throw NoRally() }
    self.rally = rally
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var desk: RallyDesk { RallyDesk(rally, journal: journal, kiosk: "desk") }

  func room(
    language: Language = .english, checkpoint: CheckpointID? = nil, idle: Int = 120
  ) -> Room {
    Room(
      event: rally.event, journal: journal, kiosk: "k1", language: language, idleSeconds: idle,
      questions: { _ in QuestionPool([]) }, rally: { [rally] in rally }, checkpoint: checkpoint,
      banner: { _ in [] })
  }

  /// A kiosk at a time of the day.
  func driver(
    at time: String, language: Language = .english, checkpoint: CheckpointID? = nil
  ) -> Driver {
    var driver = Driver(room(language: language, checkpoint: checkpoint))
    driver.turn(to: time)
    return driver
  }

  func setPin() throws {
    guard let pin = Pin(typed: "2468") else { return }
    try journal.set(
      pin, replacing: nil,
      for: PinUse(wanted: "test", event: "little", kiosk: "desk", at: LittleRally.midnight))
  }

  /// Lets a car start.
  func start(_ car: CarID, at time: String) throws {
    let at = LittleRally.at(time)
    _ = try desk.start(car, at: RallyTime(at), by: .marshal, now: at)
  }
}

extension Driver {
  /// Turns the clock to a time of the rally's day, without the kiosk's being told.
  mutating func turn(to time: String) {
    let at = LittleRally.at(time)
    now = Moment(wall: at, monotonic: now.monotonic + max(0, at - now.wall))
  }
}
