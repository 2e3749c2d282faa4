import SourceText

/// Reads an Aiken file once, front to back, into an `AikenIndex`, and names every fault on the way.
///
/// Source: Moodle's `question/format/aiken/format.php`. Three things are richer than there: a stem
/// may have several lines, small letters are understood, and options out of order are named.
struct AikenParser {
  private let file: GIFTBytes
  private var index = AikenIndex()
  private var faults = FaultList()

  /// What has been read of the question at hand.
  private enum State {
    /// Between questions; after an answer, on the very next line.
    case between(isAfterAnswer: Bool)
    /// A stem; whether a blank line has followed it.
    case stem(isClosed: Bool)
    case options
    /// Options without a question, up to their answer.
    case stray
  }

  private var state = State.between(isAfterAnswer: false)
  private var entry = AikenIndex.Entry(line: 1, stem: .empty)
  private var isFaulty = false
  private var isAfterAnswer = false
  private var hasSmallLetters = false
  /// Where the second line of the stem starts, or -1.
  private var secondLine = -1
  /// Where the options read so far end.
  private var optionsEnd = 0
  /// Where the lines end that an option goes on in.
  private var wrappedEnd = 0

  /// Reads a file.
  static func read(_ bytes: [UInt8]) -> (AikenIndex, [Diagnostic]) {
    guard bytes.count < Int(UInt32.max) else {
      return (AikenIndex(), [GIFTFault.fileTooLarge.diagnostic(at: 0)])
    }
    return bytes.asGIFT { file in
      var parser = AikenParser(file: file)
      parser.readFile()
      return (parser.index, parser.faults.inFileOrder)
    }
  }

  private init(file: GIFTBytes) {
    self.file = file
    index.entries.reserveCapacity(file.count / 200)
    index.options.reserveCapacity(file.count / 50)
  }

  private mutating func report(_ fault: AikenFault, at offset: Int) {
    if fault.severity == .error { isFaulty = true }
    faults.add(fault.diagnostic(at: offset))
  }

  private mutating func readFile() {
    var position = file.has("\u{FEFF}", at: 0, before: file.count) ? 3 : 0
    var number = 1
    while position < file.count {
      let end = file.lineEnd(from: position, to: file.count)
      read(file.trimmed(position, end, hasComments: false), number)
      position = end + 1
      number += 1
    }
    endUnanswered()
    if index.entries.isEmpty, faults.diagnostics.isEmpty { report(.noQuestions, at: file.count) }
  }

  @inline(__always)
  private mutating func read(_ line: ByteRange, _ number: Int) {
    switch AikenLine(file, line) {
    case .blank:
      if case .stem = state { state = .stem(isClosed: true) }
      if case .between = state { state = .between(isAfterAnswer: false) }
    case .option(let letter, let isSmall, let text):
      readOption(letter, isSmall, ByteRange(text, line.upper), line)
    case .answer(let isCapital, let text): readAnswer(isCapital, text, line)
    case .text: readText(line, number)
    }
  }

  private mutating func readText(_ line: ByteRange, _ number: Int) {
    if case .options = state, isOption(line) { return }
    switch state {
    case .stem(isClosed: false):
      if secondLine < 0 { secondLine = line.lower }
      entry.stem = ByteRange(entry.stem.lower, line.upper)
      return
    case .between(let isAfterAnswer): self.isAfterAnswer = isAfterAnswer
    case .stem(isClosed: true), .options, .stray:
      endUnanswered()
      isAfterAnswer = false
    }
    state = .stem(isClosed: false)
    entry = AikenIndex.Entry(line: UInt32(truncatingIfNeeded: number), stem: line)
    isFaulty = false
    hasSmallLetters = false
    secondLine = -1
  }

  /// Whether a line goes on with the option above it, which is then told.
  private mutating func isOption(_ line: ByteRange) -> Bool {
    if line.lower < wrappedEnd { return true }
    guard let end = optionEnd(from: line) else { return false }
    wrappedEnd = end
    report(.optionOfSeveralLines, at: line.lower)
    return true
  }

  /// Where an option ends that goes on in the line right below it; nil if that starts a question.
  ///
  /// It does not where the next option, or the answer, follows it.
  private func optionEnd(from line: ByteRange) -> Int? {
    let below = file.lineEnd(from: optionsEnd, to: file.count) + 1
    guard file.lineEnd(from: below, to: file.count) >= line.lower else { return nil }
    let expected = index.options.count - entry.options.lower
    var end = line.upper
    var isClosed = false
    var position = file.lineEnd(from: line.upper, to: file.count) + 1
    while position < file.count {
      let lineEnd = file.lineEnd(from: position, to: file.count)
      let next = file.trimmed(position, lineEnd, hasComments: false)
      position = lineEnd + 1
      switch AikenLine(file, next) {
      case .blank: isClosed = true
      case .text:
        if isClosed { return nil }
        end = next.upper
      case .option(let letter, _, _): return Int(letter) == expected ? end : nil
      case .answer: return end
      }
    }
    return nil
  }

  private mutating func readOption(
    _ letter: UInt8, _ isSmall: Bool, _ text: ByteRange, _ line: ByteRange
  ) {
    switch state {
    case .between:
      report(.optionWithoutQuestion, at: line.lower)
      state = .stray
      return
    case .stray: return
    case .stem:
      state = .options
      entry.options = ByteRange(index.options.count, index.options.count)
    case .options: break
    }
    let expected = UInt8(truncatingIfNeeded: index.options.count - entry.options.lower)
    if letter != expected, !isFaulty {
      report(.lettersOutOfOrder(found: letter, expected: expected), at: line.lower)
    }
    if isSmall, !hasSmallLetters {
      hasSmallLetters = true
      report(.smallLetters, at: line.lower)
    }
    let trimmed = file.trimmed(text.lower, text.upper, hasComments: false)
    index.options.append(trimmed.isEmpty ? ByteRange(line.lower, line.lower) : trimmed)
    optionsEnd = line.upper
  }

  // MARK: The end of a question

  private mutating func readAnswer(_ isCapital: Bool, _ start: Int, _ line: ByteRange) {
    switch state {
    case .between: report(.answerWithoutQuestion, at: line.lower)
    case .stray: break
    case .stem: report(.noOptions, at: line.lower)
    case .options:
      if !isCapital { report(.smallAnswer, at: line.lower) }
      takeAnswer(start, line)
      endQuestion()
    }
    state = .between(isAfterAnswer: true)
  }

  private mutating func takeAnswer(_ start: Int, _ line: ByteRange) {
    let count = index.options.count - entry.options.lower
    guard count > 1 else {
      if !isFaulty { report(.oneOption, at: optionsEnd) }
      return
    }
    let text = file.trimmed(start, line.upper, hasComments: false)
    let place = text.isEmpty ? line.upper : text.lower
    let letter = text.isEmpty ? 255 : Byte.upper(file[text.lower]) &- UInt8(ascii: "A")
    guard letter < 26 else { return report(.answerIsNoLetter(file.excerpt(text)), at: place) }
    if let fault = AikenFault(after: letter, file, ByteRange(text.lower + 1, text.upper)) {
      report(fault, at: place)
    }
    guard Int(letter) < count else {
      if !isFaulty {
        report(.noSuchOption(letter, last: UInt8(truncatingIfNeeded: count - 1)), at: place)
      }
      return
    }
    if file[text.lower] != Byte.upper(file[text.lower]) { report(.smallAnswer, at: place) }
    entry.key = letter
  }

  private mutating func endQuestion() {
    entry.options = ByteRange(entry.options.lower, index.options.count)
    if isFaulty {
      index.options.removeLast(entry.options.count)
    } else {
      if secondLine >= 0 { report(.stemOfSeveralLines, at: secondLine) }
      index.entries.append(entry)
    }
  }

  /// Names what is missing where another question starts, or the file ends.
  private mutating func endUnanswered() {
    switch state {
    case .between, .stray: break
    case .stem: report(isAfterAnswer ? .textAfterAnswer : .noOptions, at: entry.stem.lower)
    case .options:
      if !isFaulty { report(.noAnswer, at: optionsEnd) }
      index.options.removeLast(index.options.count - entry.options.lower)
    }
  }
}

extension AikenFault {
  /// What is wrong with the text after the letter of an answer; nil if nothing is.
  fileprivate init?(after letter: UInt8, _ file: GIFTBytes, _ rest: ByteRange) {
    var index = rest.lower
    if index < rest.upper, file[index] == Byte.point || file[index] == UInt8(ascii: ")") {
      index += 1
    }
    let text = file.trimmed(index, rest.upper, hasComments: false)
    if text.isEmpty { return nil }
    let isLetter = { (byte: UInt8) in Byte.upper(byte) &- UInt8(ascii: "A") < 26 }
    let isWord =
      text.lower == rest.lower && (isLetter(file[text.lower]) || file[text.lower] >= 0x80)
    if isWord {
      self = .answerIsNoLetter(file.excerpt(ByteRange(rest.lower - 1, rest.upper)))
      return
    }
    // Letters apart from each other name several options.
    var isApart = true
    var letters = 0
    for place in text.lower..<text.upper {
      let byte = file[place]
      if isLetter(byte) {
        letters += 1
        if place > text.lower, isLetter(file[place - 1]) { isApart = false }
      } else if byte >= 0x80 || Byte.isDigit(byte) {
        isApart = false
      }
    }
    self = isApart && letters > 0 ? .severalAnswers : .textBehindLetter
  }
}
