import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct LongStemCheckTests {
  /// As many lines of 39 columns.
  private func lines(_ count: Int) -> String {
    Array(repeating: "nineteen characters nineteen characters", count: count)
      .joined(separator: " ")
  }

  @Test("a question may fill ten lines of forty columns, a page twenty")
  func lines() {
    let message = "1:1 warning the text takes"
    #expect(findings(LongStemCheck(), lines(10) + " {T}") == [])
    #expect(
      findings(LongStemCheck(), lines(11) + " {T}") == [
        "\(message) 11 lines of 40 columns; it should take at most 10"
      ])
    #expect(findings(LongStemCheck(), lines(20)) == [])
    #expect(
      findings(LongStemCheck(), lines(21)) == [
        "\(message) 21 lines of 40 columns; it should take at most 20"
      ])
    #expect(findings(LongStemCheck(), "a\\n\\n\\n\\n\\n\\n\\n\\n\\n\\nb {T}").count == 1)
  }

  @Test("a cloze text counts as it is shown, not with its answers")
  func cloze() {
    let gap = "[[a very long answer to fill the gap|another one that is as long as that]] "
    let text = "// [tag:kind=cloze]\n" + String(repeating: gap, count: 20)
    #expect(findings(LongStemCheck(), text) == [])
  }
}
