import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("What tags say")
struct QuestionTagsTests {
  private func tagged(_ tags: [String]) -> Question {
    Question(id: "q", stem: FormattedText("Q"), body: .essay, tags: tags)
  }

  @Test("the kiosk's tags are read from the question")
  func values() {
    let question = tagged(["A2", "topic= greetings ", "points=200", "seconds=45", "say=a=b?"])
    #expect(question.level == .a2)
    #expect(question.topic == "greetings")
    #expect(question.points == 200)
    #expect(question.seconds == 45)
    #expect(question.tagValue("say") == "a=b?")
    #expect(question.tagValue("sa") == nil)
    #expect(question.tagValue("A2") == nil)
  }

  @Test("a malformed number counts as none")
  func malformed() {
    let question = tagged(["points=-1", "seconds=0", "topic="])
    #expect(question.points == nil)
    #expect(question.seconds == nil)
    #expect(question.topic == "")
    #expect(question.level == nil)
    #expect(tagged(["points=many"]).points == nil)
    #expect(tagged(["points=0"]).points == 0)
  }

  @Test("a number beyond all bounds counts as none, so that sums and times stay numbers")
  func beyond() {
    #expect(tagged(["points=1000000", "seconds=86400"]).points == 1_000_000)
    #expect(tagged(["points=1000000", "seconds=86400"]).seconds == 86_400)
    let question = tagged(["points=9223372036854775807", "seconds=9223372036854775807"])
    #expect(question.points == nil)
    #expect(question.seconds == nil)
  }

  @Test("of several tags with a key the first counts")
  func first() {
    #expect(tagged(["B1", "topic=a", "A1", "topic=b"]).topic == "a")
    #expect(tagged(["x", "b1", "A1"]).level == .b1)
  }
}
