import Entries
import Programme
import Scoreboard
import Vocabulary

/// Rules about what came of the event, beside the tests.
enum ResultRules {
  private static let thai = Wording(language: .thai)
  private static let english = Wording(language: .english)

  /// How many of the roster took part.
  @Sendable static func participation(_ facts: ReportFacts) -> [Bilingual] {
    let whole = facts.wholeParticipation
    guard whole.members > 0 else { return [] }
    let share = thai.percent(whole.tookPart, of: whole.members)
    return [
      Bilingual(
        th: "มีบุคลากรเข้าร่วมโครงการ \(thai.number(whole.tookPart)) คน จากรายชื่อทั้งหมด "
          + "\(thai.number(whole.members)) คน คิดเป็นร้อยละ \(share)",
        en:
          "\(english.people(whole.tookPart)) of \(english.number(whole.members)) on the roster took "
          + "part (\(share)%).")
    ]
  }

  /// Whether each target was reached.
  @Sendable static func targets(_ facts: ReportFacts) -> [Bilingual] {
    facts.reachedTargets.map { entry in
      let target = entry.target
      let goal = thai.number(target.number)
      guard let reached = entry.reached else {
        return Bilingual(
          th: "เป้าหมาย “\(target.title.th)” \(goal) \(target.unit.th): ไม่มีข้อมูลผลที่ได้",
          en: "Target “\(target.title.en)”, \(goal) \(target.unit.en): no data on what was reached."
        )
      }
      let share = thai.percent(reached, of: target.number)
      let isReached = reached >= target.number
      return Bilingual(
        th: "เป้าหมาย “\(target.title.th)” กำหนดไว้ \(goal) \(target.unit.th) ดำเนินการได้ "
          + "\(thai.number(reached)) \(target.unit.th) (ร้อยละ \(share)) "
          + (isReached ? "บรรลุเป้าหมาย" : "ยังไม่บรรลุเป้าหมาย"),
        en: "Target “\(target.title.en)”: \(thai.number(reached)) of \(goal) \(target.unit.en) "
          + "(\(share)%), \(isReached ? "reached" : "not reached").")
    }
  }

  /// Who leads the standings, equals together.
  @Sendable static func winner(_ facts: ReportFacts) -> [Bilingual] {
    let first = facts.standings.filter { $0.rank == 1 && $0.points > 0 }
    guard let points = first.first?.points else { return [] }
    let teams = first.compactMap { facts.event.team($0.team)?.name }
    return [
      Bilingual(
        th: "ทีมที่มีคะแนนรวมสูงสุด ได้แก่ \(thai.list(teams.map(\.th))) \(thai.number(points)) คะแนน",
        en: "The standings are led by \(english.list(teams.map(\.en))) with \(thai.number(points)) "
          + "points.")
    ]
  }

  /// The level of each survey.
  @Sendable static func survey(_ facts: ReportFacts) -> [Bilingual] {
    guard !facts.surveys.isEmpty else {
      return [
        Bilingual(
          th: "ไม่มีข้อมูลแบบสอบถาม จึงยังสรุปความพึงพอใจไม่ได้",
          en: "There are no data on a survey, so nothing can be said of satisfaction.")
      ]
    }
    return facts.surveys.map { survey in
      guard let band = survey.whole.band,
        let mean = survey.whole.mean.value.flatMap({ decimalText($0, places: 2) })
      else {
        let reason = survey.whole.mean.reason ?? Bilingual(th: "ไม่มีข้อมูล", en: "no data")
        return Bilingual(
          th: "ยังสรุปผลการตอบ “\(survey.title.th)” ไม่ได้ (\(reason.th))",
          en: "Nothing can be said of the \(survey.title.en) (\(reason.en)).")
      }
      let ballots = english.counted(survey.ballots, "ballot", "ballots")
      return Bilingual(
        th:
          "ผลการตอบ “\(survey.title.th)” จำนวน \(survey.ballots) ชุด มีค่าเฉลี่ย \(mean) อยู่ในระดับ\(band.title.th)",
        en: "The \(survey.title.en), \(ballots), has a mean of \(mean): "
          + "\(band.title.en).")
    }
  }

  /// How far the register has come.
  @Sendable static func register(_ facts: ReportFacts) -> [Bilingual] {
    let all = facts.register.count
    guard all > 0 else {
      return [
        Bilingual(
          th: "ไม่มีข้อมูลข้อค้นพบในทะเบียนข้อค้นพบเพื่อการพัฒนา",
          en: "There are no findings in the improvement register.")
      ]
    }
    let done = facts.register.count { $0.status == .done }
    let share = thai.percent(done, of: all)
    return [
      Bilingual(
        th: "ทะเบียนข้อค้นพบเพื่อการพัฒนามีข้อค้นพบ \(all) ข้อ ดำเนินการแล้วเสร็จ \(done) ข้อ คิดเป็นร้อยละ \(share)",
        en:
          "The improvement register holds \(english.counted(all, "finding", "findings")), \(done) done "
          + "(\(share)%)."
      )
    ]
  }

  /// Whether the money used was within the plan.
  @Sendable static func budget(_ facts: ReportFacts) -> [Bilingual] {
    let budget = facts.event.budget
    guard let used = budget.used else { return [] }
    let difference = budget.planned - used
    let amount = thai.number(abs(difference))
    let how =
      switch difference {
      case 0: Bilingual(th: "เท่ากับงบประมาณที่ตั้งไว้", en: "as budgeted")
      case 1...:
        Bilingual(th: "ต่ำกว่างบประมาณที่ตั้งไว้ \(amount) บาท", en: "\(amount) baht less than planned")
      default:
        Bilingual(th: "สูงกว่างบประมาณที่ตั้งไว้ \(amount) บาท", en: "\(amount) baht more than planned")
      }
    return [
      Bilingual(
        th: "ใช้งบประมาณ \(thai.number(used)) บาท \(how.th)",
        en: "\(thai.number(used)) baht were used, \(how.en).")
    ]
  }
}

extension ReportFacts {
  /// Each target of the event with what it came to.
  var reachedTargets: [TargetFacts] {
    event.targets.map { target in
      targets.first { $0.target == target } ?? TargetFacts(target: target, reached: nil)
    }
  }
}
