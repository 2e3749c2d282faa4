import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Links to embedded files")
struct QuestionFileLinksTests {
  @Test(
    "are found with their percent signs resolved",
    arguments: [
      ("<img src=\"@@PLUGINFILE@@/a%20b.png\">", ["a b.png"]),
      ("![](@@PLUGINFILE@@/x/y.png)", ["x/y.png"]),
      ("@@PLUGINFILE@@/a.png?time=1 @@PLUGINFILE@@/b.png", ["a.png", "b.png"]), ("a@b", []),
      ("@@PLUGINFILE@@/%E0%B8%81.png'", ["ก.png"]),
    ])
  func found(text: String, links: [String]) { #expect(Question.fileLinks(in: text) == links) }

  @Test("are replaced in every text, others left")
  func replaced() {
    func text(_ link: String) -> FormattedText {
      FormattedText("<img src=\"\(link)\"> x", format: .html)
    }
    func question(_ link: String) -> Question {
      Question(
        id: "q", stem: text(link),
        body: .choice([Answer(text(link), weight: 100, feedback: text(link))]), feedback: text(link)
      )
    }
    let changed = question("@@PLUGINFILE@@/a%20b.png").replacingFileLinks {
      $0 == "a b.png" ? "bank.files/a-b.png" : nil
    }
    #expect(changed == question("bank.files/a-b.png"))
    #expect(
      question("@@PLUGINFILE@@/c.png").replacingFileLinks { _ in nil }
        == question("@@PLUGINFILE@@/c.png"))
  }
}
