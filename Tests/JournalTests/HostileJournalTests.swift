import Entries
import Testing
import Vocabulary

@testable import Journal

/// An export that somebody wrote who knows the format: its chains, its count and its checksum are sound.
struct ForgedExport {
  private(set) var lines = [
    #"{"khaolam":"journal","format":1,"store":"00000000000000ff","simulated":false}"#
  ]
  private var entries = 0
  private var heads: [String: [UInt8]] = [:]

  /// Adds an entry behind the kiosk's one before it.
  mutating func add(
    _ draft: Draft, event: EventID = "e", kiosk: String = "k1@00000000000000ff", seq: Int
  ) {
    let line = ExportLine(
      draft, at: EntryKey(event: event, kiosk: KioskKey(kiosk), seq: seq))
    let hash = HashChain.hash(of: line, after: heads["\(event) \(kiosk)"])
    heads["\(event) \(kiosk)"] = hash
    lines.append(String(decoding: line.hashed(hash), as: UTF8.self))
    entries += 1
  }

  /// The file.
  var text: String {
    let before = lines.map { $0 + "\n" }.joined()
    return before
      + #"{"entries":\#(entries),"checksum":"\#(hexadecimal(sha256(Array(before.utf8))))"}"# + "\n"
  }
}

/// Files that claim to be journals, made by hand so that all that can be computed is right.
@Suite("A hostile journal")
struct HostileJournalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A store in which something was played, and another one.
  private func home(_ kind: StoreKind) throws -> (stores: Stores, journal: StoreJournal) {
    let stores = try Stores(kind)
    let journal = try stores.store("home", id: 1)
    try journal.write(Player().start(), Player().answer(1))
    return (stores, journal)
  }

  private func merge(_ forged: ForgedExport, into journal: StoreJournal) throws -> MergeResult {
    try folder.write(forged.text, to: "forged.ndjson")
    return try journal.merge(exported: folder.file("forged.ndjson"))
  }

  /// Makes sure that nothing of a file is taken in, and that the store goes on.
  private func expectRefused(
    _ forged: ForgedExport, by kind: StoreKind, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (stores, journal) = try home(kind)
    defer { withExtendedLifetime(stores) {} }
    let before = try journal.allEntries()
    #expect(throws: JournalError.self, sourceLocation: sourceLocation) {
      try merge(forged, into: journal)
    }
    #expect(try journal.allEntries() == before, sourceLocation: sourceLocation)
    try journal.write(Player().answer(2))
    #expect(try journal.quizPoints() == 200, sourceLocation: sourceLocation)
    #expect(try journal.verify().faults == [], sourceLocation: sourceLocation)
  }

  @Test(
    "is one like any other where all of it is sound: the forging itself",
    arguments: StoreKind.allCases)
  func sound(kind: StoreKind) throws {
    let (stores, journal) = try home(kind)
    defer { withExtendedLifetime(stores) {} }
    var forged = ForgedExport()
    forged.add(Player(person: "p02").start(), seq: 1)
    forged.add(Player(person: "p02").answer(1), seq: 2)
    #expect(try merge(forged, into: journal).added == 2)
    #expect(try journal.verify().faults == [])
    #expect(try journal.quizPoints() == 200)
  }

  /// The year 10000 begins so many milliseconds after 1970-01-01 00:00 UTC: `date -ud 10000-01-01 +%s`
  /// says 253402300800.
  static let year10000 = 253_402_300_800_000

  @Test(
    "with points without measure, or from a time that no clock shows, is refused",
    arguments: StoreKind.allCases,
    [
      (1_000, 1_000_000_001), (1_000, -1_000_000_001), (1_000, .max), (1_000, .min), (-1, 5),
      (Self.year10000, 5), (.max, 5), (.min, 5),
    ])
  func measure(kind: StoreKind, entry: (at: Int, points: Int)) throws {
    var forged = ForgedExport()
    var draft = Player().adjust(5)
    (draft.at, draft.points) = entry
    forged.add(Player().adjust(1), seq: 1)
    forged.add(draft, seq: 2)
    try expectRefused(forged, by: kind)
  }

  @Test(
    "whose numbers have a gap, do not begin at 1, or come twice, is refused",
    arguments: StoreKind.allCases, [[1, 3], [2], [0], [-1], [1, 1], [1, 2, 2], [.max], [.min]])
  func gaps(kind: StoreKind, seqs: [Int]) throws {
    var forged = ForgedExport()
    for seq in seqs { forged.add(Player().adjust(1), seq: seq) }
    try expectRefused(forged, by: kind)
  }

  @Test(
    "that goes on with a kiosk's entries under other bytes of its name is refused",
    arguments: StoreKind.allCases)
  func otherBytes(kind: StoreKind) throws {
    // One text to Swift, and so one chain to the forging.
    var forged = ForgedExport()
    forged.add(Player().adjust(1), kiosk: "\u{E9}@00000000000000ff", seq: 1)
    forged.add(Player().adjust(1), kiosk: "e\u{301}@00000000000000ff", seq: 2)
    try expectRefused(forged, by: kind)
  }

  @Test(
    "with an id that begins with a mark, which joins what stands before it, is like any other",
    arguments: StoreKind.allCases)
  func mark(kind: StoreKind) throws {
    let (stores, journal) = try home(kind)
    defer { withExtendedLifetime(stores) {} }
    var forged = ForgedExport()
    forged.add(Player(person: "\u{301}a").start(), seq: 1)
    forged.add(Player(person: "\u{301}a").answer(1), seq: 2)
    #expect(try merge(forged, into: journal).added == 2)
    #expect(try journal.verify().faults == [])
    #expect(try journal.quizPoints() == 200)
  }

  /// Something that has a name.
  enum Named: CaseIterable, Sendable { case person, team, quiz, event, kiosk }

  @Test(
    "with names that are one text to Swift, and not to a database, is of several things",
    arguments: StoreKind.allCases, Named.allCases)
  func twins(kind: StoreKind, named: Named) throws {
    let (stores, journal) = try home(kind)
    defer { withExtendedLifetime(stores) {} }
    for (number, name) in zip(2..., ["\u{E9}", "e\u{301}"]) {
      var player = Player(person: "p02")
      var place = (event: event, kiosk: "k\(number)@00000000000000ff")
      switch named {
      case .person: player.person = PersonID(name)
      case .team:
        player.person = PersonID("p0\(number)")
        player.team = TeamID(name)
      case .quiz: player.quiz = QuizID(name)
      case .event: place.event = EventID(name)
      case .kiosk: place.kiosk = "\(name)@00000000000000ff"
      }
      var forged = ForgedExport()
      forged.add(player.start(), event: place.event, kiosk: place.kiosk, seq: 1)
      forged.add(player.answer(1), event: place.event, kiosk: place.kiosk, seq: 2)
      #expect(try merge(forged, into: journal).added == 2)
    }
    let result = try journal.verify()
    #expect(result.faults == [])
    #expect(result.entries == 6)
    #expect(result.kiosks == 3)
  }

  @Test(
    "that says of this store's own kiosk what it did not write is refused",
    arguments: StoreKind.allCases)
  func kiosk(kind: StoreKind) throws {
    var forged = ForgedExport()
    forged.add(Player().adjust(1_000), kiosk: "k1@0000000000000001", seq: 1)
    try expectRefused(forged, by: kind)
  }

  @Test(
    "that goes on where this store's kiosk ends is taken in, and the kiosk goes on behind it",
    arguments: StoreKind.allCases)
  func continued(kind: StoreKind) throws {
    let (stores, journal) = try home(kind)
    defer { withExtendedLifetime(stores) {} }
    var forged = ForgedExport()
    for (entry, seq) in zip(try journal.allEntries(), 1...) {
      forged.add(entry.draft, kiosk: "k1@0000000000000001", seq: seq)
    }
    forged.add(Player().adjust(7), kiosk: "k1@0000000000000001", seq: 3)
    let result = try merge(forged, into: journal)
    #expect(result.known == 2 && result.added == 1)
    #expect(try journal.write(Player().answer(2))[0].key.seq == 4)
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "with a body that is none, or says more than it may, is refused", arguments: StoreKind.allCases,
    [
      (EntryKind.answered, "{}"), (.answered, "[]"), (.noted, ""), (.noted, "{}{}"),
      (.noted, "{\"a\":}"),
      (
        .noted,
        String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)
      ),
      (.quizStarted, #"{"attempt":9223372036854775807,"rule":"fair","seed":"1","questions":[]}"#),
      (.quizStarted, #"{"attempt":9223372036854775808,"rule":"fair","seed":"1","questions":[]}"#),
      (.quizStarted, #"{"attempt":0,"rule":"fair","seed":"1","questions":[]}"#),
      (.extended, #"{"seconds":9223372036854775807}"#), (.frozen, #"{"until":253402300800000}"#),
      (.clockSynced, #"{"offset":-9223372036854775808}"#), (.voided, "{}"), (.undone, "{}"),
    ])
  func bodies(kind: StoreKind, entry: (kind: EntryKind, body: String)) throws {
    var forged = ForgedExport()
    forged.add(Draft(at: 1, kind: entry.kind, subject: "q", body: entry.body), seq: 1)
    try expectRefused(forged, by: kind)
  }

  @Test("with a line of megabytes is refused, before it is kept", arguments: StoreKind.allCases)
  func longLine(kind: StoreKind) throws {
    var forged = ForgedExport()
    let text = String(repeating: "a", count: ExportedLine.mostBytes)
    forged.add(Draft(at: 1, kind: .noted, body: #"{"text":"\#(text)"}"#), seq: 1)
    try expectRefused(forged, by: kind)
  }

  @Test(
    "whose count or checksum is another is refused, and what comes behind them, too",
    arguments: StoreKind.allCases, 0..<4)
  func ends(kind: StoreKind, way: Int) throws {
    var forged = ForgedExport()
    forged.add(Player().adjust(1), seq: 1)
    let text =
      switch way {
      case 0: forged.text.replacing(#"{"entries":1"#, with: #"{"entries":2"#)
      case 1: forged.text.replacing("\"checksum\":\"", with: "\"checksum\":\"0")
      case 2: forged.text + forged.lines[1] + "\n"
      default: String(forged.text.dropLast())
      }
    let (stores, journal) = try home(kind)
    defer { withExtendedLifetime(stores) {} }
    try folder.write(text, to: "forged.ndjson")
    #expect(throws: JournalError.self) {
      try journal.merge(exported: folder.file("forged.ndjson"))
    }
    #expect(try journal.allEntries().count == 2)
    #expect(try journal.verify().faults == [])
  }
}
