import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Banks")
struct BankTests {
  private let bank = gift(
    "// [id:a] [tag:A1] [tag:x]\none {T}\n\ntwo {=a -> b = -> e =c -> d}\n\nthree {=x ~y}")

  @Test("a bank is a collection of questions, with cheap looks at each")
  func collection() {
    #expect(bank.count == 3)
    #expect(bank.map(\.stem.text) == ["one", "two", "three"])
    #expect(bank.indices.map { bank.kind(at: $0) } == [.trueFalse, .matching, .choice])
    #expect(bank.level(at: 0) == .a1)
    #expect(bank.level(at: 1) == nil)
    #expect(bank.id(at: 0) == "a")
    #expect(bank.id(at: 1) == bank[1].id)
    #expect(bank.tags(at: 0) == ["A1", "x"])
    #expect(bank.indices.map { bank.line(at: $0) } == [2, 4, 6])
  }

  @Test("places of answers and tags are those in the file")
  func places() {
    let text = String(decoding: bank.file.bytes, as: UTF8.self)
    func place(_ offset: Int) -> String { QuizEngineTests.place(offset, in: text) }
    #expect(place(bank.offset(at: 0, tag: 1)) == "1:25")
    #expect(place(bank.offset(at: 0, tag: 2)) == "2:1")
    #expect(place(bank.offset(at: 0, answer: 0)) == "2:1")
    // Pairs come first, then the matches without a prompt.
    #expect(
      (0..<4).map { place(bank.offset(at: 1, answer: $0)) } == ["4:7", "4:22", "4:14", "4:1"])
    #expect((0..<2).map { place(bank.offset(at: 2, answer: $0)) } == ["6:9", "6:12"])
  }

  @Test("a bank of another format's questions answers the same")
  func questions() {
    let other = Bank(
      file: bank.file, questions: Array(bank), offsets: bank.indices.map { bank.offset(at: $0) },
      diagnostics: [])
    #expect(Array(other) == Array(bank))
    for position in bank.indices {
      #expect(other.kind(at: position) == bank.kind(at: position))
      #expect(other.level(at: position) == bank.level(at: position))
      #expect(other.id(at: position) == bank.id(at: position))
      #expect(other.tags(at: position) == bank.tags(at: position))
      #expect(other.line(at: position) == bank.line(at: position))
      #expect(other.offset(at: position) == bank.offset(at: position))
      #expect(other.offset(at: position, answer: 0) == bank.offset(at: position))
      #expect(other.offset(at: position, tag: 0) == bank.offset(at: position))
    }
  }
}
