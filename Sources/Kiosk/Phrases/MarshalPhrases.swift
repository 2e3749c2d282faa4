import Entries
import ThaiText
import Vocabulary

/// What marshals read, behind the PIN.
extension Phrase {
  static let pinPrompt = Bilingual(th: "รหัส PIN ของวิทยากร", en: "Facilitators' PIN")
  static let pressEnterToGoBack = Bilingual(th: "กด Enter เพื่อกลับ", en: "Press Enter to go back.")
  static let whichPlace = Bilingual(th: "ท่านประจำจุดใด", en: "Where do you work?")
  static func startPlace(_ name: Bilingual) -> Bilingual {
    Bilingual(th: "จุดออกตัว: \(name.th)", en: "Start: \(name.en)")
  }
  static func marshalTitle(_ name: Bilingual) -> Bilingual {
    Bilingual(th: "กรรมการ: \(name.th)", en: "Marshal: \(name.en)")
  }
  static let marshalStartHow = Bilingual(
    th: "พิมพ์หมายเลขรถแล้วกด Enter เมื่อรถออกตัว เวลาบันทึกทันที · Enter เปล่าเพื่อดูใหม่",
    en:
      "Type a car's number and Enter as it starts; its time is noted at once. Enter alone looks again."
  )
  static let marshalHow = Bilingual(
    th: "พิมพ์หมายเลขรถแล้วกด Enter: ครั้งแรกบันทึกเวลาถึง ครั้งที่สองบันทึกเวลาออก · Enter เปล่าเพื่อดูใหม่",
    en:
      "A car's number and Enter notes its arrival, once more its departure. Enter alone looks again."
  )
  static let retiredState = Bilingual(th: "ถอนตัวแล้ว", en: "retired")
  static let disqualifiedState = Bilingual(th: "ถูกตัดสิทธิ์", en: "disqualified")
  static let notStartedState = Bilingual(th: "ยังไม่ออกตัว", en: "not started")
  static let elsewhereState = Bilingual(th: "ยังไม่ถึงกำหนดมาที่นี่", en: "not on its way here yet")
  static let missedState = Bilingual(th: "ผ่านไปแล้วโดยไม่ได้แวะ", en: "went past, missed")
  static func startsAt(_ time: String) -> Bilingual {
    Bilingual(th: "ออกตัวตามกำหนด \(time)", en: "starts at \(time)")
  }
  static func startedAt(_ time: String) -> Bilingual {
    Bilingual(th: "ออกตัวแล้ว \(time)", en: "started at \(time)")
  }
  static func dueAt(_ time: String) -> Bilingual {
    Bilingual(th: "กำหนดถึง \(time)", en: "due at \(time)")
  }
  static func arrivedAt(_ time: String, minutesOff: Int, judges: Int) -> Bilingual {
    Bilingual(
      th: "ถึง \(time) (\(off(minutesOff).th))\(judged(judges).th)",
      en: "arrived \(time) (\(off(minutesOff).en))\(judged(judges).en)")
  }
  static func departedAt(_ time: String, judges: Int) -> Bilingual {
    Bilingual(th: "ออกแล้ว \(time)\(judged(judges).th)", en: "departed \(time)\(judged(judges).en)")
  }
  private static func judged(_ judges: Int) -> Bilingual {
    judges == 0
      ? Bilingual(th: "", en: "") : Bilingual(th: " · ให้คะแนนแล้ว", en: " · task scored")
  }
  static func notedStart(_ car: Bilingual, _ time: String) -> Bilingual {
    Bilingual(th: "บันทึก \(car.th) ออกตัว \(time) น.", en: "\(car.en) started at \(time).")
  }
  static func notedArrival(_ car: Bilingual, _ time: String, minutesOff: Int) -> Bilingual {
    Bilingual(
      th: "บันทึก \(car.th) ถึง \(time) น. (\(off(minutesOff).th))",
      en: "\(car.en) arrived at \(time) (\(off(minutesOff).en)).")
  }
  static func notedDeparture(_ car: Bilingual, _ time: String) -> Bilingual {
    Bilingual(th: "บันทึก \(car.th) ออก \(time) น.", en: "\(car.en) departed at \(time).")
  }
  static func noted(_ car: Bilingual, total: Int) -> Bilingual {
    Bilingual(
      th: "บันทึกแล้ว \(car.th) มี \(grouped(total)) คะแนน",
      en: "Noted. \(car.en) has \(grouped(total)) points.")
  }
  static func useCorrections(at place: MarshalDeskScene.Place) -> Bilingual {
    place == .start
      ? Bilingual(th: "หากต้องแก้ไข ใช้ C พร้อมเหตุผล", en: "To correct it, use C with a reason.")
      : Bilingual(
        th: "หากต้องแก้ไข ใช้ C หรือ D พร้อมเหตุผล", en: "To correct it, use C or D with a reason.")
  }

  static func form(_ form: MarshalForm) -> Bilingual {
    switch form {
    case .judge: Bilingual(th: "ให้คะแนนภารกิจ", en: "Score a task")
    case .mark: Bilingual(th: "ใส่คะแนนใบ RC ที่ตรวจแล้ว", en: "Enter a marked RC sheet")
    case .allow: Bilingual(th: "อนุญาตเวลาเพิ่ม", en: "Allow minutes")
    case .correctStart: Bilingual(th: "แก้เวลาออกตัว", en: "Correct a start")
    case .correctArrival: Bilingual(th: "แก้เวลาถึง", en: "Correct an arrival")
    case .correctDeparture: Bilingual(th: "แก้เวลาออก", en: "Correct a departure")
    case .end: Bilingual(th: "ถอนตัวหรือตัดสิทธิ์", en: "Retire or disqualify a car")
    }
  }

  static func question(_ field: MarshalForm.Field) -> Bilingual {
    switch field {
    case .car: Bilingual(th: "รถคันใด", en: "Which car?")
    case .judge: Bilingual(th: "ชื่อกรรมการผู้ให้คะแนน (1–64 ไบต์)", en: "The judge's name (1–64 bytes)")
    case .scores:
      Bilingual(th: "คะแนนตามเกณฑ์ เรียงตามลำดับ เช่น 30,40", en: "The scores in this order, like 30,40")
    case .points: Bilingual(th: "คะแนนรวมของใบ RC", en: "The points of the RC sheet")
    case .minutes: Bilingual(th: "อนุญาตรวมกี่นาที", en: "How many minutes in all?")
    case .time:
      Bilingual(
        th: "เวลาที่ถูกต้อง เช่น 09:41 (- เพื่อยกเลิกเวลาที่บันทึก)",
        en: "The right time, like 09:41 (- takes the noted time back)")
    case .ending: Bilingual(th: "เกิดอะไรขึ้น", en: "What happened?")
    case .reason: Bilingual(th: "เหตุผล", en: "The reason")
    }
  }

  /// A start can be corrected, but not taken back.
  static let rightStart = Bilingual(
    th: "เวลาออกตัวที่ถูกต้อง เช่น 08:31", en: "The right time of the start, like 08:31")

  static func ending(_ ending: RallyEnding) -> Bilingual {
    switch ending {
    case .retired: Bilingual(th: "ถอนตัว", en: "It retires")
    case .disqualified: Bilingual(th: "ตัดสิทธิ์", en: "It is disqualified")
    case .reinstated: Bilingual(th: "กลับเข้าแข่งขัน (บันทึกผิด)", en: "It goes on after all")
    }
  }

  static let formPrompt = Bilingual(
    th: "พิมพ์แล้วกด Enter (/0 กลับ)", en: "Type and Enter (/0 goes back)")
  static let badScores = Bilingual(
    th: "คะแนนไม่ตรงกับเกณฑ์ โปรดพิมพ์คะแนนข้อละหนึ่งค่า",
    en: "The scores don't fit the criteria. Type one for each.")
  static func badPoints(_ most: Int) -> Bilingual {
    Bilingual(th: "ใส่จำนวนเต็ม 0 ถึง \(most)", en: "Type a whole number from 0 to \(most).")
  }
  static let badMinutes = Bilingual(
    th: "ใส่จำนวนเต็ม 0 ถึง 600", en: "Type a whole number from 0 to 600.")
  static let badTime = Bilingual(th: "พิมพ์เวลาเช่น 09:41", en: "Type a time like 09:41.")
  static let reasonMissing = Bilingual(
    th: "โปรดใส่เหตุผล (ไม่เกิน 300 ไบต์)", en: "Give a reason (at most 300 bytes).")
}
