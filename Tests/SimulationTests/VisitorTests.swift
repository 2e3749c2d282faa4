import Kiosk
import Programme
import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import Simulation

@Suite("A simulated person at a terminal")
struct VisitorTests {
  @Test("chooses the next quiz by its key, in one's own way of typing it", arguments: 1...20)
  func menuKey(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    var line = sample.act(Self.menu)?.line
    if line == "/2" { line = sample.act(Self.menu)?.line }
    // 7 in either digits, or with the keyboard on the Thai layout.
    #expect(["7", "๗", "ึ"].contains(line))
  }

  @Test("signs out when all is played, and leaves the terminal at its first screen")
  func leaves() throws {
    var sample = try Sample()
    #expect(sample.act(Screen(.welcome, title: "", prompt: ""))?.line == "")
    _ = sample.act(Self.menu)
    _ = sample.act(Self.menu)
    _ = sample.act(Screen(.summary, title: "", prompt: ""))
    // Back in the menu, at most a look at the standings comes before.
    let lines = [sample.act(Self.menu)?.line, sample.act(Self.menu)?.line]
    #expect(lines.contains("0"))
    #expect(sample.act(Screen(.welcome, title: "", prompt: "")) == nil)
  }

  private static let menu = Screen(
    .menu, title: "",
    choices: [
      Choice(key: "7", id: "quiz:fair", text: ""), Choice(key: "8", id: "standings", text: ""),
    ], prompt: "")

  @Test("types the code word where no name is offered")
  func code() throws {
    var sample = try Sample()
    let screen = Screen(
      .person, title: "", choices: [Choice(key: "0", id: "back", text: "")], prompt: "")
    #expect(sample.act(screen)?.line == "ข้าวหลาม")
  }

  @Test("an option is typed with every habit in a way that a kiosk understands")
  func habits() throws {
    let bank = Bank(gift: SourceFile(name: "q.gift", text: "Q?{~%50%a ~%50%b ~%-100%c}"))
    let play = bank[0].play()
    for habit in TypingHabit.allCases {
      var generator = SeededGenerator(seed: 5)
      for _ in 0..<50 {
        let line = habit.line(choosing: [("A", 0), ("C", 2)], &generator)
        // Typed numbers may come out as commands on the Thai layout, as they do for people.
        guard !line.hasPrefix("/") else { continue }
        #expect(try play.read(line).parts == ["o1", "o3"], "\(line)")
      }
    }
  }

  private struct Sample {
    var visitor: Visitor
    var items: ItemShelf

    init(seed: UInt64 = 1) throws {
      let model = ResponseModel(seed: seed)
      let quizzes = Rehearsal.quizzes.filter { $0.id == "fair" }
      items = try ItemShelf(quizzes, model: model) { _ in QuestionPool([]) }
      visitor = Visitor(Rehearsal.event.roster[0], playing: quizzes, model: model)
    }

    mutating func act(_ screen: Screen) -> Visitor.Action? {
      visitor.act(on: screen, items: &items)
    }
  }
}
