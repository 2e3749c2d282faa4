/// Makes plain text of HTML, in one pass and without building a tree.
struct PlainHTML {
  private let input: [UInt8]
  /// Whether white space runs together and any tag counts, as in HTML proper.
  private let isHTML: Bool
  private var output: [UInt8] = []
  private var position = 0
  /// Set once no `>` follows, so that it is not looked for again.
  private var noMoreTags = false

  /// The text of an HTML fragment.
  static func html(_ text: String) -> String {
    let needsWork = text.utf8.contains { $0 == lessThan || $0 == ampersand || $0 <= Byte.space }
    guard needsWork else { return text }
    return Self(text, isHTML: true).result()
  }

  /// The text of Moodle's auto-format, in which newlines count and only real tags are tags.
  static func moodle(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == lessThan || $0 == ampersand }) else { return text }
    return Self(text, isHTML: false).result()
  }

  private init(_ text: String, isHTML: Bool) {
    input = Array(text.utf8)
    self.isHTML = isHTML
    output.reserveCapacity(input.count)
  }

  private func result() -> String {
    var reader = self
    reader.read()
    return String(decoding: reader.output, as: UTF8.self)
  }

  private mutating func read() {
    while position < input.count {
      let byte = input[position]
      switch byte {
      case Self.lessThan:
        if !readTag() { put(byte) }
      case Self.ampersand:
        if !readEntity() { put(byte) }
      default:
        if isHTML, Byte.isBlank(byte) { putSpace() } else { output.append(byte) }
        position += 1
      }
    }
    while let last = output.last, Byte.isBlank(last) { output.removeLast() }
    let start = output.firstIndex { !Byte.isBlank($0) } ?? output.count
    output.removeFirst(start)
  }

  private mutating func put(_ byte: UInt8) {
    output.append(byte)
    position += 1
  }

  private mutating func putSpace() {
    guard let last = output.last, last != Byte.space, last != Byte.newline else { return }
    output.append(Byte.space)
  }

  // MARK: Tags

  /// Reads the tag that starts here; false if it is none, and the `<` is text.
  private mutating func readTag() -> Bool {
    if starts(with: "<!--") {
      position = end(of: "-->", from: position + 4) ?? input.count
      return true
    }
    guard !noMoreTags else { return false }
    var start = position + 1
    let isClosing = start < input.count && input[start] == Byte.slash
    if isClosing { start += 1 }
    var nameEnd = start
    while nameEnd < input.count, Self.isNameByte(input[nameEnd]), nameEnd - start < 12 {
      nameEnd += 1
    }
    guard nameEnd > start, !Byte.isDigit(input[start]) else { return false }
    let name = String(decoding: input[start..<nameEnd].map(Byte.upper), as: UTF8.self)
    guard isHTML || Self.tags.contains(name) else { return false }
    var close = nameEnd
    while close < input.count, input[close] != Self.greaterThan { close += 1 }
    guard close < input.count else {
      noMoreTags = true
      return false
    }
    if name == "IMG" { putAlternative(in: nameEnd..<close) }
    position = close + 1
    apply(name, isClosing: isClosing)
    return true
  }

  private mutating func apply(_ name: String, isClosing: Bool) {
    switch name {
    case "BR": breakLine(always: true)
    case "SCRIPT" where !isClosing, "STYLE" where !isClosing: skipContent(of: name)
    case "TD" where isClosing, "TH" where isClosing: putSpace()
    default: if Self.blocks.contains(name) { breakLine(always: false) }
    }
  }

  /// Ends the line: a `<br>` always does, a block's edge only if something stands on the line.
  private mutating func breakLine(always: Bool) {
    while output.last == Byte.space { output.removeLast() }
    guard let last = output.last else { return }
    if last != Byte.newline {
      output.append(Byte.newline)
    } else if always, output.count > 1, output[output.count - 2] != Byte.newline {
      output.append(Byte.newline)
    }
  }

  private mutating func skipContent(of name: String) {
    let closing = Array("</\(name)".utf8)
    while position < input.count {
      if input[position] == Self.lessThan, position + closing.count <= input.count,
        input[position..<position + closing.count].lazy.map(Byte.upper).elementsEqual(closing)
      {
        return
      }
      position += 1
    }
  }

  /// Writes the text that stands for a picture.
  private mutating func putAlternative(in attributes: Range<Int>) {
    let name = Array("ALT=".utf8)
    var start = attributes.lowerBound
    while start + name.count < attributes.upperBound {
      let quote = input[start + name.count]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        input[start..<start + name.count].lazy.map(Byte.upper).elementsEqual(name)
      {
        let text = input[start + name.count + 1..<attributes.upperBound].prefix { $0 != quote }
        output.append(contentsOf: Self.html(String(decoding: text, as: UTF8.self)).utf8)
        return
      }
      start += 1
    }
  }

  // MARK: Entities

  /// Reads the entity that starts here; false if it is none, and the `&` is text.
  private mutating func readEntity() -> Bool {
    var end = position + 1
    while end < input.count, input[end] != UInt8(ascii: ";"), end - position < 12 { end += 1 }
    guard end < input.count, input[end] == UInt8(ascii: ";"),
      let meant = HTMLEntities.text(of: input[position + 1..<end])
    else { return false }
    output.append(contentsOf: meant.utf8)
    position = end + 1
    return true
  }

  // MARK: Bytes

  private func starts(with text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= input.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where input[position + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  private func end(of text: StaticString, from start: Int) -> Int? {
    var reader = self
    reader.position = start
    while reader.position < input.count {
      if reader.starts(with: text) { return reader.position + text.utf8CodeUnitCount }
      reader.position += 1
    }
    return nil
  }

  private static let lessThan = UInt8(ascii: "<")
  private static let greaterThan = UInt8(ascii: ">")
  private static let ampersand = UInt8(ascii: "&")

  private static func isNameByte(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || Byte.upper(byte) &- UInt8(ascii: "A") < 26
  }

  /// The elements before and after which a line ends.
  private static let blocks: Set<String> = [
    "P", "DIV", "LI", "UL", "OL", "DL", "DT", "DD", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5",
    "H6", "HR", "PRE", "BLOCKQUOTE", "SECTION", "ARTICLE", "HEADER", "FOOTER", "FIGURE",
    "FIGCAPTION", "CAPTION",
  ]

  /// The elements that count as tags in Moodle's auto-format.
  private static let tags: Set<String> = blocks.union([
    "A", "ABBR", "AUDIO", "B", "BIG", "BR", "CENTER", "CITE", "CODE", "COL", "COLGROUP", "DEL",
    "DFN", "EM", "FONT", "I", "IFRAME", "IMG", "INS", "KBD", "LABEL", "MARK", "NOBR", "Q", "RP",
    "RT", "RUBY", "S", "SAMP", "SCRIPT", "SMALL", "SOURCE", "SPAN", "STRIKE", "STRONG", "STYLE",
    "SUB", "SUP", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TIME", "TT", "U", "VAR", "VIDEO", "WBR",
  ])
}
