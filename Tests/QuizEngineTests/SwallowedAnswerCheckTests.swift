import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct SwallowedAnswerCheckTests {
  @Test(
    "an answer that never counts is named",
    arguments: [

      ("Q {=a =%0%*#no}", []),
      (
        "Q {=%0%*#no =a}",
        ["1:14 error this answer never counts: “*” above it matches whatever it would"]
      ),
      (
        "Q {=%50%a* =ab}",
        ["1:13 error this answer never counts: “a*” above it matches whatever it would"]
      ),
      (
        "Q {=a* =%50%ab*}",
        ["1:13 warning this answer never counts: “a*” above it matches whatever it would"]
      ),
      (
        "Q {=a* =ab#well said}",
        ["1:9 warning this answer never counts: “a*” above it matches whatever it would"]
      ),
      ("Q {=a* =ab}", []), ("Q {=ab =%50%a*}", []), ("Q {=%50%a =b*}", []),
      ("Q {=%50%\\\\* =x}", []), ("// [tag:case=exact]\nQ {=%50%Ab =ab}", []),
      ("Q {~a =b}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(SwallowedAnswerCheck(), text) == expected)
  }
}
