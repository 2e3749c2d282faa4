import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct RubricCheckTests {
  @Test(
    "rubrics are well formed, where somebody judges",
    arguments: [

      ("// [tag:rubric=Polite, 40] [tag:rubric=Clear, brief, 60]\nQ {}", []),
      ("Q {}", ["1:1 note no rubric: it is judged as a whole, from 0 to 100"]),
      (
        "// [tag:kind=speaking] [tag:rubric=Polite]\nQ {}",
        ["1:29 warning “Polite” is not a criterion, a comma and its points from 1 to 1000"]
      ),
      (
        "// [tag:rubric=Polite, 0]\nQ {}",
        ["1:9 warning “Polite, 0” is not a criterion, a comma and its points from 1 to 1000"]
      ),
      (
        "// [tag:rubric=, 5]\nQ {}",
        ["1:9 warning “, 5” is not a criterion, a comma and its points from 1 to 1000"]
      ),
      (
        "// [tag:rubric=Polite, 5]\nQ {T}",
        ["1:9 warning nobody judges questions of the kind truefalse, so a rubric has no effect"]
      ),
      ("Q {T}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(RubricCheck(), text) == expected)
  }
}
