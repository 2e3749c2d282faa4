import Vocabulary

/// What results say in words, in both languages.
enum RallyWords {
  /// How far the results are.
  static func standing(of report: RallyReport) -> Bilingual {
    if report.final {
      return Bilingual(th: "ผลสุดท้าย", en: "FINAL")
    }
    if let until = report.protestsUntil {
      func time(_ language: Language) -> String {
        RallyFigures.moment(until, asOf: report.asOf, in: language)
      }
      return Bilingual(
        th: "ผลชั่วคราว รับคำร้องถึง \(time(.thai)) น.",
        en: "PROVISIONAL: protests are taken until \(time(.english))")
    }
    let cars = report.underWay.map(\.description).joined(separator: ", ")
    return cars.isEmpty
      ? Bilingual(th: "ยังไม่เริ่มแรลลี่", en: "The rally has not started")
      : Bilingual(
        th: "ผลชั่วคราว ยังอยู่ระหว่างทาง: \(cars)", en: "PROVISIONAL, still under way: \(cars)")
  }

  static func status(_ status: String) -> Bilingual {
    switch status {
    case "waiting": Bilingual(th: "ยังไม่ออกตัว", en: "not started")
    case "onLeg": Bilingual(th: "อยู่ระหว่างทาง", en: "on the road")
    case "atCheckpoint": Bilingual(th: "อยู่ที่จุดตรวจ", en: "at a checkpoint")
    case "finished": Bilingual(th: "เข้าเส้นชัย", en: "finished")
    case "retired": Bilingual(th: "ถอนตัว", en: "retired")
    case "disqualified": Bilingual(th: "ถูกตัดสิทธิ์", en: "disqualified")
    default: Bilingual(th: "กำลังแข่งขัน", en: "under way")
    }
  }

  /// What became of a checkpoint; nil where the car was there in time, or has not been.
  static func outcome(_ outcome: String) -> Bilingual? {
    switch outcome {
    case "tooLate": Bilingual(th: "ช้าเกินกำหนด นับว่าพลาด", en: "too late: missed")
    case "closed": Bilingual(th: "จุดปิดแล้ว นับว่าพลาด", en: "closed: missed")
    case "missed": Bilingual(th: "พลาดจุดนี้", en: "missed")
    case "notReached": Bilingual(th: "ไปไม่ถึง", en: "not reached")
    default: nil
    }
  }

  /// What is unusual about a leg, and what became of its checkpoint.
  static func remarks(of leg: RallyReport.Leg) -> [Bilingual] {
    [outcome(leg.outcome)].compactMap(\.self)
      + leg.remarks.map { remark($0, clockOffset: leg.clockOffset) }
  }

  private static func remark(_ remark: String, clockOffset: Int?) -> Bilingual {
    switch remark {
    case "beforeOpening":
      Bilingual(th: "มาก่อนเปิด นับเวลาเปิด", en: "before opening: counted from then")
    case "outOfOrder":
      Bilingual(th: "เวลาขัดกับจุดอื่น จึงไม่นับ", en: "its time contradicts others: not counted")
    case "departureBeforeArrival":
      Bilingual(th: "เวลาออกก่อนเวลาถึง จึงไม่นับ", en: "departure before arrival: not counted")
    case "beforeDeparture":
      Bilingual(th: "ถึงก่อนเวลาออกจากจุดก่อน", en: "before the departure it began with")
    case "departureNotNoted":
      Bilingual(th: "ไม่มีเวลาออก ใช้เวลาหยุดตามแผน", en: "departure not noted: the plan's stop counts")
    default:
      Bilingual(
        th: "ปรับตามนาฬิกาแรลลี่ \(clockOffset ?? 0) วินาที",
        en: "corrected by \(clockOffset ?? 0) s of its clock")
    }
  }

  /// What was decided.
  static func decision(_ correction: RallyReport.Correction) -> Bilingual {
    switch correction.ending ?? correction.kind {
    case "rally-started": Bilingual(th: "แก้เวลาออกตัว", en: "start corrected")
    case "arrived": Bilingual(th: "แก้เวลาถึง", en: "arrival corrected")
    case "departed": Bilingual(th: "แก้เวลาออก", en: "departure corrected")
    case "handed-in": Bilingual(th: "แก้คะแนน RC", en: "RC points corrected")
    case "judged": Bilingual(th: "แก้คะแนนภารกิจ", en: "task score corrected")
    case "hinted": Bilingual(th: "แก้คำใบ้", en: "hint corrected")
    case "allowed": Bilingual(th: "อนุญาตเวลาเพิ่ม", en: "minutes allowed")
    case "retired", "disqualified": status(correction.ending ?? "")
    case "reinstated": Bilingual(th: "กลับเข้าแข่งขัน", en: "reinstated")
    default: Bilingual(same: correction.kind)
    }
  }

  static let corrections = Bilingual(th: "คำตัดสินและการแก้ไข", en: "Decisions and corrections")
  static let afterFinal = Bilingual(th: "หลังประกาศผลสุดท้าย", en: "after the results were final")

  /// The heads of a leg's columns.
  static let columns: [Bilingual] = [
    Bilingual(th: "จุด", en: "checkpoint"), Bilingual(th: "กำหนด", en: "due"),
    Bilingual(th: "ถึง", en: "arrived"), Bilingual(th: "นาที", en: "min"),
    Bilingual(th: "เวลา", en: "time"), Bilingual(th: "RC", en: "RC"),
    Bilingual(th: "ภารกิจ", en: "task"), Bilingual(th: "คำใบ้", en: "hints"),
    Bilingual(th: "อนุญาต", en: "allow."), Bilingual(th: "คะแนน", en: "points"),
  ]
}
