import Entries
import Testing

@Suite("Texts of the register")
struct RegisterLimitsTests {
  @Test(
    "say something on a line",
    arguments: [
      ("ก", true), ("ไม่มีเวลาฝึกพูด", true), ("a\u{200B}b", true), ("", false), (" \u{A0}", false),
      ("a\nb", false), ("a\u{1B}b", false), ("\u{202E}a", false), ("a\u{2069}", false),
      ("\u{FEFF}a", false), ("12345678901", false),
    ])
  func fit(text: String, isFit: Bool) {
    #expect(RegisterLimits.allows(text, upTo: text.utf8.first == 0x31 ? 10 : 1_000) == isFit)
  }

  @Test("that were kept before are made to fit")
  func fitted() {
    #expect(RegisterLimits.fitted("เวลาไม่พอ") == "เวลาไม่พอ")
    #expect(RegisterLimits.fitted("a\u{1B}[2J\u{202E}") == "a\u{FFFD}[2J\u{FFFD}")
    let long = RegisterLimits.fitted(String(repeating: "ก", count: 400))
    #expect(long == String(repeating: "ก", count: 333))
  }
}
