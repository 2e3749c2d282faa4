import Vocabulary

extension GIFTFault {
  /// What is wrong, in words.
  public var message: Bilingual {
    switch self {
    case .fileTooLarge:
      Bilingual(th: "ไฟล์ใหญ่เกิน 4 GiB", en: "the file is larger than 4 GiB")
    case .noQuestions:
      Bilingual(th: "ไม่พบคำถามในไฟล์นี้", en: "there is no question in this file")
    case .tooManyFaults:
      Bilingual(
        th: "มีข้อผิดพลาดอีกหลังจากนี้ แต่ไม่ได้แสดง", en: "there are more faults from here on, not listed")
    case .missingBlankLine:
      Bilingual(
        th: "ไม่มีบรรทัดว่างคั่นก่อนคำถามนี้ Moodle จะอ่านรวมกับคำถามก่อนหน้าเป็นข้อเดียว",
        en: "no blank line before this; Moodle would read it as part of the question above")
    case .emptyCategory:
      Bilingual(th: "$CATEGORY: ไม่มีชื่อหมวดหมู่", en: "$CATEGORY: names no category")
    case .emptyQuestion:
      Bilingual(th: "มีแต่ชื่อคำถาม ไม่มีตัวคำถาม", en: "a title without a question")
    case .unclosedTitle:
      Bilingual(
        th: "ชื่อคำถามขึ้นต้นด้วย :: แต่ไม่มี :: ปิดท้าย",
        en: "the title that starts with :: is not closed by ::")
    case .unclosedBrace:
      Bilingual(th: "วงเล็บปีกกา { นี้ไม่มี } ปิด", en: "this { is not closed by a }")
    case .strayClosingBrace:
      Bilingual(th: "วงเล็บปีกกา } นี้ไม่มี { เปิด", en: "this } closes nothing")
    case .secondAnswerBlock:
      Bilingual(
        th: "คำถามนี้มีส่วนคำตอบ { } มากกว่าหนึ่งส่วน",
        en: "a second { } in the same question")
    case .braceInAnswers:
      Bilingual(
        th: "มี { อยู่ในส่วนคำตอบโดยไม่มี \\ นำหน้า",
        en: "an unescaped { among the answers")
    case .answersWithoutQuestion:
      Bilingual(th: "มีคำตอบแต่ไม่มีตัวคำถาม", en: "answers without a question")
    case .textBeforeAnswers:
      Bilingual(
        th: "มีข้อความก่อนคำตอบแรกในวงเล็บปีกกา",
        en: "text before the first answer")
    case .answerWithoutMark(let text):
      Bilingual(
        th: "คำตอบ “\(text)” ไม่มีเครื่องหมาย = หรือ ~ นำหน้า และไม่ใช่ TRUE หรือ FALSE",
        en: "the answer “\(text)” has no = or ~ before it, and is neither TRUE nor FALSE")
    case .numberWithoutHash(let text, _):
      Bilingual(
        th: "คำตอบ “\(text)” เป็นตัวเลขที่ไม่มีเครื่องหมาย # นำหน้า",
        en: "the answer “\(text)” is a number without # before it")
    case .truthInWords(let text, _):
      Bilingual(
        th: "คำตอบ “\(text)” ต้องเขียนเป็น T หรือ F",
        en: "the answer “\(text)” has to be written T or F")
    case .answerOutsideBraces:
      Bilingual(th: "คำตอบอยู่นอกวงเล็บปีกกา", en: "an answer outside braces")
    case .tooFewAnswers(let kind): Self.tooFew(kind)
    case .pairWithoutArrow:
      Bilingual(th: "คู่นี้ไม่มีเครื่องหมาย ->", en: "this pair has no ->")
    case .secondGeneralFeedback:
      Bilingual(
        th: "มีคำอธิบายรวม #### มากกว่าหนึ่งแห่ง",
        en: "a second general feedback (####) in the same question")
    case .malformedWeight(let text):
      Bilingual(
        th: "น้ำหนักคะแนน “\(text)” เขียนไม่ถูกต้อง",
        en: "“\(text)” is not a weight")
    case .weightOutOfRange(let text):
      Bilingual(
        th: "น้ำหนักคะแนน “\(text)” อยู่นอกช่วง -100 ถึง 100",
        en: "the weight “\(text)” is not from -100 to 100")
    case .weightNotClosed:
      Bilingual(
        th: "น้ำหนักคะแนนไม่มี % ปิดท้าย จึงถือเป็นข้อความของคำตอบ",
        en: "a weight not closed by %, taken as part of the answer's text")
    case .noNumber:
      Bilingual(th: "คำถามตัวเลขนี้ไม่มีคำตอบ", en: "a number question without a number")
    case .notANumber(let text):
      Bilingual(th: "“\(text)” ไม่ใช่ตัวเลข", en: "“\(text)” is not a number")
    case .thaiDigits(let text, _):
      Bilingual(th: "“\(text)” เขียนด้วยเลขไทย", en: "“\(text)” is written in Thai digits")
    case .rangeReversed:
      Bilingual(
        th: "ปลายล่างของช่วงมากกว่าปลายบน",
        en: "the range's lower end is above its upper end")
    case .negativeTolerance:
      Bilingual(th: "ค่าคลาดเคลื่อนติดลบ", en: "the tolerance is negative")
    case .unclosedMark(let name):
      Bilingual(
        th: "[\(name): ไม่มี ] ปิด จึงไม่นำมาใช้", en: "[\(name): is not closed by ], and ignored")
    case .emptyMark(let name):
      Bilingual(th: "[\(name):] ว่างเปล่า จึงไม่นำมาใช้", en: "[\(name):] is empty, and ignored")
    case .secondID:
      Bilingual(
        th: "คำถามนี้มี [id:] มากกว่าหนึ่งรหัส ใช้รหัสแรก",
        en: "a second [id:] for the same question; the first one counts")
    case .strayMarks:
      Bilingual(
        th: "[id:] หรือ [tag:] นี้ไม่ได้อยู่ติดกับคำถามใด จึงไม่นำมาใช้",
        en: "this [id:] or [tag:] belongs to no question, and is ignored")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual? {
    switch self {
    case .fileTooLarge:
      Bilingual(th: "แบ่งเป็นหลายไฟล์", en: "split it into several files")
    case .noQuestions:
      Bilingual(
        th: "เขียนคำถามตามด้วยคำตอบใน { } เช่น What is 2 + 2? {=4}",
        en: "write a question and its answers in { }, such as: What is 2 + 2? {=4}")
    case .tooManyFaults:
      Bilingual(
        th: "แก้ข้อผิดพลาดที่แสดงไว้แล้วตรวจอีกครั้ง และดูว่าเป็นไฟล์ GIFT จริงหรือไม่",
        en: "mend those above and check again; see whether this is a GIFT file at all")
    case .missingBlankLine:
      Bilingual(th: "เว้นบรรทัดว่างหนึ่งบรรทัดก่อนบรรทัดนี้", en: "put a blank line before this line")
    case .emptyCategory:
      Bilingual(
        th: "เขียนชื่อหมวดหมู่ในบรรทัดเดียวกัน เช่น $CATEGORY: English/Greetings",
        en: "name it on the same line, such as: $CATEGORY: English/Greetings")
    case .emptyQuestion:
      Bilingual(
        th: "เขียนตัวคำถามต่อจาก :: โดยไม่เว้นบรรทัดว่าง",
        en: "write the question after the closing ::, without a blank line between")
    case .unclosedTitle:
      Bilingual(
        th: "เขียน :: ท้ายชื่อ เช่น ::ชื่อคำถาม:: และเขียน \\: แทนเครื่องหมาย : ที่เป็นข้อความ",
        en: "write :: after the title, as in ::Title::, and \\: for a colon that is text")
    case .unclosedBrace:
      Bilingual(
        th: "ปิดคำตอบด้วย } ถ้า { เป็นข้อความให้เขียน \\{",
        en: "close the answers with }, or write \\{ for a brace that is text")
    case .strayClosingBrace:
      Bilingual(
        th: "ลบออก หรือเขียน \\} ถ้าเป็นข้อความ",
        en: "remove it, or write \\} for a brace that is text")
    case .secondAnswerBlock:
      Bilingual(
        th: "เว้นบรรทัดว่างระหว่างคำถาม ถ้าวงเล็บปีกกาเป็นข้อความให้เขียน \\{ และ \\}",
        en: "put a blank line between questions, or write \\{ and \\} for braces that are text")
    case .braceInAnswers:
      Bilingual(th: "เขียน \\{ ถ้าเป็นข้อความ", en: "write \\{ for a brace that is text")
    case .answersWithoutQuestion:
      Bilingual(
        th: "เขียนตัวคำถามหน้า { โดยไม่เว้นบรรทัดว่างระหว่างกัน",
        en: "write the question before the {, without a blank line between")
    case .textBeforeAnswers:
      Bilingual(
        th: "เริ่มแต่ละคำตอบด้วย = หรือ ~ และย้ายข้อความนี้ไปไว้หน้า {",
        en: "start each answer with = or ~, and move this text before the {")
    case .answerWithoutMark:
      Bilingual(
        th: "เขียน = หน้าคำตอบที่ถูก หรือเขียน \\{ และ \\} ถ้าวงเล็บปีกกาเป็นข้อความ",
        en: "write = before a right answer, or \\{ and \\} for braces that are text")
    case .numberWithoutHash(_, let meant):
      Bilingual(
        th: "เขียน {#\(meant)} สำหรับคำถามตัวเลข หรือ {=\(meant)} หากให้พิมพ์ตามนี้",
        en: "write {#\(meant)} for a number question, or {=\(meant)} where just that is to be typed"
      )
    case .truthInWords(let text, let isTrue):
      Bilingual(
        th: "เขียน {\(isTrue ? "T" : "F")} (ถูกคือ T ผิดคือ F) หรือ {=\(text)} หากให้พิมพ์คำนี้",
        en: "write {\(isTrue ? "T" : "F")}, or {=\(text)} where the word is to be typed")
    case .answerOutsideBraces:
      Bilingual(
        th: "คำตอบทั้งหมดต้องอยู่ระหว่าง { และ } ของคำถาม",
        en: "all answers stand between the question's { and }")
    case .tooFewAnswers(.choice):
      Bilingual(th: "เพิ่มตัวเลือกที่ขึ้นต้นด้วย ~", en: "add options that start with ~")
    case .tooFewAnswers(.matching):
      Bilingual(th: "เพิ่มคู่ เช่น =Thailand -> Bangkok", en: "add pairs such as: =Thailand -> Bangkok")
    case .tooFewAnswers:
      Bilingual(th: "เขียนบรรทัดละหนึ่งรายการ", en: "write one item on each line")
    case .pairWithoutArrow:
      Bilingual(
        th: "เขียนทุกคู่ในรูป =คำถาม -> คำตอบ",
        en: "write each pair as: =prompt -> match")
    case .secondGeneralFeedback:
      Bilingual(
        th: "รวมเป็นแห่งเดียวไว้ท้ายสุดก่อน } หรือเขียน \\# ถ้าเป็นข้อความ",
        en: "keep one, last before the }, or write \\# for a # that is text")
    case .malformedWeight:
      Bilingual(
        th: "เขียนเป็นร้อยละโดยใช้จุดทศนิยม เช่น %50% %33.33333% หรือ %-50%",
        en: "write percent with a decimal point, such as %50%, %33.33333% or %-50%")
    case .weightOutOfRange:
      Bilingual(th: "ใช้ค่าตั้งแต่ -100 ถึง 100", en: "use a value from -100 to 100")
    case .weightNotClosed:
      Bilingual(
        th: "ถ้าเป็นน้ำหนักคะแนนให้เขียน % ปิดท้าย เช่น %50%",
        en: "if it is a weight, close it, as in %50%")
    case .noNumber:
      Bilingual(
        th: "เขียนคำตอบต่อจาก # เช่น {#3} {#3:2} หรือ {#1..5}",
        en: "write it after the #, such as {#3}, {#3:2} or {#1..5}")
    case .notANumber:
      Bilingual(
        th: "ใช้เลขอารบิกและจุดทศนิยม เช่น 3, 2.5, 3:0.5 หรือ 1..5 โดยไม่ใส่หน่วยและจุลภาค",
        en: "write digits and a decimal point, such as 3, 2.5, 3:0.5 or 1..5; no units, no commas")
    case .thaiDigits(_, let meant):
      Bilingual(
        th: "เขียน \(meant) ผู้ตอบจะพิมพ์เลขไทยก็ได้", en: "write \(meant); who answers may type either")
    case .rangeReversed:
      Bilingual(th: "เขียนค่าน้อยก่อน เช่น 1..5", en: "write the smaller number first, as in 1..5")
    case .negativeTolerance:
      Bilingual(th: "ใช้ค่าตั้งแต่ 0 ขึ้นไป เช่น 3:2", en: "use 0 or more, as in 3:2")
    case .unclosedMark(let name):
      Bilingual(
        th: "เขียน ] ปิดในบรรทัดเดียวกัน เช่น [\(name):…]",
        en: "close it on the same line, as in [\(name):…]")
    case .emptyMark:
      Bilingual(th: "เติมค่าหรือลบออก", en: "fill it in or remove it")
    case .secondID:
      Bilingual(th: "เหลือไว้เพียงรหัสเดียว", en: "keep one of them")
    case .strayMarks:
      Bilingual(
        th: "วางไว้ติดกับบรรทัดแรกของคำถามโดยไม่เว้นบรรทัดว่าง",
        en: "put it right above its question, without a blank line between")
    }
  }

  private static func tooFew(_ kind: QuestionKind) -> Bilingual {
    switch kind {
    case .matching:
      Bilingual(
        th: "คำถามจับคู่ต้องมีอย่างน้อยสองคู่",
        en: "a matching question needs at least two pairs")
    case .ordering:
      Bilingual(
        th: "คำถามเรียงลำดับต้องมีอย่างน้อยสองรายการ",
        en: "an ordering question needs at least two items")
    default:
      Bilingual(
        th: "คำถามเลือกตอบต้องมีอย่างน้อยสองตัวเลือก",
        en: "a choice question needs at least two options")
    }
  }
}
