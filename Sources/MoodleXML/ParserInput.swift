import Foundation

/// What the parser is given: some questions within a root element, without what is cut out.
struct ParserInput {
  let data: Data
  /// The bytes of the file that it holds, in order.
  private let runs: [Range<Int>]

  init(
    _ chunks: [QuestionScan.Chunk], of scan: QuestionScan, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var runs: [Range<Int>] = []
    runs.reserveCapacity(chunks.reduce(0) { $0 + $1.cuts.count + 1 })
    for chunk in chunks {
      var start = chunk.range.lowerBound
      for cut in scan.cuts[chunk.cuts] {
        runs.append(start..<cut.lowerBound)
        start = cut.upperBound
      }
      runs.append(start..<chunk.range.upperBound)
    }
    let count = runs.reduce(Self.start.count + Self.end.count) { $0 + $1.count }
    let text = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = buffer[...].initialize(fromContentsOf: Self.start)
      for run in runs {
        length = buffer[length...].initialize(fromContentsOf: bytes[run])
      }
      length = buffer[length...].initialize(fromContentsOf: Self.end)
    }
    data = Data(text)
    self.runs = runs
  }

  private static let start = Array("<quiz>".utf8)
  private static let end = Array("</quiz>".utf8)

  /// The byte offset in the file of what the parser stumbled over.
  ///
  /// The parser has mostly gone on a little; what is looked for stands just before.
  func offset(of problem: ElementParser.Problem) -> Int {
    let bytes = Array(data)
    var index = 0
    var line = 1
    while line < problem.line, let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) {
      index = end + 1
      line += 1
    }
    var column = 1
    while column < problem.column, index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
    }
    let mark: UInt8? =
      switch MoodleXMLFault.Wellformedness(code: problem.code) {
      case .ampersand, .entity: UInt8(ascii: "&")
      case .tags, .attribute: UInt8(ascii: "<")
      case .character, .other: nil
      }
    if let mark,
      let place = bytes[max(index - 200, 0)..<min(index, bytes.count)].lastIndex(of: mark)
    {
      index = place
    }
    return source(of: index)
  }

  private func source(of index: Int) -> Int {
    var here = Self.start.count
    for run in runs {
      if index < here + run.count { return run.lowerBound + max(index - here, 0) }
      here += run.count
    }
    return runs.last?.upperBound ?? 0
  }
}
