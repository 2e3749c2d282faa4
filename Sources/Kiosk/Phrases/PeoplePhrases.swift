import Vocabulary

/// Those who come late, do not come, or are not listed.
extension Phrase {
  static let nameNotHere = Bilingual(th: "ไม่มีชื่อของท่าน", en: "My name is not here")
  static let askToBeEntered = Bilingual(
    th: "ชื่ออาจอยู่ในทีมอื่น (0 กลับ) หากไม่มีในทุกทีม โปรดแจ้งวิทยากรให้เพิ่มชื่อที่เครื่องนี้",
    en:
      "Your name may be in another team (0 goes back). If not, please ask a facilitator to enter it."
  )

  static let enterLatecomer = Bilingual(
    th: "เพิ่มผู้เข้าร่วมที่ไม่มีในรายชื่อ", en: "Enter a person who is not listed")
  static func nameOfLatecomer(hasListed: Bool) -> Bilingual {
    hasListed
      ? Bilingual(
        th: "พิมพ์คำนำหน้า ชื่อ และนามสกุล หรือเลือกผู้ที่อยู่ในรายชื่อแต่ยังไม่มีทีม",
        en: "Type title, name and surname, or choose someone listed without a team.")
      : Bilingual(th: "พิมพ์คำนำหน้า ชื่อ และนามสกุล", en: "Type title, name and surname.")
  }
  static let badName = Bilingual(
    th: "โปรดพิมพ์ชื่อและนามสกุล (ไม่เกิน 200 ไบต์)", en: "Type the name (at most 200 bytes).")
  static let isOneOfThese = Bilingual(
    th: "ชื่อนี้ตรงกับผู้ที่อยู่ในรายชื่อแต่ยังไม่มีทีม พิมพ์หมายเลข หรือกด Enter หากเป็นคนอื่น",
    en: "It fits who is listed without a team. Type the number, or Enter alone for someone else.")
  static let nicknameOfLatecomer = Bilingual(
    th: "พิมพ์ชื่อเล่น หรือกด Enter หากไม่มี", en: "Type the nickname, or Enter alone for none.")
  static let badNickname = Bilingual(
    th: "ชื่อเล่นยาวเกินไป (ไม่เกิน 100 ไบต์)", en: "That nickname is too long (at most 100 bytes).")
  static let teamOfLatecomer = Bilingual(th: "อยู่ทีมใด", en: "Which team?")
  static func joinsTeam(_ team: Bilingual) -> Bilingual {
    Bilingual(th: "เข้าทีม\(team.th)", en: "joins \(team.en)")
  }
  static func sameName(_ id: String, _ team: Bilingual?) -> Bilingual {
    Bilingual(
      th: "มีชื่อนี้อยู่แล้ว: \(id) \(team.map { "ทีม\($0.th)" } ?? "ยังไม่มีทีม")",
      en: "This name is there already: \(id), \(team?.en ?? "without a team").")
  }
  static let confirmLatecomer = Bilingual(
    th: "กด Enter เพื่อเพิ่มชื่อ หรือ 0 เพื่อยกเลิก", en: "Enter makes it, 0 does not")
  static func admitted(_ id: String) -> Bilingual {
    Bilingual(
      th: "เพิ่มชื่อแล้ว รหัส \(id) เลือกชื่อได้ทุกเครื่อง หากแบบทดสอบใดจบไปแล้ว ทำเครื่องหมายว่าขาดได้ที่นี่",
      en: "Entered as \(id), at every terminal. Mark here the quizzes that are over as missed.")
  }

  static let absences = Bilingual(th: "ผู้ที่ขาดหรือกลับมา", en: "Who is absent, or is back")
  static let absencesOfWhom = Bilingual(
    th: "พิมพ์หมายเลข รหัส หรือบางส่วนของชื่อ", en: "Type a number, an id, or part of the name.")
  static let absencesHow = Bilingual(
    th: "พิมพ์หมายเลขเพื่อสลับมาหรือขาด คะแนนทีมคิดจากผู้ที่ไม่ขาด ผู้ที่เล่นแล้วนับว่ามา",
    en: "A number turns present into absent and back. Team points are scaled to those not absent.")
  static let allQuizzes = Bilingual(th: "ทุกแบบทดสอบ", en: "All quizzes")
  static let presentState = Bilingual(th: "มา", en: "present")
  static let absentState = Bilingual(th: "ขาด", en: "absent")
  static let playedState = Bilingual(th: "เล่นแล้ว นับว่ามา", en: "has played, counts as present")
}
