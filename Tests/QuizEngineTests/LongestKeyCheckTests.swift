import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct LongestKeyCheckTests {
  /// Questions of four options: in so many the key is the longest, in the others a distractor is.
  private func bank(longest: Int, others: Int, options: String = "~c ~d") -> String {
    let long = (0..<longest).map { "Q\($0) {=the longest ~b \(options)}" }
    let short = (0..<others).map { "R\($0) {=a ~the longest \(options)}" }
    return (long + short).joined(separator: "\n\n")
  }

  @Test("a key that is the longest more often than chance is named, once a bank")
  func often() {
    // P(X ≥ 8) of 12 with a chance of 1/4 is 0.0028, P(X ≥ 7) is 0.0143.
    #expect(
      findings(LongestKeyCheck(), bank(longest: 8, others: 4)) == [
        "1:1 warning the longest option is the key in 8 of 12 questions; by chance it would be in "
          + "about 3"
      ])
    #expect(findings(LongestKeyCheck(), bank(longest: 7, others: 5)) == [])
    #expect(findings(LongestKeyCheck(), bank(longest: 11, others: 0)) == [])
    #expect(findings(LongestKeyCheck(), bank(longest: 12, others: 0)).count == 1)
  }

  @Test("where two options are the longest, length tells nothing")
  func ties() {
    #expect(
      findings(LongestKeyCheck(), bank(longest: 20, others: 0, options: "~not so long")) == [])
  }

  @Test("questions with different numbers of options count by their own chances")
  func mixed() {
    // With two options only, 10 of 12 would be: P = 0.0193.
    #expect(findings(LongestKeyCheck(), bank(longest: 10, others: 2, options: "")) == [])
    let mixed =
      bank(longest: 6, others: 2) + "\n\n"
      + (0..<4).map { "S\($0) {=longer ~b}" }.joined(separator: "\n\n")
    #expect(findings(LongestKeyCheck(), mixed).count == 1)
  }
}
