import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite struct VerificationTextTests {
  static let key = EntryKey(event: "e", kiosk: "k1@1", seq: 7)

  @Test(
    "each fault is told on a line",
    arguments: [
      (
        .brokenChain(key),
        "k1@1 seq 7 of e: changed; its hash does not follow from the entry before it"
      ),
      (.gap(key), "k1@1 seq 7 of e: the entry before it is missing"),
      (.unreadable(key), "k1@1 seq 7 of e: can't be read"),
      (
        .points(key, recorded: 120, computed: 100),
        "k1@1 seq 7 of e: 120 points recorded, 100 computed"
      ),
      (
        .credit(key, recorded: 0.8, computed: 0.5),
        "k1@1 seq 7 of e: a credit of 0.8 recorded, 0.5 computed"
      ),
      (
        .total(
          "e", TotalKey(part: .quiz, subject: "q", team: "mali"), kept: Tally(points: 5),
          folded: Tally(points: 4, right: 1, asked: 2, timeLeft: 3)),
        "total of team mali (quiz q) of e: 5 points (0 of 0 right, time left 0) kept, "
          + "4 points (1 of 2 right, time left 3) computed"
      ),
      (
        .attempt("e", .person("p01"), "q", number: 2),
        "attempt 2 of p01 at q of e differs from the entries"
      ),
    ] as [(Verification.Fault, String)])
  func line(fault: Verification.Fault, english: String) {
    #expect(fault.message.en == english)
    #expect(fault.message.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
    #expect(!fault.message.th.contains("\n"))
  }
}
