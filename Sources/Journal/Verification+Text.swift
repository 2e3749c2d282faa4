import Entries
import Scoreboard
import Vocabulary

extension Verification.Fault {
  /// What is wrong, on one line. Names stand as they are: callers make them safe.
  public var message: Bilingual {
    switch self {
    case .brokenChain(let key):
      Bilingual(
        th: "\(key.thai): เนื้อหาถูกแก้ไข ค่าแฮชไม่ต่อเนื่องจากรายการก่อนหน้า",
        en: "\(key.english): changed; its hash does not follow from the entry before it")
    case .gap(let key):
      Bilingual(
        th: "\(key.thai): รายการก่อนหน้าขาดหายไป",
        en: "\(key.english): the entry before it is missing")
    case .unreadable(let key):
      Bilingual(th: "\(key.thai): อ่านไม่ได้", en: "\(key.english): can't be read")
    case .points(let key, let recorded, let computed):
      Bilingual(
        th: "\(key.thai): บันทึกไว้ \(recorded) คะแนน แต่คำนวณได้ \(computed) คะแนน",
        en: "\(key.english): \(recorded) points recorded, \(computed) computed")
    case .credit(let key, let recorded, let computed):
      Bilingual(
        th: "\(key.thai): บันทึกสัดส่วนคะแนนไว้ \(recorded) แต่คำนวณได้ \(computed)",
        en: "\(key.english): a credit of \(recorded) recorded, \(computed) computed")
    case .total(let event, let key, let kept, let folded):
      Bilingual(
        th: """
          คะแนนรวมของทีม \(key.team) (\(key.name)) ในงาน \(event): \
          เก็บไว้ \(kept.thai) แต่คำนวณได้ \(folded.thai)
          """,
        en: """
          total of team \(key.team) (\(key.name)) of \(event): \
          \(kept.english) kept, \(folded.english) computed
          """)
    case .held(let event, let key, let kept, let folded):
      Bilingual(
        th: """
          คะแนนถึงเวลาหยุดประกาศของทีม \(key.team) (\(key.name)) ในงาน \(event): \
          เก็บไว้ \(kept.thai) แต่คำนวณได้ \(folded.thai)
          """,
        en: """
          total of team \(key.team) (\(key.name)) of \(event) up to the freeze: \
          \(kept.english) kept, \(folded.english) computed
          """)
    case .attempt(let event, let player, let quiz, let number):
      Bilingual(
        th:
          "การเล่นแบบทดสอบ \(quiz) ครั้งที่ \(number) ของ \(player.name.th) ในงาน \(event) ไม่ตรงกับรายการที่บันทึก",
        en: "attempt \(number) of \(player.name.en) at \(quiz) of \(event) differs from the entries"
      )
    case .attendance(let event, let person, let isHeld):
      Bilingual(
        th:
          "การขาดของ \(person) ในงาน \(event)\(isHeld ? " ถึงเวลาหยุดประกาศ" : "") ไม่ตรงกับรายการที่บันทึก",
        en: """
          absences of \(person) of \(event)\(isHeld ? " up to the freeze" : "") differ from the \
          entries
          """)
    case .ballots(let event, let survey, let kept, let answered):
      Bilingual(
        th: "แบบสอบถาม \(survey) ในงาน \(event): มีคำตอบ \(kept) ฉบับ แต่มีผู้ตอบ \(answered) ครั้ง",
        en: "survey \(survey) of \(event): \(kept) ballots, answered \(answered) times")
    case .car(let event, let car, let kept, let folded):
      Bilingual(
        th: """
          คะแนนของรถ \(car) ในงาน \(event): เก็บไว้ \(kept.map(String.init) ?? "ไม่มี") \
          แต่คำนวณได้ \(folded.map(String.init) ?? "ไม่มี")
          """,
        en: """
          points of car \(car) of \(event): \(kept.map(String.init) ?? "none") kept, \
          \(folded.map(String.init) ?? "none") computed
          """)
    }
  }
}

extension TotalKey {
  /// The part, with the quiz where there is one.
  fileprivate var name: String {
    subject == "" ? part.rawValue : "\(part.rawValue) \(subject)"
  }
}

extension Tally {
  fileprivate var thai: String {
    "\(points) คะแนน (ถูก \(right) จาก \(asked) ข้อ, เวลาเหลือ \(timeLeft))"
  }

  fileprivate var english: String {
    "\(points) points (\(right) of \(asked) right, time left \(timeLeft))"
  }
}
