import Testing
import ThaiText

@Suite struct BreakOpportunityTests {
  /// The narrowest wrapping shows each place at which a cluster may be cut.
  @Test(
    "a word too wide is cut only where no mark, vowel or punctuation is torn off",
    arguments: [
      ("กิ่งก้าน", 2, ["กิ่ง", "ก้า", "น"]),
      ("กิ่งก้าน", 3, ["กิ่ง", "ก้าน"]),
      ("(abc)", 3, ["(ab", "c)"]),
      ("don't", 4, ["do", "n't"]),
      ("5,000", 4, ["5,00", "0"]),
      ("100% of", 4, ["100%", "of"]),
      ("call 555-1234", 9, ["call", "555-1234"]), ("วันที่ ๑๗-๑๙", 8, ["วันที่", "๑๗-๑๙"]),
      ("ไทย-อังกฤษ", 6, ["ไทย-", "อังกฤษ"]), ("๕๐บาท", 3, ["๕๐", "บาท"]),
      ("ใช่ไหม ?", 6, ["ใช่ไห", "ม ?"]), ("漢\u{3000}字", 4, ["漢", "字"]),
      ("km/hour", 5, ["km/", "hour"]),
      ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
      ("x \u{301}y", 2, ["x \u{301}", "y"]),
    ])
  func cuts(text: String, columns: Int, expected: [String]) {
    #expect(wrap(text, columns: columns, words: nil) == expected)
  }
}
