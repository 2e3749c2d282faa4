/// Builds the values of a JSON5 text, with a stack of its own in the place of recursion.
struct JSON5Parser {
  /// An array or object that is open.
  struct Frame {
    var isObject: Bool
    var start: Int
    var elements: [JSON5Value] = []
    var members: [JSON5Member] = []
    /// The name whose value comes next; nil where it could not be read.
    var name: (text: String, range: Range<Int>)?
    var isDamaged = false
  }

  /// What the text has to go on with.
  enum Expectation {
    case value, name, separator, end
  }

  var scanner: JSON5Scanner
  var stack: [Frame] = []
  var root: JSON5Value?
  var expected = Expectation.value
  /// Whether a fault that has been reported explains a missing comma.
  var isCommaOptional = false
  /// Where the last value ended, and whether it was a quoted text.
  var lastEnd = 0
  var lastWasText = false
  /// For messages that name another line.
  private lazy var lines = LineTable(scanner.bytes)

  init(_ bytes: [UInt8]) { scanner = JSON5Scanner(bytes) }

  /// The value of the whole text.
  mutating func parse() -> JSON5Value? {
    while true {
      scanner.skipSpace()
      guard let byte = scanner.current else { return finish() }
      switch expected {
      case .value:
        guard value(byte) else { return nil }
      case .name: name(byte)
      case .separator: separator(byte)
      case .end:
        scanner.report(.afterEnd, at: scanner.position)
        return root
      }
    }
  }

  private mutating func finish() -> JSON5Value? {
    guard let innermost = stack.last else {
      if expected == .value, scanner.diagnostics.isEmpty {
        scanner.report(.emptyFile, at: scanner.bytes.count)
      }
      return root
    }
    let line = lines.line(of: innermost.start)
    scanner.report(
      .unclosed(bracket: innermost.isObject ? "{" : "[", line: line), at: scanner.bytes.count)
    while !stack.isEmpty {
      markDamaged()
      close()
    }
    return root
  }

  // MARK: Values

  /// Reads the value that starts with this byte; false where reading has to stop.
  private mutating func value(_ byte: UInt8) -> Bool {
    let start = scanner.position
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard stack.count < JSON5.depthLimit else {
        scanner.report(.tooDeep, at: start)
        return false
      }
      let isObject = byte == UInt8(ascii: "{")
      stack.append(Frame(isObject: isObject, start: start))
      scanner.position += 1
      expected = isObject ? .name : .value
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","): noValue(byte)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if let text = scanner.string() {
        complete(.string(text), from: start)
      } else {
        completeFaulty(from: start)
      }
      lastWasText = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      complete(scanner.number().map { .number($0) } ?? .faulty, from: start)
    default: word(from: start)
    }
    return true
  }

  /// Deals with a comma or closing bracket where a value is expected.
  private mutating func noValue(_ byte: UInt8) {
    if stack.isEmpty {
      scanner.report(.strayBracket(text(of: byte)), at: scanner.position)
      scanner.position += 1
    } else if isInObject {
      scanner.report(.missingValue(name: openName), at: scanner.position)
      complete(.faulty, from: scanner.position)
    } else if byte == UInt8(ascii: ",") {
      scanner.report(.extraComma, at: scanner.position)
      scanner.position += 1
    } else {
      closeBracket(byte)
    }
  }

  /// Reads `true`, `false`, `null`, `Infinity`, `NaN`, or what stands in the place of a value.
  private mutating func word(from start: Int) {
    guard let word = scanner.name() else {
      if scanner.bytes.scalar(at: start).scalar.isCurlyQuote {
        scanner.report(.curlyQuotes, at: start)
        scanner.skipCurlyQuoted()
      } else {
        reportUnexpected()
      }
      completeFaulty(from: start)
      return
    }
    if !stack.isEmpty, scanner.isColonNext() {
      scanner.position = start
      return nameForValue()
    }
    switch word {
    case "true": complete(.boolean(true), from: start)
    case "false": complete(.boolean(false), from: start)
    case "null": complete(.null, from: start)
    case "Infinity": complete(.number(.infinity), from: start)
    case "NaN": complete(.number(.nan), from: start)
    default:
      let textEnd = scanner.skipUnquotedText()
      scanner.report(.unquotedText(scanner.excerpt(start..<textEnd)), at: start)
      completeFaulty(from: start)
    }
  }

  /// Deals with a name where a value is expected: the value is missing, or a bracket.
  private mutating func nameForValue() {
    let start = scanner.position
    if isInObject {
      scanner.report(.missingValue(name: openName), at: lastEnd)
      completeFaulty(from: lastEnd)
    } else if stack.last?.elements.last?.isObject ?? true {
      scanner.report(.missingOpening, at: start)
      stack.append(Frame(isObject: true, start: start, isDamaged: true))
      expected = .name
    } else {
      scanner.report(.missingBracket("]"), at: start)
      markDamaged()
      close()
      isCommaOptional = true
    }
  }

  // MARK: Names

  /// Reads a name and the colon after it, or a closing bracket.
  private mutating func name(_ byte: UInt8) {
    let start = scanner.position
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"): closeBracket(byte)
    case UInt8(ascii: ","):
      scanner.report(.extraComma, at: start)
      scanner.position += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if let text = scanner.string() {
        colon(after: text, from: start)
      } else {
        loseMember()
      }
    case UInt8(ascii: "{") where isInArray:
      scanner.report(.missingBracket("}"), at: start)
      markDamaged()
      close()
      isCommaOptional = true
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"):
      scanner.report(.nameExpected, at: start)
      markDamaged()
      setName(nil)
      if byte == UInt8(ascii: ":") { scanner.position += 1 }
      lastEnd = scanner.position
      expected = .value
    default: unquotedName(from: start)
    }
  }

  private mutating func unquotedName(from start: Int) {
    if let name = scanner.name() {
      // A hyphen or a dot in a name is the usual reason why it needs quotes.
      let end = scanner.position
      while let byte = scanner.current, isInNameByMistake(byte) { scanner.position += 1 }
      guard scanner.position > end else { return colon(after: name, from: start) }
    } else if scanner.bytes.scalar(at: start).scalar.isCurlyQuote {
      scanner.report(.curlyQuotes, at: start)
      scanner.skipCurlyQuoted()
      markDamaged()
      return colon(after: scanner.excerpt(start..<scanner.position), from: start)
    } else {
      while let byte = scanner.current, isInNameByMistake(byte) { scanner.position += 1 }
      guard scanner.position > start else {
        reportUnexpected()
        return loseMember()
      }
    }
    let text = scanner.text(start..<scanner.position)
    scanner.report(.badName(scanner.excerpt(start..<scanner.position)), at: start)
    colon(after: text, from: start)
  }

  private func isInNameByMistake(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// Steps over the colon after a name, or says what is missing there.
  private mutating func colon(after name: String, from start: Int) {
    let end = scanner.position
    setName((name, start..<end))
    lastEnd = end
    expected = .value
    scanner.skipSpace()
    let next = scanner.current
    if next == UInt8(ascii: ":") {
      scanner.position += 1
      lastEnd = scanner.position
    } else if next == UInt8(ascii: "=") {
      scanner.report(.equalsSign(name: name), at: scanner.position)
      scanner.position += 1
    } else if next == nil || next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
      || scanner.hasLineEnd(in: end..<scanner.position)
    {
      scanner.report(.missingValue(name: name), at: end)
      completeFaulty(from: end)
    } else {
      scanner.report(.missingColon(name: name), at: end)
      guard let next, !next.delimits, scanner.position == end else { return }
      // Text that touches the name: a quote is misplaced, and the rest of the line with it.
      scanner.skipRestOfLine()
      if scanner.current != UInt8(ascii: "{"), scanner.current != UInt8(ascii: "[") {
        completeFaulty(from: end)
      }
    }
  }

  // MARK: Separators

  /// Reads what stands between values: a comma or a closing bracket.
  private mutating func separator(_ byte: UInt8) {
    let isExcused = isCommaOptional
    isCommaOptional = false
    let start = scanner.position
    let isObject = isInObject
    switch byte {
    case UInt8(ascii: ","):
      scanner.position += 1
      expected = isObject ? .name : .value
    case UInt8(ascii: "}"), UInt8(ascii: "]"): closeBracket(byte)
    case UInt8(ascii: "{") where isObject && isInArray:
      scanner.report(.missingBracket("}"), at: start)
      markDamaged()
      close()
      isCommaOptional = true
    case _ where isExcused: expected = isObject ? .name : .value
    case _ where lastWasText && lastEnd == start:
      scanner.report(.textAfterQuote, at: start)
      scanner.skipRestOfLine()
      isCommaOptional = true
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "#"),
      UInt8(ascii: "*"), UInt8(ascii: "/"):
      reportUnexpected()
      isCommaOptional = true
    default:
      scanner.report(.missingComma, at: lastEnd)
      expected = isObject ? .name : .value
    }
  }

  /// Closes the array or object that a bracket belongs to, or says that there is none.
  private mutating func closeBracket(_ byte: UInt8) {
    let closesObject = byte == UInt8(ascii: "}")
    guard stack.contains(where: { $0.isObject == closesObject }) else {
      scanner.report(.strayBracket(text(of: byte)), at: scanner.position)
      scanner.position += 1
      return
    }
    if isInObject == closesObject {
      scanner.position += 1
      close()
    } else {
      scanner.report(.missingBracket(isInObject ? "}" : "]"), at: scanner.position)
      markDamaged()
      close()
    }
  }

  /// Ends the innermost array or object at the position.
  private mutating func close() {
    guard let frame = stack.popLast() else { return }
    if frame.isObject { reportDuplicates(in: frame.members) }
    complete(
      frame.isObject ? .object(frame.members) : .array(frame.elements), from: frame.start,
      isDamaged: frame.isDamaged)
  }

  private mutating func reportDuplicates(in members: [JSON5Member]) {
    // Comparing all pairs is the quickest way while there are few.
    let isPlain =
      members.count <= 16
      && members.indices.allSatisfy { index in
        !members[..<index].contains { $0.name == members[index].name }
      }
    if isPlain { return }
    var first: [String: Int] = [:]
    first.reserveCapacity(members.count)
    for member in members {
      guard let earlier = first[member.name] else {
        first[member.name] = member.nameRange.lowerBound
        continue
      }
      let line = lines.line(of: earlier)
      scanner.report(.duplicate(name: member.name, line: line), at: member.nameRange.lowerBound)
    }
  }

  // MARK: Building

  /// Whether the innermost of what is open is an object.
  private var isInObject: Bool { stack.last?.isObject ?? false }

  /// The name whose value comes next.
  private var openName: String { stack.last?.name?.text ?? "" }

  /// Whether the innermost object is an element of an array.
  private var isInArray: Bool { stack.count > 1 && !stack[stack.count - 2].isObject }

  private mutating func complete(
    _ content: JSON5Value.Content, from start: Int, isDamaged: Bool = false
  ) {
    lastEnd = scanner.position
    lastWasText = false
    let value = JSON5Value(
      content, range: start..<max(start, scanner.position), isDamaged: isDamaged)
    guard let top = stack.indices.last else {
      root = value
      expected = .end
      return
    }
    expected = .separator
    if !stack[top].isObject {
      stack[top].elements.append(value)
    } else if let name = stack[top].name {
      stack[top].members.append(
        JSON5Member(name: name.text, nameRange: name.range, value: value))
      stack[top].name = nil
    }
  }

  /// Puts a faulty value here; the comma after it may be lost with it.
  private mutating func completeFaulty(from start: Int) {
    complete(.faulty, from: start)
    isCommaOptional = true
  }

  /// Goes on behind a member whose name could not be read.
  private mutating func loseMember() {
    markDamaged()
    expected = .separator
    isCommaOptional = true
  }

  private mutating func reportUnexpected() {
    let start = scanner.position
    let length = scanner.bytes.scalar(at: start).length
    scanner.report(.unexpected("`\(scanner.text(start..<start + length))`"), at: start)
    scanner.position += length
    scanner.skipJunk()
  }

  private mutating func setName(_ name: (text: String, range: Range<Int>)?) {
    if let top = stack.indices.last { stack[top].name = name }
  }

  private mutating func markDamaged() {
    if let top = stack.indices.last { stack[top].isDamaged = true }
  }

  private func text(of byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
}
