import SourceText
import Vocabulary

/// Prints choice and true/false questions in Aiken, a line each stem and option.
struct AikenWriter {
  private(set) var output = ""
  private(set) var losses: [BankText.Loss] = []

  /// Adds a question, and tells what of it is lost, or why all of it is.
  mutating func add(_ question: Question) {
    switch question.body {
    case .choice(let answers): add(question, options: answers, lost: [])
    case .trueFalse(let isTrue, let forTrue, let forFalse):
      let isThai = question.stem.text.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) }
      let answers = [
        Answer(
          FormattedText(isThai ? "ถูก" : "True"), weight: isTrue ? 100 : 0, feedback: forTrue),
        Answer(
          FormattedText(isThai ? "ผิด" : "False"), weight: isTrue ? 0 : 100, feedback: forFalse),
      ]
      add(
        question, options: answers,
        lost: [Bilingual(th: "ชนิดคำถามถูกหรือผิด", en: "that it is true or false")])
    default:
      loseAll(
        question, th: "Aiken มีเฉพาะข้อเลือกตอบ ไม่มีชนิด \(question.kind.rawValue)",
        en: "Aiken has choice questions only, none of the kind \(question.kind.rawValue)")
    }
  }

  private mutating func add(_ question: Question, options: [Answer], lost: [Bilingual]) {
    let stem = Line(question.stem)
    guard let key = options.firstIndex(where: { $0.weight >= 100 }) else {
      return loseAll(
        question, th: "ไม่มีคำตอบที่ถูกเต็มคะแนน", en: "no answer is fully right")
    }
    guard (2...26).contains(options.count) else {
      return loseAll(
        question, th: "Aiken มีได้ 2 ถึง 26 ตัวเลือก", en: "Aiken has 2 to 26 options")
    }
    guard !stem.text.isEmpty, !stem.startsLikeOption else {
      return loseAll(
        question, th: "ตัวคำถามว่าง หรือขึ้นต้นเหมือนตัวเลือกหรือ ANSWER:",
        en: "its stem is empty, or starts like an option or ANSWER:")
    }
    let lines = options.map { Line($0.text) }
    var text = stem.text + "\n"
    for (number, line) in lines.enumerated() {
      text += Self.letter(number) + "." + (line.text.isEmpty ? "" : " ") + line.text + "\n"
    }
    text += "ANSWER: " + Self.letter(key) + "\n\n"
    guard !output.isEmpty || Self.isKnown(by: text) else {
      return loseAll(
        question, th: "ไฟล์ที่ขึ้นต้นด้วยตัวคำถามนี้จะถูกอ่านเป็นรูปแบบอื่น ให้ย้ายไปไว้หลังข้ออื่น",
        en: "a file that starts with its stem is taken for another format; put it below another")
    }
    output += text
    let all = Self.losses(question, options, [stem] + lines) + lost
    guard !all.isEmpty else { return }
    losses.append(
      BankText.Loss(
        question,
        Bilingual(
          th: "สิ่งที่สูญหาย: " + all.map(\.th).joined(separator: ", "),
          en: "lost: " + all.map(\.en).joined(separator: ", "))))
  }

  /// Whether a file that starts with a question's text is known as Aiken.
  private static func isKnown(by text: String) -> Bool {
    let file = SourceFile(name: "bank.aiken", text: text)
    return !MoodleXMLSyntax.recognises(file) && BankFormats.format(of: file) is AikenFormat
  }

  private mutating func loseAll(_ question: Question, th: String, en: String) {
    losses.append(
      BankText.Loss(
        question, isWhole: true,
        Bilingual(th: "ไม่ได้เขียนข้อนี้: " + th, en: "not written: " + en)))
  }

  private static func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: number)))
  }

  private static func losses(
    _ question: Question, _ options: [Answer], _ lines: [Line]
  ) -> [Bilingual] {
    var lost: [Bilingual] = []
    func check(_ isLost: Bool, th: String, en: String) {
      if isLost { lost.append(Bilingual(th: th, en: en)) }
    }
    check(question.id != question.contentID, th: "รหัส", en: "its id")
    check(!question.title.isEmpty, th: "ชื่อ", en: "its title")
    check(!question.category.isEmpty, th: "หมวดหมู่", en: "its category")
    check(!question.tags.isEmpty, th: "แท็กและระดับ", en: "its tags and level")
    check(
      question.feedback != nil || options.contains { $0.feedback != nil }, th: "คำอธิบาย",
      en: "its feedback")
    check(
      options.contains { $0.weight != 0 && $0.weight != 100 }, th: "น้ำหนักคะแนน", en: "its weights")
    check(
      options.filter { $0.weight >= 100 }.count > 1, th: "คำตอบที่ถูกข้ออื่น",
      en: "its other right answers")
    check(lines.contains(where: \.hasMarkup), th: "การจัดรูปแบบข้อความ", en: "its markup")
    check(lines.contains(where: \.hasBreaks), th: "การขึ้นบรรทัดใหม่", en: "its line breaks")
    return lost
  }
}

/// A text as one line of characters.
private struct Line {
  let text: String
  /// Whether markup was left out.
  let hasMarkup: Bool
  /// Whether line breaks became blanks.
  let hasBreaks: Bool

  init(_ source: FormattedText) {
    let plain = source.plain.carriedText
    hasBreaks = plain.utf8.contains(Byte.newline)
    hasMarkup = plain != source.text.carriedText
    text =
      hasBreaks
      ? String(decoding: plain.utf8.map { $0 == Byte.newline ? Byte.space : $0 }, as: UTF8.self)
      : plain
  }

  /// Whether a reader would take the line for an option or an answer.
  var startsLikeOption: Bool {
    let bytes = Array(text.utf8)
    return bytes.asGIFT { file in
      if case .text = AikenLine(file, ByteRange(0, bytes.count)) { false } else { true }
    }
  }
}
