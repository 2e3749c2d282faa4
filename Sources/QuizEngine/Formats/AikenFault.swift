import SourceText
import Vocabulary

/// What can be wrong in an Aiken file.
///
/// A fault of severity error keeps its question out of the bank; reading goes on with the next.
/// Letters are numbered from 0 for A.
public enum AikenFault: Hashable, Sendable {
  case noQuestions
  case optionWithoutQuestion
  case answerWithoutQuestion
  case noOptions
  case textAfterAnswer
  case stemOfSeveralLines
  case oneOption
  case optionOfSeveralLines
  case lettersOutOfOrder(found: UInt8, expected: UInt8)
  case smallLetters
  case noAnswer
  case smallAnswer
  case answerIsNoLetter(String)
  case noSuchOption(UInt8, last: UInt8)
  case severalAnswers
  case textBehindLetter

  /// Whether the question can still be used.
  public var severity: Diagnostic.Severity {
    switch self {
    case .stemOfSeveralLines, .smallLetters, .smallAnswer, .textBehindLetter: .warning
    default: .error
    }
  }

  /// The fault at a byte offset of its file.
  func diagnostic(at offset: Int) -> Diagnostic {
    Diagnostic(severity, at: offset, message, remedy: remedy)
  }

  private static func name(_ letter: UInt8) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + min(letter, 25)))
  }

  /// What is wrong, in words.
  public var message: Bilingual {
    switch self {
    case .noQuestions:
      Bilingual(th: "ไม่พบคำถามในไฟล์นี้", en: "there is no question in this file")
    case .optionWithoutQuestion:
      Bilingual(th: "มีตัวเลือกแต่ไม่มีตัวคำถาม", en: "options without a question")
    case .answerWithoutQuestion:
      Bilingual(th: "มี ANSWER: แต่ไม่มีตัวคำถาม", en: "ANSWER: without a question")
    case .noOptions:
      Bilingual(th: "คำถามนี้ไม่มีตัวเลือก", en: "this question has no options")
    case .textAfterAnswer:
      Bilingual(
        th: "มีข้อความต่อจากบรรทัด ANSWER: แต่รูปแบบ Aiken ไม่มีคำอธิบาย",
        en: "text after the ANSWER: line; Aiken has no feedback")
    case .stemOfSeveralLines:
      Bilingual(
        th: "ตัวคำถามมีหลายบรรทัด Moodle จะอ่านเฉพาะบรรทัดสุดท้าย",
        en: "a stem of several lines; Moodle would read its last line only")
    case .oneOption:
      Bilingual(
        th: "คำถามเลือกตอบต้องมีอย่างน้อยสองตัวเลือก",
        en: "a choice question needs at least two options")
    case .optionOfSeveralLines:
      Bilingual(
        th: "ตัวเลือกขึ้นบรรทัดใหม่ แต่รูปแบบ Aiken มีบรรทัดละหนึ่งตัวเลือก",
        en: "an option that goes on in this line; Aiken has one line for each")
    case .lettersOutOfOrder(let found, let expected):
      Bilingual(
        th: "ตัวเลือกนี้คือ \(Self.name(found)) แต่ควรเป็น \(Self.name(expected))",
        en: "option \(Self.name(found)) where \(Self.name(expected)) should stand")
    case .smallLetters:
      Bilingual(
        th: "ตัวเลือกใช้ตัวพิมพ์เล็ก ซึ่ง Moodle จะไม่อ่านเป็นตัวเลือก",
        en: "options with small letters, which Moodle would not take for options")
    case .noAnswer:
      Bilingual(
        th: "ไม่มีบรรทัด ANSWER: ต่อจากตัวเลือก", en: "no ANSWER: line after the options")
    case .smallAnswer:
      Bilingual(
        th: "คำตอบไม่ได้เขียนด้วยตัวพิมพ์ใหญ่ ซึ่ง Moodle จะอ่านไม่ได้",
        en: "an answer that is not in capitals, which Moodle would not read")
    case .answerIsNoLetter(let text):
      Bilingual(
        th: "คำตอบ “\(text)” ไม่ใช่ตัวอักษรของตัวเลือก", en: "the answer “\(text)” is no option's letter")
    case .noSuchOption(let letter, let last):
      Bilingual(
        th: "คำตอบคือ \(Self.name(letter)) แต่ตัวเลือกมีถึง \(Self.name(last)) เท่านั้น",
        en: "the answer is \(Self.name(letter)), but the last option is \(Self.name(last))")
    case .severalAnswers:
      Bilingual(th: "มีคำตอบมากกว่าหนึ่งข้อ", en: "more than one answer")
    case .textBehindLetter:
      Bilingual(
        th: "มีข้อความต่อจากตัวอักษรของคำตอบ จึงไม่นำมาใช้",
        en: "text after the answer's letter, which is ignored")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual? {
    switch self {
    case .noQuestions:
      Bilingual(
        th: "เขียนคำถาม แล้วตามด้วยบรรทัด A. B. และ ANSWER: A",
        en: "write a question, then lines with A. and B., then ANSWER: A")
    case .optionWithoutQuestion, .answerWithoutQuestion:
      Bilingual(
        th: "เขียนตัวคำถามในบรรทัดก่อนตัวเลือก A", en: "write the question on the line before option A")
    case .noOptions:
      Bilingual(
        th: "เขียนบรรทัดละหนึ่งตัวเลือก ขึ้นต้นด้วย A. B. C. และอย่าเว้นบรรทัดในตัวคำถาม",
        en: "write one option per line, starting A., B., C.; no blank line inside a question's text"
      )
    case .textAfterAnswer:
      Bilingual(
        th: "ลบออก หรือใช้รูปแบบ GIFT หรือ CSV ซึ่งมีคำอธิบายได้",
        en: "remove it, or use GIFT or CSV, which have feedback")
    case .stemOfSeveralLines:
      Bilingual(th: "รวมเป็นบรรทัดเดียว", en: "make it one line")
    case .oneOption: Bilingual(th: "เพิ่มตัวเลือก B.", en: "add an option B.")
    case .optionOfSeveralLines:
      Bilingual(
        th: "รวมไว้ในบรรทัดของตัวเลือกข้างบน หากเป็นคำถามใหม่ ให้เพิ่มบรรทัด ANSWER: ไว้ก่อน",
        en: "join it to the option above; before another question write an ANSWER: line")
    case .lettersOutOfOrder:
      Bilingual(
        th: "เรียง A. B. C. ต่อกัน บรรทัดละหนึ่งตัวเลือก",
        en: "write A., B., C. in order, one option per line"
      )
    case .smallLetters:
      Bilingual(th: "เขียน A. B. C. เป็นตัวพิมพ์ใหญ่", en: "write A., B., C. as capitals")
    case .noAnswer:
      Bilingual(
        th: "เพิ่มบรรทัด เช่น ANSWER: B ต่อจากตัวเลือกสุดท้าย",
        en: "add a line such as ANSWER: B after the last option")
    case .smallAnswer, .answerIsNoLetter, .noSuchOption:
      Bilingual(
        th: "เขียนเป็นตัวอักษรของตัวเลือกที่ถูก เช่น ANSWER: B",
        en: "write the right option's letter, as in ANSWER: B")
    case .severalAnswers:
      Bilingual(
        th: "เหลือไว้เพียงคำตอบเดียว หรือใช้รูปแบบ GIFT หรือ CSV ซึ่งมีหลายคำตอบได้",
        en: "keep one, or use GIFT or CSV, which can have several")
    case .textBehindLetter: Bilingual(th: "ลบออก", en: "remove it")
    }
  }
}
