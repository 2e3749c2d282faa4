import QuizEngine
import Vocabulary

extension MoodleXMLFault {
  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .noQuestions: Bilingual(th: "ไม่พบคำถามในไฟล์นี้", en: "there is no question in this file")
    case .endsEarly:
      Bilingual(
        th: "ไฟล์จบก่อนถึง </quiz> เนื้อหาอาจไม่ครบ",
        en: "the file ends before </quiz>; part may be missing"
      )
    case .tooManyFaults:
      Bilingual(
        th: "มีข้อผิดพลาดอื่นต่อจากนี้ที่ไม่ได้แสดง", en: "there are more faults from here on, not listed")
    case .documentType:
      Bilingual(th: "ข้ามส่วน <!DOCTYPE> โดยไม่ได้อ่าน", en: "the <!DOCTYPE> is passed over unread")
    case .entities:
      Bilingual(
        th: "ไม่รับการประกาศใน <!DOCTYPE> เพราะอาจใช้โจมตีระบบได้",
        en: "declarations in a <!DOCTYPE> are refused, since they can be used for attacks")
    case .unclosed(let mark):
      Bilingual(th: "\(mark) นี้ไม่มีส่วนปิด", en: "this \(mark) is not closed")
    case .tagTooLong:
      Bilingual(
        th: "แท็กนี้ยาวเกิน \(QuestionScan.longestTag >> 10) KiB",
        en: "this tag is longer than \(QuestionScan.longestTag >> 10) KiB")
    case .tooDeep:
      Bilingual(
        th: "แท็กซ้อนกันลึกเกิน \(QuestionScan.deepest) ชั้น",
        en: "elements are nested more than \(QuestionScan.deepest) deep")
    case .questionNotClosed:
      Bilingual(
        th: "คำถามนี้ไม่มี </question> ปิด", en: "this question is not closed by </question>")
    case .questionInside:
      Bilingual(
        th: "ส่วน CDATA ของคำถามนี้มีคำถามอื่นอยู่ข้างใน อาจขาด ]]> ไปแห่งหนึ่ง",
        en: "a CDATA section of this question holds another question; a ]]> may be missing")
    case .notWellFormed(let problem): problem.message
    case .noType: Bilingual(th: "คำถามไม่ได้ระบุชนิด (type)", en: "the question has no type")
    case .unsupportedType(let type):
      Bilingual(
        th: "ไม่รองรับคำถามชนิด “\(type)”", en: "questions of the type “\(type)” are not supported")
    case .noText: Bilingual(th: "ไม่มีตัวคำถาม", en: "there is no question text")
    case .markupInText(let name):
      Bilingual(
        th: "มีแท็ก <\(name)> อยู่ใน <text> โดยไม่ได้อยู่ใน CDATA",
        en: "a tag <\(name)> stands in a <text> without CDATA")
    case .tooFewAnswers(let kind): Self.tooFew(kind)
    case .noTruth:
      Bilingual(
        th: "ไม่มีคำตอบใดที่ fraction เป็น 100", en: "neither true nor false has the fraction 100")
    case .truthByPlace:
      Bilingual(
        th: "คำตอบไม่ใช่ true หรือ false จึงถือว่าคำตอบแรกคือ “จริง”",
        en: "the answers are not “true” and “false”; the first was taken for true")
    case .badWeight(let text):
      Bilingual(th: "fraction “\(text)” ไม่ใช่ตัวเลข", en: "the fraction “\(text)” is not a number")
    case .weightOutOfRange(let text):
      Bilingual(
        th: "fraction “\(text)” อยู่นอกช่วง -100 ถึง 100",
        en: "the fraction “\(text)” is not from -100 to 100")
    case .badNumber(let text):
      Bilingual(th: "คำตอบ “\(text)” ไม่ใช่ตัวเลข", en: "the answer “\(text)” is not a number")
    case .badTolerance(let text):
      Bilingual(
        th: "ค่าคลาดเคลื่อน “\(text)” ไม่ใช่ตัวเลขตั้งแต่ 0 ขึ้นไป",
        en: "the tolerance “\(text)” is not a number from 0 up")
    case .noMatch(let prompt):
      Bilingual(th: "“\(prompt)” ไม่มีคู่", en: "“\(prompt)” has no match")
    case .cloze(let fault): Self.cloze(fault)
    case .badChoiceNumber(let text):
      Bilingual(
        th: "ไม่มีตัวเลือกลำดับที่ระบุในช่องว่าง [[\(text)]]", en: "the gap [[\(text)]] names no choice")
    case .tooManyChoices:
      Bilingual(th: "มีช่องว่างและตัวเลือกมากเกินไป", en: "there are too many gaps with too many choices")
    case .unknownFormat(let name):
      Bilingual(
        th: "ไม่รู้จักรูปแบบข้อความ “\(name)” จึงอ่านเป็น HTML",
        en: "the text format “\(name)” is not known; read as HTML")
    case .emptyCategory: Bilingual(th: "หมวดหมู่ไม่มีชื่อ", en: "the category has no name")
    default: loss
    }
  }

  private static func tooFew(_ kind: QuestionKind) -> Bilingual {
    switch kind {
    case .matching:
      Bilingual(th: "ต้องมีคู่อย่างน้อยสองคู่", en: "a matching question needs at least two pairs")
    case .ordering:
      Bilingual(
        th: "ต้องมีรายการอย่างน้อยสองรายการ", en: "an ordering question needs at least two items")
    case .choice, .multiple:
      Bilingual(th: "ต้องมีตัวเลือกอย่างน้อยสองตัวเลือก", en: "there are fewer than two answers")
    default: Bilingual(th: "ไม่มีคำตอบ", en: "there is no answer")
    }
  }

  private static func cloze(_ fault: MoodleXMLCloze.Fault) -> Bilingual {
    switch fault {
    case .noGap:
      Bilingual(
        th: "ไม่พบช่องว่าง เช่น {1:SHORTANSWER:=คำตอบ}",
        en: "there is no gap such as {1:SHORTANSWER:=answer}")
    case .severalChoices:
      Bilingual(
        th: "ไม่รองรับช่องว่างแบบ MULTIRESPONSE", en: "gaps of the kind MULTIRESPONSE are not supported"
      )
    case .noKey(let number):
      Bilingual(
        th: "ช่องว่างที่ \(number) ไม่มีคำตอบที่ถูกเต็มคะแนน",
        en: "gap \(number) has no fully right answer")
    }
  }

  /// What is not kept of the question.
  private var loss: Bilingual {
    switch self {
    case .clozeLosses(let losses):
      Self.list(
        losses.map(\.name), th: "ช่องว่างเก็บสิ่งต่อไปนี้ไม่ได้: ", en: "the gaps can't keep: ")
    case .unitFactors(let units):
      Bilingual(
        th: "ไม่ได้เก็บหน่วยที่มีตัวคูณ: " + units.joined(separator: ", "),
        en: "units with a factor are not kept: " + units.joined(separator: ", "))
    case .notKept(let parts):
      Self.list(parts.map(\.name), th: "ไม่ได้เก็บจาก Moodle: ", en: "not kept from Moodle: ")
    case .categoryInfo:
      Bilingual(
        th: "ไม่ได้เก็บคำอธิบายหมวดหมู่", en: "the description of the category is not kept")
    case .embeddedFile(let name, let size):
      Bilingual(
        th: "ไฟล์ “\(name)” (\(Self.size(size))) ที่ฝังอยู่ไม่ได้เก็บไว้ในคลังข้อสอบ",
        en: "the embedded file “\(name)” (\(Self.size(size))) is not kept in the bank")
    case .damagedFile(let name):
      Bilingual(
        th: "ไฟล์ “\(name)” ที่ฝังอยู่เสียหาย", en: "the embedded file “\(name)” is damaged")
    case .missingFile(let name):
      Bilingual(
        th: "คำถามอ้างถึงไฟล์ “\(name)” ซึ่งไม่ได้ฝังมาด้วย",
        en: "the question shows a file “\(name)”, which did not come with it")
    default: Bilingual(same: "")
    }
  }

  private static func list(_ names: [Bilingual], th: String, en: String) -> Bilingual {
    Bilingual(
      th: th + names.map(\.th).joined(separator: ", "),
      en: en + names.map(\.en).joined(separator: ", "))
  }

  private static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    return bytes < 1_000_000 ? "\((bytes + 500) / 1000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
  }
}

extension MoodleXMLFault.Wellformedness {
  fileprivate var message: Bilingual {
    switch self {
    case .ampersand:
      Bilingual(
        th: "เครื่องหมาย & เดี่ยวใช้ใน XML ไม่ได้", en: "a bare & may not stand in XML")
    case .entity:
      Bilingual(
        th: "XML ไม่รู้จักชื่ออักขระนี้ (เช่น &nbsp;)",
        en: "XML does not know this character's name (such as &nbsp;)")
    case .tags:
      Bilingual(
        th: "แท็กปิดไม่ตรงกับแท็กเปิด", en: "an end tag does not fit the start tag before it")
    case .character:
      Bilingual(th: "อักขระนี้ใช้ใน XML ไม่ได้", en: "this character may not stand in XML")
    case .attribute:
      Bilingual(th: "แท็กนี้เขียนไม่ถูกต้อง", en: "this tag is not written as XML asks")
    case .other(let code):
      Bilingual(
        th: "XML ไม่ถูกต้อง (libxml2 \(code))", en: "the XML is not well-formed (libxml2 \(code))")
    }
  }
}
