import Generators
import SourceText
import Testing

@testable import QuizEngine

@Suite("Telling the formats of banks apart")
struct BankFormatsTests {
  @Test(
    "the content tells, whatever the file is called",
    arguments: [
      ("Q {=a ~b}", "gift"), ("::T::Q", "gift"), ("// [id:a]\nA page.", "gift"),
      ("\u{FEFF}\r\n$CATEGORY: x\r\n", "gift"), ("คำถาม {T}", "gift"),
      ("Q\nA. a\nB. b\nANSWER: B", "aiken"), ("\u{FEFF}ถาม\r\nA) ก\r\nB) ข\r\nANSWER: A", "aiken"),
      ("Is {x} it?\rA. a\rB. b\rANSWER: B", "aiken"), ("Q\nA. a\nB. b\n\nR\nA. a\n", "aiken"),
      ("stem,key,distractor1\nQ {T},a,b", "csv"), ("\u{FEFF}โจทย์;คำตอบ\nถาม;ก", "csv"),
      ("kind\tstem\nessay\tQ", "csv"), ("\n\n\"Stem\",\"Key\"\r\n", "csv"),
      ("// note\n\nQ, which is {=a\nA. x ~b}\nANSWER: no", "gift"),
    ])
  func content(text: String, name: String) {
    for file in ["bank.gift", "bank.csv", "bank.txt", "bank.aiken", "bank"] {
      #expect(BankFormats.format(of: SourceFile(name: file, text: text)).name == name)
    }
  }

  @Test(
    "where the content doesn't tell, the name does",
    arguments: [
      ("bank.csv", "csv"), ("BANK.CSV", "csv"), ("bank.aiken", "aiken"), ("bank.gift", "gift"),
      ("bank.txt", "gift"), ("bank", "gift"),
    ])
  func names(file: String, name: String) {
    for text in ["", "just some words", "a,b\nc,d"] {
      #expect(BankFormats.format(of: SourceFile(name: file, text: text)).name == name)
    }
  }

  @Test("every format knows what it prints, and its template")
  func own() {
    let questions = RandomQuestions.questions(count: 60, seed: 2).filter { $0.kind == .choice }
    for format in BankFormats.all {
      for text in [format.text(of: questions).text, BankTemplate.text(in: format)] {
        #expect(BankFormats.format(of: SourceFile(name: "x", text: text)).name == format.name)
      }
    }
  }

  @Test("what is generated for measurements is known")
  func generated() {
    let banks = [
      (QuestionGenerator.gift(count: 5), "gift"), (QuestionGenerator.aiken(count: 5), "aiken"),
      (QuestionGenerator.csv(count: 5), "csv"),
    ]
    for (bytes, name) in banks {
      let file = SourceFile(name: "x", text: String(decoding: bytes, as: UTF8.self))
      #expect(BankFormats.format(of: file).name == name)
    }
  }

  @Test("each format reads what another printed of the same questions")
  func conversion() throws {
    let questions = Array(gift("[plain]Q {=a ~b ~c}\n\n[plain]R {~d =e}"))
    for format in BankFormats.all {
      let printed = format.text(of: questions)
      #expect(printed.losses == [])
      let read = try format.read(SourceFile(name: "x", text: printed.text))
      #expect(read.map(\.body) == questions.map(\.body))
      #expect(read.map(\.id) == questions.map(\.id))
    }
  }
}
