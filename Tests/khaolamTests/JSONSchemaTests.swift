import Testing

/// The validator itself: what it lets through would go unseen in all schemas.
@Suite("The validator of JSON documents")
struct JSONSchemaTests {
  @Test(
    "finds what is wrong, and where",
    arguments: [
      (#"{"type":"string"}"#, "5", "$: is not of type"),
      (#"{"type":"integer"}"#, "1.5", "$: is not of type"),
      (#"{"type":["string","null"]}"#, "true", "$: is not of type"),
      (#"{"const":1}"#, "2", "$: is not"),
      (#"{"enum":["a",null]}"#, #""b""#, "$: is none of"),
      (#"{"required":["a","b"]}"#, #"{"a":1}"#, "$: b is missing"),
      (#"{"properties":{"a":{"type":"null"}}}"#, #"{"a":1}"#, "$.a: is not of type"),
      (
        #"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1,"c":2}"#,
        "$.c: nothing is allowed"
      ),
      (#"{"additionalProperties":{"minimum":0}}"#, #"{"c":-1}"#, "$.c: is below"),
      (#"{"items":{"type":"string"}}"#, #"["a",1]"#, "$[1]: is not of type"),
      (#"{"minimum":1}"#, "0", "$: is below"),
      (#"{"maximum":1}"#, "1.01", "$: is above"),
      (#"{"pattern":"^[0-9]+$"}"#, #""12a""#, "does not match"),
      (#"{"oneOf":[{"type":"null"},{"minimum":3}]}"#, "1", "fits 0 of oneOf"),
      (#"{"oneOf":[{"type":"number"},{"minimum":3}]}"#, "5", "fits 2 of oneOf"),
      (#"{"anyOf":[{"type":"null"},{"minimum":3}]}"#, "1", "fits 0 of anyOf"),
      (##"{"$ref":"#/$defs/a","$defs":{"a":{"const":1}}}"##, "2", "$: is not"),
      (##"{"$ref":"#/$defs/b","$defs":{}}"##, "2", "$: no "),
      (#"{"maxLength":3}"#, #""abcd""#, "maxLength is not understood"),
    ])
  func bad(schema: String, document: String, fault: String) throws {
    let faults = JSONSchema(try JSONDocument(schema)).faults(in: try JSONDocument(document))
    #expect(faults.count == 1)
    #expect(faults.first?.contains(fault) == true, "\(faults)")
  }

  @Test(
    "lets sound documents through",
    arguments: [
      (#"{"type":["string","null"]}"#, "null"), (#"{"type":"integer"}"#, "3"),
      (#"{"type":"number","minimum":0,"maximum":1}"#, "0.5"),
      (#"{"properties":{"a":true},"required":["a"],"additionalProperties":false}"#, #"{"a":[]}"#),
      (#"{"items":{"enum":[1,"x"]}}"#, #"[1,"x"]"#),
      (#"{"pattern":"^[0-9]+$"}"#, "12"), (#"{"pattern":"^ก"}"#, #""กขค""#),
      (#"{"oneOf":[{"type":"null"},{"minimum":3}]}"#, "4"),
      (##"{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"const":true}}}"##, "[true,true]"),
    ])
  func good(schema: String, document: String) throws {
    #expect(JSONSchema(try JSONDocument(schema)).faults(in: try JSONDocument(document)) == [])
  }
}
