import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct DuplicateStemCheckTests {
  @Test(
    "a question that asks the same as one above is named",
    arguments: [
      (
        "Who  is it? {=a ~b}\n\n[html]<p>WHO is it?</p> {=c ~d}",
        ["3:1 warning the same text as the question in line 1"]
      ),
      ("Who? {=a ~b}\n\nWhat? {=a ~b}", []),
      // The same content is named as the same id.
      ("Who? {=a ~b}\n\nWho? {=a ~b}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(DuplicateStemCheck(), text) == expected)
  }
}
