import Foundation

@testable import Journal

/// A moment for names: 2014-10-17 02:00:00 UTC.
let morning = 1_413_511_200_000

extension TemporaryFolder {
  /// The names of the files in it, or in a folder in it, sorted.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(name)).sorted()
  }

  /// A copy of all in it as it is now, as a power cut would leave it.
  func image() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in try names() {
      try FileManager.default.copyItem(atPath: file(name), toPath: copy.file(name))
    }
    return copy
  }

  /// Overwrites bytes of a file.
  func overwrite(_ name: String, at offset: Int, count: Int = 64) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: file(name)))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data(repeating: 0xA5, count: count))
    try file.close()
  }
}

extension SQLiteJournal {
  /// Backs the store up into the folder `backups` beside it.
  func backUp(keeping most: Int? = nil, at now: Int = morning) throws -> Backup {
    try backUp(to: .beside(store: path), keeping: most, at: now)
  }
}
