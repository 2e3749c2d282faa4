import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct UntypeableKeyCheckTests {
  @Test(
    "a right answer that no keyboard types is named",
    arguments: [

      ("Q {=café}", ["1:5 error the answer “café” has “é”, which no Thai or English keyboard has"]),
      (
        "Q {=café =coffee}",
        ["1:5 warning the answer “café” has “é”, which no Thai or English keyboard has"]
      ),
      ("Q {=café =cafe}", []), ("Q {=Xin chào =Xin chao}", []), ("Q {=Tiếng Việt =tieng viet}", []),
      (
        "Q {=%50%cafe =café}",
        ["1:15 error the answer “café” has “é”, which no Thai or English keyboard has"]
      ),
      ("Q {=สวัสดี =hello =It’s “fine” – really}", []),
      (
        "Q {=สวัสดีค่ะ\u{E4F}}",
        [
          "1:5 error the answer “สวัสดีค่ะ\u{E4F}” has “\u{E4F}”, which no Thai or English keyboard has"
        ]
      ),
      (
        "// [tag:kind=dictation]\nQ {=a naïve idea}",
        ["2:5 error the answer “a naïve idea” has “ï”, which no Thai or English keyboard has"]
      ),
      (
        "// [tag:kind=cloze]\nA [[café|bar]] and a [[crème]]",
        [
          "2:5 warning the answer “café” has “é”, which no Thai or English keyboard has",
          "2:24 error the answer “crème” has “è”, which no Thai or English keyboard has",
        ]
      ),
      ("Q {=hello =%0%café}", []), ("Q {=café ~tea}", []), ("Q {#1..2}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(UntypeableKeyCheck(), text) == expected)
  }
}
