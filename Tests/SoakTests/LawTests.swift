import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import Soak

@Suite("Laws break")
struct LawTests {
  private let file = SourceFile(name: "a.gift", text: "Stem {=a ~b}\n\nTwo {=c ~d}\n")
  private var bank: Bank { Bank(gift: file) }

  private func error(at offset: Int, _ message: String = "wrong") -> Diagnostic {
    Diagnostic(.error, at: offset, Bilingual(same: message))
  }

  @Test("where a diagnostic stands outside of its file, is out of order or says nothing")
  func diagnostics() throws {
    try DiagnosticLaws.check([error(at: 0), error(at: file.bytes.count)], of: file)
    for faults in [
      [error(at: -1)], [error(at: 99)], [error(at: 2), error(at: 1)], [error(at: 0, "")],
    ] {
      #expect(throws: BrokenLaw.self) { try DiagnosticLaws.check(faults, of: file) }
    }
  }

  @Test("where a bank disagrees with its questions, or is empty without a word")
  func banks() throws {
    try BankLaws.check(bank)
    let questions = Array(bank)
    let wrong = [
      Bank(file: file, questions: questions, offsets: [0, 0], diagnostics: []),
      Bank(file: file, questions: questions, offsets: [0, 99], diagnostics: []),
      Bank(file: file, questions: questions, offsets: [0, 3], diagnostics: []),
      Bank(file: file, questions: [], offsets: [], diagnostics: []),
    ]
    for bank in wrong { #expect(throws: BrokenLaw.self) { try BankLaws.check(bank) } }
  }

  @Test("where a format loses something in silence")
  func prints() throws {
    var questions = Array(bank)
    try PrintLaws.check(questions, printedAs: GIFTFormat())
    questions[1].feedback = FormattedText("why")
    try PrintLaws.check(questions, printedAs: Forgetful(tells: true))
    #expect(throws: BrokenLaw.self) {
      try PrintLaws.check(questions, printedAs: Forgetful(tells: false))
    }
  }

  @Test("where credit is beyond the whole, or an answer is read one way now and another then")
  func plays() {
    #expect(throws: BrokenLaw.self) { try PlayLaws.check(Generous(), "a") }
    #expect(throws: BrokenLaw.self) { try PlayLaws.check(Moody(), "a") }
  }

  /// GIFT without feedback.
  private struct Forgetful: BankFormat {
    let name = "forgetful"
    let endings = ["gift"]
    let tells: Bool

    func recognises(_ file: SourceFile) -> Bool { false }
    func read(_ file: SourceFile) -> Bank { Bank(gift: file) }
    func text(of questions: some Sequence<Question>) -> BankText {
      var text = GIFTFormat().text(
        of: questions.map { question in
          var question = question
          question.feedback = nil
          return question
        })
      if tells {
        text.losses += questions.filter { $0.feedback != nil }
          .map { BankText.Loss($0, Bilingual(same: "feedback")) }
      }
      return text
    }
  }

  private struct Generous: Play {
    static let instruction = Bilingual(same: "")
    let expected: [String] = []
    func read(_ line: String) throws(Unreadable) -> Response { Response([line]) }
    func grade(_ response: Response) -> Grade {
      var grade = Grade(credit: 1)
      grade.credit = 1.5
      return grade
    }
  }

  private struct Moody: Play {
    static let instruction = Bilingual(same: "")
    let expected: [String] = []
    func read(_ line: String) throws(Unreadable) -> Response {
      Response([String(UInt64.random(in: 0...UInt64.max))])
    }
    func grade(_ response: Response) -> Grade { Grade(credit: 0) }
  }
}
