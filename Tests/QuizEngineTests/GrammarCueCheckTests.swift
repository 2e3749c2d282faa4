import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct GrammarCueCheckTests {
  @Test(
    "an option that the stem rules out by its grammar is named",
    arguments: [

      (
        "She is an ____. {=engineer ~teacher ~actor}",
        ["1:29 warning “an” in the stem rules out “teacher”"]
      ),
      ("This fruit is a {=mango ~orange}", ["1:26 warning “a” in the stem rules out “orange”"]),
      (
        "There are ____ on the desk. {=three pens ~a lamp}",
        ["1:43 warning “there are” in the stem rules out “a lamp”"]
      ),
      (
        "This is ____. {=my pen ~two lamps}",
        ["1:25 warning “this is” in the stem rules out “two lamps”"]
      ),
      ("She is a/an ____. {=engineer ~teacher}", []),
      ("She is an ____. {=engineer ~actor ~uncle}", []),
      ("It takes an ____. {=hour ~minute}", ["1:27 warning “an” in the stem rules out “minute”"]),
      ("He works at a ____. {=university ~hotel ~UN office}", []),
      ("// [tag:topic=articles]\nI have an ____. {=umbrella ~book}", []),
      ("There are ____ here. {=two books ~a book}", []),
      ("Which word goes with \"an\"? {=apple ~book}", []),
      ("What is it in English? {=an egg ~a book}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(GrammarCueCheck(), text) == expected)
  }
}
