import Testing
import ThaiText

@Suite struct ColumnWidthTests {
  @Test(
    "columns are counted by scalar",
    arguments: [
      ("", 0), ("abc def", 7), ("กา", 2), ("น้ำ", 2), ("ที่นี่", 2), ("ฤๅษี", 3), ("เก็บ", 3),
      ("กุหลาบ", 5), ("ข้าวหลาม", 7), ("๑๒๓", 3), ("ๆฯ", 2), ("฿100", 4), ("漢字", 4), ("ｱ", 1),
      ("Ａ", 2), ("한글", 4), ("か\u{3099}", 2), ("é", 1), ("e\u{301}", 1), ("a\u{20DD}", 1),
      ("🌸", 2), ("🌸🌼", 4), ("🇹🇭", 2), ("☎", 1), ("⭐", 2), ("→", 1), ("–…“”", 4),
      ("ก\u{200B}ข", 2), ("a\u{200D}\u{FEFF}\u{AD}b", 2), ("\u{1B}[1m", 3), ("a\u{7F}\u{9B}b", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
  func text(text: String, expected: Int) {
    #expect(columns(of: text) == expected)
    #expect(columns(of: text[...]) == expected)
  }

  @Test("Thai vowels and tones above and below take no column, other Thai takes one")
  func thaiBlock() {
    let marks = Set([0xE31] + Array(0xE34...0xE3A) + Array(0xE47...0xE4E) as [UInt32])
    for value in (0xE01...0xE5B as ClosedRange<UInt32>) where !(0xE3B...0xE3E).contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(columns(of: scalar) == (marks.contains(value) ? 0 : 1))
    }
  }
}
