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
}
