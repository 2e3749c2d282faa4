import Testing

@testable import OfficialReport

@Suite struct WholeWordsTests {
  @Test("words that browsers break are marked, and nothing else changes")
  func wholeWords() {
    #expect(WholeWords.marked("คิดเป็นร้อยละ ๕") == "คิดเป็น<span class=\"whole\">ร้อยละ</span> ๕")
    #expect(WholeWords.marked("ไม่มี &lt;") == "ไม่มี &lt;")
  }
}
