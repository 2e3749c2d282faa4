import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("What stands between the braces of GIFT")
struct GIFTAnswersTests {
  @Test(
    "general feedback comes after four hash signs",
    arguments: [
      ("Q {=a ~b ####Because}", "Because"),
      ("Q {=a ~b\n####\n Because\nof this \n}", "Because\nof this"),
      ("Q {=a#x ~b####1 = 1 ~ 1 # 1 -> 1}", "1 = 1 ~ 1 # 1 -> 1"),
      ("Q {=a ~b ####}", nil),
      ("Q {=a ~b####  \n}", nil),
      ("Q {=a ~b#####Because}", "Because"),
      ("Q {=a ~b\\#\\#\\#\\#}", nil),
      ("Q {####Because}", "Because"),
      ("Q {T####Because}", "Because"),
      ("Q {#3####Because}", "Because"),
    ] as [(String, String?)])
  func generalFeedback(text: String, feedback: String?) throws {
    #expect(try question(text).feedback == feedback.map { moodle($0) })
  }

  @Test("blank lines, comments and escaped braces may stand between the braces")
  func insides() throws {
    let text = """
      Q {

        // the right one
        =\\{a\\}#First line

        second paragraph \\# one
        // no line of it
        third

        ~[plain]b#  // not a comment

        # nor \\} an end
      }
      """
    #expect(
      try question(text).body
        == .choice([
          answer("{a}", 100, "First line\n\nsecond paragraph # one\nthird"),
          Answer(
            FormattedText("b", format: .plain), weight: 0,
            feedback: moodle("// not a comment\n\n# nor } an end")),
        ]))
  }

  @Test("only the first hash sign of an answer starts its feedback")
  func hashes() throws {
    #expect(
      try question("Q {=a # see # here ~b}").body
        == .choice([answer("a", 100, "see # here"), answer("b", 0)]))
  }

  @Test("an empty feedback is none")
  func emptyFeedback() throws {
    #expect(
      try question("Q {=a# ~b#\n}").body == .choice([answer("a", 100), answer("b", 0)]))
  }

  @Test("a brace among the answers is text, with a warning")
  func braceInAnswers() {
    let bank = gift("Q {=a { b ~c}")
    #expect(bank.map(\.body) == [.choice([answer("a { b", 100), answer("c", 0)])])
    #expect(bank.diagnostics.map(\.message) == [GIFTFault.braceInAnswers.message])
  }

  @Test("a paragraph of feedback is no question while the brace is closed after it")
  func paragraphs() throws {
    let text = "Q {=a#One\n\nTwo: what is it\n\n[tag:x] three ~b}\n\nR {T}"
    let bank = gift(text)
    #expect(bank.diagnostics.isEmpty)
    #expect(
      bank.first?.body
        == .choice([answer("a", 100, "One\n\nTwo: what is it\n\n[tag:x] three"), answer("b", 0)]))
  }
}
