import Entries
import Foundation
import Testing

@testable import Journal

@Suite("A log that a power cut has torn")
struct TornLogTests {
  /// The size of what is before the first frame of a log, and of a frame: 24 bytes and a page.
  /// <https://www.sqlite.org/fileformat2.html#walformat>
  private static let (header, frame) = (32, 24 + 4_096)

  /// A store with entries in its log, which is not emptied as the store stays open.
  private func played(in folder: TemporaryFolder) throws -> SQLiteJournal {
    let store = try folder.store("a", durability: .full)
    try store.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try store.write(Player().start())
    for number in 1...8 { try store.write(Player().answer(number)) }
    return store
  }

  /// A store like another one but for its log.
  private func copy(
    of name: String, in folder: TemporaryFolder, log: Data
  ) throws -> SQLiteJournal {
    for ending in ["", "-wal", "-shm", "-queue"] {
      try? FileManager.default.removeItem(atPath: folder.file("b\(ending)"))
    }
    try FileManager.default.copyItem(atPath: folder.file(name), toPath: folder.file("b"))
    try log.write(to: URL(fileURLWithPath: folder.file("b-wal")))
    return try folder.store("b")
  }

  /// What may be left of entries is their beginning, on which the kiosk goes on.
  private func check(_ store: SQLiteJournal, against entries: [Entry]) throws -> Int {
    let left = try store.allEntries()
    #expect(left == Array(entries.prefix(left.count)))
    #expect(try store.verify().faults == [])
    let next = left.isEmpty ? Player().start() : Player().answer(max(1, left.count))
    #expect(try store.write(next).map(\.key.seq) == [left.count + 1])
    #expect(try store.verify().faults == [])
    return left.count
  }

  @Test("wherever it is cut, the entries up to there are there, and the next follows")
  func cut() throws {
    let folder = try TemporaryFolder()
    let store = try played(in: folder)
    let entries = try store.allEntries()
    let log = try Data(contentsOf: URL(fileURLWithPath: folder.file("a-wal")))
    let boundaries = stride(from: Self.header, through: log.count, by: Self.frame)
    #expect(boundaries.reversed().first == log.count)
    var counts: [Int] = []
    for length in [0, 7] + boundaries.flatMap({ [$0 - 1, $0, $0 + 25] }) where length <= log.count {
      let torn = try copy(of: "a", in: folder, log: log.prefix(length))
      counts.append(try check(torn, against: entries))
    }
    #expect(counts == counts.sorted() && counts.first == 0 && counts.last == entries.count)
    #expect(Set(counts).count == entries.count + 1)
  }

  @Test("a bit that flipped in it ends what is read of it, and nothing is false")
  func flipped() throws {
    let folder = try TemporaryFolder()
    let store = try played(in: folder)
    let entries = try store.allEntries()
    let log = try Data(contentsOf: URL(fileURLWithPath: folder.file("a-wal")))
    for place in stride(from: 0, to: log.count, by: Self.frame / 2 + 7) {
      var damaged = log
      damaged[place] ^= 0x10
      let torn = try copy(of: "a", in: folder, log: damaged)
      #expect(try check(torn, against: entries) < entries.count)
    }
  }
}
