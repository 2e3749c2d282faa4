import SourceText
import Vocabulary

extension Bank {
  /// Reads a GIFT file: the sound questions load, the faulty ones are named in `diagnostics`.
  public init(gift file: SourceFile) {
    let bytes = file.bytes.withLineFeeds
    let (index, diagnostics) = GIFTParser.read(bytes)
    self.init(
      file: file, storage: GIFTStorage(index: index, bytes: bytes), diagnostics: diagnostics)
  }
}

/// A GIFT file and where everything stands in it.
struct GIFTStorage: BankStorage {
  let index: GIFTIndex
  /// The bytes that the index points into.
  let bytes: [UInt8]

  var syntax: BankSyntax { .gift }
  var count: Int { index.entries.count }

  func question(at position: Int) -> Question {
    bytes.asGIFT { index.question(index.entries[position], in: $0) }
  }

  func kind(at position: Int) -> QuestionKind { index.entries[position].kind }
  func level(at position: Int) -> Level? { index.entries[position].level }

  func id(at position: Int) -> QuestionID {
    bytes.asGIFT { index.id(of: index.entries[position], in: $0) }
  }

  func tags(at position: Int) -> [String] {
    bytes.asGIFT { index.tags(of: index.entries[position], in: $0) }
  }

  func line(at position: Int) -> Int { Int(index.entries[position].line) }
  func offset(at position: Int) -> Int { Int(index.entries[position].offset) }

  func offset(at position: Int, answer: Int) -> Int? {
    let entry = index.entries[position]
    var answers = Array(index.answers[entry.answers.lower..<entry.answers.upper])
    if entry.kind == .matching {
      answers = answers.filter { !$0.text.range.isEmpty } + answers.filter(\.text.range.isEmpty)
    }
    guard entry.kind != .trueFalse, answers.indices.contains(answer) else { return nil }
    return answers[answer].text.range.lower
  }

  func offset(at position: Int, tag: Int) -> Int? {
    let entry = index.entries[position]
    guard tag >= 0, tag < entry.tags.count else { return nil }
    return index.tags[entry.tags.lower + tag].lower
  }
}
