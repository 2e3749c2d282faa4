import QuizEngine
import Testing
import Vocabulary

@Suite("The value of a question")
struct ValueTests {
  @Test(
    "is 100 times its level's factor, unless its tag says otherwise",
    arguments: [
      ([], 100), (["A1"], 100), (["A2"], 150), (["B1"], 200), (["B2"], 250), (["C1"], 300),
      (["C2"], 300), (["a2", "topic=food"], 150), (["B1", "points=120"], 120), (["points=0"], 0),
      (["points=-5"], 100), (["points=many", "A2"], 150),
    ])
  func value(tags: [String], expected: Int) {
    let question = Question(
      id: "q", stem: moodle("?"), body: .choice([answer("a", 100)]), tags: tags)
    #expect(question.value == expected)
  }

  @Test("is nothing for a page that asks nothing, whatever its tags say")
  func description() {
    let page = Question(id: "q", stem: moodle("Read."), body: .description, tags: ["points=50"])
    #expect(page.value == 0)
  }
}
