import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import Simulation

@Suite("What simulated people make of a question")
struct ItemTests {
  @Test("one right option and each wrong one")
  func choice() {
    let item = item("Q?{~a =b ~c}")
    #expect(item.right == ["o2"])
    #expect(item.wrong == ["o1", "o3"])
  }

  @Test("all right options together, or one too few or too many")
  func multiple() {
    let item = item("Q?{~%50%a ~%50%b ~%-100%c}")
    #expect(item.right == ["o1 o2"])
    #expect(item.wrong == ["o2", "o1", "o1 o2 o3"])
  }

  @Test("true or false")
  func trueFalse() {
    let item = item("Q.{F}")
    #expect(item.right == ["false"])
    #expect(item.wrong == ["true"])
  }

  @Test("words as expected, and words half right or misspelt")
  func short() {
    let item = item("Q?{=two words =%50%two}")
    #expect(item.right == ["two words"])
    #expect(item.wrong.contains("two"))
    #expect(item.wrong.contains("two word"))
    #expect(!item.wrong.contains("two words"))
  }

  @Test("a star is typed as it stands where it is escaped, else left out")
  func stars() {
    #expect(item("Q?{=*khao lam*}").right.contains("khao lam"))
    #expect(item("Q?{=*}").right.contains("something"))
  }

  @Test("numbers within the range, and numbers outside it")
  func numeric() {
    let item = item("Q?{#10..20}")
    #expect(item.right == ["15", "10"])
    #expect(item.wrong == ["21", "9", "203"])
  }

  @Test("the gaps of a text, with commas between")
  func cloze() {
    let item = item("// [tag:kind=cloze]\nI [[am|'m]] here and you [[are]] there.")
    #expect(item.right == ["am, are"])
    #expect(item.wrong == ["-, are", "am, -", "dont know"])
  }

  @Test("the order of items, and the matches in the order of their prompts")
  func orders() {
    #expect(item("Q?{>a\nb\nc\n}").right == ["o1 o2 o3"])
    #expect(item("Q?{=1 -> a =2 -> b =3 -> c = -> d}").right == ["o1 o2 o3"])
    #expect(item("Q?{=1 -> a =2 -> a =3 -> b}").right == ["o1 o1 o2"])
  }

  @Test("nothing is answered to a page")
  func page() {
    let item = item("Just read.")
    #expect(item.right.isEmpty)
    #expect(item.wrong.isEmpty)
  }

  private func item(_ gift: String) -> (right: [String], wrong: [String]) {
    let bank = Bank(gift: SourceFile(name: "item.gift", text: gift))
    guard let question = bank.first else {
      Issue.record("no question in \(gift)")
      return ([], [])
    }
    switch Item(question, model: ResponseModel(seed: 1)).responses {
    case .options(let right, let wrong):
      return (right.map { $0.joined(separator: " ") }, wrong.map { $0.joined(separator: " ") })
    case .texts(let right, let wrong): return (right, wrong)
    case .orders(let ids): return ([ids.joined(separator: " ")], [])
    case .none: return ([], [])
    }
  }
}
