import ThaiText

/// Telling the kinds of question apart by their answers, in Moodle's order, and adding the answers.
extension GIFTParser {
  /// Adds the answers between the braces to the index.
  mutating func takeAnswers(openBrace: Int, end: Int, general: Int, mode: AnswersMode) {
    let format = entry.stem.format
    if general >= 0 { entry.feedback = text(general + 4, end, inheriting: format) }
    let end = general >= 0 ? general : end
    switch mode {
    case .ordering: takeItems(from: pieces[0].start, to: end)
    case .numeric, .numericCatchAll: takeNumbers(openBrace: openBrace, to: end)
    case .plain: takeMarked(openBrace: openBrace, to: end)
    }
  }

  private mutating func takeMarked(openBrace: Int, to end: Int) {
    let lead = pieces[0]
    let leadEnd = lead.hash >= 0 ? lead.hash : pieces.count > 1 ? pieces[1].start - 1 : end
    let leadText = file.trimmed(lead.start, leadEnd, hasComments: hasComments)
    if pieces.count == 1 || lead.hash >= 0, let isTrue = truth(leadText) {
      takeTruth(isTrue, to: end)
    } else if pieces.count == 1 {
      if leadText.isEmpty, lead.hash < 0 {
        entry.kind =
          switch kindTag {
          case .speaking: .speaking
          case .cloze: .cloze
          case .none, .dictation: .essay
          }
      } else {
        let place = leadText.isEmpty ? lead.hash : leadText.lower
        report(unmarked(leadText), at: place)
      }
    } else if !leadText.isEmpty || lead.hash >= 0 {
      report(.textBeforeAnswers, at: leadText.isEmpty ? lead.hash : leadText.lower)
    } else if pieces.contains(where: { $0.mark == Byte.tilde }) {
      takeOptions(openBrace: openBrace, to: end)
    } else if pieces.contains(where: { $0.arrow >= 0 && ($0.hash < 0 || $0.arrow < $0.hash) }) {
      takePairs(openBrace: openBrace, to: end)
    } else {
      entry.kind = kindTag == .dictation ? .dictation : .short
      for place in 1..<pieces.count { takeAnswer(place, to: end, standard: 100) }
    }
  }

  /// What is wrong with an answer without a mark: most often it is a number or a word of truth.
  private func unmarked(_ answer: ByteRange) -> GIFTFault {
    let text = file.excerpt(answer)
    switch NumericReading(file, answer) {
    case .range: return .numberWithoutHash(text, meant: text)
    case .fault(.thaiDigits, _):
      return .numberWithoutHash(text, meant: arabicDigits(text))
    case .any, .fault: break
    }
    let word = text.lowercased()
    if Self.wordsOfTruth.contains(word) { return .truthInWords(text, isTrue: true) }
    if Self.wordsOfUntruth.contains(word) { return .truthInWords(text, isTrue: false) }
    return .answerWithoutMark(text)
  }

  private static let wordsOfTruth: Set<String> = [
    "ถูก", "ถูกต้อง", "จริง", "ใช่", "yes", "right", "correct", "✓",
  ]
  private static let wordsOfUntruth: Set<String> = [
    "ผิด", "ไม่ถูก", "ไม่ถูกต้อง", "เท็จ", "ไม่จริง", "ไม่ใช่", "no", "wrong", "incorrect", "✗",
  ]

  // MARK: True or false

  private func truth(_ range: ByteRange) -> Bool? {
    func spells(_ word: StaticString) -> Bool {
      guard word.utf8CodeUnitCount == range.count else { return false }
      for offset in 0..<range.count
      where Byte.upper(file[range.lower + offset]) != word.utf8Start[offset] {
        return false
      }
      return true
    }
    if spells("T") || spells("TRUE") { return true }
    return spells("F") || spells("FALSE") ? false : nil
  }

  /// Adds the feedback for the wrong response, then the one for the right response.
  private mutating func takeTruth(_ isTrue: Bool, to end: Int) {
    entry.kind = .trueFalse
    entry.isTrue = isTrue
    let hash = pieces[0].hash
    guard hash >= 0 else { return }
    var second = hash + 1
    while second < end, file[second] != Byte.hash {
      second += file[second] == Byte.backslash ? file.escapeLength(at: second, to: end) : 1
    }
    second = min(second, end)
    let format = entry.stem.format
    index.answers.append(
      GIFTIndex.Answer(feedback: text(hash + 1, second, inheriting: format), weight: 0))
    if second < end {
      index.answers.append(GIFTIndex.Answer(feedback: text(second + 1, end, inheriting: format)))
    }
  }

  // MARK: Choice and short answers

  private mutating func takeOptions(openBrace: Int, to end: Int) {
    guard pieces.count > 2 else { return report(.tooFewAnswers(.choice), at: openBrace) }
    // Moodle: one answer is chosen if any starts with `=`. `=%50%`, which Moodle would show as
    // text, is a weight here.
    var isSingle = false
    for place in 1..<pieces.count {
      let isKey = pieces[place].mark == Byte.equals
      let weight = takeAnswer(place, to: end, standard: isKey ? 100 : 0)
      if isKey, weight >= 100 { isSingle = true }
    }
    entry.kind = isSingle ? .choice : .multiple
  }

  /// Adds a piece as an answer with its weight and feedback, and gives the weight.
  @discardableResult
  private mutating func takeAnswer(_ place: Int, to end: Int, standard: Double) -> Double {
    let (start, weight) = readWeight(place, to: end, standard: standard)
    let piece = pieces[place]
    let end = pieceEnd(place, to: end)
    let format = entry.stem.format
    var answer = GIFTIndex.Answer(weight: weight)
    if piece.hash >= 0 {
      answer.text = text(start, piece.hash, inheriting: format)
      answer.feedback = text(piece.hash + 1, end, inheriting: format)
    } else {
      answer.text = text(start, end, inheriting: format)
    }
    // An empty answer stands at its mark, for diagnostics.
    if answer.text.range.isEmpty { answer.text.range = ByteRange(piece.start - 1, piece.start - 1) }
    index.answers.append(answer)
    return weight
  }

  @inline(__always)
  private func pieceEnd(_ place: Int, to end: Int) -> Int {
    place + 1 < pieces.count ? pieces[place + 1].start - 1 : end
  }

  /// Reads a `%weight%` at a piece's start: the index after it, and the weight.
  private mutating func readWeight(
    _ place: Int, to end: Int, standard: Double
  ) -> (start: Int, weight: Double) {
    let piece = pieces[place]
    let end = piece.hash >= 0 ? piece.hash : pieceEnd(place, to: end)
    var start = piece.start
    while start < end, Byte.isBlank(file[start]) { start += 1 }
    guard start + 1 < end, file[start] == Byte.percent else { return (piece.start, standard) }
    var close = start + 1
    while close < end, close < start + 40, Self.belongsToWeight(file[close]) { close += 1 }
    guard close > start + 1 else { return (piece.start, standard) }
    guard close < end, file[close] == Byte.percent else {
      report(.weightNotClosed, at: start)
      return (piece.start, standard)
    }
    let written = ByteRange(start, close + 1)
    guard let number = DecimalNumber(file.bytes, start + 1..<close) else {
      report(.malformedWeight(file.excerpt(written)), at: start)
      return (close + 1, standard)
    }
    guard abs(number.value) <= 100 else {
      report(.weightOutOfRange(file.excerpt(written)), at: start)
      return (close + 1, standard)
    }
    return (close + 1, number.value)
  }

  private static func belongsToWeight(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), Byte.point, Byte.hyphen, UInt8(ascii: ","),
      UInt8(ascii: "+"), Byte.space:
      true
    default: false
    }
  }

  // MARK: Numbers, pairs and items

  private mutating func takeNumbers(openBrace: Int, to end: Int) {
    entry.kind = .numeric
    let first = index.answers.count
    for place in pieces.indices {
      if pieces[place].mark == Byte.tilde {
        takeCatchAll(place, to: end)
        continue
      }
      let isLead = place == 0
      if isLead,
        file.trimmed(pieces[0].start, pieceEnd(0, to: end), hasComments: hasComments).isEmpty
      {
        continue
      }
      takeAnswer(place, to: end, standard: 100)
      let range = index.answers[index.answers.count - 1].text.range
      if range.isEmpty {
        report(.noNumber, at: isLead ? openBrace : pieces[place].start - 1)
      } else if case .fault(let fault, let offset) = NumericReading(file, range) {
        report(fault, at: offset)
      }
    }
    if index.answers.count == first { report(.noNumber, at: openBrace) }
  }

  /// Adds `~#feedback`: any other number, for nothing. An empty text stands for `*`.
  private mutating func takeCatchAll(_ place: Int, to end: Int) {
    var answer = GIFTIndex.Answer(weight: 0)
    if pieces[place].hash >= 0 {
      answer.feedback = text(pieces[place].hash + 1, end, inheriting: entry.stem.format)
    }
    index.answers.append(answer)
  }

  private mutating func takePairs(openBrace: Int, to end: Int) {
    entry.kind = .matching
    if pieces.count < 3 { report(.tooFewAnswers(.matching), at: openBrace) }
    for place in 1..<pieces.count {
      let piece = pieces[place]
      guard piece.arrow >= 0 else {
        report(.pairWithoutArrow, at: piece.start - 1)
        continue
      }
      let match = file.trimmed(piece.arrow + 2, pieceEnd(place, to: end), hasComments: hasComments)
      var prompt = text(piece.start, piece.arrow, inheriting: entry.stem.format)
      if prompt.range.isEmpty { prompt.range = ByteRange(piece.start - 1, piece.start - 1) }
      index.answers.append(
        GIFTIndex.Answer(text: prompt, feedback: GIFTIndex.Text(range: match, format: .plain)))
    }
  }

  /// Adds the items of an ordering, a line each, after the settings on the first line.
  ///
  /// Source: `import_from_gift` of Moodle's `question/type/ordering/questiontype.php`. What the
  /// settings say of layout and grading has no meaning at a terminal.
  private mutating func takeItems(from start: Int, to end: Int) {
    entry.kind = .ordering
    let first = index.answers.count
    var position = skipSettings(from: start, to: end)
    while position < end {
      position = file.skipBlanks(from: position, to: end)
      let lineEnd = file.lineEnd(from: position, to: end)
      if position < lineEnd, !file.has("//", at: position, before: lineEnd) {
        index.answers.append(
          GIFTIndex.Answer(text: text(position, lineEnd, inheriting: entry.stem.format)))
      }
      position = lineEnd + 1
    }
    if index.answers.count - first < 2 { report(.tooFewAnswers(.ordering), at: start - 1) }
  }

  /// Skips the count and the words in capitals that may follow it on the first line.
  private func skipSettings(from start: Int, to end: Int) -> Int {
    var position = file.skipBlanks(from: start, to: end)
    while position < end, Byte.isDigit(file[position]) { position += 1 }
    while true {
      position = file.skipBlanks(from: position, to: end)
      var wordEnd = position
      while wordEnd < end, !Byte.isBlank(file[wordEnd]) { wordEnd += 1 }
      let word = file.text(ByteRange(position, wordEnd))
      guard position < wordEnd, Self.orderingSettings.contains(word) else { return position }
      position = wordEnd
    }
  }

  private static let orderingSettings: Set<String> = [
    "ALL", "EXACT", "RANDOM", "REL", "CONTIGUOUS", "CONTIG", "HORIZONTAL", "HORI", "H", "1",
    "VERTICAL", "VERT", "V", "0", "ALL_OR_NOTHING", "ABSOLUTE_POSITION", "ABSOLUTE", "ABS",
    "RELATIVE_NEXT_EXCLUDE_LAST", "RELATIVE_NEXT_INCLUDE_LAST", "RELATIVE_ONE_PREVIOUS_AND_NEXT",
    "RELATIVE_ALL_PREVIOUS_AND_NEXT", "RELATIVE_TO_CORRECT", "RELATIVE", "LONGEST_ORDERED_SUBSET",
    "LONGEST_CONTIGUOUS_SUBSET", "SHOW", "HIDE", "NONE", "none", "123", "abc", "ABC", "iii", "III",
  ]
}
