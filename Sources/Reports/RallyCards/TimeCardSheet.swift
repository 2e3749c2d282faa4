import RallyControl
import RallyRoute
import Vocabulary

/// A car's time card: its columns are those of the table that `rally enter` reads.
struct TimeCardSheet {
  let words: CardText
  let crew: CarCrew

  var html: String {
    let start = words.rally.timetable.start(of: crew.car) ?? words.rally.route.start.minute
    let stops = words.stops(of: crew.car)
    let columns = Array(TimeCard.columns.dropFirst())
    let heads = ["#"] + columns.map { "\($0)<small>\(Self.thai[$0] ?? "")</small>" }
    // Where the car goes is the marshals' to write: the card travels in the car.
    let rows = stops.enumerated().map { index, stop in
      [
        "\(index + 1) <small>\(words.first(Self.minutes(stop.leg)))</small>", "",
        index == 0 ? "<small>(\(RallyClock.text(minuteOfDay: start)))</small>" : "",
      ] + [String](repeating: "", count: columns.count - 2)
    }
    return "<section class=\"time-card\">\n"
      + words.head(Bilingual(th: "ใบเวลา", en: "Time card"), of: crew.car)
      + "<p>car = <code>\(words.escaped("\(crew.car)"))</code> · "
      + words.both(
        "กรรมการเขียนรหัสจุด เวลา และคะแนน แล้วลงชื่อ",
        "Marshals write the checkpoint's id, times and points, and sign.")
      + "</p>\n"
      + words.table(
        "card", heads: heads + [words.both("ลงชื่อ", "signature")], rows: rows.map { $0 + [""] })
      + "<p>\(words.both("นาทีนับโดยตัดวินาทีทิ้ง มาก่อนเวลาและมาสายเสียคะแนนเท่ากัน", "Seconds are cut. Early costs as much as late."))</p>\n"
      + "</section>\n"
  }

  private static func minutes(_ leg: Leg?) -> Bilingual {
    let minutes = leg?.minutes ?? 0
    return Bilingual(th: "\(minutes) นาที", en: "\(minutes) min")
  }

  private static let thai = [
    "checkpoint": "จุด", "start": "ออกตัว", "arrive": "ถึง", "depart": "ออก", "rc": "คะแนน RC",
    "scores": "คะแนนภารกิจ", "hints": "คำใบ้ที่ซื้อ", "allowance": "อนุญาต (นาที)",
    "ending": "ถอนตัว/ตัดสิทธิ์", "reason": "เหตุผล",
  ]
}
