import Entries
import Foundation
import Journal

/// A folder of a test's own, which goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/khaolam-reports-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// A store in this folder, with a number for an id.
  func store(_ id: UInt64 = 1) throws -> SQLiteJournal {
    try SQLiteJournal(
      path: file("\(id).db"), birth: .init(id: StoreID(bits: id), isSimulated: false),
      durability: .relaxed)
  }

  /// The names of what is in it, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
