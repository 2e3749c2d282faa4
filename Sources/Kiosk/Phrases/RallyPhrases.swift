import CarRally
import Entries
import ThaiText
import Vocabulary

/// The rally, for those who ride in a car.
extension Phrase {
  static let rally = Bilingual(th: "แรลลี่ภาษาอังกฤษ", en: "English Car Rally")
  static let noRally = Bilingual(
    th: "งานนี้ไม่มีแรลลี่ โปรดเลือกหมายเลขอื่น", en: "This event has no rally. Choose another number.")
  static let whichCar = Bilingual(th: "ท่านนั่งรถคันใด", en: "Which car do you ride in?")
  static let noCars = Bilingual(
    th: "ทีมนี้ยังไม่มีรถ โปรดแจ้งวิทยากร", en: "This team has no cars yet. Please tell a facilitator.")
  static let driverOnlyDrives = Bilingual(
    th: "ผู้ขับขี่มีหน้าที่ขับรถเท่านั้น ผู้โดยสารเป็นผู้ตอบ", en: "The driver only drives. Passengers answer.")
  static func safety(_ number: String) -> Bilingual {
    Bilingual(
      th: "เหตุฉุกเฉินโทร \(number) · มาช้าอย่างปลอดภัยดีกว่ารีบ ไม่มีคะแนนสำหรับความเร็ว",
      en: "Emergency: \(number). Late and safe is better than fast: speed earns nothing.")
  }
  static func waiting(_ time: String, _ place: Bilingual) -> Bilingual {
    Bilingual(
      th: "รถของท่านออกตัวเวลา \(time) น. ที่\(place.th) โปรดรอสัญญาณจากกรรมการ",
      en: "Your car starts at \(time) from \(place.en). Wait for the marshal's flag.")
  }
  static func onTheRoad(_ car: Bilingual, to number: Int, of count: Int) -> Bilingual {
    Bilingual(
      th: "\(car.th): เดินทางไปจุดที่ \(number) จาก \(count)",
      en: "\(car.en): on the road to checkpoint \(number) of \(count)")
  }
  static func carAt(_ car: Bilingual, _ place: Bilingual) -> Bilingual {
    Bilingual(th: "\(car.th): \(place.th)", en: "\(car.en): \(place.en)")
  }
  static func clue(_ clue: Bilingual) -> Bilingual {
    // The clue is a thing to be read in English; Thai helps.
    Bilingual(th: "คำใบ้ทาง: \(clue.en)\n(\(clue.th))", en: "Clue: \(clue.en)")
  }
  static func boughtHint(_ number: Int, _ text: Bilingual) -> Bilingual {
    Bilingual(th: "คำใบ้ที่ \(number): \(text.en)\n(\(text.th))", en: "Hint \(number): \(text.en)")
  }
  static func due(_ time: String, speedLimit: Int) -> Bilingual {
    Bilingual(
      th: "กำหนดถึง \(time) น. · ความเร็วไม่เกิน \(speedLimit) กม./ชม.",
      en: "Due at \(time). Speed limit \(speedLimit) km/h.")
  }
  static func arrived(_ time: String, minutesOff: Int) -> Bilingual {
    Bilingual(
      th: "ถึงเวลา \(time) น. (\(off(minutesOff).th))",
      en: "Arrived at \(time) (\(off(minutesOff).en)).")
  }
  static func off(_ minutes: Int) -> Bilingual {
    switch minutes {
    case 0: Bilingual(th: "ตรงเวลา", en: "on time")
    case ..<0:
      Bilingual(
        th: "เร็ว \(-minutes) นาที",
        en: minutes == -1 ? "1 minute early" : "\(-minutes) minutes early")
    default:
      Bilingual(
        th: "ช้า \(minutes) นาที", en: minutes == 1 ? "1 minute late" : "\(minutes) minutes late")
    }
  }
  static let doubtfulArrival = Bilingual(
    th: "เวลาถึงที่บันทึกไว้ไม่ถูกต้อง เพราะนาฬิกาของเครื่องผิด โปรดแจ้งกรรมการให้แก้ไข",
    en: "The noted time of arrival can't be right: a machine's clock is wrong. "
      + "Please tell a marshal, who corrects it.")
  static let missedHere = Bilingual(
    th: "จุดนี้นับว่าพลาด จึงไม่ได้คะแนน แต่เล่นต่อได้ตามปกติ",
    en: "This checkpoint counts as missed and earns nothing. Go on as usual.")
  static func handedIn(_ count: Int, of all: Int) -> Bilingual {
    Bilingual(
      th: "ส่งคำตอบ RC แล้ว \(count) จาก \(all) ข้อ", en: "RC answers handed in: \(count) of \(all).")
  }
  static let taskWaits = Bilingual(
    th: "ทำภารกิจต่อหน้ากรรมการประจำจุด", en: "Do the task in front of the marshal.")
  static let taskJudged = Bilingual(
    th: "กรรมการให้คะแนนภารกิจแล้ว", en: "The marshal has scored the task.")
  static func finished(_ total: Int) -> Bilingual {
    Bilingual(
      th: "เข้าเส้นชัยแล้ว ขณะนี้ได้ \(grouped(total)) คะแนน",
      en: "You have finished, with \(grouped(total)) points so far.")
  }
  static func retired(_ reason: String, _ total: Int) -> Bilingual {
    Bilingual(
      th: "ถอนตัวแล้ว (\(reason)) ได้ \(grouped(total)) คะแนน",
      en: "Retired (\(reason)) with \(grouped(total)) points.")
  }
  static func disqualified(_ reason: String) -> Bilingual {
    Bilingual(th: "ถูกตัดสิทธิ์ (\(reason))", en: "Disqualified (\(reason)).")
  }
  static let arriveItem = Bilingual(th: "ถึงแล้ว: พิมพ์คำรหัส", en: "We have arrived: type the code word")
  static func hintItem(_ price: Int) -> Bilingual {
    Bilingual(th: "ซื้อคำใบ้ (\(price) คะแนน)", en: "Buy a hint (\(price) points)")
  }
  static let rcOnTheRoadItem = Bilingual(
    th: "คำถาม RC ระหว่างทาง", en: "RC questions to look for on the road")
  static let rcItem = Bilingual(th: "ส่งคำตอบ RC", en: "Hand in RC answers")
  static let taskItem = Bilingual(th: "ภารกิจที่จุดนี้", en: "The task here")
  static let departItem = Bilingual(th: "ออกเดินทางต่อ", en: "Leave for the next checkpoint")
  static let cardItem = Bilingual(th: "บัตรลงเวลา", en: "Time card")
  static let codeWordTitle = Bilingual(th: "คำรหัสของจุด", en: "The checkpoint's code word")
  static let codeWordBody = Bilingual(
    th: "ดูคำรหัสที่ป้ายของจุด แล้วพิมพ์ที่นี่ เวลาถึงนับเมื่อกด Enter",
    en: "Read the code word on the board at the checkpoint and type it. The clock stops at Enter.")
  static let codeWordPrompt = Bilingual(th: "คำรหัส", en: "Code word")
  static let wrongCodeWord = Bilingual(
    th: "คำรหัสไม่ถูกต้อง โปรดดูป้ายอีกครั้ง หรือถามกรรมการ",
    en: "That is not the code word. Look at the board again, or ask the marshal.")
  static func wrongPlace(_ here: Bilingual, goTo next: Bilingual) -> Bilingual {
    Bilingual(
      th: "นี่คือคำรหัสของ\(here.th) จุดต่อไปของท่านคือจุดอื่น โปรดอ่านคำใบ้ทางอีกครั้ง",
      en: "That is the code word of \(here.en), which is not next for you. Read the clue again.")
  }
  static func hintTitle(_ number: Int) -> Bilingual {
    Bilingual(th: "คำใบ้ที่ \(number)", en: "Hint \(number)")
  }
  static func hintPrice(_ price: Int) -> Bilingual {
    Bilingual(
      th: "คำใบ้นี้หัก \(price) คะแนนจากรถของท่าน", en: "This hint costs your car \(price) points.")
  }
  static let hintPrompt = Bilingual(
    th: "กด Enter เพื่อซื้อ หรือ 0 เพื่อกลับ", en: "Press Enter to buy it, 0 to go back")
  static let departBody = Bilingual(
    th: "เวลาของช่วงถัดไปเริ่มนับเมื่อกด Enter แล้วจึงเห็นคำใบ้ทาง",
    en: "The clock of the next leg starts at Enter; then you see the clue.")
  static let departPrompt = Bilingual(
    th: "กด Enter เพื่อออกเดินทาง หรือ 0 เพื่อกลับ", en: "Press Enter to leave, 0 to go back")
  static func openQuestions(_ count: Int) -> Bilingual {
    Bilingual(
      th: "ยังไม่ได้ส่งคำตอบ RC อีก \(count) ข้อ",
      en: count == 1 ? "1 RC answer is not handed in." : "\(count) RC answers are not handed in.")
  }
  static func rcTitle(_ number: Int, of count: Int) -> Bilingual {
    Bilingual(th: "คำถาม RC ข้อ \(number) จาก \(count)", en: "RC question \(number) of \(count)")
  }
  static func rcPoints(_ value: Int) -> Bilingual {
    Bilingual(th: "\(grouped(value)) คะแนน", en: "\(grouped(value)) points")
  }
  static let rcSaved = Bilingual(
    th: "บันทึกคำตอบแล้ว เฉลยเมื่อจบแรลลี่",
    en: "Your answer is saved. What is right is told after the rally.")
  static func total(_ total: Int) -> Bilingual {
    Bilingual(th: "รวม \(grouped(total)) คะแนน", en: "Total: \(grouped(total)) points")
  }
  static let pointsLater = Bilingual(
    th: "คะแนนแสดงเมื่อเข้าเส้นชัย", en: "Points are shown when you have finished.")

  static func cardLine(
    number: Int, name: Bilingual?, due: String?, arrived: String?, leg: LegResult,
    isDoubtful: Bool, isTold: Bool
  ) -> Bilingual {
    func text(_ language: Language) -> String {
      let isThai = language == .thai
      var parts = ["\(number). \(name?[language] ?? "…")"]
      if let due { parts.append(isThai ? "กำหนด \(due)" : "due \(due)") }
      if isDoubtful {
        parts.append(isThai ? "เวลาถึงผิด รอกรรมการแก้ไข" : "time of arrival wrong, to be corrected")
      } else if let arrived {
        parts.append(isThai ? "ถึง \(arrived)" : "arrived \(arrived)")
        if let minutes = leg.minutesOff { parts.append(off(minutes)[language]) }
      }
      if leg.outcome.isMissed, !isDoubtful { parts.append(isThai ? "พลาดจุดนี้" : "missed") }
      if leg.hintCost > 0 {
        parts.append(isThai ? "คำใบ้ −\(leg.hintCost)" : "hints −\(leg.hintCost)")
      }
      if isTold, leg.outcome != .open, leg.outcome != .notReached {
        parts.append(isThai ? "\(signed(leg.points)) คะแนน" : "\(signed(leg.points)) points")
      }
      return parts.joined(separator: " · ")
    }
    return Bilingual(th: text(.thai), en: text(.english))
  }
}

/// The rally at a checkpoint's own kiosk.
extension Phrase {
  static func checkpointWelcome(_ name: Bilingual) -> Bilingual {
    Bilingual(
      th: "จุดตรวจ \(name.th) กด Enter แล้วเลือกรถของท่าน",
      en: "Checkpoint \(name.en). Press Enter and choose your car.")
  }
  static func whichCarAt(_ name: Bilingual) -> Bilingual {
    Bilingual(th: "\(name.th): ท่านนั่งรถคันใด", en: "\(name.en): which car are you in?")
  }
  static func confirmArrival(_ car: Bilingual, _ time: String) -> Bilingual {
    Bilingual(th: "\(car.th) ถึงเวลา \(time) น. ใช่หรือไม่", en: "\(car.en) arrived at \(time)?")
  }
  static let confirmArrivalPrompt = Bilingual(
    th: "กด Enter เพื่อยืนยัน หรือ 0 เพื่อเลือกใหม่", en: "Press Enter to confirm, 0 to choose again")
  static let askMarshal = Bilingual(th: "โปรดแจ้งกรรมการ", en: "Please tell the marshal.")
}
