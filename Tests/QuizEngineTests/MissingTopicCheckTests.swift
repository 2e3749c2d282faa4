import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct MissingTopicCheckTests {
  @Test(
    "a question without a topic is named, a page to read is not",
    arguments: [

      ("// [tag:topic=food]\nQ {T}", []), ("// [tag:A1]\nQ {T}", ["2:1 note no topic"]),
      ("// [tag:topic= ]\nQ {}", ["2:1 note no topic"]), ("A page", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(MissingTopicCheck(), text) == expected)
  }
}
