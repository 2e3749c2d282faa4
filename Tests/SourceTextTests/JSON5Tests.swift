import SourceText
import Testing
import Vocabulary

/// A value without its places, for comparing.
private indirect enum Plain: Equatable {
  case null, faulty
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([Plain])
  case object([String: Plain])

  init(_ value: JSON5Value) {
    switch value.content {
    case .null: self = .null
    case .faulty: self = .faulty
    case .boolean(let truth): self = .boolean(truth)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { Plain($0) })
    case .object(let members):
      self = .object(
        Dictionary(members.map { ($0.name, Plain($0.value)) }, uniquingKeysWith: { $1 }))
    }
  }
}

private func parse(_ text: String) -> (value: Plain?, faults: [String]) {
  let file = SourceFile(name: "f", text: text)
  let (value, diagnostics) = JSON5.parse(file)
  let faults = diagnostics.map { fault in
    let place = file.position(at: fault.offset)
    return "\(place.line):\(place.column) \(fault.message.en)"
  }
  return (value.map { Plain($0) }, faults)
}

@Suite struct JSON5Tests {
  @Test("the specification's own example is read whole")
  func specification() {
    // https://spec.json5.org/#example
    let text = #"""
      {
        // comments
        unquoted: 'and you can quote me on that',
        singleQuotes: 'I can use "double quotes" here',
        lineBreaks: "Look, Mom! \
      No \\n's!",
        hexadecimal: 0xdecaf,
        leadingDecimalPoint: .8675309, andTrailing: 8675309.,
        positiveSign: +1,
        trailingComma: 'in objects', andIn: ['arrays',],
        "backwardsCompatible": "with JSON",
      }
      """#
    let (value, faults) = parse(text)
    #expect(faults == [])
    #expect(
      value
        == .object([
          "unquoted": .string("and you can quote me on that"),
          "singleQuotes": .string("I can use \"double quotes\" here"),
          "lineBreaks": .string("Look, Mom! No \\n's!"),
          "hexadecimal": .number(912559), "leadingDecimalPoint": .number(0.8675309),
          "andTrailing": .number(8_675_309), "positiveSign": .number(1),
          "trailingComma": .string("in objects"), "andIn": .array([.string("arrays")]),
          "backwardsCompatible": .string("with JSON"),
        ]))
  }

  @Test(
    "numbers have all of JSON5's forms",
    arguments: [
      ("0", 0), ("-0", -0.0), ("12", 12), ("1.5", 1.5), ("5.", 5), (".5", 0.5), ("1e3", 1000),
      ("1E+3", 1000), ("25e-1", 2.5), ("0xFf", 255), ("-0X10", -16), ("+7", 7),
      ("Infinity", .infinity), ("-Infinity", -.infinity), ("+Infinity", .infinity),
      ("1234567890123456768", 1234567890123456768),
      ("1.7976931348623157e308", 1.7976931348623157e308),
    ] as [(String, Double)])
  func numbers(text: String, number: Double) {
    #expect(parse(text).value == .number(number))
    #expect(parse(text).faults == [])
  }

  @Test("NaN is a number", arguments: ["NaN", "+NaN", "-NaN"])
  func nan(text: String) {
    guard case .number(let number) = parse(text).value else {
      Issue.record("not a number")
      return
    }
    #expect(number.isNaN)
  }

  @Test(
    "strings resolve every escape",
    arguments: [
      (#""\'\"\\\b\f\n\r\t\v\0""#, "'\"\\\u{8}\u{C}\n\r\t\u{B}\0"),
      (#"'\x41\u0e01\uD83C\uDF3C'"#, "Aก🌼"), (#"'\q\ก'"#, "qก"), ("'a\\\r\nb\\\u{2028}c'", "abc"),
      ("'a\u{2028}b\tc'", "a\u{2028}b\tc"), ("\"it's\"", "it's"), ("''", ""),
    ])
  func strings(text: String, resolved: String) {
    #expect(parse(text).value == .string(resolved))
    #expect(parse(text).faults == [])
  }

  @Test(
    "names may be unquoted, Thai, escaped or any quoted text",
    arguments: [
      ("a", "a"), ("$_1", "$_1"), ("ชื่อทีม", "ชื่อทีม"), (#"\u0061b"#, "ab"), ("'a-b'", "a-b"),
      ("\"\"", ""), ("true", "true"), ("Infinity", "Infinity"),
    ])
  func names(written: String, name: String) {
    #expect(parse("{\(written): 1}").value == .object([name: .number(1)]))
    #expect(parse("{\(written): 1}").faults == [])
  }

  @Test("every kind of space and comment may stand between tokens")
  func space() {
    let text =
      "\u{FEFF}\t\u{B}\u{C}\u{A0}\u{2003}/* **/[/*a*/1//b\r,\u{2028}2/**/,//c\u{2029}]\n//end"
    #expect(parse(text).value == .array([.number(1), .number(2)]))
    #expect(parse(text).faults == [])
  }

  @Test("values know their places")
  func places() throws {
    let value = try #require(JSON5.parse(SourceFile(name: "f", text: " {ก: [12, 'x']} ")).value)
    #expect(value.range == 1..<17)
    guard case .object(let members) = value.content else {
      Issue.record("not an object")
      return
    }
    #expect(members.first?.nameRange == 2..<5)
    #expect(value["ก"]?.range == 7..<16)
  }

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      ("", ["1:1 the file is empty"]),
      ("// only this", ["1:13 the file is empty"]),
      ("/* open", ["1:1 comment without its closing */"]),
      ("{a: 1 b: 2}", ["1:6 a comma is missing"]),
      ("{a: 1\n b: 2\n c: 3}", ["1:6 a comma is missing", "2:6 a comma is missing"]),
      ("{a: 1,, b: 2}", ["1:7 a comma too many"]),
      ("[,1]", ["1:2 a comma too many"]),
      ("{a 1}", ["1:3 `:` is missing after `a`"]),
      ("{a = 1}", ["1:4 `=` after `a` should be `:`"]),
      ("{a: , b: 2}", ["1:5 `a` has no value"]),
      ("{a:\n b: 2}", ["1:4 `a` has no value"]),
      ("{a\n b: 2}", ["1:3 `a` has no value"]),
      ("{a: tru, b: 2}", ["1:5 `tru` is not in quotes"]),
      ("{a: English for all // x\n}", ["1:5 `English for all` is not in quotes"]),
      ("{a: 'x\n b: 2}", ["1:5 text without its closing quote"]),
      (
        "{a: 2014-09-30, b: 12abc, c: 0x, d: 01}",
        [
          "1:5 `2014-09-30` is not a number", "1:20 `12abc` is not a number",
          "1:30 `0x` is not a number", "1:37 `01` is not a number",
        ]
      ),
      (
        #"{a: "\xZ1 \u12 \8"}"#,
        [
          #"1:6 \x is no escape in a text"#, #"1:11 \u is no escape in a text"#,
          #"1:16 \8 is no escape in a text"#,
        ]
      ),
      (#"{a: "\uD83C"}"#, ["1:6 this \\u escape is only half of a character"]),
      (#"{a: "say "hi" now", b: 1}"#, ["1:11 text goes on after its closing quote"]),
      ("{\"title: \"x\",\n b: 2}", ["1:11 `:` is missing after `title: `"]),
      ("{a: “x”, b: 2}", ["1:5 curly quotes can't hold a text"]),
      (
        "{a-b: 1, 2c: 3}",
        [
          "1:2 `a-b` can't be a name as it is", "1:10 `2c` can't be a name as it is",
        ]
      ),
      (
        "{a: 1, a: 2,\n'a': 3}",
        [
          "1:8 `a` is given twice, first on line 1", "2:1 `a` is given twice, first on line 1",
        ]
      ),
      ("[{a: 1, {b: 2}]", ["1:9 `}` is missing before this"]),
      ("[{a: 1 {b: 2}]", ["1:8 `}` is missing before this"]),
      (
        "{a: [1, 2, b: 3}",
        ["1:12 `]` is missing before this"]
      ),
      ("{a: [1, 2}", ["1:10 `]` is missing before this"]),
      ("{a: [{b: 1], c: 2}", ["1:11 `}` is missing before this"]),
      ("{a: 1]}", ["1:6 `]` closes nothing that is open"]),
      ("{a: 1", ["1:6 the file ends inside the { of line 1"]),
      ("{a:\n[", ["2:2 the file ends inside the [ of line 2"]),
      ("{a:", ["1:4 the file ends inside the { of line 1"]),
      ("{a: 1} x", ["1:8 something stands after the end of the value"]),
      ("{: 1}", ["1:2 a name and `:` must stand before this"]),
      ("{a: 1; b: 2}", ["1:6 unexpected `;`"]),
      ("@", ["1:1 unexpected `@`"]),
      ("{a: @, b: 1}", ["1:5 unexpected `@`"]),
    ])
  func faults(text: String, faults: [String]) {
    #expect(parse(text).faults == faults)
  }

  @Test(
    "what is sound beside a fault is read",
    arguments: [
      ("{a: 1 b: 2}", ["a": .number(1), "b": .number(2)]),
      ("{a 1, b: 2}", ["a": .number(1), "b": .number(2)]),
      ("{a = 1, b: 2}", ["a": .number(1), "b": .number(2)]),
      ("{a: 'x\n b: 2}", ["a": .faulty, "b": .number(2)]),
      ("{a: yes, b: 2}", ["a": .faulty, "b": .number(2)]),
      ("{a:\n b: 2}", ["a": .faulty, "b": .number(2)]),
      ("{\"title: \"x\",\n b: 2}", ["title: ": .faulty, "b": .number(2)]),
      (
        "{a: [1, 2, b: 3}",
        ["a": .array([.number(1), .number(2)]), "b": .number(3)]
      ),
      (
        "{a: [b: 3}, {b: 4}]}",
        ["a": .array([.object(["b": .number(3)]), .object(["b": .number(4)])])]
      ),
    ] as [(String, [String: Plain])])
  fileprivate func recovery(text: String, members: [String: Plain]) {
    #expect(parse(text).value == .object(members))
  }

  @Test("many faults of one file are all reported")
  func manyFaults() {
    let text = "{\n" + String(repeating: "  a: tru,\n", count: 50) + "}"
    #expect(parse(text).faults.count == 50 + 49)
  }

  @Test("brackets nest to a limit and not beyond, without recursion")
  func depth() {
    let limit = JSON5.depthLimit
    let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(parse(deepest).faults == [])
    #expect(
      parse(String(repeating: "[", count: 1_000_000)).faults
        == ["1:129 brackets stand more than 128 deep; reading stops here"])
  }

  @Test("a long text with many escapes takes time in proportion to it", .timeLimit(.minutes(1)))
  func manyEscapes() {
    let long = String(repeating: "x", count: 8_000_000)
    let escapes = String(repeating: "\\n", count: 100_000)
    #expect(parse("'\\n\(long)\(escapes)'").faults == [])
  }

  @Test("a file cut off anywhere never traps, and says that something is missing")
  func cutOff() {
    let text = #"{a: ["x\u0041", 0x1F, -1.5e3, {b: null, 'ก': true}], /* c */ d: Infinity}"#
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count {
      let cut = String(decoding: bytes[..<length], as: UTF8.self)
      #expect(!parse(cut).faults.isEmpty, "cut at \(length)")
    }
  }

  @Test("any byte in the place of another never traps")
  func mutations() {
    let text = "{a: ['x\\n', 0x1F, {b: null, 'c': true}], // c\n d: .5}"
    for index in text.utf8.indices.indices(in: text) {
      for byte: UInt8 in [
        0x22, 0x27, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C, 0x3A, 0x5C, 0x2F, 0x0A, 0x00, 0x2B,
      ] {
        var bytes = Array(text.utf8)
        bytes[index] = byte
        let file = SourceFile(name: "f", text: String(decoding: bytes, as: UTF8.self))
        let found = JSON5.parse(file).diagnostics
        #expect(found.allSatisfy { (0...file.bytes.count).contains($0.offset) })
      }
    }
  }
}

extension DefaultIndices<String.UTF8View> {
  /// The same indices as offsets.
  fileprivate func indices(in text: String) -> [Int] {
    map { text.utf8.distance(from: text.startIndex, to: $0) }
  }
}
