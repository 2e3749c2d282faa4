import Testing
import ThaiText

@Suite struct KedmaneeTests {
  /// The keys as xkeyboard-config's `symbols/th` "basic" has them, row by row.
  @Test(
    "each key gives its twin, both ways",
    arguments: [
      ("_ๅ/-ภถุึคตจขช", "`1234567890-="),
      ("%+๑๒๓๔ู฿๕๖๗๘๙", "~!@#$%^&*()_+"),
      ("ๆไำพะัีรนยบลฃ", "qwertyuiop[]\\"),
      ("๐\"ฎฑธํ๊ณฯญฐ,ฅ", "QWERTYUIOP{}|"),
      ("ฟหกดเ้่าสวง", "asdfghjkl;'"),
      ("ฤฆฏโฌ็๋ษศซ.", "ASDFGHJKL:\""),
      ("ผปแอิืทมใฝ", "zxcvbnm,./"),
      ("()ฉฮฺ์?ฒฬฦ", "ZXCVBNM<>?"),
      ("้ำสสน ไนพสก", "hello world"),
      ("ฝจ", "/0"),
      ("ฟ", "a"),
      ("", ""),
    ])
  func keys(thai: String, latin: String) {
    #expect(Kedmanee.latin(fromThai: thai) == latin)
    #expect(Kedmanee.thai(fromLatin: latin) == thai)
  }

  @Test(
    "a line that the Thai layout can't give has no reading",
    arguments: ["้ำสส นxx", "a", "ก=", "ก\n", "ก\u{A0}", "é", "๏", "漢"])
  func notThai(line: String) {
    #expect(Kedmanee.latin(fromThai: line) == nil)
    #expect(Kedmanee.readings(ofThai: line).isEmpty)
  }

  @Test("a line that the US layout can't give has no reading", arguments: ["ab ก", "ก", "é", "\t"])
  func notLatin(line: String) {
    #expect(Kedmanee.thai(fromLatin: line) == nil)
  }

  @Test(
    "keys that the number pad has too are read both ways",
    arguments: [
      ("ๅ/", ["12", "1/"]), ("-ใ/", ["3.2", "-./"]), ("/-", ["23", "/-"]), ("ฟ", ["a"]),
      ("ๅ2*", ["12*"]), (".", ["\"", "."]), ("ฝจ", ["/0"]),
    ])
  func readings(line: String, expected: [String]) {
    #expect(Kedmanee.readings(ofThai: line) == expected)
  }

  @Test(
    "only Thai scalars are surely mistyped", arguments: [("/-", false), ("ๅ", true), ("aก", true)])
  func holdsThai(line: String, expected: Bool) {
    #expect(Kedmanee.holdsThai(line) == expected)
  }
}
