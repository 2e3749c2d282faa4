import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Comments with ids and tags")
struct GIFTLinesTests {
  @Test(
    "an id and tags stand in the comments of a question",
    arguments: [
      ("// [id:a-1] [tag:A2]\nQ {T}", "a-1", ["A2"]),
      ("//[tag:A2][id: a 1 ]\nQ {T}", "a 1", ["A2"]),
      ("// question: 7  name: x\n// [id:a] text [tag:x y] [tag: B1 ]\nQ {T}", "a", ["x y", "B1"]),
      ("// [id:a]\n// [tag:one]\n//\n  // [tag:two]\nQ {T}", "a", ["one", "two"]),
      ("// [id:a\\]b] [tag:x[0\\]] [tag:back\\slash]\nQ {T}", "a]b", ["x[0]", "back\\slash"]),
      ("// [id:สวัสดี] [tag:topic=การทักทาย]\nQ {T}", "สวัสดี", ["topic=การทักทาย"]),
      ("Q {\n// [id:a] [tag:inside]\nT}", "a", ["inside"]),
      ("Q {T}\n// [id:a] [tag:after]", "a", ["after"]),
      ("\u{FEFF}// [id:a] [tag:A1]\r\nQ {T}\r\n", "a", ["A1"]),
    ])
  func marks(text: String, id: String, tags: [String]) throws {
    let question = try question(text)
    #expect(question.id.rawValue == id)
    #expect(question.tags == tags)
  }

  @Test(
    "a comment is a line that starts with two slashes, nothing else",
    arguments: [
      ("See http://a.b/c {T}", "See http://a.b/c"),
      ("One\n  // two\nthree {T}", "One\nthree"),
      ("One // two {T}", "One // two"),
      ("One\n//\n// x\ntwo {T}", "One\ntwo"),
      ("One\n/ two {T}", "One\n/ two"),
    ])
  func comments(text: String, stem: String) throws {
    #expect(try question(text).stem.text == stem)
  }

  @Test(
    "the level is the first tag that names one",
    arguments: [
      ("[tag:A2]", .a2), ("[tag:x] [tag:c1] [tag:A1]", .c1), ("[tag:A3]", nil), ("", nil),
      ("[tag:level A2]", nil), ("[tag:B2]", .b2),
    ] as [(String, Level?)])
  func levels(tags: String, level: Level?) throws {
    let bank = gift("// \(tags)\nQ {T}")
    #expect(bank.level(at: 0) == level)
    #expect(bank[0].level == level)
  }

  @Test("a category holds until the next")
  func categories() {
    let bank = gift(
      "a {T}\n\n$CATEGORY: top/English for ASEAN/Unit 1 \nb {T}\n\nc {T}\n\n$CATEGORY:x\\:y//z\n\nd {T}"
    )
    #expect(
      bank.map(\.category) == [
        "", "top/English for ASEAN/Unit 1", "top/English for ASEAN/Unit 1", "x:y//z",
      ])
    #expect(bank.diagnostics.isEmpty)
  }
}
