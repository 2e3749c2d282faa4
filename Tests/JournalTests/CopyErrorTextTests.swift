import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite("What is said of backups that fail, and of what is lost")
struct CopyErrorTextTests {
  static let key = EntryKey(event: "e", kiosk: "k1@1", seq: 7)

  static let all: [(CopyError, Int32)] = [
    (.taken(path: "x.db"), 73), (.damaged(path: "x.db", reason: "why"), 65),
    (.brokenChain(path: "x.db", .gap(key), count: 3), 65), (.incomplete(path: "x.db"), 74),
    (.itself(path: "x.db"), 64), (.notConnected(path: "x.db"), 73),
  ]

  @Test("names the file in both languages, with a remedy and an exit code", arguments: all)
  func errors(error: CopyError, code: Int32) {
    #expect(error.exitCode == code)
    for text in [error.message, error.remedy] {
      #expect(text.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
      #expect(text.en.hasSuffix("."))
    }
    #expect(error.message.th.contains("x.db") && error.message.en.contains("x.db"))
  }

  @Test(
    "says what was lost and why, and never that nothing was merged",
    arguments: [
      (
        Loss(part: .entries(from: key), reason: .brokenChain(key, path: "x.db")),
        "not taken over, from k1@1 seq 7 of e on: changed, or one before it is gone"
      ),
      (
        Loss(part: .rest, reason: .damaged(path: "x.db", reason: "why")),
        "the rest of the store could not be read: x.db is damaged (why)."
      ),
      (
        Loss(part: .ballots, reason: .damaged(path: "x.db", reason: "why")),
        "not all ballots could be read: x.db is damaged (why)."
      ),
    ])
  func losses(loss: Loss, text: String) {
    #expect(loss.message.en == text)
    #expect(loss.message.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
  }
}
