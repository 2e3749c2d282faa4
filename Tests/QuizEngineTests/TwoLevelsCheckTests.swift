import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct TwoLevelsCheckTests {
  @Test("a second level is named at its tag")
  func check() {
    #expect(
      findings(TwoLevelsCheck(), "// [tag:A1] [tag:x] [tag:B2]\nQ {T}") == [
        "1:26 warning more than one level: A1 and B2"
      ])
    #expect(findings(TwoLevelsCheck(), "// [tag:A1] [tag:x]\nQ {T}") == [])
  }
}
