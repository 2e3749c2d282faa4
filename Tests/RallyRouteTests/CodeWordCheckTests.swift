import Testing

@testable import RallyRoute

@Suite("Code words over a radio")
struct CodeWordCheckTests {
  @Test(
    "a word's Soundex code is that of the National Archives",
    arguments: [
      ("Washington", "w252"), ("Lee", "l000"), ("Gutierrez", "g362"), ("Pfister", "p236"),
      ("Jackson", "j250"), ("Tymczak", "t522"), ("Ashcraft", "a261"),
    ])
  func codes(word: String, code: String) {
    #expect(soundex(word) == code)
  }

  @Test("a word without letters has no code")
  func none() { #expect(soundex("ไผ่ 12") == nil) }

  @Test(
    "words that a bad line could mix up, or that are short, are warnings",
    arguments: [
      // Two letters apart; the same Soundex code, w252; three letters.
      ("LOCUS", "the code word `LOCUS` sounds like `LOTUS` of lake"),
      ("LUTTOCKS", "the code word `LUTTOCKS` sounds like `LOTUS` of lake"),
      ("OWL", "the code word `OWL` is too short for a radio"),
    ])
  func warnings(word: String, message: String) throws {
    #expect(
      try findings([("BAMBOO", word)]) == ["8:58 warning alike-code-words: \(message)"])
  }

  @Test("words that sound different are none")
  func different() throws {
    #expect(try findings([("BAMBOO", "ORCHID")]) == [])
  }
}
