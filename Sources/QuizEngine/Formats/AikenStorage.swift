import Vocabulary

/// Where everything stands in an Aiken file.
struct AikenIndex: Sendable {
  /// A question. Its options are a run of the table of the whole file.
  struct Entry: Sendable {
    var line: UInt32
    /// Of one line, or of several.
    var stem: ByteRange
    /// Indices into `options`.
    var options = ByteRange.empty
    /// The right option's number from 0.
    var key: UInt8 = 0
  }

  var entries: [Entry] = []
  var options: [ByteRange] = []
}

/// An Aiken file and where everything stands in it.
struct AikenStorage: BankStorage {
  let index: AikenIndex
  /// The bytes that the index points into.
  let bytes: [UInt8]

  var syntax: BankSyntax { .aiken }
  var count: Int { index.entries.count }

  func question(at position: Int) -> Question {
    let entry = index.entries[position]
    return bytes.asGIFT { file in
      let stem = FormattedText(file.lines(entry.stem), format: .plain)
      let options = index.options[entry.options.lower..<entry.options.upper]
      let body = Question.Body.choice(
        options.enumerated().map { number, range in
          Answer(
            FormattedText(file.lines(range), format: .plain),
            weight: number == Int(entry.key) ? 100 : 0)
        })
      return Question(
        id: ContentID.id(stem: stem, body: body), stem: stem, body: body, line: Int(entry.line))
    }
  }

  func kind(at position: Int) -> QuestionKind { .choice }
  func level(at position: Int) -> Level? { nil }
  func id(at position: Int) -> QuestionID { question(at: position).id }
  func tags(at position: Int) -> [String] { [] }
  func line(at position: Int) -> Int { Int(index.entries[position].line) }
  func offset(at position: Int) -> Int { index.entries[position].stem.lower }

  func offset(at position: Int, answer: Int) -> Int? {
    let options = index.entries[position].options
    guard answer >= 0, answer < options.count else { return nil }
    return index.options[options.lower + answer].lower
  }

  func offset(at position: Int, tag: Int) -> Int? { nil }
}

extension GIFTBytes {
  /// The text of a trimmed range as it stands, each of its lines trimmed.
  fileprivate func lines(_ range: ByteRange) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range.lower..<range.upper])
    guard bytes.contains(Byte.newline) else { return String(decoding: bytes, as: UTF8.self) }
    let lines = bytes.split(separator: Byte.newline).map { line in
      let line = trimmed(
        line.startIndex + range.lower, line.endIndex + range.lower, hasComments: false)
      return String(
        decoding: UnsafeBufferPointer(rebasing: self.bytes[line.lower..<line.upper]), as: UTF8.self)
    }
    return lines.joined(separator: "\n")
  }
}
