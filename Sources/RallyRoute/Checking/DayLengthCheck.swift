import SourceText
import Vocabulary

/// The last car ends its last stop after the rally's end, or a car is due at a checkpoint that is not open.
struct DayLengthCheck: RouteCheck {
  let name = "day-too-short"
  let severity = Diagnostic.Severity.error
  let explanation = Bilingual(
    th: "จุดตรวจต้องเปิดอยู่เมื่อรถมาถึงตามแผน "
      + "และรถคันสุดท้ายต้องเสร็จสิ้นที่จุดสุดท้ายก่อนสิ้นสุดงาน",
    en: "Whoever keeps to the plan must find every checkpoint open and have ended the last stop by "
      + "the end.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let end = route.timetable.end
    if end > route.route.endMinute {
      let (wanted, has) = (timeOfDay(end), timeOfDay(route.route.endMinute))
      found.append(
        finding(
          at: route.offset(of: "end"),
          th: "ตามแผน รถคันสุดท้ายเสร็จสิ้นที่จุดสุดท้ายเวลา \(wanted) น. หลังเวลาสิ้นสุด \(has) น.",
          en: "by the plan the last car ends its last stop at \(wanted), after the end at \(has)",
          remedy: Bilingual(
            th: "เริ่มเร็วขึ้น ลดจุดตรวจ หรือเลื่อนเวลาสิ้นสุด",
            en: "start earlier, leave out a checkpoint, or end later")))
    }
    for checkpoint in route.route.checkpoints { found += hours(of: checkpoint, in: route) }
    return found
  }

  /// The first car that is due before a checkpoint opens, and the last one after it closes.
  private func hours(of checkpoint: Checkpoint, in route: RouteUnderCheck) -> [Diagnostic] {
    let due = route.timetable.cars.flatMap { schedule in
      schedule.visits.filter { $0.checkpoint == checkpoint.id }.map { (schedule.car, $0.arrives) }
    }
    var found: [Diagnostic] = []
    if let opens = checkpoint.opensMinute, let first = due.min(by: { $0.1 < $1.1 }),
      first.1 < opens
    {
      let (time, opening) = (timeOfDay(first.1), timeOfDay(opens))
      found.append(
        finding(
          at: route.offset(of: checkpoint.id, "opens"),
          th: "รถ \(first.0) มีกำหนดถึง \(checkpoint.id) เวลา \(time) น. ก่อนเปิด \(opening) น.",
          en: "\(first.0) is due at \(checkpoint.id) at \(time), before it opens at \(opening)",
          remedy: Bilingual(th: "เปิดให้เร็วขึ้น", en: "open it earlier")))
    }
    if let closes = checkpoint.closesMinute, let last = due.max(by: { $0.1 < $1.1 }),
      last.1 > closes
    {
      let (time, closing) = (timeOfDay(last.1), timeOfDay(closes))
      found.append(
        finding(
          at: route.offset(of: checkpoint.id, "closes"),
          th: "รถ \(last.0) มีกำหนดถึง \(checkpoint.id) เวลา \(time) น. หลังปิด \(closing) น.",
          en: "\(last.0) is due at \(checkpoint.id) at \(time), after it closes at \(closing)",
          remedy: Bilingual(th: "ปิดให้ช้าลง", en: "close it later")))
    }
    return found
  }
}
