import Vocabulary

/// Surveys.
extension Phrase {
  static let surveyIsAnonymous = Bilingual(
    th: "แบบสอบถามนี้ไม่ระบุชื่อผู้ตอบ ระบบบันทึกเพียงว่าท่านได้ตอบแล้ว ไม่บันทึกว่าคำตอบใดเป็นของผู้ใด",
    en: """
      This survey is anonymous. The system records that you have answered, but not which answers \
      are yours.
      """)
  static func statement(_ number: Int, of count: Int, _ text: Bilingual) -> Bilingual {
    Bilingual(th: "ข้อ \(number)/\(count): \(text.th)", en: "\(number)/\(count): \(text.en)")
  }
  static func surveyRating(_ rating: Int) -> Bilingual {
    switch rating {
    case 5: Bilingual(th: "มากที่สุด", en: "Very high")
    case 4: Bilingual(th: "มาก", en: "High")
    case 3: Bilingual(th: "ปานกลาง", en: "Moderate")
    case 2: Bilingual(th: "น้อย", en: "Low")
    default: Bilingual(th: "น้อยที่สุด", en: "Very low")
    }
  }
  static let surveyRatingPrompt = Bilingual(
    th: "พิมพ์ 1–5 · 0 ย้อนกลับ · /. ข้าม", en: "Type 1–5 · 0 back · /. skip")
  static let surveyRateOrSkip = Bilingual(
    th: "โปรดพิมพ์ 1 ถึง 5 หรือ /. เพื่อข้ามข้อนี้", en: "Type 1 to 5, or /. to skip this one.")
  static let surveyCommentIsSeen = Bilingual(
    th: "ความคิดเห็นจะปรากฏในรายงานตามที่พิมพ์ โปรดอย่าใส่ชื่อบุคคล",
    en: "Comments appear in the report as typed. Please leave names out.")
  static let surveyCommentPrompt = Bilingual(
    th: "พิมพ์ความคิดเห็น หรือกด Enter หากไม่มี · 0 ย้อนกลับ",
    en: "Type a comment, or Enter alone for none · 0 back")
  static func surveyAnswered(_ count: Int, of all: Int, comments: Int) -> Bilingual {
    Bilingual(
      th: "ตอบแล้ว \(count) จาก \(all) ข้อ มีความคิดเห็น \(comments) ข้อ",
      en:
        "\(count) of \(all) statements rated, \(comments) \(comments == 1 ? "comment" : "comments")"
    )
  }
  static let surveyIsFinal = Bilingual(
    th: "เมื่อส่งแล้วจะแก้ไขหรือเรียกดูไม่ได้ เพราะระบบไม่ทราบว่าเป็นคำตอบของผู้ใด",
    en: "Once handed in it can't be changed or looked up, since nobody knows whose it is.")
  static let surveyConfirm = Bilingual(
    th: "กด Enter เพื่อส่ง หรือ 0 เพื่อย้อนกลับ", en: "Enter hands it in, 0 goes back")
  static let surveyIsEmpty = Bilingual(
    th: "ยังไม่ได้ตอบข้อใด กด 0 เพื่อย้อนกลับไปตอบ", en: "Nothing is answered yet: 0 goes back.")
  static let surveyIsAnswered = Bilingual(th: "ตอบแล้ว", en: "answered")
  static let surveyThanks = Bilingual(
    th: "ส่งแบบสอบถามแล้ว ขอบคุณสำหรับความคิดเห็น", en: "Handed in. Thank you for your views.")
  static let surveyNotHandedIn = Bilingual(
    th: "ยังไม่ได้ส่งแบบสอบถาม คำตอบเมื่อครู่ไม่ได้บันทึกไว้",
    en: "The survey was not handed in; nothing of it was kept.")
  static let surveyDone = Bilingual(
    th: "ท่านตอบแบบสอบถามนี้แล้ว ตอบได้คนละหนึ่งครั้ง",
    en: "You have already answered this survey; it can be answered only once.")
}
