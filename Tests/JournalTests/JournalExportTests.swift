import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite struct JournalExportTests {
  /// The hashes are those of `HashChainTests`; the checksum is Python's
  /// `hashlib.sha256("".join(lines[:3]).encode()).hexdigest()`.
  @Test(
    "an export is a header, a line an entry and a checksum, byte for byte",
    arguments: StoreKind.allCases)
  func bytes(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(
      Draft(at: 1_413_520_200_000, kind: .joined, team: "mali", person: "p01"),
      Draft(
        at: 1_413_520_201_000, kind: .noted, subject: "ข้าว \"หลาม\"\n\u{1}", points: -5,
        body: #"{"reason":"เหตุผล"}"#))
    let export = try text(of: journal, event: nil)
    #expect(
      export.text == #"""
        {"khaolam":"journal","format":1,"store":"0000000000000001","simulated":false}
        {"event":"e","kiosk":"k1@0000000000000001","seq":1,"at":1413520200000,"kind":"joined",\#
        "team":"mali","person":"p01","subject":"","points":0,"body":{},\#
        "hash":"c67282684a72f8703cdd7fb66bd7a01a4c0ee195804e9764d735b38f69609230"}
        {"event":"e","kiosk":"k1@0000000000000001","seq":2,"at":1413520201000,"kind":"noted",\#
        "team":null,"person":null,"subject":"ข้าว \"หลาม\"\n\u0001","points":-5,\#
        "body":{"reason":"เหตุผล"},\#
        "hash":"3046afa46ff2a5323b242acad5e4431e7fab4c287db1de79d4cc06154f5e65cb"}
        {"entries":2,\#
        "checksum":"f7ef149529f3664bb9324d271237d7a88ba51d274f63f46337bac3df4f4d7b55"}

        """#)
    #expect(export.result.entries == 2)
  }

  @Test("an export of nothing is a header and a checksum", arguments: StoreKind.allCases)
  func empty(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let export = try text(of: try folder.store(), event: "other")
    #expect(
      export.text == #"""
        {"khaolam":"journal","format":1,"store":"0000000000000001","simulated":false}
        {"entries":0,\#
        "checksum":"b30ec5f2c79e0fd4df46daab64169fecae9eb364b622e656f6b043732e236f1d"}

        """#)
  }

  @Test(
    "a simulated store says so, and one event is exported without the others",
    arguments: StoreKind.allCases)
  func oneEvent(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store(isSimulated: true)
    for event in ["b", "a", "c"] as [EventID] {
      _ = try journal.append([Draft(at: 1, kind: .joined)], event: event, kiosk: "k1")
    }
    let export = try text(of: journal, event: "b").text.split(separator: "\n")
    #expect(export.count == 3)
    #expect(export[0].hasSuffix(#""simulated":true}"#))
    #expect(export[1].hasPrefix(#"{"event":"b","#))
    let all = try text(of: journal, event: nil).text.split(separator: "\n")
    #expect(
      all.dropFirst().dropLast().map { $0.prefix(12) }.joined()
        == #"{"event":"a"{"event":"b"{"event":"c""#)
  }

  @Test(
    "a long export comes in pieces, and its checksum covers them all", arguments: StoreKind.allCases
  )
  func pieces(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let drafts = (1...1_000).map { Draft(at: $0, kind: .noted, subject: "หมายเหตุ \($0)") }
    _ = try journal.append(drafts, event: event, kiosk: "k1")
    var pieces: [[UInt8]] = []
    let result = try journal.export(event: event) { pieces.append(copy $0) }
    #expect(pieces.count > 3)
    #expect(pieces.allSatisfy { $0.count < 70_000 })
    let bytes = Array(pieces.joined())
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 1_002)
    let last = try #require(lines.last)
    #expect(hexadecimal(sha256(Array(bytes.dropLast(last.count + 1)))) == result.checksum)
  }

  @Test("what the sink throws ends the export", arguments: StoreKind.allCases)
  func sinkFails(kind: StoreKind) throws {
    struct Full: Error {}
    let folder = try Stores(kind)
    let journal = try folder.store()
    #expect(throws: Full.self) { try journal.export(event: nil) { _ in throw Full() } }
    try journal.write(Draft(at: 1, kind: .joined))
  }

  private func text(
    of journal: StoreJournal, event: EventID?
  ) throws -> (text: String, result: JournalExport) {
    var bytes: [UInt8] = []
    let result = try journal.export(event: event) { bytes += copy $0 }
    return (String(decoding: bytes, as: UTF8.self), result)
  }
}
