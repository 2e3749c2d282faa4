import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct KeyPositionCheckTests {
  /// Questions whose keys stand in these positions, A to D.
  private func bank(_ positions: String, of count: Int = 4) -> String {
    positions.enumerated().map { number, position in
      let options = "ABCD".prefix(count).map { $0 == position ? "=\($0)" : "~\($0)" }
      return "Q\(number) {\(options.joined(separator: " "))}"
    }.joined(separator: "\n\n")
  }

  @Test(
    "keys that favour a position are named",
    arguments: [
      // Chi-square is 12.4; the limit for four options is 11.345.
      (
        "AABAABAABABCACBABADA",
        ["1:1 warning keys favour a position in 20 questions of 4 options: A 11, B 6, C 2, D 1"]
      ),
      // 11.2.
      ("AABAABAABACCACBABADA", []),
      ("ABCDABCDABCDABCDABCD", []),
      // One question too few.
      ("AABAABAABABCACBABAA", []),
    ])
  func favoured(positions: String, expected: [String]) {
    #expect(findings(KeyPositionCheck(), bank(positions)) == expected)
  }

  @Test("six keys in a row in one position are named at the sixth")
  func row() {
    #expect(
      findings(KeyPositionCheck(), bank("DBBBBBBA")) == [
        "13:1 warning the key is B in 6 questions in a row, from line 3"
      ])
    #expect(findings(KeyPositionCheck(), bank("DBBBBBABA")) == [])
    #expect(findings(KeyPositionCheck(), bank("BBBBBBB")).count == 1)
    #expect(findings(KeyPositionCheck(), bank("BBBBBB", of: 2)) == [])
  }

  @Test("only questions with one key count")
  func kinds() {
    let text = (0..<30).map { "Q\($0) {~%50%a ~%50%b ~%-100%c}\n\nR\($0) {T}" }
    #expect(findings(KeyPositionCheck(), text.joined(separator: "\n\n")) == [])
  }
}
