import Foundation

/// Where the questions of a file stand, found without parsing them.
///
/// Questions are parsed apart from each other, so that a broken one costs no other, and nothing of
/// the file's head (encoding, document type, entities) reaches the parser. Every byte is looked at
/// a fixed number of times.
struct QuestionScan {
  /// A question as it stands in the file.
  struct Chunk {
    /// From its start tag to the end of its end tag.
    var range: Range<Int>
    /// Its start tags, as indices of `tagOffsets`.
    var tags: Range<Int>
    /// The bytes of it that are not parsed, as indices of `cuts`.
    var cuts: Range<Int>
    /// Why it can't be parsed, and where.
    var fault: (MoodleXMLFault, Int)?
    /// Whether a CDATA section of it holds the start of a question: its end may be missing.
    var hasQuestionInside = false
  }

  private(set) var chunks: [Chunk] = []
  /// The byte offsets of the start tags within questions.
  private(set) var tagOffsets: [Int] = []
  /// The bytes of the `<text>` in each of those elements if it is simple; else a range at its tag.
  private(set) var texts: [Range<Int>] = []
  /// What is not parsed: the contents of embedded files, and blanks between tags.
  private(set) var cuts: [Range<Int>] = []
  /// Where the contents of embedded files stand, by the offsets of their start tags.
  private(set) var contents: [Int: Range<Int>] = [:]
  /// What is wrong outside questions.
  private(set) var faults: [(MoodleXMLFault, Int)] = []
  /// Whether there is a `<quiz>`, and whether it is closed.
  private(set) var hasQuizStart = false
  private(set) var hasQuizEnd = false

  /// Elements may stand this deep within each other.
  static let deepest = 64
  /// A tag with its attributes may be this long, in bytes.
  static let longestTag = 1 << 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Whether CDATA sections end before a question that starts in them.
  private let isStrict: Bool
  private var current: Chunk?
  /// The elements that are open in the question, as indices of `tagOffsets`.
  private var open: [Int] = []
  /// Where each mark stands next, so that it is not looked for again and again.
  private var next = [Int](repeating: -1, count: Mark.allCases.count)
  private var hasOpenDeclaration = false

  /// What is looked for from an ever later place on.
  private enum Mark: Int, CaseIterable {
    case question, commentEnd, sectionEnd, instructionEnd

    var text: StaticString {
      switch self {
      case .question: "<question"
      case .commentEnd: "-->"
      case .sectionEnd: "]]>"
      case .instructionEnd: "?>"
      }
    }
  }

  /// Scans a range of a file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, isStrict: Bool = false) {
    self.bytes = bytes
    end = range.upperBound
    self.isStrict = isStrict
    var index = range.lowerBound
    while let open = find(UInt8(ascii: "<"), from: index) { index = readMarkup(at: open) }
    if current != nil { endQuestion(at: end, closedBy: nil) }
  }

  /// Reads what starts with `<`, and gives the index after it.
  private mutating func readMarkup(at open: Int) -> Int {
    guard open + 1 < end else { return end }
    switch bytes[open + 1] {
    case UInt8(ascii: "!"):
      if has("<!--", at: open) { return readComment(at: open) }
      return has("<![CDATA[", at: open) ? readCDATA(at: open) : readDeclaration(at: open)
    case UInt8(ascii: "?"):
      let close = find(.instructionEnd, from: open + 2)
      if close < end { return close + 2 }
      report(.unclosed("<?"), at: open)
      return open + 2
    case UInt8(ascii: "/"): return readEndTag(at: open)
    default: return readStartTag(at: open)
    }
  }

  private mutating func readComment(at open: Int) -> Int {
    let close = find(.commentEnd, from: open + 4)
    if close < end, find("<!--", from: open + 4, to: close) == nil,
      !isStrict || find(.question, from: open) >= close
    {
      return close + 3
    }
    report(.unclosed("<!--"), at: open)
    return open + 4
  }

  private mutating func readCDATA(at open: Int) -> Int {
    let close = find(.sectionEnd, from: open + 9)
    if close < end {
      if find(.question, from: open) >= close { return close + 3 }
      // A text about XML has its inner end split; else the inner start shows that an end is missing.
      let isSplit = close > open + 10 && has("]]", at: close - 2)
      if !isStrict, isSplit || find("<![CDATA[", from: open + 9, to: close) == nil {
        current?.hasQuestionInside = true
        return close + 3
      }
    }
    report(.unclosed("<![CDATA["), at: open)
    return open + 9
  }

  /// Reads `<!DOCTYPE …>`, whose entities are never made known to the parser.
  private mutating func readDeclaration(at open: Int) -> Int {
    guard !hasOpenDeclaration else { return open + 2 }
    var index = open + 2
    var isInside = false
    var hasSubset = false
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "["): (isInside, hasSubset) = (true, true)
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if let close = find(bytes[index], from: index + 1) { index = close }
      case UInt8(ascii: ">") where !isInside:
        report(hasSubset || current != nil ? .entities : .documentType, at: open)
        return index + 1
      default: break
      }
      index += 1
    }
    hasOpenDeclaration = true
    report(.unclosed("<!"), at: open)
    return open + 2
  }

  private mutating func readEndTag(at open: Int) -> Int {
    let name = open + 2
    guard let close = find(UInt8(ascii: ">"), from: name) else { return end }
    _ = self.open.popLast()
    if isName("question", at: name) {
      if current != nil { endQuestion(at: close + 1, closedBy: "question") }
    } else if isName("quiz", at: name) {
      hasQuizEnd = true
      if current != nil { endQuestion(at: open, closedBy: "quiz") }
    }
    return current == nil ? close + 1 : skipBlanks(from: close + 1)
  }

  private mutating func readStartTag(at open: Int) -> Int {
    let name = open + 1
    guard Self.startsName(bytes[name]) else { return name }
    if isName("question", at: name) {
      if current != nil { endQuestion(at: open, closedBy: nil) }
      self.open = []
      current = Chunk(
        range: open..<open, tags: tagOffsets.count..<tagOffsets.count,
        cuts: cuts.count..<cuts.count)
    } else if isName("quiz", at: name) {
      hasQuizStart = true
    }
    guard let (after, isEmpty) = tagEnd(from: name) else {
      report(.tagTooLong, at: open)
      return name
    }
    guard current != nil else { return after }
    if !isEmpty, let next = IdleElements.end(of: name, content: after, in: bytes, before: end) {
      cuts.append(open..<next)
      return skipBlanks(from: next)
    }
    if !isEmpty, after == name + 5, has("text>", at: name), let parent = self.open.last,
      texts[parent].lowerBound == tagOffsets[parent], let (content, next) = simpleText(at: after)
    {
      texts[parent] = content
      cuts.append(open..<next)
      return skipBlanks(from: next)
    }
    tagOffsets.append(open)
    texts.append(open..<open)
    if isEmpty {
      if isName("question", at: name) { endQuestion(at: after, closedBy: "question") }
      return current == nil ? after : skipBlanks(from: after)
    }
    self.open.append(tagOffsets.count - 1)
    if self.open.count == Self.deepest + 1 { report(.tooDeep, at: open) }
    if isName("file", at: name) || isName("image_base64", at: name),
      let next = find(UInt8(ascii: "<"), from: after), next > after, next + 1 < end,
      bytes[next + 1] == UInt8(ascii: "/")
    {
      cuts.append(after..<next)
      contents[open] = after..<next
      return next
    }
    return skipBlanks(from: after)
  }

  /// Goes from behind a tag to the next tag if only blanks stand between, and cuts them out.
  ///
  /// They mean nothing, and the parser would make a string of each.
  private mutating func skipBlanks(from start: Int) -> Int {
    let index = bytes.skippingBlanks(from: start, before: end)
    guard index > start, index + 1 < end, bytes[index] == UInt8(ascii: "<"),
      bytes[index + 1] != UInt8(ascii: "!")
    else { return index }
    cuts.append(start..<index)
    return index
  }

  /// The content of a `<text>` that needs no parser, and the index after its end tag.
  ///
  /// That is one CDATA section, or characters without references: most of all texts. Nil for any
  /// other.
  private mutating func simpleText(at after: Int) -> (content: Range<Int>, end: Int)? {
    let start = bytes.skippingBlanks(from: after, before: end)
    if has("<![CDATA[", at: start) {
      let close = find(.sectionEnd, from: start + 9)
      guard close < end, find(.question, from: start) >= close else { return nil }
      let tail = bytes.skippingBlanks(from: close + 3, before: end)
      guard has("</text>", at: tail), bytes.isSimpleXML(start + 9..<close, inSection: true) else {
        return nil
      }
      return (start + 9..<close, tail + 7)
    }
    guard let close = find(UInt8(ascii: "<"), from: start), has("</text>", at: close),
      bytes.isSimpleXML(start..<close, inSection: false),
      find("]]>", from: start, to: close) == nil
    else { return nil }
    return (start..<close, close + 7)
  }

  /// The index after a start tag, and whether it is an empty element; nil if it is too long.
  ///
  /// A `<` ends it, since it may not even stand in an attribute.
  private func tagEnd(from start: Int) -> (Int, isEmpty: Bool)? {
    var index = start
    var quote: UInt8 = 0
    let limit = min(end, start + Self.longestTag)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { return (index, false) }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return (index + 1, bytes[index - 1] == UInt8(ascii: "/"))
      }
      index += 1
    }
    return limit == end ? (end, false) : nil
  }

  private mutating func endQuestion(at index: Int, closedBy name: String?) {
    guard var chunk = current else { return }
    current = nil
    chunk.range = chunk.range.lowerBound..<index
    chunk.tags = chunk.tags.lowerBound..<tagOffsets.count
    chunk.cuts = chunk.cuts.lowerBound..<cuts.count
    if name != "question", chunk.fault == nil {
      chunk.fault = (.questionNotClosed, chunk.range.lowerBound)
    }
    chunks.append(chunk)
  }

  private mutating func report(_ fault: MoodleXMLFault, at offset: Int) {
    if current == nil {
      faults.append((fault, offset))
    } else if current?.fault == nil {
      current?.fault = (fault, offset)
    }
  }

  // MARK: Bytes

  private static func startsName(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    bytes.has(text, at: index, before: end)
  }

  private func isName(_ name: StaticString, at index: Int) -> Bool {
    has(name, at: index) && isNameEnd(index + name.utf8CodeUnitCount)
  }

  private func isNameEnd(_ index: Int) -> Bool {
    guard index < end else { return true }
    let byte = bytes[index]
    return byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where a mark stands next; the end if it does no more. Never asked for an earlier place again.
  private mutating func find(_ mark: Mark, from start: Int) -> Int {
    if next[mark.rawValue] >= start { return next[mark.rawValue] }
    var found = find(mark.text, from: start, to: end)
    while mark == .question, let place = found, !isNameEnd(place + mark.text.utf8CodeUnitCount) {
      found = find(mark.text, from: place + 1, to: end)
    }
    next[mark.rawValue] = found ?? end
    return found ?? end
  }

  private func find(_ text: StaticString, from start: Int, to limit: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let length = text.utf8CodeUnitCount
    var index = start
    while index + length <= limit,
      let found = memchr(base + index, Int32(text.utf8Start[0]), limit - index - length + 1)
    {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(found, text.utf8Start, length) == 0 { return index }
      index += 1
    }
    return nil
  }
}
