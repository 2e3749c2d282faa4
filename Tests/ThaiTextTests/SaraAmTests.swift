import Testing
import ThaiText

struct SaraAmTests {
  @Test(
    "is written as the two signs that it is drawn as, the ring below a tone mark",
    arguments: [
      ("จำปี", "จ\u{0E4D}าปี"), ("น้ำ", "น\u{0E4D}\u{0E49}า"), ("ค่ำๆ", "ค\u{0E4D}\u{0E48}าๆ"),
      ("ที่นี่", "ที่นี่"), ("ป้า ทำ ไว้", "ป้า ท\u{0E4D}า ไว้"), ("ก่", "ก่"), ("ำ", "\u{0E4D}า"), ("Aa", "Aa"),
      ("", ""),
    ])
  func split(text: String, expected: String) {
    let split = splittingSaraAm(text)
    #expect(Array(split.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(columns(of: split) == columns(of: text))
  }
}
