import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct ChooseAllCheckTests {
  @Test(
    "choosing all but one option must not pay",
    arguments: [

      (
        "Q {~%50%a ~%50%b ~c ~d}",
        ["1:19 warning wrong options cost too little: choosing all but one pays"]
      ),
      (
        "Q {~%50%a ~%50%b ~%-20%c ~%-20%d}",
        ["1:24 warning wrong options cost too little: choosing all but one pays"]
      ),
      ("Q {~%50%a ~%50%b ~%-50%c ~%-50%d}", []),
      ("Q {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}", []),
      ("Q {~%33.4%a ~%33.4%b ~%33.4%c ~%-100%d}", []),
      ("Q {~%50%a ~%50%b}", []), ("Q {=a ~b ~c}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(ChooseAllCheck(), text) == expected)
  }
}
