import SourceText
import Testing
import ThaiText
import Vocabulary

@testable import QuizEngine

@Suite("answer sheets")
struct AnswerSheetTests {
  @Test("each kind with its key, and to be answered on paper", arguments: [true, false])
  func snapshots(hasKeys: Bool) throws {
    let (name, language) = hasKeys ? ("sheet-keys", Language.english) : ("sheet", .thai)
    let banks = [SheetSamples.bank]
    try expectSnapshot(
      AnswerSheet.text(banks, hasKeys: hasKeys, language: language), named: "\(name).txt")
    try expectSnapshot(
      AnswerSheet.markdown(banks, hasKeys: hasKeys, language: language), named: "\(name).md")
    try expectSnapshot(
      AnswerSheet.html(banks, hasKeys: hasKeys, language: language), named: "\(name).html")
  }

  private static let formats: [@Sendable ([Bank], Bool) -> String] = [
    { AnswerSheet.text($0, hasKeys: $1) }, { AnswerSheet.markdown($0, hasKeys: $1) },
    { AnswerSheet.html($0, hasKeys: $1) },
  ]

  @Test("a sheet without keys gives nothing away, one with keys has it all")
  func secrets() {
    let bank = gift(
      """
      // [id:a] [tag:say=script1]
      ::title1::One{=x#told1 ~y#told2 ####told3}

      // [tag:kind=dictation]
      Two{=script2#told4}

      // [tag:kind=cloze]
      Three [[gap1|gap2]] and [[gap3]]{####told5}

      Four{=word1 =%50%word2#told6}

      Five{#111:0#told7 =%50%222}

      // [tag:rubric=criterion1, 10]
      Six{####told8}

      ::title2::Seven{T#told9#told10}

      Eight{=a -> b =c -> d ####told11}

      Nine{>ALL VERTICAL
      m
      n
      ####told12}
      """)
    let secrets =
      ["script1", "script2", "gap1", "gap2", "gap3", "word1", "word2", "111", "222", "criterion1"]
      + ["title1", "title2"] + (1...12).map { "told\($0)" }
    for format in Self.formats {
      let (shown, keyed) = (format([bank], false), format([bank], true))
      for secret in secrets {
        #expect(!shown.contains(secret), "\(secret)")
        #expect(keyed.contains(secret), "\(secret)")
      }
    }
  }

  @Test("two banks that differ in nothing but the keys make the same sheet without keys")
  func sameSheet() {
    func bank(_ key: Int) -> Bank {
      let marks = (0..<3).map { $0 == key ? "=" : "~" }
      let truth = key == 0 ? "T" : "F"
      return gift(
        "// [id:a]\nOne{\(marks[0])x \(marks[1])y \(marks[2])z}\n\n// [id:b]\nTwo{\(truth)}")
    }
    for format in Self.formats {
      #expect(format([bank(0)], false) == format([bank(1)], false))
      #expect(format([bank(0)], true) != format([bank(1)], true))
    }
  }

  @Test("items are not shown in the right order, and their letters are those of the key")
  func order() throws {
    for number in 0..<40 {
      let bank = gift("// [id:q\(number)]\nOrder{>ALL VERTICAL\nfirst\nsecond\nthird\n}")
      let shown = SheetItem(bank[0], number: 1, hasKeys: false)
      let keyed = SheetItem(bank[0], number: 1, hasKeys: true)
      #expect(shown.options.map(\.text) != ["first", "second", "third"])
      #expect(shown.options == keyed.options)
      let letters = Dictionary(
        uniqueKeysWithValues: shown.options.map { ($0.text, $0.letter) })
      let right = ["first", "second", "third"].compactMap { letters[$0] }.joined(separator: " ")
      #expect(keyed.key?.answers.first?.text == "\(right) = first → second → third")
    }
  }

  @Test("each prompt has the letter of its match, also where two prompts share one")
  func letters() {
    let bank = gift("// [id:m]\nMatch{=a -> x =b -> y =c -> x = -> z}")
    let item = SheetItem(bank[0], number: 1, hasKeys: true)
    let texts = Dictionary(uniqueKeysWithValues: item.options.map { ($0.letter, $0.text) })
    #expect(item.prompts.map { texts[$0.letter ?? ""] } == ["x", "y", "x"])
    #expect(SheetItem(bank[0], number: 1, hasKeys: false).prompts.allSatisfy { $0.letter == nil })
  }

  @Test("a question of very many pairs takes no time", .timeLimit(.minutes(1)))
  func manyPairs() {
    let pairs = (0..<20_000).map { Pair(prompt: FormattedText("p\($0)"), match: "m\($0)") }
    let question = Question(
      id: "m", stem: FormattedText("Match"), body: .matching(pairs, distractors: []))
    let item = SheetItem(question, number: 1, hasKeys: true)
    let texts = Dictionary(uniqueKeysWithValues: item.options.map { ($0.letter, $0.text) })
    #expect(item.prompts.compactMap { texts[$0.letter ?? ""] } == pairs.map(\.match))
  }

  @Test("control characters are harmless, and a bank without questions has no sheet")
  func harmless() {
    let bank = gift("// [id:a\u{1B}]\n::T\u{1B}[2J::Stem\u{1B}[31m\u{202E}{=a\u{7}#b\u{9B} ~c}")
    for format in Self.formats {
      let text = format([bank], true)
      #expect(text.contains("Stem\u{FFFD}") && text == printable(text))
    }
    #expect(AnswerSheet.text([gift("")]).isEmpty)
    #expect(AnswerSheet.markdown([gift("")]).isEmpty)
  }

  @Test("a page loads nothing, runs nothing, and is in the language that was asked for")
  func page() {
    let page = AnswerSheet.html([SheetSamples.bank], language: .thai)
    #expect(page.contains("<html lang=\"th\">"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    for element in ["<script", "<img", "<a ", "<link", "<iframe"] {
      #expect(!page.contains(element))
    }
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
  }
}
