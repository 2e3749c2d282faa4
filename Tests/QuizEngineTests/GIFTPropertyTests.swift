import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Laws of reading GIFT")
struct GIFTPropertyTests {
  private static let seeds = Array(UInt64(1)...40)

  /// Reads a text and makes every text of its questions; what holds for any file is checked here.
  @discardableResult
  private func read(_ text: String) -> Bank {
    let bank = gift(text)
    let length = bank.file.bytes.count
    #expect(bank.diagnostics.allSatisfy { (0...length).contains($0.offset) })
    #expect(bank.diagnostics == bank.diagnostics.inFileOrder)
    #expect(!bank.isEmpty || bank.diagnostics.hasErrors)
    let offsets = bank.indices.map { bank.offset(at: $0) }
    #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 })
    var finder = PositionFinder(bank.file)
    for (position, question) in bank.enumerated() {
      #expect(question.line == finder.position(at: offsets[position]).line)
      #expect(question.id == bank.id(at: position))
      #expect(question.kind == bank.kind(at: position))
      #expect(question.level == bank.level(at: position))
    }
    return bank
  }

  private func read(_ bytes: [UInt8]) -> Bank { read(String(decoding: bytes, as: UTF8.self)) }

  @Test("a generated bank loads whole, without a word")
  func generated() {
    let bank = read(QuestionGenerator.gift(count: 400))
    #expect(bank.count == 400)
    #expect(bank.diagnostics.isEmpty)
    #expect(!BankChecks.diagnostics(of: bank).hasErrors)
  }

  @Test("bytes of any kind are read without harm", arguments: seeds)
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let length = Int.random(in: 0..<3000, using: &random)
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    read(String(decoding: bytes, as: UTF8.self))
    let (index, faults) = GIFTParser.read(bytes)
    #expect(faults.allSatisfy { (0...length).contains($0.offset) })
    bytes.withUnsafeBufferPointer { bytes in
      for entry in index.entries {
        #expect(index.question(entry, in: GIFTBytes(bytes: bytes)).kind == entry.kind)
      }
    }
  }

  @Test("the marks of GIFT in any order are read without harm", arguments: seeds)
  func randomMarks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let marks = [
      "{", "}", "=", "~", "#", "####", "->", "::", "\\", "\\n", "%50%", "%", "//", "\n", "\n\n",
      " ",
      "[id:a]", "[tag:kind=cloze]", "[html]", "$CATEGORY:", "{#", "{>", "1..5", "3:2", "T",
      "word",
      "ก", "\r\n", "\r", "[[", "]]",
    ]
    let text = (0..<600).map { _ in marks.randomElement(using: &random) ?? "" }.joined()
    let bank = read(text)
    for check in BankChecks.all {
      let found: [Diagnostic] = check.check(bank)
      #expect(
        found.allSatisfy { (0...text.utf8.count).contains($0.offset) && $0.check == check.name })
    }
    #expect(AnswerSheet.text([bank]).isEmpty == bank.isEmpty)
  }

  @Test("a damaged bank is read without harm, and most of it loads", arguments: seeds)
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = QuestionGenerator.gift(count: 40, seed: seed)
    for _ in 0..<4 {
      let position = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[position] = "{}=~#\\\n:%".utf8.randomElement(using: &random) ?? 0
      case 1: bytes.remove(at: position)
      default: bytes.insert("{}=~#\\\n:%".utf8.randomElement(using: &random) ?? 0, at: position)
      }
    }
    // One damaged place costs at most its own question and the one that it runs into.
    #expect(read(bytes).count >= 40 - 8)
  }

  @Test("a file cut off anywhere loads what stands before the cut")
  func cuts() {
    let bytes = QuestionGenerator.gift(count: 12)
    let whole = Array(gift(String(decoding: bytes, as: UTF8.self)))
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let bank = read(Array(bytes[..<length]))
      let sound = bank.dropLast().map(\.id)
      #expect(sound == whole.prefix(sound.count).map(\.id))
    }
  }

  @Test("Windows line ends change no text, place or fault", arguments: Array(seeds.prefix(10)))
  func lineEnds(seed: UInt64) {
    var bytes = QuestionGenerator.gift(count: 60, seed: seed)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<6 { bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random)) }
    let text = String(decoding: bytes, as: UTF8.self)
    let windows = text.replacing("\n", with: "\r\n")
    let (one, other) = (gift(text), gift(windows))
    #expect(Array(one) == Array(other))
    #expect(one.diagnostics.map(\.message) == other.diagnostics.map(\.message))
    #expect(
      one.diagnostics.map { place($0.offset, in: text) }
        == other.diagnostics.map { place($0.offset, in: windows) })
  }

  @Test("the line ends of old Macs are line ends")
  func returns() {
    let text = "// [id:a]\nOne\nof two {=a#b\nc =d}\n\nTwo {T}\n\nThree {x}\n"
    let (one, other) = (gift(text), gift(text.replacing("\n", with: "\r")))
    #expect(Array(one) == Array(other))
    #expect(one.diagnostics == other.diagnostics)
  }

  @Test(
    "hostile files take time in proportion to their length",
    arguments: [
      "x {=a\n\ny ", "{", "}", "{{", "=", "~", "#", "[id:", "// [tag:", "\\", "::", "x {\n\n",
      "\n::x",
      "\n// [id:a]", "{=a}\nx ", "\n\n", "{>a\n", "%", "{=a ~b} ", "x {#1..\n\n::y::",
      "$CATEGORY:\n",
    ])
  func linear(piece: String) {
    // In a debug build these would take minutes if one of them were quadratic.
    let bank = gift(String(repeating: piece, count: 100_000 / piece.utf8.count))
    #expect(bank.diagnostics.allSatisfy { $0.offset <= bank.file.bytes.count })
  }
}
