import Entries
import FoundationEssentials
import Glibc
import Journal
import Vocabulary

/// A store in a temporary folder for one session: a copy of one in which a PIN is set, since making a
/// store and hashing a PIN take longer than most sessions.
final class SessionStore {
  /// The facilitators' PIN.
  static let pin = "2468"

  private static let id = StoreID(bits: 0x9F2C_41D0_7B6E_8A53)
  private static let template = Result { try makeTemplate() }
  private let folder: String

  /// A new store.
  init() throws {
    let bytes = try Self.template.get()
    folder = try Self.makeFolder()
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private var path: String { "\(folder)/store.db" }

  /// A connection of its own, as each program has one.
  func connect() throws -> SQLiteJournal {
    // The machine goes on, so that nothing has to wait for a disk.
    try SQLiteJournal(
      path: path, birth: .init(id: Self.id, isSimulated: false), durability: .relaxed)
  }

  private static func makeFolder() throws -> String {
    let folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-session-\(getpid())"
      + "-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func makeTemplate() throws -> Data {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/store.db"
    try setPin(in: path)
    // Whoever has a store open last empties its log into it.
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static func setPin(in path: String) throws {
    let journal = try SQLiteJournal(path: path, birth: .init(id: id, isSimulated: false))
    guard let pin = Pin(typed: pin) else { throw PinError.malformed }
    try journal.set(
      pin, replacing: nil,
      for: PinUse(wanted: "pin set", event: "session", kiosk: "desk", at: 1_413_500_000_000))
  }
}
