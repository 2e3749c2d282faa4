import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Bank checks")
struct BankCheckTests {
  @Test("every check has a name of its own and says in both languages why, and after whom")
  func names() {
    let checks = BankChecks.descriptions
    #expect(Set(checks.map(\.name)).count == checks.count)
    for check in checks {
      #expect(check.name.allSatisfy { $0 == "-" || $0.isLowercase }, "\(check.name)")
      #expect(!check.explanation.th.isEmpty && check.explanation.en.hasSuffix("."), "\(check.name)")
      #expect(!check.source.isEmpty, "\(check.name)")
    }
  }

  @Test("a sound bank gets no diagnostics")
  func sound() {
    let bank = gift(
      """
      // [tag:A1] [tag:topic=people]
      Who? {=me ~you####Me.}

      // [tag:A2] [tag:topic=people]
      Which? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d####So.}

      // [tag:B1] [tag:topic=people] [tag:kind=cloze]
      I [[am|'m]] [[from]] Laos. {####Right.}

      // [tag:B2] [tag:topic=people] [tag:points=200] [tag:seconds=45]
      Order {>3
      the
      dog
      the####The dog.}

      // [tag:B1] [tag:topic=people] [tag:rubric=Polite, 50]
      Write a letter. {}

      A page.
      """)
    #expect(BankChecks.diagnostics(of: bank).filter { $0.check != "missing-explanation" } == [])
  }

  @Test("what the reader and the checks find comes in the file's order")
  func order() {
    let text =
      "// [id:a]\nA {~x ~y}\n\nB {=b\n\n// [id:a] [tag:A1]\nC {=c =c}\n\n// [tag:A1]\nD {#x}"
    let found = BankChecks.diagnostics(of: gift(text)).filter { $0.severity == .error }
    #expect(
      found.map { "\(place($0.offset, in: text)) \($0.check ?? "gift")" } == [
        "2:1 no-right-answer", "4:3 gift", "7:1 duplicate-id", "7:8 repeated-answer", "10:5 gift",
      ])
  }

  @Test("the encoding that was assumed is said where it is not UTF-8")
  func encoding() throws {
    // "ก ข" and "ค {T}" in Windows-874.
    let thai = (0..<8).flatMap { _ in [0xA1, 0xD2, 0xC3, 0x20] as [UInt8] }
    let file = try SourceFile(name: "old.gift", decoding: thai + Array("{T}".utf8))
    let found = BankChecks.diagnostics(of: Bank(gift: file)).filter { $0.check == "encoding" }
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.message.en) == ["read as Windows-874 text"])
  }
}

/// What one check finds in a text: `line:column severity message` of each diagnostic.
func findings(_ check: some BankCheck, _ text: String) -> [String] {
  let diagnostics: [Diagnostic] = check.check(gift(text)).inFileOrder
  return diagnostics.map {
    #expect($0.severity <= check.severity)
    #expect($0.check == check.name)
    #expect($0.remedy != nil)
    return "\(place($0.offset, in: text)) \($0.severity) \($0.message.en)"
  }
}
