import Foundation
import Testing

@testable import Journal

@Suite struct StoreFileTests {
  @Test("the file and what SQLite puts beside it are their owner's only, new folders too")
  func modes() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("new/deeper/e.db")
    let journal = try SQLiteJournal(path: path)
    try journal.write(Player().start())
    #expect(try mode(of: path) == 0o600)
    #expect(try mode(of: path + "-wal") == 0o600)
    #expect(try mode(of: path + "-shm") == 0o600)
    #expect(try mode(of: folder.file("new")) == 0o700)
    #expect(try mode(of: folder.file("new/deeper")) == 0o700)
  }

  @Test("a folder that is there keeps its mode, a file its content")
  func existing() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let path = folder.file("e.db")
    try SQLiteJournal(path: path).write(Player().start())
    #expect(try mode(of: folder.path) == 0o755)
    try StoreFile.create(at: path)
    #expect(try SQLiteJournal(path: path).allEntries().count == 1)
  }

  @Test("a place where nothing can be made is named, with the system's reason")
  func impossible() throws {
    // Nobody makes files here, root neither.
    let path = "/proc/khaolam/e.db"
    #expect(throws: JournalError.cannotOpen(path: path, reason: "No such file or directory")) {
      try SQLiteJournal(path: path)
    }
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    let below = folder.file("file/e.db")
    #expect(throws: JournalError.cannotOpen(path: below, reason: "Not a directory")) {
      try SQLiteJournal(path: below)
    }
  }

  @Test("a folder is no store")
  func directory() throws {
    let folder = try TemporaryFolder()
    #expect(throws: JournalError.self) { try SQLiteJournal(path: folder.path) }
    do {
      _ = try SQLiteJournal(path: folder.path)
    } catch JournalError.cannotOpen(let path, _) {
      #expect(path == folder.path)
    }
  }

  @Test(
    "the system's words decide what a person is told",
    arguments: [
      (EROFS, .readOnly(path: "x")), (ENOSPC, .diskFull(path: "x")),
      (EDQUOT, .diskFull(path: "x")), (EACCES, .cannotOpen(path: "x", reason: "Permission denied")),
    ] as [(Int32, JournalError)])
  func errors(code: Int32, error: JournalError) {
    #expect(JournalError(openingFailedAt: "x", code: code) == error)
  }
}
