import Testing

@testable import Entries

@Suite struct JSONTextTests {
  @Test("commas stand between members and elements, and nowhere else")
  func commas() {
    var json = JSONText()
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.value(1)
    json.beginObject()
    json.endObject()
    json.value("x")
    json.beginArray()
    json.endArray()
    json.endArray()
    json.key("b")
    json.value(true)
    json.key("c")
    json.value(nil as String?)
    json.key("d")
    json.raw("{}")
    json.key("e")
    json.value([3, -4] as [Int])
    json.endObject()
    #expect(json.string == #"{"a":[1,{},"x",[]],"b":true,"c":null,"d":{},"e":[3,-4]}"#)
  }

  @Test(
    "strings escape what must be, and nothing else",
    arguments: [
      ("", #""""#), ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{8}\u{1B}\u{1F}", #""\u0000\u0008\u001b\u001f""#),
      ("\u{7F}ก😀\u{2028}", "\"\u{7F}ก😀\u{2028}\""), ("{", #""{""#), ("a,", #""a,""#),
    ])
  func strings(text: String, expected: String) {
    var json = JSONText()
    json.value(text)
    #expect(json.string == expected)
  }

  @Test("a name that is not fixed is escaped like any text")
  func namedKey() {
    var json = JSONText()
    json.beginObject()
    json.key(named: "q\"1")
    json.value(1)
    json.key(named: "ข้อ 2")
    json.value(2)
    json.endObject()
    #expect(json.string == #"{"q\"1":1,"ข้อ 2":2}"#)
  }

  @Test("a text that ends like an opening bracket gets its comma after it")
  func bracketText() {
    var json = JSONText()
    json.value(["{", "[", ":", ","])
    #expect(json.string == #"["{","[",":",","]"#)
  }

  @Test(
    "numbers take their shortest form",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.3333333333333333"),
      (1e-7, "1e-07"), (-2.25, "-2.25"), (1e15, "1000000000000000"),
    ] as [(Double, String)])
  func numbers(number: Double, expected: String) {
    var json = JSONText()
    json.value(number)
    #expect(json.string == expected)
  }
}
