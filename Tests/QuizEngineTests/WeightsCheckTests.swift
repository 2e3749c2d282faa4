import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct WeightsCheckTests {
  @Test(
    "a fully right response earns exactly 100 percent",
    arguments: [
      ("Q {~%50%a ~%50%b ~c}", []),
      ("Q {~%33.33333%a ~%33.33333%b ~%33.33333%c}", []),
      ("Q {~%16.66667%a ~%83.33333%b ~%-100%c}", []),
      ("Q {~%50%a ~%40%b}", ["1:1 error the positive weights add up to 90, not 100"]),
      (
        "Q {~%33.3%a ~%33.3%b ~%33.3%c}", ["1:1 error the positive weights add up to 99.9, not 100"]
      ),
      ("Q {~%100%a ~%50%b}", ["1:1 warning the positive weights add up to 150, not 100"]),
      ("Q {=a ~%50%b ~c}", []),
      ("Q {=%80%a =%50%b}", ["1:1 error the best answer is worth only 80 percent"]),
      ("Q {#=%50%1}", ["1:1 error the best answer is worth only 50 percent"]),
      ("Q {~a ~b}", []), ("Q {T}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(WeightsCheck(), text) == expected)
  }
}
