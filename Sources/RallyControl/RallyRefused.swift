import CarRally
import RallyRoute
import ThaiText
import Vocabulary

/// Something can't be noted of a car now, in words.
public struct RallyRefused: ExplainedError {
  /// Why.
  public let refusal: RallyRefusal
  /// The car.
  public let car: CarID
  /// Its place among the things that were to be noted together, from 0.
  public let place: Int
  private let rally: Rally

  /// Something that can't be noted of a car.
  init(_ refusal: RallyRefusal, of car: CarID, in rally: Rally, place: Int) {
    self.refusal = refusal
    self.car = car
    self.place = place
    self.rally = rally
  }

  /// The data are wrong, or what they say is not permitted any more.
  public var exitCode: Int32 { refusal == .final ? 77 : 65 }

  /// What happened.
  public var message: Bilingual {
    let name = rally.name(of: car)
    return switch refusal {
    case .notStarted:
      Bilingual(th: "\(name.th) ยังไม่ได้ออกตัว", en: "\(name.en) has not started.")
    case .alreadyStarted(let at):
      Bilingual(
        th: "\(name.th) ออกตัวแล้วเมื่อ \(time(at)) น.",
        en: "\(name.en) started at \(time(at)) already.")
    case .notOnRoute(let checkpoint):
      Bilingual(
        th: "จุด “\(checkpoint)” ไม่อยู่ในเส้นทางของ\(name.th)",
        en: "`\(checkpoint)` is not on the route of \(name.en).")
    case .wrongCheckpoint(let checkpoint, let next):
      Bilingual(
        th: "\(name.th) ต้องไปที่ \(place(next).th) ก่อน ยังไม่ใช่ \(place(checkpoint).th)",
        en: "\(name.en) goes to \(place(next).en) first, not to \(place(checkpoint).en).")
    case .alreadyArrived(let checkpoint, let at):
      Bilingual(
        th: "\(name.th) ถึง\(place(checkpoint).th)แล้วเมื่อ \(time(at)) น.",
        en: "\(name.en) arrived at \(place(checkpoint).en) at \(time(at)) already.")
    case .alreadyDeparted(let checkpoint, let at):
      Bilingual(
        th: "\(name.th) ออกจาก\(place(checkpoint).th)แล้วเมื่อ \(time(at)) น.",
        en: "\(name.en) departed from \(place(checkpoint).en) at \(time(at)) already.")
    case .notArrived(let checkpoint):
      Bilingual(
        th: "\(name.th) ยังไม่ถึง\(place(checkpoint).th)",
        en: "\(name.en) has not arrived at \(place(checkpoint).en).")
    case .passed(let checkpoint, let later):
      Bilingual(
        th: "\(name.th) ผ่าน\(place(checkpoint).th)ไปถึง\(place(later).th)แล้ว จุดนี้จึงนับว่าพลาด",
        en: "\(name.en) was at \(place(later).en) before, so \(place(checkpoint).en) is missed.")
    case .beforeKnown(let at, let known):
      Bilingual(
        th: "เวลา \(time(at)) น. มาก่อนเวลา \(time(known)) น. ที่บันทึกไว้ของ\(name.th)",
        en: "\(time(at)) lies before \(time(known)), which is known of \(name.en).")
    case .alreadyAnswered(let question):
      Bilingual(
        th: "\(name.th) ส่งคำตอบข้อ \(question) แล้ว",
        en: "\(name.en) has handed in \(question) already.")
    case .alreadyMarked(let checkpoint, let points):
      Bilingual(
        th: "ตรวจใบ RC ของ\(name.th) ที่\(place(checkpoint).th)แล้ว ได้ \(points) คะแนน",
        en: "The RC sheet of \(name.en) for \(place(checkpoint).en) has \(points) points already.")
    case .noTask(let checkpoint):
      Bilingual(
        th: "\(place(checkpoint).th)ไม่มีภารกิจให้คะแนน",
        en: "There is no task at \(place(checkpoint).en) to score.")
    case .alreadyBought(let number):
      Bilingual(
        th: "\(name.th) ซื้อคำใบ้ที่ \(number) แล้ว",
        en: "\(name.en) has bought hint \(number) already.")
    case .ended(let state): ended(state, name)
    case .notEnded:
      Bilingual(
        th: "\(name.th) ไม่ได้ถอนตัวหรือถูกตัดสิทธิ์",
        en: "\(name.en) has neither retired nor been disqualified.")
    case .final:
      Bilingual(th: "ผลแรลลี่เป็นผลสุดท้ายแล้ว", en: "The results of the rally are final.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch refusal {
    case .notStarted:
      Bilingual(
        th: "บันทึกการออกตัวก่อน: khaolam rally start \(car)",
        en: "Note its start first: khaolam rally start \(car)")
    case .notOnRoute:
      Bilingual(
        th: "จุดในเส้นทาง: \(checkpoints)", en: "The checkpoints are: \(checkpoints)")
    case .wrongCheckpoint:
      Bilingual(
        th: "หากหลงทาง โปรดซื้อคำใบ้หรือโทรหาผู้จัดงาน",
        en: "If you are lost, buy a hint or call the organisers.")
    case .notArrived:
      Bilingual(th: "บันทึกเวลาถึงก่อน", en: "Note its arrival first.")
    case .noTask:
      Bilingual(
        th: "ตรวจสอบว่าคะแนนนี้เป็นของจุดใด", en: "Check at which checkpoint this was scored.")
    case .beforeKnown:
      Bilingual(
        th: "ตรวจสอบเวลาในบัตรลงเวลา หากเวลาเดิมผิด ให้แก้โดยใช้ --reason",
        en: "Check the time card; if what is known is wrong, correct that with --reason.")
    case .ended, .notEnded:
      Bilingual(
        th: "หากบันทึกผิด ใช้ khaolam rally reinstate \(car) --reason",
        en: "If that was a mistake: khaolam rally reinstate \(car) --reason …")
    case .alreadyStarted, .alreadyArrived, .alreadyDeparted, .passed, .alreadyAnswered,
      .alreadyMarked, .alreadyBought, .final:
      Bilingual(
        th: "หากต้องแก้ไข กรรมการใช้ --reason บอกเหตุผล",
        en: "To correct it, a marshal gives the reason: --reason …")
    }
  }

  private func ended(_ state: CarState, _ name: Bilingual) -> Bilingual {
    switch state {
    case .retired(let reason):
      Bilingual(
        th: "\(name.th) ถอนตัวแล้ว (\(reason))", en: "\(name.en) has retired (\(reason)).")
    case .disqualified(let reason):
      Bilingual(
        th: "\(name.th) ถูกตัดสิทธิ์แล้ว (\(reason))",
        en: "\(name.en) is disqualified (\(reason)).")
    default:
      Bilingual(th: "\(name.th) เข้าเส้นชัยแล้ว", en: "\(name.en) has finished.")
    }
  }

  private var checkpoints: String {
    rally.route.checkpoints.map(\.id.rawValue).joined(separator: ", ")
  }

  private func time(_ at: Int) -> String { rally.clock.text(at) }

  private func place(_ checkpoint: CheckpointID) -> Bilingual { rally.name(of: checkpoint) }
}

extension Rally {
  /// What there is to say about something that was noted.
  public func text(of notice: RallyNotice) -> Bilingual {
    switch notice {
    case .skipped(let checkpoints):
      let names = checkpoints.map(name(of:))
      return Bilingual(
        th: "ยังไม่มีเวลาถึง \(names.map(\.th).joined(separator: ", ")) จึงนับว่าพลาด",
        en: "\(names.map(\.en).joined(separator: ", ")): no arrival is noted, so it is missed.")
    case .beforeOpening(let opens):
      return Bilingual(
        th: "จุดนี้เปิด \(clock.text(opens)) น. จึงนับเวลาถึงตั้งแต่เวลาเปิด",
        en: "The checkpoint opens at \(clock.text(opens)); the arrival counts from then.")
    case .closed(let closes):
      return Bilingual(
        th: "จุดนี้ปิดแล้วเมื่อ \(clock.text(closes)) น. จึงนับว่าพลาด",
        en: "The checkpoint closed at \(clock.text(closes)), so it counts as missed.")
    case .tooLate(let minutes):
      return Bilingual(
        th: "ช้ากว่ากำหนด \(minutes) นาที เกินที่อนุญาต จุดนี้จึงนับว่าพลาด ขับอย่างปลอดภัยต่อไป",
        en: "\(minutes) minutes late is past the limit: the checkpoint is missed. Drive on safely.")
    case .clockBehind(let known):
      return Bilingual(
        th: "นาฬิกาของเครื่องนี้ช้ากว่าเวลา \(clock.text(known)) น. ที่บันทึกไว้ "
          + "โปรดแจ้งกรรมการให้ตรวจด้วย rally sync",
        en: "This machine's clock is behind \(clock.text(known)), which was noted before. "
          + "Tell a marshal: rally sync corrects it.")
    case .clockFar(let known):
      return Bilingual(
        th: "ห่างจากเวลา \(clock.text(known)) น. ที่บันทึกไว้เกิน 12 ชั่วโมง โปรดตรวจนาฬิกาของเครื่องนี้",
        en: "This is over 12 hours after \(clock.text(known)), which was noted before. "
          + "Check this machine's clock.")
    }
  }
}
