import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct ClozeGapsCheckTests {
  @Test(
    "gaps have answers and ends",
    arguments: [
      ("I [[am|'m]] [here] ]] now", []),
      ("I am here", ["2:1 error no gap [[…]]"]),
      ("I [[am here", ["2:1 error a gap [[ not closed by ]]"]),
      ("I [[am [[here]]", ["2:1 error a gap [[ not closed by ]]"]),
      ("I [[]] here", ["2:1 error a gap without an answer"]),
      ("I [[am| ]] here", ["2:1 error a gap without an answer"]),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(ClozeGapsCheck(), "// [tag:kind=cloze]\n" + text) == expected)
    #expect(findings(ClozeGapsCheck(), text) == [])
  }
}
