import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct MissingLevelCheckTests {
  @Test(
    "a question without a level is named, a page to read is not",
    arguments: [
      ("// [tag:A1]\nQ {T}", []), ("// [tag:easy]\nQ {T}", ["2:1 warning no level"]),
      ("Q {}", ["1:1 warning no level"]), ("A page", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(MissingLevelCheck(), text) == expected)
  }
}
