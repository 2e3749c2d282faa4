import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Ids from content")
struct ContentIDTests {
  private func id(_ text: String) -> String? { gift(text).first?.id.rawValue }

  @Test("an id is q- and twelve hexadecimal digits, the same for ever")
  func form() {
    // If this changes, every journal loses the questions that it names.
    #expect(id("Who? {=me ~you}") == "q-197752eaf778")
    #expect(id("The sun rises in the east. {T}") == "q-4bb91158dcee")
    #expect(id("2 + 2? {#4:0.5}") == "q-f3032ef09791")
  }

  @Test(
    "layout, title, tags, weights, feedback and line ends do not change it",
    arguments: [
      "::T::Who? {=me ~you}", "// [tag:A1]\nWho?\r\n{\r\n  =me#yes\r\n  ~you\r\n}",
      "Who?{~me =you}",
      "$CATEGORY: x\n\nWho? {~%50%me ~%-50%you ####why}",
      "Who? {=\nme\n\n~[plain]you}",
    ])
  func stays(text: String) {
    #expect(id(text) == id("Who? {=me ~you}"))
  }

  @Test(
    "the stem and the answers do",
    arguments: [
      "Who? {=me ~yo u}", "Who?? {=me ~you}", "Who? {=you ~me}", "Who? {=meyou ~}",
      "Who? {=m ~eyou}",
      "Who? {T}", "Who?me {=you ~x}",
    ])
  func changes(text: String) {
    #expect(id(text) != id("Who? {=me ~you}"))
  }

  @Test("ten thousand questions have ten thousand ids")
  func spread() {
    let text = (0..<10_000).map { "Question \($0)? {=a ~b}" }.joined(separator: "\n\n")
    let bank = gift(text)
    #expect(Set(bank.indices.map { bank.id(at: $0) }).count == 10_000)
  }
}
