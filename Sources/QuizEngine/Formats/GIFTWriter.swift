import Vocabulary

/// Prints questions in GIFT, escaped as Moodle escapes them.
///
/// Source: `writequestion`, `repchar` and `write_idnumber_and_tags` in Moodle's
/// `question/format/gift/format.php`, and `export_to_gift` in `question/type/ordering`.
struct GIFTWriter {
  private(set) var output: [UInt8] = []
  private(set) var losses: [BankText.Loss] = []
  private var category = ""

  /// Adds a question and a blank line, or tells why it can't.
  mutating func add(_ original: Question) {
    let carried = GIFTCarried(original)
    for message in carried.losses {
      losses.append(BankText.Loss(original, isWhole: carried.isWhole, message))
    }
    guard !carried.isWhole else { return }
    let question = carried.question
    if question.category != category {
      category = question.category
      put("$CATEGORY: ")
      // Moodle takes the path as it is; it only reads two backslashes as one.
      for byte in category.utf8 {
        output.append(byte)
        if byte == Byte.backslash { output.append(byte) }
      }
      put("\n\n")
    }
    putMarks(question)
    if !question.title.isEmpty {
      put("::")
      put(escaped: question.title)
      put("::")
    }
    put(question.stem, inheriting: .moodle)
    putAnswers(question)
    put("\n\n")
  }

  // MARK: Comments with id and tags

  private mutating func putMarks(_ question: Question) {
    // An id made from the content will be made again, unless printing changed the content.
    let id = question.id == question.contentID ? "" : question.id.rawValue
    guard !id.isEmpty || !question.tags.isEmpty else { return }
    put("//")
    if !id.isEmpty { putMark("id", id) }
    for tag in question.tags { putMark("tag", tag) }
    put("\n")
  }

  private mutating func putMark(_ name: StaticString, _ value: String) {
    put(" [")
    put(name)
    put(":")
    for byte in value.utf8 {
      if byte == Byte.closeBracket { output.append(Byte.backslash) }
      output.append(byte)
    }
    // A backslash would escape the bracket; blanks at the end are not read.
    if value.utf8.last == Byte.backslash { put(" ") }
    put("]")
  }

  // MARK: Answers

  private mutating func putAnswers(_ question: Question) {
    let format = question.stem.format
    switch question.body {
    case .description: return
    case .cloze where question.feedback == nil: return
    case .cloze, .essay, .speaking: put(" {")
    case .trueFalse(let isTrue, let forTrue, let forFalse):
      put(isTrue ? " {TRUE" : " {FALSE")
      let (wrong, right) = isTrue ? (forFalse, forTrue) : (forTrue, forFalse)
      if wrong != nil || right != nil { put("#") }
      if let wrong { put(wrong, inheriting: format) }
      if let right { put(feedback: right, inheriting: format) }
    case .choice(let answers):
      put(" {\n")
      putChoice(answers, format)
    case .multiple(let answers):
      put(" {\n")
      for answer in answers {
        putMark(answer.weight, isKey: false)
        put(answer, inheriting: format)
      }
    case .short(let answers), .dictation(let answers):
      put(" {\n")
      for answer in answers {
        putMark(answer.weight, isKey: true)
        put(answer, inheriting: format)
      }
    case .numeric(let answers):
      put(" {#\n")
      putNumbers(answers, format)
    case .matching(let pairs, let distractors):
      put(" {\n")
      for pair in pairs {
        put("\t=")
        put(pair.prompt, inheriting: format)
        put(" -> ")
        put(escaped: pair.match)
        put("\n")
      }
      for distractor in distractors {
        put("\t= -> ")
        put(escaped: distractor)
        put("\n")
      }
    case .ordering(let items):
      // Every setting is written, so that Moodle takes none from the first item.
      put(" {>")
      put(decimal: items.count)
      put(" ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none\n")
      for item in items { put(item: item, inheriting: format) }
    }
    putGeneralFeedback(question.feedback, format)
    put("}")
  }

  private mutating func putGeneralFeedback(_ feedback: FormattedText?, _ format: TextFormat) {
    guard let feedback else { return }
    let isOnItsLine = output.last == Byte.newline
    put(isOnItsLine ? "\t####" : "####")
    put(feedback, inheriting: format)
    if isOnItsLine { put("\n") }
  }

  private mutating func putChoice(_ answers: [Answer], _ format: TextFormat) {
    // Without any `~` it would be a short answer.
    let areAllRight = answers.allSatisfy { $0.weight >= 100 }
    for (place, answer) in answers.enumerated() {
      putMark(answer.weight, isKey: answer.weight >= 100 && !(areAllRight && place > 0))
      put(answer, inheriting: format)
    }
  }

  private mutating func putMark(_ weight: Double, isKey: Bool) {
    put(isKey ? "\t=" : "\t~")
    guard weight != (isKey ? 100 : 0) else { return }
    put("%")
    put(raw: weight.decimalText)
    put("%")
  }

  private mutating func put(_ answer: Answer, inheriting format: TextFormat) {
    put(answer.text, inheriting: format)
    if let feedback = answer.feedback { put(feedback: feedback, inheriting: format) }
    put("\n")
  }

  private mutating func putNumbers(_ answers: [NumericAnswer], _ format: TextFormat) {
    for (place, answer) in answers.enumerated() {
      if answer.range == nil, answer.weight == 0, place + 1 == answers.count, place > 0 {
        put("\t~")
      } else {
        putMark(answer.weight, isKey: true)
        if let range = answer.range {
          put(raw: range.lowerBound.decimalText)
          if range.lowerBound != range.upperBound {
            put("..")
            put(raw: range.upperBound.decimalText)
          }
        } else {
          put("*")
        }
      }
      if let feedback = answer.feedback { put(feedback: feedback, inheriting: format) }
      put("\n")
    }
  }

  // MARK: Texts

  private mutating func put(feedback: FormattedText, inheriting format: TextFormat) {
    put("#")
    put(feedback, inheriting: format)
  }

  private mutating func put(_ text: FormattedText, inheriting format: TextFormat) {
    if text.format != format || text.text.needsFormatMarker { putMarker(text.format) }
    // Moodle stumbles over an answer of no characters; this one is trimmed away.
    if text.text.isEmpty { put("\\n") } else { put(escaped: text.text) }
  }

  private mutating func putMarker(_ format: TextFormat) {
    put("[")
    put(raw: format.rawValue)
    put("]")
  }

  private mutating func put(escaped text: String) {
    for byte in text.utf8 {
      if byte == Byte.newline {
        put("\\n")
        continue
      }
      if Byte.escaped(byte) == byte { output.append(Byte.backslash) }
      output.append(byte)
    }
  }

  /// Puts an item of an ordering on its line.
  ///
  /// The ordering plugin shows escapes as Moodle keeps them inside, so only what must be is
  /// escaped.
  private mutating func put(item: FormattedText, inheriting format: TextFormat) {
    let text = item.text
    if item.format != format || text.needsFormatMarker { putMarker(item.format) }
    if text.isEmpty { put("\\n") }
    let endsItems = text.contains(ascii: "####")
    let startsQuestion = text.starts(withASCII: "::") || text.starts(withASCII: "$CATEGORY:")
    for byte in text.utf8 {
      switch byte {
      case Byte.newline: put("\\n")
      case Byte.backslash, Byte.closeBrace: output.append(contentsOf: [Byte.backslash, byte])
      case Byte.hash where endsItems, Byte.colon where startsQuestion:
        output.append(contentsOf: [Byte.backslash, byte])
      default: output.append(byte)
      }
    }
    put("\n")
  }

  private mutating func put(_ text: StaticString) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func put(raw text: String) { output.append(contentsOf: text.utf8) }

  private mutating func put(decimal number: Int) { put(raw: String(number)) }
}

extension String {
  /// Whether a text would start with something that GIFT understands: a marker of its format
  /// before it makes it text.
  fileprivate var needsFormatMarker: Bool {
    switch utf8.first {
    case Byte.percent: true
    case Byte.slash: starts(withASCII: "//")
    case Byte.openBracket:
      starts(withASCII: "[html]") || starts(withASCII: "[markdown]") || starts(withASCII: "[plain]")
        || starts(withASCII: "[moodle]")
    default: false
    }
  }
}
