import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct RepeatedAnswerCheckTests {
  private static let message = "error the same answer stands above in this question"

  @Test(
    "the same answer twice in a question is named at the second",
    arguments: [
      ("Q {=a ~b ~a}", ["1:11 \(message)"]),
      ("Q {=a ~[html]<b>a</b> ~c}", ["1:14 \(message)"]),
      ("Q {=A ~a}", []),
      ("Q {=A =a}", ["1:8 \(message)"]),
      ("Q {#=1..3 =%50%2:1}", ["1:16 \(message)"]),
      ("Q {=a -> b =a -> c}", ["1:13 \(message)"]),
      ("Q {=a -> b =c -> b}", []),
      ("Q {>2\nthe\nthe}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(RepeatedAnswerCheck(), text) == expected)
  }

  @Test("of very many repeats in a question the first twenty are named", .timeLimit(.minutes(1)))
  func manyRepeats() {
    let repeats = String(repeating: "~a", count: 20_000)
    #expect(findings(RepeatedAnswerCheck(), "Q {=a\(repeats)}").count == 20)
  }
}
