import QuizEngine
import Vocabulary

extension MoodleXMLFault {
  /// What to do about it.
  var remedy: Bilingual? {
    switch self {
    case .noQuestions:
      Bilingual(
        th: "ส่งออกคลังข้อสอบจาก Moodle อีกครั้ง โดยเลือกรูปแบบ Moodle XML",
        en: "export the bank from Moodle again, in the Moodle XML format")
    case .endsEarly:
      Bilingual(
        th: "ดาวน์โหลดหรือคัดลอกไฟล์อีกครั้ง", en: "download or copy the file again")
    case .tooManyFaults:
      Bilingual(
        th: "แก้ข้อผิดพลาดข้างต้นก่อน แล้วตรวจอีกครั้ง", en: "mend those above, then check again")
    case .documentType: nil
    case .entities:
      Bilingual(
        th: "ลบส่วน <!DOCTYPE …> ออก แล้วเขียนอักขระโดยตรง",
        en: "remove the <!DOCTYPE …> and write the characters themselves")
    case .unclosed(let mark):
      Bilingual(
        th: "เติมส่วนปิดของ \(mark) ในคำถามนี้", en: "close the \(mark) where it should end")
    case .tagTooLong, .tooDeep, .questionNotClosed, .notWellFormed(.other):
      Bilingual(
        th: "ส่งออกคำถามนี้จาก Moodle อีกครั้ง", en: "export this question from Moodle again")
    case .questionInside:
      Bilingual(
        th: "ตรวจ <![CDATA[ ทุกแห่งในคำถามนี้ว่ามี ]]> ปิด",
        en: "check that each <![CDATA[ of this question is closed by ]]>")
    case .notWellFormed(.ampersand):
      Bilingual(
        th: "เขียน &amp; แทน & หรือใส่ข้อความไว้ใน <![CDATA[ … ]]>",
        en: "write &amp; for &, or put the text into <![CDATA[ … ]]>")
    case .notWellFormed(.entity):
      Bilingual(
        th: "ใส่ข้อความไว้ใน <![CDATA[ … ]]> หรือเขียนเป็นตัวเลข เช่น &#160;",
        en: "put the text into <![CDATA[ … ]]>, or write a number such as &#160;")
    case .notWellFormed(.tags), .markupInText:
      Bilingual(
        th: "ใส่ HTML ไว้ใน <![CDATA[ … ]]>", en: "put HTML into <![CDATA[ … ]]>")
    case .notWellFormed(.character): Bilingual(th: "ลบอักขระนี้ออก", en: "remove the character")
    case .notWellFormed(.attribute):
      Bilingual(
        th: "เขียนแอตทริบิวต์เป็น ชื่อ=\"ค่า\" และเขียน &lt; แทน < ในข้อความ",
        en: "write attributes as name=\"value\", and &lt; for a < in a text")
    case .noType:
      Bilingual(
        th: "ระบุชนิด เช่น <question type=\"multichoice\">",
        en: "name one, as in <question type=\"multichoice\">")
    case .unsupportedType(let type): Self.replacement(of: type)
    case .noText:
      Bilingual(
        th: "เพิ่ม <questiontext> ที่มี <text>", en: "add a <questiontext> with a <text>")
    default: answerRemedy
    }
  }

  private static func replacement(of type: String) -> Bilingual {
    if type.hasPrefix("calculated") {
      return Bilingual(
        th: "สร้างเป็นคำถามตัวเลข (numerical) ที่ใช้ค่าคงที่แทน",
        en: "make it a numerical question with fixed numbers")
    }
    if type.hasPrefix("random") {
      return Bilingual(
        th: "นำคำถามที่ใช้สุ่มมาใส่ในคลังข้อสอบโดยตรง",
        en: "put the questions that it draws from into the bank itself")
    }
    return Bilingual(
      th: "สร้างใหม่ใน Moodle เป็นชนิดอื่น เช่น multichoice, shortanswer, matching หรือ cloze",
      en: "make it another type in Moodle, such as multichoice, shortanswer, matching or cloze")
  }

  /// What to do about answers.
  private var answerRemedy: Bilingual? {
    switch self {
    case .tooFewAnswers: Bilingual(th: "เพิ่มส่วนที่ขาด", en: "add what is missing")
    case .noTruth:
      Bilingual(
        th: "ให้คำตอบที่ถูกมี fraction=\"100\"", en: "give the right one fraction=\"100\"")
    case .truthByPlace:
      Bilingual(
        th: "ตรวจว่าเฉลยถูกต้อง แล้วเขียนคำตอบเป็น true และ false",
        en: "check the key, and write the answers as true and false")
    case .badWeight, .weightOutOfRange:
      Bilingual(
        th: "เขียนเป็นร้อยละจาก -100 ถึง 100 เช่น 33.33333",
        en: "write a percentage from -100 to 100, such as 33.33333")
    case .badNumber:
      Bilingual(
        th: "เขียนตัวเลขโดยใช้จุดทศนิยม เช่น 12.5 หรือ * หากรับทุกตัวเลข",
        en: "write a number with a decimal point, such as 12.5, or * for any")
    case .badTolerance:
      Bilingual(th: "เขียนตัวเลข เช่น 0.5", en: "write a number such as 0.5")
    case .noMatch: Bilingual(th: "เพิ่มคู่ของข้อนี้", en: "add its match")
    case .cloze(.severalChoices):
      Bilingual(
        th: "แยกออกเป็นคำถามแบบเลือกหลายคำตอบ", en: "make it a question of its own with several answers"
      )
    case .cloze:
      Bilingual(
        th: "เพิ่มช่องว่างและคำตอบที่ถูก เช่น {1:SA:=คำตอบ}",
        en: "add a gap with its right answer, such as {1:SA:=answer}")
    case .badChoiceNumber:
      Bilingual(th: "เพิ่มตัวเลือก หรือแก้หมายเลข", en: "add the choice, or mend the number")
    case .tooManyChoices: Bilingual(th: "แบ่งเป็นหลายคำถาม", en: "split the question")
    case .emptyCategory: Bilingual(th: "ตั้งชื่อหมวดหมู่", en: "name the category")
    case .clozeLosses, .unitFactors:
      Bilingual(
        th: "ตรวจคำถามนี้หลังแปลง", en: "look at the question once it is converted")
    case .embeddedFile:
      Bilingual(
        th: "ใช้ khaolam bank convert เพื่อเก็บไฟล์ไว้ข้างคลังข้อสอบ",
        en: "store it beside the bank with khaolam bank convert")
    case .damagedFile:
      Bilingual(
        th: "ส่งออกคำถามนี้จาก Moodle อีกครั้ง", en: "export the question from Moodle again")
    case .missingFile:
      Bilingual(
        th: "ตรวจว่ายังตอบคำถามได้หรือไม่เมื่อไม่มีไฟล์นี้",
        en: "see whether the question can be answered without it")
    default: nil
    }
  }
}

extension MoodleXMLCloze.Loss {
  /// What is not kept.
  var name: Bilingual {
    switch self {
    case .weights: Bilingual(th: "น้ำหนักคะแนนที่ต่างกัน", en: "different weights")
    case .partialCredit: Bilingual(th: "คะแนนบางส่วน", en: "partial credit")
    case .feedback: Bilingual(th: "คำอธิบายของคำตอบ", en: "feedback on answers")
    case .tolerance: Bilingual(th: "ค่าคลาดเคลื่อนของตัวเลข", en: "the tolerance of numbers")
    case .letterCase:
      Bilingual(th: "การแยกตัวพิมพ์ใหญ่เล็กเฉพาะบางช่อง", en: "letter case in some gaps only")
    case .answers: Bilingual(th: "คำตอบที่มี | หรือ [[ ]]", en: "answers with | or [[ ]]")
    case .brackets:
      Bilingual(
        th: "[[ ]] ในข้อความ ซึ่งแทรกช่องว่างคั่นแล้ว", en: "[[ ]] in the text, now with a space between")
    }
  }
}

extension NotKept {
  /// What is not kept.
  var name: Bilingual {
    switch self {
    case .feedbackForRight: Bilingual(th: "คำอธิบายเมื่อตอบถูก", en: "feedback for right answers")
    case .feedbackForPartly:
      Bilingual(th: "คำอธิบายเมื่อตอบถูกบางส่วน", en: "feedback for partly right answers")
    case .feedbackForWrong: Bilingual(th: "คำอธิบายเมื่อตอบผิด", en: "feedback for wrong answers")
    case .hints(let count):
      Bilingual(th: "คำใบ้ \(count) ข้อ", en: count == 1 ? "a hint" : "\(count) hints")
    case .mark(let mark): Bilingual(th: "คะแนนเต็ม \(mark)", en: "the mark \(mark)")
    case .penalty(let penalty): Bilingual(th: "การหักคะแนน \(penalty)", en: "the penalty \(penalty)")
    case .hidden: Bilingual(th: "การซ่อนคำถาม", en: "that it is hidden")
    case .fixedOrder: Bilingual(th: "การคงลำดับตัวเลือก", en: "the fixed order of answers")
    case .itemFeedback: Bilingual(th: "คำอธิบายของรายการ", en: "feedback on items")
    case .itemSelection: Bilingual(th: "การเลือกแสดงบางรายการ", en: "that only some items are shown")
    case .graderInformation: Bilingual(th: "ข้อมูลสำหรับผู้ตรวจ", en: "information for graders")
    case .answerTemplate: Bilingual(th: "แม่แบบคำตอบ", en: "the response template")
    case .attachments: Bilingual(th: "ไฟล์แนบที่ต้องส่ง", en: "required attachments")
    case .wordLimit: Bilingual(th: "จำนวนคำที่กำหนด", en: "the word limit")
    case .unitGrading: Bilingual(th: "การให้คะแนนหน่วย", en: "the grading of units")
    case .unitInstructions: Bilingual(th: "คำชี้แจงเรื่องหน่วย", en: "instructions on units")
    case .other(let name): Bilingual(same: "<\(name)>")
    }
  }
}
