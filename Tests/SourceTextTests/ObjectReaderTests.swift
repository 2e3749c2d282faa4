import SourceText
import Testing
import Vocabulary

private enum Colour: String, CaseIterable {
  case red, green
}

/// What reading one object with known fields reports.
private func faults(_ text: String) -> [String] {
  let file = SourceFile(name: "f", text: text)
  let (value, diagnostics) = JSON5.parse(file)
  let sink = DiagnosticSink(diagnostics)
  if let value {
    _ = ObjectReader.read(value, sink) { fields -> Int? in
      _ = fields.string("id")
      _ = fields.integer("seconds", in: 5...3600, isRequired: false)
      _ = fields.number("share", in: 0...1, isRequired: false)
      _ = fields.boolean("open", isRequired: false)
      _ = fields.bilingual("title", isRequired: false)
      _ = fields.enumeration("colour", as: Colour.self, isRequired: false)
      _ = fields.array("banks", isRequired: false) { $0.string() }
      _ = fields.object("inner", isRequired: false) { $0.string("name") }
      return nil
    }
  }
  return sink.diagnostics.inFileOrder.map { "\($0.offset) \($0.message.en)" }
}

@Suite struct ObjectReaderTests {
  @Test(
    "sound objects pass",
    arguments: [
      "{id: 'a'}", "{id: 'a', seconds: 30, share: 0.5, open: true, colour: 'red'}",
      "{id: 'a', title: 'same'}", "{id: 'a', title: {th: 'ก', en: 'k'}, banks: ['x', 'y']}",
      "{id: 'a', inner: {name: 'n'}, seconds: null}",
    ])
  func sound(text: String) {
    #expect(faults(text) == [])
  }

  @Test(
    "faults are reported at the value, missing fields at the opening bracket",
    arguments: [
      ("{}", ["0 `id` is missing"]), ("{id: null}", ["0 `id` is missing"]),
      ("[]", ["0 `{ }` must be a group in { }, not a list in [ ]"]),
      ("{id: 5}", ["5 `id` must be text, not a whole number"]), ("{id: ' '}", ["5 `id` is empty"]),
      ("{id: 'a', seconds: '30'}", ["19 `seconds` must be a whole number, not text"]),
      ("{id: 'a', seconds: 30.5}", ["19 `seconds` must be a whole number, not a number"]),
      ("{id: 'a', seconds: 4}", ["19 `seconds` must be from 5 to 3600"]),
      ("{id: 'a', seconds: Infinity}", ["19 `seconds` must be a whole number, not a number"]),
      ("{id: 'a', share: NaN}", ["17 `share` must be a number, not a number"]),
      ("{id: 'a', open: 'yes'}", ["16 `open` must be true or false, not text"]),
      ("{id: 'a', title: {th: 'ก'}}", ["17 `en` is missing"]),
      ("{id: 'a', title: 5}", ["17 `title` must be text in both languages, not a whole number"]),
      ("{id: 'a', colour: 'gren'}", ["18 `colour` can't be `gren`; did you mean `green`?"]),
      ("{id: 'a', colour: 'blue'}", ["18 `colour` can't be `blue`"]),
      ("{id: 'a', banks: 'x'}", ["17 `banks` must be a list in [ ], not text"]),
      ("{id: 'a', banks: ['x', 5]}", ["23 `banks` must be text, not a whole number"]),
      ("{id: 'a', inner: {}}", ["17 `name` is missing"]),
      ("{id: 'a', sceonds: 30}", ["10 unknown field `sceonds`; did you mean `seconds`?"]),
      ("{ID: 'a'}", ["1 unknown field `ID`; did you mean `id`?"]),
      ("{id: 'a', weather: 1}", ["10 unknown field `weather`"]),
    ])
  func faultTable(text: String, found: [String]) {
    #expect(faults(text) == found)
  }

  @Test("many unknown fields take time in proportion to their number", .timeLimit(.minutes(1)))
  func manyUnknown() {
    let fields = (0..<40_000).map { "x\($0): 1" }.joined(separator: ", ")
    #expect(faults("{id: 'a', \(fields)}").count == 40_000)
  }

  @Test(
    "a fault of syntax brings no second fault about what it hid",
    arguments: ["{id: tru}", "{id: 'a', seconds: 30s}", "{: 'a'}", "{id: 'a"])
  func noCascade(text: String) {
    #expect(faults(text).count(where: { !$0.contains("file ends") }) == 1)
  }
}
