import Testing

@testable import Entries

@Suite struct JSONMembersTests {
  /// The members as texts, nil where the body is no object.
  private func members(of body: String) -> [String]? {
    var result: [String] = []
    do {
      try readMembers(of: body, kind: .noted) { name, value in
        result.append(
          "\(String(decoding: name, as: UTF8.self))=\(String(decoding: value, as: UTF8.self))")
      }
      return result
    } catch {
      return nil
    }
  }

  @Test(
    "members come in order, with the bytes of their values",
    arguments: [
      ("{}", []),
      (" { } ", []),
      (#"{"a":1}"#, ["a=1"]),
      (#"{ "a" : -1.5e+3 , "b":true,"c":null}"#, ["a=-1.5e+3", "b=true", "c=null"]),
      (#"{"":"","a\"b":"}"}"#, ["=\"\"", #"a\"b="}""#]),
      (
        #"{"a":[],"b":{},"c":[[]],"d":[{"e":[1,2]},3]}"#,
        ["a=[]", "b={}", "c=[[]]", #"d=[{"e":[1,2]},3]"#]
      ),
      (#"{"a":1,"a":2}"#, ["a=1", "a=2"]),
      (#"{"a":"\u0e01\\\/\b\f"}"#, [#"a="\u0e01\\\/\b\f""#]),
    ])
  func sound(body: String, expected: [String]) {
    #expect(members(of: body) == expected)
  }

  @Test(
    "what is no JSON object on one line is refused",
    arguments: [
      "", " ", "1", "[]", "\"a\"", "null", "{", "}", "{}}", "{}{}", "{} x", "{,}", "{\"a\"}",
      "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{a:1}", "{'a':1}",
      "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1e}", "{\"a\":-}",
      "{\"a\":nan}", "{\"a\":inf}", "{\"a\":0x1}", "{\"a\":True}", "{\"a\":nul}", "{\"a\":1 2}",
      "{\"a\":[1,]}", "{\"a\":[,1]}", "{\"a\":[1 2]}", "{\"a\":[1}", "{\"a\":{1}}", "{\"a\":[1]]}",
      "{\"a\":{\"b\"}}", "{\"a\":[}", "{\"a\":{]}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}",
      "{\"a\":\"\\u123\"}", "{\"a\":\"b}", "{\"a\":\"\\\"}", "{\"a\":\"\n\"}", "{\"a\":\"\u{0}\"}",
      "{\n}", "{\"a\":1}\n", "\u{FEFF}{}", "{\"a\":1}\u{0}", "{\"\\q\":1}",
    ])
  func malformed(body: String) {
    #expect(members(of: body) == nil)
  }

  @Test("nesting is followed 64 deep and refused beyond")
  func nesting() {
    func nested(_ depth: Int) -> String {
      #"{"a":"# + String(repeating: #"[{"b":"#, count: depth / 2) + "1"
        + String(repeating: "}]", count: depth / 2) + "}"
    }
    #expect(members(of: nested(64)) != nil)
    #expect(members(of: nested(66)) == nil)
    #expect(members(of: nested(2_000_000)) == nil)
  }

  @Test(
    "an array of integers is read as such, or not at all",
    arguments: [
      ("[]", []), ("[ ]", []), ("[1]", [1]), ("[0, -7 ,\t12]", [0, -7, 12]), ("[1.5]", nil),
      ("[\"1\"]", nil), ("[1,[2]]", nil), ("1", nil), ("{}", nil), ("[null]", nil),
    ] as [(String, [Int]?)])
  func integers(json: String, expected: [Int]?) throws {
    var found: [Int]? = [99]
    try readMembers(of: "{\"a\":\(json)}", kind: .noted) { _, value in found = value.integers }
    #expect(found == expected)
  }

  @Test(
    "strings resolve every escape",
    arguments: [
      (#""""#, ""),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0e01\u0E02""#, "กข"),
      (#""\ud83d\ude00""#, "😀"),
      (#""\ud83dx""#, "\u{FFFD}x"),
      (#""\ude00""#, "\u{FFFD}"),
      (#""\ud83d\u0041""#, "\u{FFFD}A"),
      (#""\u0000""#, "\u{0}"),
    ])
  func escapes(json: String, expected: String) throws {
    var found: String?
    try readMembers(of: "{\"a\":\(json)}", kind: .noted) { _, value in found = value.string }
    #expect(found == expected)
  }
}
