import Entries
import Foundation
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite("A store's latecomers")
struct LatecomersTests {
  private func latecomer(
    _ person: PersonID, team: TeamID = "mali", name: String = "มาลี ใจดี", entered: Int = 100,
    changed: Int? = nil
  ) -> Latecomer {
    Latecomer(
      event: event, person: person, team: team, title: "นางสาว", name: name, nickname: "ลี",
      isPublic: true, entered: entered, changed: changed)
  }

  private func admit(_ latecomer: Latecomer, to journal: StoreJournal) throws {
    _ = try journal.admit(
      latecomer, noting: [latecomer.draft(at: latecomer.changed)], kiosk: "desk")
  }

  private func exported(_ journal: StoreJournal, to path: String) throws -> String {
    var bytes: [UInt8] = []
    try journal.export(event: nil) { bytes += copy $0 }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "are kept with their names, by the time of their entry; the journal has the ids",
    arguments: StoreKind.allCases)
  func admitted(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try admit(latecomer("w-b", entered: 200), to: journal)
    try admit(latecomer("w-c", entered: 100), to: journal)
    #expect(try journal.latecomers(event: event).map(\.person) == ["w-c", "w-b"])
    #expect(try journal.latecomers(event: "other").isEmpty)
    let entries = try journal.allEntries()
    #expect(entries.map(\.person) == ["w-b", "w-c"])
    #expect(entries.allSatisfy { $0.subject == "latecomer" && $0.body == "{}" })
    #expect(try journal.verify().faults == [])
    let reader = try folder.reading()
    #expect(try reader.latecomers(event: event).first == latecomer("w-c", entered: 100))
  }

  @Test("written anew count, by a clock that is behind as well", arguments: StoreKind.allCases)
  func rewritten(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try admit(latecomer("w-b", changed: 900), to: journal)
    try admit(latecomer("w-b", team: "kulap", name: "มาลัย", changed: 5), to: journal)
    let kept = try #require(try journal.latecomers(event: event).first)
    #expect([kept.name, kept.team.rawValue] == ["มาลัย", "kulap"])
    #expect(kept.changed == 901)
  }

  @Test("that can't be kept are refused, and nothing is written", arguments: StoreKind.allCases)
  func unfit(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let error = JournalError.unfitLatecomer("w-b", field: .name, path: try folder.name("a"))
    #expect(throws: error) { try admit(latecomer("w-b", name: "a\u{1B}[2J"), to: journal) }
    #expect(try journal.allEntries().isEmpty)
    #expect(try journal.latecomers(event: event).isEmpty)
  }

  @Test(
    "are united by id, in any order and repetition, from stores and exported files",
    arguments: StoreKind.allCases)
  func merged(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    try admit(latecomer("w-1", entered: 300), to: one)
    try admit(latecomer("w-both", name: "ก", entered: 400), to: one)
    try admit(latecomer("w-2", entered: 200), to: two)
    try admit(latecomer("w-both", name: "ข", entered: 400), to: two)
    try two.write(Player().start(), Player().answer(1))
    try one.write(AbsenceMark(person: "p01", quiz: nil, isAbsent: true).draft(team: nil, at: 1))
    _ = try exported(one, to: folder.file("one.ndjson"))
    _ = try exported(two, to: folder.file("two.ndjson"))
    #expect(StoreJournal.isExport(folder.file("one.ndjson")))
    #expect(!StoreJournal.isExport(folder.file("one")))

    let ways: [(StoreJournal) throws -> [MergeResult]] = [
      { try [$0.merge(one), $0.merge(two), $0.merge(one)] },
      { try [$0.merge(two), $0.merge(one), $0.merge(two)] },
      {
        try [
          $0.merge(exported: folder.file("one.ndjson")), $0.merge(two),
          $0.merge(exported: folder.file("one.ndjson")),
        ]
      },
      {
        try [
          $0.merge(exported: folder.file("two.ndjson")),
          $0.merge(exported: folder.file("one.ndjson")), $0.merge(one),
        ]
      },
    ]
    var exports: Set<String> = []
    for (index, way) in ways.enumerated() {
      let union = try folder.store("union\(index)", id: 9)
      let results = try way(union)
      #expect(results.last?.added == 0)
      #expect(results.last?.latecomers == 0)
      #expect(try union.latecomers(event: event).map(\.person) == ["w-2", "w-1", "w-both"])
      #expect(try union.latecomers(event: event).last?.name == "ข")
      #expect(try union.quizPoints() == 100)
      #expect(try !union.attendance(event: event).isAbsent("p01", from: "q"))
      #expect(try union.attendance(event: event).isAbsent("p01", from: "r"))
      #expect(try union.verify().faults == [])
      exports.insert(try exported(union, to: folder.file("union.ndjson")))
    }
    #expect(exports.count == 1)
    _ = try one.merge(two)
    _ = try two.merge(one)
    #expect(try one.latecomers(event: event) == two.latecomers(event: event))
  }

  @Test(
    "stand in an export after the entries, by event and id, and its checksum covers them",
    arguments: StoreKind.allCases)
  func export(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try admit(latecomer("w-b"), to: journal)
    try admit(latecomer("w-a", entered: 500), to: journal)
    let lines = try exported(journal, to: folder.file("x")).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[3].hasPrefix(#"{"event":"e","latecomer":"w-a","team":"mali","#))
    #expect(lines[4].hasPrefix(#"{"event":"e","latecomer":"w-b","team":"mali","#))
    #expect(!lines[1].contains("มาลี"))
    let before = lines.dropLast().map { $0 + "\n" }.joined()
    #expect(lines[5].contains(hexadecimal(sha256(Array(before.utf8)))))
  }

  @Test(
    "an exported file that was changed, cut off or is hostile is refused whole",
    arguments: StoreKind.allCases,
    [
      ("w-b", "w-c", 5), ("\"points\":0", "\"points\":9", 2), ("มาลี", "ม\u{202E}", 5),
      ("{\"entries\"", "{\"more\":1}\n{\"entries\"", 4), ("\"format\":1", "\"format\":2", 1),
    ])
  func tampered(kind: StoreKind, change: (text: String, other: String, line: Int)) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try admit(latecomer("w-b"), to: journal)
    let path = folder.file("x")
    let whole = try exported(journal, to: path)
    try whole.replacingOccurrences(of: change.text, with: change.other)
      .write(toFile: path, atomically: true, encoding: .utf8)
    let home = try folder.store("home", id: 2)
    #expect(throws: JournalError.self) { try home.merge(exported: path) }
    #expect(try home.allEntries().isEmpty)
    #expect(try home.latecomers(event: event).isEmpty)
    for count in [0, 40, whole.utf8.count - 1] {
      try Data(Array(whole.utf8).prefix(count)).write(to: URL(fileURLWithPath: path))
      #expect(throws: JournalError.self) { try home.merge(exported: path) }
    }
    #expect(try home.isEmpty)
  }

  @Test(
    "a name with control characters in another store is refused with the whole store",
    arguments: StoreKind.allCases)
  func hostileStore(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store("bad", id: 2)
    try admit(latecomer("w-b"), to: journal)
    try folder.change("bad", "UPDATE latecomers SET name = 'a\u{1B}[2J'")
    let home = try folder.store("home", id: 1)
    let error = JournalError.unfitLatecomer("w-b", field: .name, path: try folder.name("bad"))
    #expect(throws: error) { try home.merge(journal) }
    #expect(try home.allEntries().isEmpty)
  }

  @Test("simulated ones stay out of real stores, by files as well", arguments: StoreKind.allCases)
  func simulated(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let rehearsal = try folder.store("s", id: 2, isSimulated: true)
    try rehearsal.write(Player().adjust(1))
    _ = try exported(rehearsal, to: folder.file("s.ndjson"))
    let real = try folder.store()
    try real.write(Player().adjust(2))
    #expect(throws: JournalError.simulatedIntoReal(path: folder.file("s.ndjson"))) {
      try real.merge(exported: folder.file("s.ndjson"))
    }
    let empty = try folder.store("empty", id: 3)
    #expect(try empty.merge(exported: folder.file("s.ndjson")).added == 1)
    #expect(empty.isSimulated)
  }
}
