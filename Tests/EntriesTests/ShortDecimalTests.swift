import Testing
import Vocabulary

@testable import Entries

@Suite("Numbers with a point")
struct ShortDecimalTests {
  private func number(_ text: String) -> Double? {
    var number: Double?
    let isRead: ()? = try? readMembers(of: "{\"number\":\(text)}", kind: .noted) {
      number = $1.number
    }
    return isRead == nil ? nil : number
  }

  @Test("are to the bit what the standard library reads")
  func same() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      let digits = 1 + random.below(17)
      var text = (0..<digits).map { _ in String(random.below(10)) }.joined()
      text = "\(random.below(2) == 0 ? "-" : "")\(random.below(10)).\(text)"
      #expect(number(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
    for text in ["0.5", "0.333333333333333", "123456.789", "1e3", "2.5E-3", "-0.0", "7"] {
      #expect(number(text) == Double(text))
    }
  }

  @Test(
    "are none where RFC 8259 has none",
    arguments: ["", ".", "1.", ".5", "01.5", "-01", "--1", "1.2.3", "+1.5", "1e", "1e+", "-"])
  func none(text: String) { #expect(number(text) == nil) }
}
