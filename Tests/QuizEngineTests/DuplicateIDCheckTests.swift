import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct DuplicateIDCheckTests {
  @Test("a question with the id of one above is named")
  func written() {
    let text = "// [id:a]\nP {T}\n\n// [id:b]\nQ {T}\n\n// [id:a]\nR {T}"
    #expect(
      findings(DuplicateIDCheck(), text) == ["8:1 error the id a is that of the question in line 2"]
    )
  }

  @Test("so are two questions without ids that are the same")
  func fromContent() {
    #expect(
      findings(DuplicateIDCheck(), "Who? {=me ~you}\n\nWho?\n{=me#yes ~you}") == [
        "3:1 error the id \(gift("Who? {=me ~you}")[0].id) is that of the question in line 1"
      ])
  }
}
