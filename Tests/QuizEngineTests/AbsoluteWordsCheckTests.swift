import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct AbsoluteWordsCheckTests {
  @Test(
    "an absolute word that gives a distractor away is named",
    arguments: [

      (
        "Q {=It meets in a member country ~It always meets in Jakarta ~It has no meetings}",
        ["1:35 warning “always” in a wrong option gives it away: the right one has no such word"]
      ),
      (
        "Q {=Many people eat rice ~All members use one currency}",
        ["1:27 warning “all” in a wrong option gives it away: the right one has no such word"]
      ),
      (
        "Q {=มักประชุมปีละสองครั้ง ~ประชุมที่จาการ์ตาเสมอ}",
        ["1:28 warning “เสมอ” in a wrong option gives it away: the right one has no such word"]
      ),
      ("Q {=It always meets in Jakarta ~It never meets at home}", []),
      ("Q {=usually ~always ~never}", []),
      ("Q {=He usually goes by bus ~He goes always by bus ~He does go}", []),
      ("Q {=The shop is open at seven ~The shop opens every day}", []),
      ("Q {=See you tomorrow ~You must be late ~I never eat rice}", []),
      ("Q {=a ~Do all of them come?}", []), ("Q {=a ~The room is all right}", []),
      ("Q {T####always}", []), ("Q {=It always meets in Jakarta =b}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(AbsoluteWordsCheck(), text) == expected)
  }
}
