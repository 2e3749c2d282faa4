import Entries
import Programme
import QuizEngine
import SourceText
import Testing
import Vocabulary

@Suite("Tests that are compared")
struct TestFormTests {
  private func read(_ quizzes: String) -> (quizzes: [Quiz], faults: [String]) {
    let text = """
      { id: "e", title: "E", office: { name: "O" }, dates: { first: "2024-02-29" }, venue: "V",
        budget: { planned: 1 }, teamSize: 1,
        teams: [{ id: "t", number: 1, name: "T", flower: "F", colour: "#AD1457" }],
        roster: "r.csv", quizzes: [\(quizzes)] }
      """
    let reading = readEvent(text)
    let faults = reading.files.flatMap(\.diagnostics).map(\.message.en)
    return (reading.event?.quizzes ?? [], faults)
  }

  private func readEvent(_ text: String) -> EventReading {
    ProgrammeTests.read(text, roster: "id,name,team\np1,A B,t\n")
  }

  private let pre =
    #"{ id: "pre", title: "P", banks: ["b.gift"], draw: { A1: 3, B1: 1 }, kinds: ["choice"], phase: "before", rule: "exam" }"#

  @Test("a parallel form has banks and a draw of its own")
  func parallel() throws {
    let (quizzes, faults) = read(
      pre
        + #", { id: "post", title: "Q", banks: ["c.gift"], draw: { A1: 4 }, rule: "exam", parallelTo: "pre" }"#
    )
    #expect(faults.isEmpty)
    #expect(quizzes.map(\.form) == [nil, .parallel(to: "pre")])
    #expect(quizzes.last?.banks == ["c.gift"])
  }

  @Test("the same form has those of the test that it names")
  func same() throws {
    let (quizzes, faults) = read(
      pre + #", { id: "late", title: "Q", rule: "exam", phase: "follow-up", sameFormAs: "pre" }"#)
    #expect(faults.isEmpty)
    let late = try #require(quizzes.last)
    #expect(late.form == .same(as: "pre") && late.phase == .followUp)
    #expect(late.banks == ["b.gift"] && late.draw == [.a1: 3, .b1: 1] && late.kinds == [.choice])
  }

  @Test(
    "what makes no sense is told",
    arguments: [
      (
        #"sameFormAs: "pre", draw: { A1: 1 }, rule: "exam""#, "the same form has no draw of its own"
      ),
      (#"sameFormAs: "pre""#, "parallelTo and sameFormAs are for tests (rule: \"exam\")"),
      (#"sameFormAs: "other", rule: "exam""#, "no test `other` stands above this one"),
      (
        #"parallelTo: "pre", sameFormAs: "pre", rule: "exam", banks: ["b"], draw: { A1: 1 }"#,
        "both parallelTo and sameFormAs are given"
      ),
    ])
  func faulty(fields: String, fault: String) {
    let (quizzes, faults) = read(pre + #", { id: "late", title: "Q", \#(fields) }"#)
    #expect(faults.contains(fault), "\(faults)")
    #expect(quizzes.isEmpty)
  }

  @Test("pairs follow from what tests name, else from the phases")
  func pairs() throws {
    func pairs(_ quizzes: [Quiz]) throws -> [String] {
      var event = try #require(try readBundled("source-2557.json5").event)
      event.quizzes = quizzes
      return event.testPairs.map { "\($0.earlier)-\($0.later)" }
    }
    func test(_ id: QuizID, _ phase: Quiz.Phase, _ form: TestForm? = nil) -> Quiz {
      Quiz(
        id: id, title: Bilingual(same: "T"), banks: [], draw: [:], phase: phase, rule: .exam,
        form: form)
    }
    let named = [
      test("a", .before), test("x", .after), test("b", .after, .parallel(to: "a")),
      test("c", .followUp, .same(as: "a")),
    ]
    #expect(try pairs(named) == ["a-b", "a-c", "b-c"])
    let plain = [test("a", .before), test("b", .after), test("c", .followUp)]
    #expect(try pairs(plain) == ["a-b", "a-c", "b-c"])
    #expect(try pairs([test("b", .after)]) == [])
  }
}
