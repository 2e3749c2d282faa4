import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("templates of banks")
struct BankTemplateTests {
  @Test("the GIFT template has a question of each kind and nothing to complain of")
  func gift() {
    let bank = BankTemplate.bank
    #expect(bank.diagnostics.isEmpty)
    #expect(bank.map(\.kind) == QuestionKind.allCases.sorted { order($0) < order($1) })
    #expect(BankChecks.diagnostics(of: bank).map(\.message.en) == [])
    #expect(bank.allSatisfy { $0.level != nil && $0.topic != nil })
  }

  /// The template goes from what is easy to write to what is not.
  private func order(_ kind: QuestionKind) -> Int {
    let order: [QuestionKind] = [
      .choice, .multiple, .trueFalse, .short, .numeric, .matching, .ordering, .cloze, .dictation,
      .essay, .speaking, .description,
    ]
    return order.firstIndex(of: kind) ?? -1
  }

  @Test("each format has a template that its own reader loads without a fault")
  func formats() throws {
    for format in BankFormats.all {
      let file = SourceFile(name: "template", text: BankTemplate.text(in: format))
      #expect(format.recognises(file), "\(format.name)")
      let bank = try format.read(file)
      #expect(!bank.isEmpty && bank.diagnostics.isEmpty, "\(format.name)")
    }
  }

  /// A format that prints as Moodle XML does.
  private struct Tags: BankFormat {
    let name = "xml"
    let endings = ["xml"]
    func recognises(_ file: SourceFile) -> Bool { false }
    func read(_ file: SourceFile) -> Bank { Bank(gift: file) }
    func text(of questions: some Sequence<Question>) -> BankText {
      let elements = questions.map { "  <question type=\"\($0.kind.rawValue)\"/>\n" }
      return BankText(
        text: "<quiz>\n  <question type=\"category\"/>\n\(elements.joined())</quiz>\n")
    }
  }

  @Test("Moodle XML has a comment above each example")
  func comments() {
    let text = BankTemplate.text(in: Tags())
    #expect(text.contains("  <!-- จับคู่ · matching -->\n  <question type=\"matching\"/>\n"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  <!-- ") } == 13)
    #expect(text.hasSuffix("<question type=\"description\"/>\n</quiz>\n"))
  }
}
