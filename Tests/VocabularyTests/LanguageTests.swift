import Testing
import Vocabulary

@Suite struct LanguageTests {
  @Test("a text is given in the language asked for")
  func subscripting() {
    let text = Bilingual(th: "ทีม", en: "team")
    #expect(text[.thai] == "ทีม")
    #expect(text[.english] == "team")
    #expect(Bilingual(same: "A1")[.thai] == "A1")
  }

  @Test("languages go by their two-letter codes")
  func codes() {
    #expect(Language(rawValue: "th") == .thai)
    #expect(Language(rawValue: "en") == .english)
  }
}
