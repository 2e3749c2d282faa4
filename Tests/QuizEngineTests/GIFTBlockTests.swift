import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Titles, stems and the ends of GIFT questions")
struct GIFTBlockTests {
  @Test(
    "a title stands between double colons",
    arguments: [
      ("::Q1::Who? {=me}", "Q1", "Who?"),
      ("::A title\n  on two lines::Who? {=me}", "A title\non two lines", "Who?"),
      (":: Q 1 :: Who? {=me}", "Q 1", "Who?"),
      ("::Time \\: 9\\:30::Who? {=me}", "Time : 9:30", "Who?"),
      ("::Kanji Origins::\nWho? {=me}", "Kanji Origins", "Who?"),
      ("::แนะนำตัว::ใคร {=me}", "แนะนำตัว", "ใคร"),
      ("::a: b::Who? {=me}", "a: b", "Who?"),
      ("Who: me? {=me}", "", "Who: me?"),
      ("::::Who? {=me}", "", "Who?"),
    ])
  func titles(text: String, title: String, stem: String) throws {
    let question = try question(text)
    #expect(question.title == title)
    #expect(question.stem.text == stem)
  }

  @Test(
    "a missing word stands as a gap where text follows the answers",
    arguments: [
      ("Grant is {~buried =entombed} in Grant's tomb.", "Grant is _____ in Grant's tomb."),
      ("Two plus two equals {=four =4}.", "Two plus two equals _____."),
      ("{=Paris ~Rome} is the capital.", "_____ is the capital."),
      ("Before\n{=a\n~b\n}\nafter", "Before\n_____\nafter"),
      ("No gap {=a ~b}  \n", "No gap"),
      ("No gap {=a ~b}\n// a comment", "No gap"),
      ("A gap {=a}\n// a comment\nhere \\} too", "A gap _____\nhere } too"),
    ])
  func missingWord(text: String, stem: String) throws {
    #expect(try question(text).stem.text == stem)
  }

  @Test(
    "two questions without a blank line between are two, with a warning",
    arguments: [
      ("::A::x {=a}\n::B::y {=b}", "2:1"),
      ("x {=a}\ny {=b}", "2:1"),
      ("x {=a}\n// [id:q2] [tag:B1]\n::B::y {=b}", "2:1"),
      ("x {=a} tail\n// c\n y {=b}", "2:1"),
      ("::A::a page\n// [tag:B1]\n::B::y {=b}", "2:1"),
      ("x {=a} tail\nmore tail\n// [id:q2]\n::B::y {=b}", "3:1"),
    ])
  func runOn(text: String, place: String) throws {
    let bank = gift(text)
    #expect(bank.map { $0.stem.text.suffix(1) } == [bank[0].stem.text.suffix(1), "y"])
    #expect(bank.diagnostics.map(\.message) == [GIFTFault.missingBlankLine.message])
    #expect(bank.diagnostics.map { QuizEngineTests.place($0.offset, in: text) } == [place])
  }

  @Test("an id and tags right above a question that runs on are that question's")
  func runOnMarks() throws {
    let bank = gift(
      "// [id:q1] [tag:A1]\nx {=a}\n// [id:q2] [tag:kind=speaking] [tag:B1]\n::B::y {}")
    #expect(bank.map(\.id) == ["q1", "q2"])
    #expect(bank.map(\.tags) == [["A1"], ["kind=speaking", "B1"]])
    #expect(bank.indices.map { bank.level(at: $0) } == [.a1, .b1])
    #expect(bank.map(\.kind) == [.short, .speaking])
  }

  @Test("a question's line is that of its title or stem, below its comment")
  func lines() {
    let text =
      "// c\n\n// [id:a]\n::A\nA::\nx {\n=a\n\n=b\n}\n\n\ny {T}\n\n$CATEGORY: c\n\n\nz {=a ~b\n\n::W::w {}"
    let bank = gift(text)
    #expect(bank.map(\.line) == [4, 13, 20])
    #expect(
      bank.map { place(bank.offset(at: bank.map(\.id).firstIndex(of: $0.id) ?? 0), in: text) }
        == ["4:1", "13:1", "20:1"])
  }

  @Test("a blank line parts stem and answers: both are dropped with a fault")
  func answersApart() {
    let text = "Who?\n\n{=me ~you}\n\nNext {T}"
    let bank = gift(text)
    #expect(bank.map(\.stem.text) == ["Next"])
    #expect(bank.diagnostics.map(\.message) == [GIFTFault.answersWithoutQuestion.message])
    #expect(bank.diagnostics.map { place($0.offset, in: text) } == ["3:1"])
  }

  @Test(
    "an unclosed brace costs one question, not the rest of the file",
    arguments: [
      "x {=a ~b\n\n::Next::n {=c ~d}\n\nLast {T}",
      "x {=a ~b\n\nn {=c ~d}\n\nLast {T}",
      "x {=a ~b\n\n// note\n// [id:n] [tag:A1]\nn {=c ~d}\n\nLast {T}",
      "x {=a ~b\n::Next::n {=c ~d}\n\nLast {T}",
      "x {=a#feedback\n\n=b\n\n~c\n\nn {=c ~d}\n\nLast {T}",
      "x {\n\n// first\n=a\n\nn {=c ~d}\nLast {T}",
      "x {#3\n\n$CATEGORY: c\n\nn {=c ~d}\n\nLast {T}",
      "x {T#wrong\n\nn {=c ~d}\n\nLast {T}",
      "x {>2\none\ntwo\n\nn {=c ~d}\n\nLast {T}",
    ])
  func unclosed(text: String) {
    let bank = gift(text)
    #expect(bank.map(\.stem.text) == ["n", "Last"])
    let errors = bank.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [GIFTFault.unclosedBrace.message])
    #expect(errors.map { place($0.offset, in: text) } == ["1:3"])
  }

  @Test("an unclosed brace at the end leaves the pages after it")
  func unclosedAtEnd() {
    let bank = gift("One {T}\n\nx {=a ~b\n\nA page.\n\nAnother.")
    #expect(bank.map(\.stem.text) == ["One", "A page.", "Another."])
  }

  @Test("after an unclosed brace the tags and ids of its question are gone")
  func unclosedMarks() {
    let bank = gift("// [id:x] [tag:B2]\nx {=a ~b\n\n// [tag:A1]\n::N::n {=c ~d}")
    #expect(bank.map(\.tags) == [["A1"]])
    #expect(bank.first?.id.rawValue.hasPrefix("q-") == true)
  }
}
