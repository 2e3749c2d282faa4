import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct EmptyTextCheckTests {
  @Test(
    "a stem or an answer in which nothing is seen is named",
    arguments: [
      ("Q {=a ~ ~b}", ["1:7 error an empty answer"]),
      ("Q {=a ~#only feedback\n}", ["1:7 error an empty answer"]),
      ("[html]<p>&nbsp;</p> {=a ~b}", ["1:1 error the question's text is empty"]),
      (
        "::T::[html]<br> {=a ~[html]<i></i>}",
        [
          "1:1 error the question's text is empty", "1:28 error an empty answer",
        ]
      ),
      ("Q {=a -> =c -> d}", ["1:5 error an empty answer"]),
      ("Q {=a -> b =c -> d = -> }", ["1:20 error an empty answer"]),
      ("Q {=}", ["1:4 error an empty answer"]),
      ("Q {=a -> b =c -> d = -> e}", []), ("Q {#1}", []), ("{=a ~b} Q", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(EmptyTextCheck(), text) == expected)
  }
}
