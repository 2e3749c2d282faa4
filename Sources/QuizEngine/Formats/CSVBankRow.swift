import Vocabulary

/// A question as the cells of a row, and what of it no cell can say.
struct CSVBankRow {
  /// A distractor and its feedback.
  struct Wrong {
    var text = ""
    var feedback = ""
  }

  private(set) var cells: [BankColumn: String] = [:]
  private(set) var wrong: [Wrong] = []
  private(set) var losses: [Bilingual] = []
  private(set) var isWhole = false

  private let question: Question
  private var lost: [Bilingual] = []

  /// The cells of a question.
  init(_ question: Question) {
    self.question = question
    cells[.kind] = question.kind.rawValue
    cells[.title] = question.title
    cells[.category] = question.category
    cells[.stem] = question.stem.text
    if question.stem.format != .moodle { cells[.format] = question.stem.format.rawValue }
    if let feedback = question.feedback {
      cells[.feedback] = feedback.text
      checkFormat(feedback)
    }
    setTags()
    setBody()
    if question.stem.text.isEmpty { loseAll(th: "ตัวคำถามว่าง", en: "its stem is empty") }
    cells = cells.filter { !$0.value.isEmpty }
    if !isWhole, !lost.isEmpty {
      losses = [
        Bilingual(
          th: "สิ่งที่สูญหาย: " + lost.map(\.th).joined(separator: ", "),
          en: "lost: " + lost.map(\.en).joined(separator: ", "))
      ]
    }
    setID()
  }

  /// Writes the id unless reading makes the same one.
  private mutating func setID() {
    // Whatever is lost may change the content, and weights do not count there.
    if question.id != question.contentID || !lost.isEmpty { cells[.id] = question.id.rawValue }
  }

  private mutating func lose(th: String, en: String) {
    let message = Bilingual(th: th, en: en)
    if !lost.contains(message) { lost.append(message) }
  }

  private mutating func loseAll(th: String, en: String) {
    isWhole = true
    losses = [Bilingual(th: "ไม่ได้เขียนข้อนี้: " + th, en: "not written: " + en)]
  }

  private mutating func checkFormat(_ text: FormattedText) {
    if text.format != question.stem.format {
      lose(th: "รูปแบบของข้อความบางส่วน", en: "the format of some of its texts")
    }
  }

  // MARK: Tags

  private mutating func setTags() {
    var others: [String] = []
    for tag in question.tags {
      if cells[.level] == nil, Level(tag: tag) != nil {
        cells[.level] = tag
        continue
      }
      let column = BankColumn.tagColumns.first { column in
        cells[column] == nil
          && tag.value(ofTag: column.name).map {
            !$0.isEmpty && tag == column.name + "=" + $0
          } ?? false
      }
      if let column, let value = tag.value(ofTag: column.name) {
        cells[column] = value
      } else if tag != question.kind.tag {
        others.append(tag)
      }
    }
    cells[.tags] = others.map { $0.listPart() }.joined(separator: " | ")
  }

  // MARK: Bodies

  private mutating func setBody() {
    switch question.body {
    case .choice(let answers):
      let best = answers.map(\.weight).max() ?? 0
      setAnswers(answers, isKey: { $0 > 0 && $0 == best }, right: 100, wrong: 0)
      if answers.count < 2 { loseAll(th: "มีตัวเลือกไม่ถึงสองตัวเลือก", en: "fewer than two options") }
    case .multiple(let answers):
      let keys = answers.count { $0.weight > 0 }
      setAnswers(
        answers, isKey: { $0 > 0 }, right: (100 / Double(max(keys, 1))).asFraction,
        wrong: (-100 / Double(max(answers.count - keys, 1))).asFraction)
      if answers.count < 2 { loseAll(th: "มีตัวเลือกไม่ถึงสองตัวเลือก", en: "fewer than two options") }
    case .short(let answers), .dictation(let answers):
      setAnswers(answers, isKey: { $0 >= 100 }, right: 100, wrong: 0)
    case .numeric(let answers):
      let texts = answers.map { answer in
        let text = answer.range.map { range in
          let low = range.lowerBound.decimalText
          return range.lowerBound == range.upperBound
            ? low : low + ".." + range.upperBound.decimalText
        }
        return Answer(
          FormattedText(text ?? "*", format: question.stem.format), weight: answer.weight,
          feedback: answer.feedback)
      }
      setAnswers(texts, isKey: { $0 >= 100 }, right: 100, wrong: 0)
    case .trueFalse(let isTrue, let forTrue, let forFalse):
      cells[.key] = isTrue ? "TRUE" : "FALSE"
      setKeyFeedback([isTrue ? forTrue : forFalse])
      if let feedback = isTrue ? forFalse : forTrue {
        checkFormat(feedback)
        wrong = [Wrong(feedback: feedback.text)]
      }
    case .matching(let pairs, let distractors): setPairs(pairs, distractors)
    case .ordering(let items):
      for item in items { checkFormat(item) }
      setKeys(items.map { $0.text.listPart() })
      if items.count < 2 { loseAll(th: "มีรายการไม่ถึงสองรายการ", en: "fewer than two items") }
    case .cloze, .essay, .speaking, .description: break
    }
  }

  private mutating func setPairs(_ pairs: [Pair], _ distractors: [String]) {
    for pair in pairs { checkFormat(pair.prompt) }
    setKeys(
      pairs.map { pair in
        pair.prompt.text.listPart(hasArrows: true) + " -> " + pair.match.listPart()
      })
    wrong = distractors.filter { !$0.isEmpty }.map { Wrong(text: $0) }
    if pairs.isEmpty || pairs.count + wrong.count < 2 {
      loseAll(th: "มีคู่ให้จับไม่ถึงสองคู่", en: "fewer than two pairs")
    }
  }

  private mutating func setKeys(_ keys: [String]) {
    if keys.contains(where: \.isEmpty) {
      loseAll(th: "มีคำตอบที่ว่าง", en: "one of its answers is empty")
    }
    cells[.key] = keys.joined(separator: " | ")
  }

  private mutating func setKeyFeedback(_ feedback: [FormattedText?]) {
    for case let text? in feedback { checkFormat(text) }
    guard feedback.contains(where: { $0 != nil }) else { return }
    let texts = feedback.map { $0?.text.listPart() ?? "" }
    let isOne = texts.count == 1 || Set(texts).count == 1
    cells[.keyfeedback] = isOne ? texts[0] : texts.joined(separator: " | ")
  }

  /// Sets key, distractors, feedback and places; weights other than the two are lost.
  private mutating func setAnswers(
    _ answers: [Answer], isKey: (Double) -> Bool, right: Double, wrong wrongWeight: Double
  ) {
    let keys = answers.filter { isKey($0.weight) }
    let others = answers.filter { !isKey($0.weight) }
    guard !keys.isEmpty else {
      return loseAll(th: "ไม่มีคำตอบที่ถูก", en: "it has no right answer")
    }
    for answer in answers {
      checkFormat(answer.text)
      if abs(answer.weight - (isKey(answer.weight) ? right : wrongWeight)) > 0.00001 {
        lose(th: "น้ำหนักคะแนน", en: "its weights")
      }
    }
    setKeys(keys.map { $0.text.text.listPart() })
    setKeyFeedback(keys.map(\.feedback))
    for answer in others {
      if let feedback = answer.feedback { checkFormat(feedback) }
      if answer.text.text.isEmpty {
        loseAll(th: "มีคำตอบที่ว่าง", en: "one of its answers is empty")
      }
      wrong.append(Wrong(text: answer.text.text, feedback: answer.feedback?.text ?? ""))
    }
    let places = answers.indices.filter { isKey(answers[$0].weight) }.map { $0 + 1 }
    if places != Array(1...places.count) {
      cells[.place] = places.map(String.init).joined(separator: " | ")
    }
  }
}
