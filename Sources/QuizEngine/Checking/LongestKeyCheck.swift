import SourceText
import ThaiText
import Vocabulary

/// Finds banks in which the longest option is the key more often than chance.
struct LongestKeyCheck: BankCheck {
  let name = "longest-key"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "คำตอบที่ถูกมักเขียนละเอียดกว่าตัวเลือกอื่น ผู้ที่ชำนาญการทำข้อสอบจึงเลือกข้อที่ยาวที่สุด "
      + "ทดสอบด้วยการแจกแจงทวินามตั้งแต่ 12 ข้อขึ้นไป รายงานเมื่อ p < 0.01",
    en: "Right answers tend to be worded more carefully, so practised test takers choose the "
      + "longest. Tested with the binomial distribution over 12 or more questions, reported "
      + "where p < 0.01.")

  private static let leastQuestions = 12
  private static let significance = 0.01

  func check(_ bank: BankUnderCheck) -> [Finding] {
    var trials: [Int: Int] = [:]
    var longest: [CheckedQuestion] = []
    for question in bank.questions {
      guard let key = question.key, question.options.count > 1 else { continue }
      let lengths = question.options.map { columns(of: $0.text) }
      // Where two are the longest, nobody can choose by length.
      guard let most = lengths.max(), lengths.count(where: { $0 == most }) == 1 else { continue }
      trials[question.options.count, default: 0] += 1
      if lengths[key] == most { longest.append(question) }
    }
    let count = trials.values.reduce(0, +)
    guard count >= Self.leastQuestions, let first = longest.first else { return [] }
    let chance = trials.reduce(Binomial()) { sum, group in
      sum + Binomial(trials: group.value, chance: 1 / Double(group.key))
    }
    guard chance.probability(ofAtLeast: longest.count) < Self.significance else { return [] }
    let expected = trials.reduce(0.0) { $0 + Double($1.value) / Double($1.key) }
    let usual = Int(expected.rounded())
    return [
      finding(
        .warning, at: first.offset,
        Bilingual(
          th: "ตัวเลือกที่ยาวที่สุดเป็นคำตอบที่ถูก \(longest.count) จาก \(count) ข้อ "
            + "หากเป็นโดยบังเอิญควรมีราว \(usual) ข้อ",
          en: "the longest option is the key in \(longest.count) of \(count) questions; "
            + "by chance it would be in about \(usual)"),
        remedy: Bilingual(
          th: "ตัดคำตอบที่ถูกให้สั้นลง หรือเขียนตัวเลือกที่ผิดให้ยาวพอกัน "
            + "ข้อที่เกี่ยวข้อง: บรรทัด \(Self.lines(of: longest))",
          en: "shorten keys, or word some distractors as fully; it is so in lines "
            + Self.lines(of: longest)))
    ]
  }

  private static func lines(of questions: [CheckedQuestion]) -> String {
    let lines = questions.prefix(10).map { "\($0.question.line)" }.joined(separator: ", ")
    return questions.count > 10 ? lines + " …" : lines
  }
}
