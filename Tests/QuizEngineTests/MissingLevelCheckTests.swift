import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct MissingLevelCheckTests {
  @Test(
    "a question without a level is named, a page to read is not",
    arguments: [
      ("// [tag:A1]\nQ {T}", []), ("// [tag:a2]\nQ {T}", []),
      ("// [tag:easy]\nQ {T}", ["2:1 warning no level"]),
      ("Q {}", ["1:1 warning no level"]), ("A page", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(MissingLevelCheck(), text) == expected)
  }

  @Test(
    "a tag that was meant to be a level is named, with what is right",
    arguments: [
      ("A7", "the levels are A1 A2 B1 B2 C1 C2; write for example [tag:A2]"),
      ("level=B1", "write // [tag:B1] above the question"),
      ("ระดับ A-2", "write // [tag:A2] above the question"),
      ("a 1", "write // [tag:A1] above the question"),
      ("B2+", "write // [tag:B2] above the question"),
    ])
  func mistyped(tag: String, remedy: String) {
    let found = MissingLevelCheck().check(gift("// [tag:topic=x] [tag:\(tag)]\nQ {T}"))
    #expect(found.map(\.message.en) == ["“\(tag)” is not a level, so it counts as A1"])
    #expect(found.map(\.remedy?.en) == [remedy])
    #expect(place(found[0].offset, in: "// [tag:topic=x] [tag:\(tag)]\nQ {T}") == "1:23")
  }

  @Test(
    "tags that only begin like a level are no level", arguments: ["apple", "ab", "a", "A12", "G7"])
  func others(tag: String) { #expect(MeantLevel(tag: tag) == nil) }

  @Test("of Aiken, which has no place for levels, one finding tells the way out of it")
  func aiken() {
    let text = "One?\nA. a\nB. b\nANSWER: A\n\nTwo?\nA. a\nB. b\nANSWER: B\n"
    let bank = Bank(aiken: SourceFile(name: "my bank.txt", text: text))
    let found = MissingLevelCheck().check(bank)
    #expect(found.map(\.message.en) == ["no levels: every question counts as A1"])
    #expect(
      found[0].remedy?.en
        == "Aiken has no place for it: make a GIFT file with "
        + "khaolam bank convert my bank.txt my bank.gift, and write it there")
    #expect(found[0].remedy?.en.contains("[tag:") == false)
    #expect(MissingTopicCheck().check(bank).count == 1)
    #expect(MissingExplanationCheck().check(bank).count == 1)
  }

  @Test("of a table the remedy is a column, and what its reader said is not said again")
  func csv() {
    let table = "stem,key,distractor1,level\nQ?,a,b,\nR?,a,b,A7\n"
    let bank = Bank(csv: SourceFile(name: "b.csv", text: table))
    #expect(bank.diagnostics.map(\.message.en) == ["“A7” is not a level"])
    let found = MissingLevelCheck().check(bank)
    #expect(found.map(\.message.en) == ["no level"])
    #expect(found[0].remedy?.en == "write A2 in the column level (A1 to C2)")
    #expect(
      MissingTopicCheck().check(bank)[0].remedy?.en == "write greetings in the column topic")
    let points = Bank(csv: SourceFile(name: "b.csv", text: "stem,key,points\nQ?,a,many\n"))
    #expect(
      TagValueCheck().check(points)[0].remedy?.en == "write for example 200 in the column points")
  }
}
