import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Bank checks")
struct BankCheckTests {
  @Test("every check has a name of its own and says why in both languages")
  func names() {
    let checks = BankChecks.all
    #expect(Set(checks.map(\.name)).count == checks.count)
    #expect(checks.allSatisfy { !$0.explanation.th.isEmpty && !$0.explanation.en.isEmpty })
  }

  @Test("a sound bank gets no diagnostics")
  func sound() {
    let bank = gift(
      """
      // [tag:A1]
      Who? {=me ~you}

      // [tag:A2]
      Which? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}

      // [tag:B1] [tag:kind=cloze]
      I [[am|'m]] [[from]] Laos.

      // [tag:B2] [tag:points=200] [tag:seconds=45]
      Order {>3
      the
      dog
      the}

      A page.
      """)
    #expect(BankChecks.diagnostics(of: bank) == [])
  }

  @Test("what the reader and the checks find comes in the file's order")
  func order() {
    let text =
      "// [id:a]\nA {~x ~y}\n\nB {=b\n\n// [id:a] [tag:A1]\nC {=c =c}\n\n// [tag:A1]\nD {#x}"
    let found = BankChecks.diagnostics(of: gift(text))
    #expect(
      found.map { "\(place($0.offset, in: text)) \($0.check ?? "gift")" } == [
        "2:1 no-right-answer", "2:1 missing-level", "4:3 gift", "7:1 duplicate-id",
        "7:8 repeated-answer", "10:5 gift",
      ])
  }
}

/// What one check finds in a text: `line:column severity message` of each diagnostic.
func findings(_ check: some BankCheck, _ text: String) -> [String] {
  check.check(gift(text)).map {
    #expect($0.check == check.name)
    #expect($0.remedy != nil)
    return "\(place($0.offset, in: text)) \($0.severity) \($0.message.en)"
  }
}
