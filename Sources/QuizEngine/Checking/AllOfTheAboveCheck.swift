import SourceText
import Vocabulary

/// Finds options that speak of other options.
struct AllOfTheAboveCheck: BankCheck {
  let name = "all-of-the-above"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "“ถูกทุกข้อ” ตอบถูกได้โดยรู้เพียงสองข้อ “ไม่มีข้อใดถูก” ไม่แสดงว่าผู้ตอบรู้คำตอบที่ถูก "
      + "ส่วน “ข้อ ก และ ข” จะชี้ผิดข้อเมื่อสลับลำดับตัวเลือก",
    en: "“All of the above” is found by knowing two of them, “none of the above” does not show "
      + "that the right answer is known, and “A and B” points to others once options are shuffled.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      let options = question.comparedOptions
      return options.enumerated().compactMap { number, text -> Finding? in
        guard Self.speaksOfOthers(text, among: options) else { return nil }
        return finding(
          .warning, in: question, at: bank.offset(of: question, answer: number),
          Bilingual(
            th: "ตัวเลือก “\(text)” อ้างถึงตัวเลือกอื่น",
            en: "the option “\(text)” refers to the other options"),
          remedy: Bilingual(
            th: "เขียนตัวเลือกที่มีเนื้อหาของตัวเอง หรือให้เลือกได้หลายคำตอบโดยใช้น้ำหนักคะแนน เช่น ~%50%",
            en:
              "write one with its own content, or let several be chosen, with weights such as ~%50%"
          ))
      }
    }
  }

  private static func speaksOfOthers(_ text: String, among options: [String]) -> Bool {
    let thai = text.filter { !$0.isWhitespace && !".!".contains($0) }
    if thaiPhrases.contains(thai) || isThaiPair(thai) { return true }
    let words = EnglishText.words(text)
    let phrase = words.joined(separator: " ")
    return phrases.contains(phrase) || isPair(words, among: options)
  }

  private static let phrases: Set<String> = [
    "all of the above", "none of the above", "all the above", "all of them are right",
    "all of them are correct", "all are right", "all are correct", "all answers are correct",
    "all of these answers", "none of these answers", "none is correct", "none are correct",
    "none of them is correct", "none of them are correct", "all of the answers",
    "none of the answers", "both of the above", "any of the above", "all options are correct",
    "none of the options", "all of the options",
  ]

  private static let thaiPhrases: Set<String> = [
    "ถูกทุกข้อ", "ถูกหมดทุกข้อ", "ถูกทั้งหมด", "ไม่มีข้อใดถูก", "ไม่มีข้อถูก", "ไม่มีข้อใดถูกต้อง", "ไม่มีข้อใดถูกเลย",
    "ผิดทุกข้อ", "ผิดทั้งหมด", "ถูกทุกข้อที่กล่าวมา", "ทุกข้อที่กล่าวมา", "ถูกต้องทุกข้อ", "ทุกข้อถูก",
    "ไม่ถูกทุกข้อ", "ไม่มีคำตอบที่ถูก", "ไม่มีคำตอบที่ถูกต้อง",
  ]

  /// Whether a text is `A and B`, `both B and C`, `A, B and C`, `neither A nor B`.
  private static func isPair(_ words: [String], among options: [String]) -> Bool {
    let rest = words.filter { !["both", "neither", "and", "or", "nor", "only"].contains($0) }
    // A question about letters or grades has other options of one letter.
    return rest.count >= 2 && rest.count < words.count
      && rest.allSatisfy { $0.count == 1 && ("a"..."h").contains($0) }
      && !options.contains { $0.count == 1 }
  }

  private static func isThaiPair(_ text: String) -> Bool {
    var letters = text[...]
    for lead in ["ถูกทั้ง", "ทั้ง", "ข้อ"] where letters.hasPrefix(lead) {
      letters = letters.dropFirst(lead.count)
    }
    let parts = letters.replacing("ข้อ", with: "").split(separator: "และ")
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 && "กขคงจฉ".contains($0) }
  }
}
