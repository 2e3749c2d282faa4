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
      // An instruction that several questions share.
      ("Which is right? {=a ~b}\n\nWhich is right? {=c ~d}", []),
      ("ข้อใดถูก {=ก ~ข}\n\nข้อใดถูก {=ค ~ง}", []),
      (
        "Which is right? {=a ~b}\n\nWhich is right? {=A ~c}",
        ["3:1 warning the same text as the question in line 1"]
      ),
      (
        "// [tag:kind=dictation]\nWrite it. {=one}\n\n// [tag:kind=dictation]\nWrite it. {=two}", []
      ),
      ("// [tag:say=one]\nWho? {=a ~b}\n\n// [tag:say=two]\nWho? {=a ~c}", []),
      (
        "// [id:a]\nIt is so. {T}\n\n// [id:b]\nIt is so. {F}",
        ["5:1 warning the same text as the question in line 2"]
      ),
      // The same content is named as the same id.
      ("Who? {=a ~b}\n\nWho? {=a ~b}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(DuplicateStemCheck(), text) == expected)
  }
}
