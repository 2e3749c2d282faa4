import Foundation
import Testing
import Vocabulary

@Suite struct IdentifierTests {
  @Test("an identifier is written in JSON as its text")
  func coding() throws {
    let ids: [PersonID] = ["p01", "ป. ๑"]
    let json = try JSONEncoder().encode(ids)
    #expect(String(decoding: json, as: UTF8.self) == #"["p01","ป. ๑"]"#)
    #expect(try JSONDecoder().decode([PersonID].self, from: json) == ids)
  }

  @Test("identifiers sort and read as their texts")
  func order() {
    #expect([TeamID("mali"), "dahla", "kulap"].sorted() == ["dahla", "kulap", "mali"])
    #expect("\(QuizID("greetings"))" == "greetings")
  }

  @Test("identifiers are the same where their bytes are, whatever is one text to Swift")
  func bytes() {
    let composed = PersonID("\u{E9}")
    let decomposed = PersonID("e\u{301}")
    #expect(composed.rawValue == decomposed.rawValue)
    #expect(composed != decomposed)
    #expect(!(composed == decomposed))
    #expect(composed == PersonID("\u{E9}"))
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect([composed: 1, decomposed: 2][decomposed] == 2)
    #expect([composed, decomposed].sorted() == [decomposed, composed])
    #expect(!(composed < composed))
  }
}
