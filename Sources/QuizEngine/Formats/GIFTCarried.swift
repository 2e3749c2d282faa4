import Vocabulary

/// What GIFT carries of a question: the question as it will be read back, and what is lost.
///
/// Blanks at the ends of texts, empty feedback and the way in which lines end carry no meaning and
/// are not told.
struct GIFTCarried {
  /// The question as it will be read back, its id aside.
  var question: Question
  /// What is lost: a clause each.
  var losses: [Bilingual] = []
  /// Whether the question can't be written at all.
  var isWhole = false

  init(_ question: Question) {
    self.question = question
    self.question.title = question.title.carriedText
    self.question.category = question.category.carriedLine
    self.question.stem = question.stem.carried
    self.question.feedback = question.feedback?.carriedFeedback
    self.question.tags = question.tags.map(\.carriedLine).filter { !$0.isEmpty }
    if ([question.category] + question.tags).contains(where: \.hasLines) {
      lose(
        th: "การขึ้นบรรทัดใหม่ในหมวดหมู่หรือแท็กเปลี่ยนเป็นช่องว่าง",
        en: "line breaks in its category or a tag become blanks")
    }
    carryBody()
    carryKind()
    if self.question.id.rawValue != self.question.id.rawValue.carriedLine {
      self.question.id = QuestionID(self.question.id.rawValue.carriedLine)
      lose(
        th: "รหัสของข้อนี้มีหลายบรรทัดหรือมีช่องว่างที่หัวท้าย จึงเปลี่ยนไป",
        en: "the id has several lines, or blanks at its ends, and is changed")
    }
    if case .description = question.body, self.question.feedback != nil {
      self.question.feedback = nil
      lose(th: "คำอธิบายของหน้าสำหรับอ่านจะหายไป", en: "the feedback of a page to read is lost")
    }
  }

  private mutating func lose(th: String, en: String) { losses.append(Bilingual(th: th, en: en)) }

  private mutating func loseAll(th: String, en: String) {
    isWhole = true
    losses = [Bilingual(th: "ไม่ได้เขียนข้อนี้: " + th, en: "not written: " + en)]
  }

  // MARK: Bodies

  private mutating func carryBody() {
    switch question.body {
    case .choice(let answers):
      let answers = carried(answers)
      guard answers.contains(where: { $0.weight >= 100 }) else {
        lose(
          th: "ไม่มีคำตอบที่ถูกเต็มคะแนน จึงเขียนเป็นข้อที่เลือกได้หลายคำตอบ",
          en: "no answer is fully right, so it is written as one with several answers")
        return carryOptions(.multiple(answers), count: answers.count)
      }
      carryOptions(.choice(answers), count: answers.count)
    case .multiple(let answers): carryOptions(.multiple(carried(answers)), count: answers.count)
    case .trueFalse(let isTrue, let feedbackForTrue, let feedbackForFalse):
      question.body = .trueFalse(
        isTrue: isTrue, feedbackForTrue: feedbackForTrue?.carriedFeedback,
        feedbackForFalse: feedbackForFalse?.carriedFeedback)
    case .short(let answers): question.body = .short(typed(answers))
    case .dictation(let answers): question.body = .dictation(typed(answers))
    case .numeric(let answers): carryNumbers(answers)
    case .matching(let pairs, let distractors): carryPairs(pairs, distractors)
    case .ordering(let items):
      question.body = .ordering(items.map(\.carried))
      if items.count < 2 {
        loseAll(th: "มีรายการให้เรียงไม่ถึงสองรายการ", en: "fewer than two items to put in order")
      }
    case .cloze, .essay, .speaking, .description: break
    }
  }

  private mutating func carryOptions(_ body: Question.Body, count: Int) {
    question.body = body
    if count < 2 { loseAll(th: "มีตัวเลือกไม่ถึงสองตัวเลือก", en: "fewer than two options") }
  }

  private mutating func carried(_ answers: [Answer]) -> [Answer] {
    answers.map {
      Answer($0.text.carried, weight: weight($0.weight), feedback: $0.feedback?.carriedFeedback)
    }
  }

  /// Weights outside -100 to 100 are no weights; those too small to write are none.
  private mutating func weight(_ weight: Double) -> Double {
    let carried = weight.isNaN ? 0 : min(max(weight, -100), 100)
    if carried != weight {
      lose(
        th: "น้ำหนักคะแนนอยู่นอกช่วง -100 ถึง 100 จึงปรับให้อยู่ในช่วง",
        en: "a weight that is not from -100 to 100 is brought into that range")
    }
    return abs(carried) < 1e-9 ? 0 : carried
  }

  /// Typed answers: a `->` would make a matching question of them, and nothing escapes it.
  private mutating func typed(_ answers: [Answer]) -> [Answer] {
    let all = carried(answers)
    let kept = all.filter { !$0.text.text.hasArrow }
    for answer in all where answer.text.text.hasArrow {
      lose(
        th: "คำตอบ “\(answer.text.text)” จะหายไป เพราะ -> ใน GIFT หมายถึงการจับคู่",
        en: "the answer “\(answer.text.text)” is lost: in GIFT a -> means a pair")
    }
    if kept.contains(where: { $0.feedback?.text.hasArrow ?? false }) {
      lose(
        th: "คำอธิบายของคำตอบมี -> ซึ่ง Moodle จะอ่านเป็นการจับคู่ ควรเขียนเป็น →",
        en: "feedback with a ->, which Moodle would take for a pair; better write →")
    }
    if !kept.contains(where: { $0.weight > 0 }) {
      loseAll(th: "ไม่มีคำตอบที่ถูกให้เขียน", en: "no right answer is left to write")
    }
    return kept
  }

  private mutating func carryNumbers(_ answers: [NumericAnswer]) {
    var carried: [NumericAnswer] = []
    for answer in answers {
      if let range = answer.range, !range.lowerBound.isFinite || !range.upperBound.isFinite {
        lose(
          th: "ช่วงตัวเลขที่ไม่มีปลายจะหายไป", en: "a range of numbers without an end is lost")
        continue
      }
      carried.append(
        NumericAnswer(
          answer.range, weight: weight(answer.weight), feedback: answer.feedback?.carriedFeedback))
    }
    question.body = .numeric(carried)
    if carried.isEmpty { loseAll(th: "ไม่มีตัวเลขที่เป็นคำตอบ", en: "no number is left to write") }
  }

  private mutating func carryPairs(_ pairs: [Pair], _ distractors: [String]) {
    let carried = pairs.map { pair in
      var prompt = pair.prompt.carried
      if prompt.text.hasArrow { prompt.text = withoutArrows(prompt) }
      return Pair(prompt: prompt, match: pair.match.carriedText)
    }
    question.body = .matching(carried, distractors: distractors.map(\.carriedText))
    if pairs.count + distractors.count < 2 {
      loseAll(th: "มีคู่ให้จับไม่ถึงสองคู่", en: "fewer than two pairs")
    }
  }

  /// A prompt whose `->` is written in another way: it would end the prompt.
  private mutating func withoutArrows(_ prompt: FormattedText) -> String {
    let isPlain = prompt.format == .plain
    if isPlain {
      lose(
        th: "มี -> ในข้อความที่ให้จับคู่ จึงเขียนเป็น →", en: "a -> in a prompt, written as →")
    }
    return prompt.text.replacing(ascii: "->", by: isPlain ? "→" : "-&gt;")
  }

  // MARK: Kinds

  /// Makes the tags say the kind, where a tag does.
  private mutating func carryKind() {
    let kind = question.kind
    let asked = question.tags.lazy.compactMap { KindTag.named($0) }.first
    switch kind {
    case .dictation, .speaking, .cloze:
      guard asked != kind else { return }
      question.tags.removeAll { KindTag.named($0) != nil }
      question.tags.insert("kind=\(kind.rawValue)", at: 0)
    case .short where asked == .dictation, .description where asked == .cloze,
      .essay where asked == .speaking || asked == .cloze:
      question.tags.removeAll { KindTag.named($0) != nil }
      lose(
        th: "แท็ก kind= ที่ไม่ตรงกับชนิดของข้อนี้ถูกตัดออก",
        en: "a kind= tag that is not this question's kind is left out")
    default: break
    }
  }
}

extension KindTag {
  /// The kind that a `kind=` tag makes in GIFT; nil for any other tag.
  fileprivate static func named(_ tag: String) -> QuestionKind? {
    switch tag.value(ofTag: "kind") {
    case "dictation": .dictation
    case "speaking": .speaking
    case "cloze": .cloze
    default: nil
    }
  }
}

extension FormattedText {
  fileprivate var carried: Self { Self(text.carriedText, format: format) }

  /// The feedback; nil where it says nothing.
  fileprivate var carriedFeedback: Self? {
    let carried = carried
    return carried.text.isEmpty ? nil : carried
  }
}

extension String {
  fileprivate var hasArrow: Bool { contains(ascii: "->") }

  /// The text on one line.
  fileprivate var carriedLine: String {
    guard hasLines else { return carriedText }
    return String(
      decoding: carriedText.utf8.map { $0 == Byte.newline ? Byte.space : $0 }, as: UTF8.self)
  }

  /// Whether it has several lines.
  fileprivate var hasLines: Bool { carriedText.utf8.contains(Byte.newline) }
}
