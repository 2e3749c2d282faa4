import ThaiText
import Vocabulary

/// What the projector page says, in both languages.
enum PageWords {
  static let standings = Bilingual(th: "ตารางคะแนนทีม", en: "Team standings")
  static let points = Bilingual(th: "คะแนน", en: "points")
  static let tied = Bilingual(th: "เท่ากัน", en: "tied")
  static let happenings = Bilingual(th: "ล่าสุด", en: "Just now")
  static let nothingYet = Bilingual(th: "ยังไม่มีเหตุการณ์", en: "Nothing yet")
  static let history = Bilingual(th: "คะแนนตามเวลา", en: "Points over time")
  static let noPointsYet = Bilingual(th: "ยังไม่มีคะแนน", en: "No points yet")
  static let cars = Bilingual(th: "พบรถแรลลี่ล่าสุด", en: "Rally cars, last seen")
  static let language = Bilingual(th: "ภาษา", en: "Language")
  static let largePrint = Bilingual(th: "ตัวอักษรใหญ่", en: "Large print")
  static let usualSize = Bilingual(th: "ตัวอักษรขนาดปกติ", en: "Usual size")
  static let asOf = Bilingual(th: "ข้อมูลเมื่อ", en: "As of")
  static let lost = Bilingual(
    th: "ขาดการติดต่อ คะแนนอาจไม่เป็นปัจจุบัน", en: "Connection lost: the points may be old")

  static func frozen(until time: String) -> Bilingual {
    Bilingual(
      th: "หยุดประกาศคะแนนชั่วคราว รอประกาศผล · แสดงคะแนนถึง \(time) น.",
      en: "FROZEN until the results are announced · points as of \(time)")
  }

  static func place(_ rank: Int) -> Bilingual { Bilingual(th: "อันดับ \(rank)", en: "Place \(rank)") }

  /// How many places a team has gone up, or, below 0, down.
  static func change(_ places: Int) -> Bilingual {
    let count = abs(places)
    return places > 0
      ? Bilingual(th: "▲ ขึ้น \(count) อันดับ", en: "▲ up \(count)")
      : Bilingual(th: "▼ ลง \(count) อันดับ", en: "▼ down \(count)")
  }

  static func compared(minutes: Int) -> Bilingual {
    Bilingual(
      th: "▲▼ เทียบกับ \(minutes) นาทีก่อนคะแนนล่าสุด",
      en: "▲▼ against \(minutes) minutes before the latest entry")
  }

  static func quiz(_ points: String) -> Bilingual {
    Bilingual(th: "แบบทดสอบ \(points)", en: "quiz \(points)")
  }

  static func rally(_ points: String) -> Bilingual {
    Bilingual(th: "แรลลี่ \(points)", en: "rally \(points)")
  }

  static func judged(_ points: String) -> Bilingual {
    Bilingual(th: "กรรมการ \(points)", en: "judged \(points)")
  }

  static func adjusted(_ points: String) -> Bilingual {
    Bilingual(th: "ปรับคะแนน \(points)", en: "adjusted \(points)")
  }

  static func right(_ right: Int, of asked: Int) -> Bilingual {
    let share = "\(grouped(right))/\(grouped(asked))"
    return Bilingual(th: "ตอบถูก \(share)", en: "right \(share)")
  }

  static func moreCars(_ count: Int) -> Bilingual {
    Bilingual(th: "และอีก \(count) คัน", en: "and \(count) more")
  }

  /// What a team's line in the chart says to those who can't see it.
  static func course(of team: Bilingual, from first: Int, to last: Int) -> Bilingual {
    let (first, last) = (PageText.number(first), PageText.number(last))
    return Bilingual(
      th: "\(team.th) จาก \(first) เป็น \(last) คะแนน",
      en: "\(team.en) from \(first) to \(last) points")
  }

  static func span(from first: String, to last: String) -> Bilingual {
    Bilingual(th: "ตั้งแต่ \(first) ถึง \(last)", en: "from \(first) to \(last)")
  }
}
