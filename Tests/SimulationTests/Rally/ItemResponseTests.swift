import QuizEngine
import RallyControl
import SourceText
import Testing
import Vocabulary

@testable import Simulation

@Suite("What a simulated car hands in")
struct ItemResponseTests {
  @Test(
    "earns all when it is right and not all when it is wrong, whatever the kind of question",
    arguments: [
      "Q?{~a =b ~c}", "Q?{~%50%a ~%50%b ~%-100%c}", "Q.{F}", "Q?{=two words =%50%two}",
      "Q?{#10..20}", "// [tag:kind=cloze]\nI [[am|'m]] here and you [[are]] there.",
      "Q?{>a\nb\nc\n}", "Q?{=1 -> a =2 -> b =3 -> c = -> d}",
      "// [tag:kind=dictation] [tag:say=Good morning.]\nListen.{=Good morning.}",
    ])
  func credit(gift: String) throws {
    let question = try question(gift)
    let play = Rally.play(question)
    let item = Item(question, model: ResponseModel(seed: 1))
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20 {
      #expect(play.grade(item.response(in: play, isRight: true, &random)).credit == 1)
      let wrong = item.response(in: play, isRight: false, &random)
      #expect(play.grade(wrong).credit < 1)
      #expect(!wrong.parts.isEmpty)
    }
  }

  @Test("is nothing where nothing is asked")
  func page() throws {
    let question = try question("Just read.")
    let item = Item(question, model: ResponseModel(seed: 1))
    var random = SeededGenerator(seed: 1)
    #expect(item.response(in: Rally.play(question), isRight: true, &random) == .none)
  }

  private func question(_ gift: String) throws -> Question {
    try #require(Bank(gift: SourceFile(name: "item.gift", text: gift)).first)
  }
}
