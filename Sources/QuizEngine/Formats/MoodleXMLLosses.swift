import Vocabulary

/// What of a question Moodle XML can't say, or Moodle does not take as it is.
enum MoodleXMLLoss: Hashable {
  case noGap
  /// Blanks at the ends of texts, which Moodle cuts off.
  case blanks
  /// Characters that XML 1.0 does not have.
  case characters
  /// An empty tag.
  case tag
  /// A weight that is none of Moodle's fractions.
  case weight(Double)
  /// A range whose ends Moodle's number and tolerance only come near.
  case range
  /// A pair without a prompt is read as a match too many.
  case prompt
  case idTooLong

  var message: Bilingual {
    switch self {
    case .noGap:
      Bilingual(
        th: "ไม่มีช่องว่าง [[…]] จึงเขียนเป็นคำถามเติมคำของ Moodle ไม่ได้",
        en: "there is no gap [[…]], and Moodle has no cloze question without one")
    case .blanks:
      Bilingual(
        th: "ช่องว่างที่ต้นหรือท้ายข้อความจะหายไป เพราะ Moodle ตัดออก",
        en: "blanks at the start or end of a text are lost, since Moodle cuts them off")
    case .characters:
      Bilingual(
        th: "อักขระควบคุมที่ XML เก็บไม่ได้ถูกตัดออก",
        en: "control characters, which XML can't hold, are left out")
    case .tag: Bilingual(th: "แท็กว่างถูกตัดออก", en: "an empty tag is left out")
    case .weight(let weight):
      Bilingual(
        th: "Moodle ไม่มีคะแนนร้อยละ \(MoodleXMLWeight.text(weight)) จะนำเข้าได้เมื่อเลือกใช้ค่าที่ใกล้ที่สุดเท่านั้น",
        en: "Moodle has no grade of \(MoodleXMLWeight.text(weight)) %, "
          + "and takes it only when told to use the nearest one")
    case .range:
      Bilingual(
        th: "ปลายช่วงตัวเลขเขียนได้เพียงค่าใกล้เคียง",
        en: "the ends of a range of numbers can only be written nearly")
    case .prompt:
      Bilingual(
        th: "คู่ที่ไม่มีโจทย์จะกลายเป็นตัวลวง",
        en: "a pair without a prompt becomes a distractor")
    case .idTooLong:
      Bilingual(
        th: "รหัสคำถามยาวเกิน 100 อักขระ Moodle จะไม่รับ",
        en: "the id is longer than the 100 characters that Moodle takes")
    }
  }
}

extension MoodleXMLWriter {
  /// Notes a question that is left out.
  mutating func lose(_ loss: MoodleXMLLoss, of question: Question) {
    losses.append(BankText.Loss(question, isWhole: true, loss.message))
  }

  /// Notes everything of a printed question that is not as it was, each thing once.
  mutating func reportTexts(of question: Question) {
    var found: [MoodleXMLLoss] = []
    func note(_ loss: MoodleXMLLoss) {
      if !found.contains(loss) { found.append(loss) }
    }
    let texts =
      [question.title, question.category, question.stem.text, question.feedback?.text ?? ""]
      + question.tags + question.body.writtenTexts
      + (question.id == question.contentID ? [] : [question.id.rawValue])
    for text in texts {
      if MoodleXMLSyntax.trimmed(text).utf8.count != text.utf8.count { note(.blanks) }
      if !MoodleXMLText.isSayable(text) { note(.characters) }
    }
    if question.tags.contains(where: { MoodleXMLSyntax.trimmed($0).isEmpty }) { note(.tag) }
    if question.id.rawValue.unicodeScalars.count > 100 { note(.idTooLong) }
    for weight in question.body.writtenWeights where !MoodleXMLWeight.isKnown(weight) {
      note(.weight(weight))
    }
    switch question.body {
    case .matching(let pairs, _):
      if pairs.contains(where: { MoodleXMLSyntax.trimmed($0.prompt.text).isEmpty }) {
        note(.prompt)
      }
    case .numeric(let answers):
      if answers.contains(where: { !Self.isExact($0.range) }) { note(.range) }
    default: break
    }
    losses += found.map { BankText.Loss(question, $0.message) }
  }

  private static func isExact(_ range: ClosedRange<Double>?) -> Bool {
    guard let range else { return true }
    guard let written = MoodleXMLNumber.answer(for: range) else { return false }
    return MoodleXMLNumber.range(written.centre, tolerance: written.tolerance) == range
  }
}

/// Weights in percent as Moodle XML writes them.
enum MoodleXMLWeight {
  /// The shortest text of a weight.
  static func text(_ weight: Double) -> String {
    Int(exactly: weight).map(String.init) ?? "\(weight)"
  }

  /// Whether Moodle has a fraction that a weight means.
  ///
  /// Source: `get_grade_options` and `match_grade_options` in Moodle's `lib/questionlib.php` and
  /// `question/engine/bank.php`: near to 0.001 %.
  static func isKnown(_ weight: Double) -> Bool {
    known.contains { abs(abs(weight) - $0) < 0.001 }
  }

  private static let known: [Double] = [
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
    12.5, 11.11111, 10, 5, 0,
  ]
}

extension Question.Body {
  /// Every text of the answers.
  fileprivate var writtenTexts: [String] {
    switch self {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      answers.flatMap { [$0.text.text, $0.feedback?.text ?? ""] }
    case .trueFalse(_, let first, let second): [first?.text ?? "", second?.text ?? ""]
    case .numeric(let answers): answers.compactMap(\.feedback?.text)
    case .matching(let pairs, let distractors):
      pairs.flatMap { [$0.prompt.text, $0.match] } + distractors
    case .ordering(let items): items.map(\.text)
    case .cloze, .essay, .speaking, .description: []
    }
  }

  fileprivate var writtenWeights: [Double] {
    switch self {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      answers.map(\.weight)
    case .numeric(let answers): answers.map(\.weight)
    default: []
    }
  }
}
