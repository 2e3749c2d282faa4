import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct TagValueCheckTests {
  @Test(
    "a tag without effect is named",
    arguments: [
      ("// [tag:kind=karaoke]\nQ {T}", ["1:9 warning “karaoke” is not a kind"]),
      ("// [tag:kind=choice]\nQ {=a ~b}", ["1:9 warning “choice” is not a kind"]),
      (
        "// [tag:kind=dictation]\nQ {}",
        ["1:9 warning kind=dictation has no effect on the kind essay"]
      ),
      (
        "// [tag:points=many]\nQ {T}",
        ["1:9 warning “many” is not a whole number from 0 to 1,000,000"]
      ),
      ("// [tag:seconds=0]\nQ {T}", ["1:9 warning “0” is not a whole number from 1 to 86,400"]),
      (
        "// [tag:seconds=86401]\nQ {T}",
        ["1:9 warning “86401” is not a whole number from 1 to 86,400"]
      ),
      ("// [tag:say= ]\nQ {T}", ["1:9 warning say= has nothing to speak aloud"]),
      (
        "// [tag:case=upper]\nQ {=a}", ["1:9 warning case=upper has no effect, only case=exact has"]
      ),
      ("// [tag:case=exact] [tag:match=exact] [tag:say=Hello]\nQ {=a}", []),
      ("// [tag:kind=dictation] [tag:points=0] [tag:seconds=1] [tag:x=y]\nQ {=a}", []),
      ("// [tag:kind=speaking]\nQ {}\n\n// [tag:kind=cloze]\n[[Q]]", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(TagValueCheck(), text) == expected)
  }
}
