import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct MissingExplanationCheckTests {
  @Test(
    "a question that explains nothing is named",
    arguments: [

      ("Q {=a ~b}", ["1:1 note no feedback explains the answer"]),
      ("Q {=a ~b####why}", []), ("Q {=a ~b#why}", []), ("Q {T#why}", []), ("Q {F##why}", []),
      ("Q {T}", ["1:1 note no feedback explains the answer"]), ("Q {#3#why}", []),
      ("Q {#3}", ["1:1 note no feedback explains the answer"]),
      ("Q {=a ~b####<p> </p>}", ["1:1 note no feedback explains the answer"]),
      ("Q {}", []), ("// [tag:kind=speaking]\nQ {}", []), ("A page", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(MissingExplanationCheck(), text) == expected)
  }
}
