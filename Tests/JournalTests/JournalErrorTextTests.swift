import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite struct JournalErrorTextTests {
  static let key = EntryKey(event: "e", kiosk: "k1@1", seq: 7)
  static let path = "/var/lib/ข้าวหลาม/e.db"

  static let all: [(JournalError, Int32)] = [
    (.notAStore(path: path), 65), (.newerSchema(path: path, version: 9), 65),
    (.damaged(path: path, reason: "why"), 65),
    (.unreadableEntry(key, UnreadableBody(kind: .answered, member: "credit")), 65),
    (.unknownKind(key, kind: "sung"), 65), (.conflicts(MergeConflicts([key]), path: path), 65),
    (.brokenChain(key, path: path), 65), (.missing(path: path), 66),
    (.cannotOpen(path: path, reason: "why"), 73), (.readOnly(path: path), 73),
    (.diskFull(path: path), 74), (.failed(path: path, reason: "why"), 74),
    (.busy(path: path), 75), (.simulatedIntoReal(path: path), 77),
    (.realIntoSimulated(path: path), 77), (.unflushed(path: path, reason: "why"), 74),
    (.unstorable(key, path: path), 65),
  ]

  @Test("each error has its exit code", arguments: all)
  func exitCodes(error: JournalError, code: Int32) {
    #expect(error.exitCode == code)
  }

  @Test("each error names its place in both languages, with a remedy", arguments: all.map(\.0))
  func named(error: JournalError) {
    for text in [error.message, error.remedy] {
      #expect(text.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
      #expect(text.en.hasSuffix("."))
    }
    let names = "\(error)".contains("path: ") ? [Self.path] : ["k1@1", "7"]
    for name in names {
      #expect(error.message.th.contains(name))
      #expect(error.message.en.contains(name))
    }
    if "\(error)".contains("reason: ") { #expect(error.message.en.contains("why")) }
  }

  @Test("a sentence of each language, whole")
  func literal() {
    let busy = JournalError.busy(path: "e.db")
    #expect(busy.message.th == "มีโปรแกรมอื่นกำลังใช้ e.db อยู่ จึงยังบันทึกไม่ได้")
    #expect(busy.message.en == "Another program keeps e.db locked.")
    let unreadable = JournalError.unreadableEntry(
      Self.key, UnreadableBody(kind: .answered, member: "credit"))
    #expect(
      unreadable.message.en
        == "Entry k1@1 seq 7 of e can't be read: its “credit” is missing or makes no sense (answered)."
    )
  }
}
