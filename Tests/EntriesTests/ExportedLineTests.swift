import Entries
import Testing
import Vocabulary

@Suite("Lines of an export")
struct ExportedLineTests {
  private func read(_ line: String) throws -> ExportedLine { try ExportedLine(Array(line.utf8)) }

  @Test("an entry is read as it was written, its body byte for byte")
  func entry() throws {
    let entry = Entry(
      key: EntryKey(event: "e", kiosk: "k1@1", seq: 3),
      draft: Draft(
        at: -5, kind: .noted, team: nil, person: "p01", subject: "ข้าว \"หลาม\"\n\u{1}",
        points: -5, body: #"{ "a":[1,"}"],"b":null }"#),
      hash: (0..<32).map { UInt8($0 * 7 & 0xFF) })
    let line = ExportLine(entry.draft, at: entry.key).hashed(entry.hash)
    #expect(try ExportedLine(line) == .entry(entry))
  }

  @Test("the first and the last line say what they are")
  func ends() throws {
    #expect(
      try read(#"{"khaolam":"journal","format":1,"store":"00ab","simulated":true}"#)
        == .header(format: 1, store: "00ab", isSimulated: true))
    #expect(try read(#"{"entries":2,"checksum":"ff"}"#) == .end(entries: 2, checksum: "ff"))
  }

  @Test(
    "anything else is no line",
    arguments: [
      "", "{}", "[]", "null", #"{"seq":1}"#, #"{"event":"e","latecomer":"w-1"}"#,
      #"{"survey":"s","ballot":"x"}"#, #"{"entries":2}"#,
      #"{"event":"e","kiosk":"k","seq":1,"at":1,"kind":"nonsense","team":null,"person":null,"#
        + #""subject":"","points":0,"body":{},"hash":"00"}"#,
      #"{"khaolam":"journal","format":1}"#, "{\"khaolam\":\"journal\"", "x\u{0}y",
    ])
  func others(line: String) {
    #expect(throws: ExportedLine.Unreadable.self) { try read(line) }
  }
}
