import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Numbers of GIFT")
struct GIFTNumberTests {
  private func number(_ text: String) -> DecimalNumber? {
    Array(text.utf8).withUnsafeBufferPointer { DecimalNumber($0, 0..<$0.count) }
  }

  @Test(
    "a number is digits with an optional sign, point and exponent",
    arguments: [
      ("0", 0), ("7", 7), ("-7", -7), ("+7", 7), ("007", 7), ("2.5", 2.5), (".5", 0.5), ("5.", 5),
      ("1e3", 1000), ("1.5E-2", 0.015), ("0.1", 0.1), ("123456789.987654321", 123456789.987654321),
      ("3.14159265358979323846264338", 3.141592653589793), ("1e-280", 1e-280),
      ("12345678901234567890123", 12345678901234567890123.0),
    ])
  func numbers(text: String, value: Double) {
    #expect(number(text)?.value == value)
  }

  @Test(
    "anything else is no number",
    arguments: [
      "", "-", ".", "1,5", "1 5", "1e", "1e+", "e5", "0x10", "1.2.3", "inf", "nan", "๓", "1e999",
      String(repeating: "9", count: 310),
    ])
  func notNumbers(text: String) {
    #expect(number(text) == nil)
  }

  @Test("a tolerance that reaches beyond what a double holds is no number")
  func beyond() {
    let most = "1" + String(repeating: "0", count: 308)
    let bank = gift("Q {#\(most):\(most)}")
    #expect(bank.isEmpty)
    #expect(bank.diagnostics.map(\.message.en) == ["“\(most.prefix(40))…” is not a number"])
  }

  @Test(
    "a tolerance reaches exactly as far as it says",
    arguments: [
      ("{#0.3:0.1}", 0.2...0.4), ("{#0.1:0.2}", -0.1...0.3), ("{#3.1415:0.0005}", 3.141...3.142),
      ("{#1e20:1}", 1e20...1e20), ("{#1:1e-30}", 1...1), ("{#5:0}", 5...5),
    ])
  func tolerances(answers: String, range: ClosedRange<Double>) throws {
    #expect(try question("Q \(answers)").body == .numeric([NumericAnswer(range, weight: 100)]))
  }
}
