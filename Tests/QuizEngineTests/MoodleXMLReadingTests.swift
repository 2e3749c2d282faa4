import FoundationEssentials
import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("What khaolam-xml prints")
struct MoodleXMLReadingTests {
  private let reading = MoodleXMLReading(
    questions: RandomQuestions.questions(count: 24, seed: 1), offsets: Array(0..<24),
    diagnostics: [
      Diagnostic(
        .error, at: 7, Bilingual(th: "ก", en: "x"), remedy: Bilingual(same: "y"), check: "z"),
      Diagnostic(.note, at: 9, Bilingual(same: "w")),
    ],
    files: [EmbeddedFile(name: "a", link: "b", question: "q", size: 2, bytes: [1, 2])])

  @Test("is read as it was")
  func law() throws {
    let data = try JSONEncoder().encode(reading)
    #expect(try JSONDecoder().decode(MoodleXMLReading.self, from: data) == reading)
  }

  @Test("without an offset for each question is refused")
  func offsets() throws {
    var broken = reading
    broken.offsets.removeLast()
    let data = try JSONEncoder().encode(broken)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(MoodleXMLReading.self, from: data)
    }
  }
}
