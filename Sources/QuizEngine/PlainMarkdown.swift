/// Takes Markdown's marks out of a text: headings, emphasis, code, links, pictures, escapes.
///
/// Lists, quotations and line ends stay as they are: a terminal shows them well. HTML in the text
/// is left to `PlainHTML`.
struct PlainMarkdown {
  private let input: [UInt8]
  /// Which bytes are marks.
  private var isMark: [Bool]
  private var position = 0
  /// Where `[` stands that may start a link.
  private var brackets: [Int] = []
  /// Emphasis that may still be closed: the starts of runs of `*` and `_`, by their length.
  private var open: [[Int]] = Array(repeating: [], count: 8)
  /// Lengths of backtick runs that have no partner any more.
  private var unpaired: Set<Int> = []
  private var noMoreParentheses = false

  /// The text without its marks.
  static func text(_ markdown: String) -> String {
    var reader = Self(markdown)
    reader.read()
    var output: [UInt8] = []
    output.reserveCapacity(reader.input.count)
    for (byte, isMark) in zip(reader.input, reader.isMark) where !isMark { output.append(byte) }
    return String(decoding: output, as: UTF8.self)
  }

  private init(_ markdown: String) {
    input = Array(markdown.utf8)
    isMark = Array(repeating: false, count: input.count)
  }

  private mutating func read() {
    readLineStart()
    while position < input.count {
      switch input[position] {
      case Byte.newline:
        position += 1
        readLineStart()
      case Byte.backslash:
        let isEscape = position + 1 < input.count && Self.isPunctuation(input[position + 1])
        if isEscape { isMark[position] = true }
        position += isEscape ? 2 : 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis()
      case UInt8(ascii: "`"): readCode()
      case Byte.openBracket:
        brackets.append(position)
        position += 1
      case Byte.closeBracket: readLinkEnd()
      default: position += 1
      }
    }
  }

  /// Marks a heading's signs, and forgets what was open if the line is empty.
  private mutating func readLineStart() {
    if position < input.count, input[position] == Byte.newline {
      brackets.removeAll(keepingCapacity: true)
      for index in open.indices { open[index].removeAll(keepingCapacity: true) }
    }
    let end = runEnd(from: position)
    guard end > position, input[position] == Byte.hash, end - position <= 6, end < input.count,
      input[end] == Byte.space
    else { return }
    for index in position...end { isMark[index] = true }
    position = end + 1
  }

  private mutating func readEmphasis() {
    let start = position
    let end = runEnd(from: start)
    position = end
    let length = end - start
    // Longer runs are lines to write on, such as a missing word's.
    guard length <= 3 else { return }
    let before = start > 0 ? input[start - 1] : Byte.space
    let after = end < input.count ? input[end] : Byte.space
    let isUnderscore = input[start] == UInt8(ascii: "_")
    let kind = (isUnderscore ? 4 : 0) + length
    let canClose = !Byte.isBlank(before) && !(isUnderscore && Self.isWord(after))
    let canOpen = !Byte.isBlank(after) && !(isUnderscore && Self.isWord(before))
    if canClose, let opener = open[kind].popLast() {
      for offset in 0..<length {
        isMark[opener + offset] = true
        isMark[start + offset] = true
      }
    } else if canOpen {
      open[kind].append(start)
    }
  }

  private mutating func readCode() {
    let start = position
    let contentStart = runEnd(from: start)
    let length = contentStart - start
    position = contentStart
    guard !unpaired.contains(length), length <= 3 else { return }
    var search = contentStart
    while search < input.count {
      guard input[search] == UInt8(ascii: "`") else {
        search += 1
        continue
      }
      let end = runEnd(from: search)
      if end - search == length {
        for offset in 0..<length {
          isMark[start + offset] = true
          isMark[search + offset] = true
        }
        position = end
        return
      }
      search = end
    }
    unpaired.insert(length)
  }

  private mutating func readLinkEnd() {
    let close = position
    position += 1
    let opener = brackets.popLast()
    guard let opener, position < input.count, input[position] == UInt8(ascii: "("),
      !noMoreParentheses
    else { return }
    var end = position
    while end < input.count, input[end] != UInt8(ascii: ")") { end += 1 }
    guard end < input.count else {
      noMoreParentheses = true
      return
    }
    isMark[opener] = true
    if opener > 0, input[opener - 1] == UInt8(ascii: "!") { isMark[opener - 1] = true }
    for index in close...end { isMark[index] = true }
    position = end + 1
  }

  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < input.count, input[end] == input[start] { end += 1 }
    return end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Byte.isDigit(byte) || Byte.upper(byte) &- UInt8(ascii: "A") < 26
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > Byte.space && byte < 0x7F && !isWord(byte)
  }
}
