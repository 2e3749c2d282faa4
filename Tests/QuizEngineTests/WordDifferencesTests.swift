import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Words that differ")
struct WordDifferencesTests {
  private static func differences(_ typed: String, _ expected: String) -> WordDifferences {
    WordDifferences(typed: typed, expected: expected, rules: AnswerRules())
  }

  @Test(
    "are counted among the expected words, a slip of the keys for half",
    arguments: [
      ("Where is the station?", "where is the station", 1.0),
      ("Where is the station?", "where is the statoin", 0.875),
      ("Where is the station?", "where is station", 0.75),
      ("Where is the station?", "where is the bus station", 0.75),
      ("Where is the station?", "where was a station", 0.5),
      ("Where is the station?", "station", 0.25), ("Where is the station?", "no", 0),
      ("Yes.", "no no no no", 0), ("I'm at Gate 5.", "I am at gate five", 1),
      ("It costs twenty baht, please.", "it costs 20 baht please", 1),
      ("It has 25 rooms.", "it has twenty five rooms", 1),
      ("It has twenty-five rooms.", "it has 25 rooms", 1),
      ("It has twenty-five rooms.", "it has twenty five rooms", 1),
      ("It has 25 rooms.", "it has twenty six rooms", 0.75),
      ("We organise it.", "we organize it", 1), ("ข้าวหลาม อร่อย", "ข้าวหลาม อร่อย", 1),
    ] as [(String, String, Double)])
  func share(expected: String, typed: String, share: Double) {
    #expect(Self.differences(typed, expected).share == share)
  }

  @Test(
    "are shown word by word",
    arguments: [
      (
        "Where is the station?", "so where is statoin",
        "Words that differ: too many: so · missing: the · statoin → station"
      ),
      ("Close the door.", "open the door", "Words that differ: open → close"),
    ])
  func remarks(expected: String, typed: String, remark: String) {
    #expect(Self.differences(typed, expected).remarks.map(\.en) == [remark])
  }

  @Test("an endless word is not shown in full")
  func endlessWord() {
    let word = String(repeating: "x", count: 900)
    #expect(
      Self.differences("yes \(word) I do \(word)", "Yes, please, I do.").remarks[0].en.count < 150)
  }

  @Test("nothing is shown where nothing differs")
  func none() { #expect(Self.differences("yes", "Yes.").remarks.isEmpty) }

  @Test("an endless line is compared in no time that a person would notice")
  func endless() {
    let line = String(repeating: "a ", count: 50_000)
    #expect(Self.differences(line, "Yes, I do.").share == 0)
  }
}
