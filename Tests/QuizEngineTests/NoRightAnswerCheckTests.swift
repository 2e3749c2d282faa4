import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct NoRightAnswerCheckTests {
  @Test(
    "a question in which nothing earns anything is named",
    arguments: [
      ("Q {~a ~b}", ["1:1 error no answer is right"]),
      ("Q {~%-50%a ~%0%b}", ["1:1 error no answer is right"]),
      ("Q {=%0%a}", ["1:1 error no answer is right"]),
      ("Q {#=%0%1}", ["1:1 error no answer is right"]),
      ("Q {=a ~b}", []), ("Q {~%50%a ~b}", []), ("Q {}", []), ("Q {F}", []), ("Q", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(NoRightAnswerCheck(), text) == expected)
  }
}
