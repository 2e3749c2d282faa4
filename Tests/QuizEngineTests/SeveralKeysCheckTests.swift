import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct SeveralKeysCheckTests {
  @Test(
    "a second key of a single-choice question is named",
    arguments: [
      ("Q {=a\n~b\n=c}", ["3:2 warning 2 right answers in a single-choice question"]),
      ("Q {=<a href=\"x\">a</a> ~b}", ["1:13 warning 2 right answers in a single-choice question"]),
      ("Q {=a ~b}", []), ("Q {=a =b}", []), ("Q {~%100%a ~%100%b}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(SeveralKeysCheck(), text) == expected)
  }
}
