import Entries
import Programme
import Vocabulary

/// The four claims of the continuous-development report, held against the facts.
struct Claims {
  let facts: ReportFacts

  /// Each activity of the programme, and how many rounds it had in which phase.
  ///
  /// A round to a part of an activity counts for the activity, too.
  var coverage: [(Activity, [FindingPhase: Int])] {
    facts.event.allActivities.map { activity in
      let ids = Set(activity.withParts.map(\.id))
      var counts: [FindingPhase: Int] = [:]
      for visit in facts.visits where visit.notes.contains(where: { ids.contains($0.activity) }) {
        counts[visit.phase, default: 0] += 1
      }
      return (activity, counts)
    }
  }

  /// Whether every activity was supervised, and in every phase.
  var supervised: Bilingual {
    let coverage = coverage
    guard !facts.visits.isEmpty, !coverage.isEmpty else {
      return Bilingual(
        th: "ไม่มีข้อมูลการนิเทศ ติดตาม ตรวจสอบ จึงยังสรุปประเด็นนี้ไม่ได้",
        en: "There are no data on supervision rounds, so nothing can be said of this.")
    }
    let all = coverage.count
    let seen = coverage.count { !$0.1.isEmpty }
    let always = coverage.count { $0.1.count == FindingPhase.allCases.count }
    let notes = facts.visits.flatMap(\.notes)
    let (progress, problems) = (
      notes.count { !$0.progress.isEmpty }, notes.count { !$0.problem.isEmpty }
    )
    let needs = notes.count { !$0.need.isEmpty }
    let noted = Bilingual(
      th: " บันทึกความก้าวหน้า \(progress) รายการ ปัญหาอุปสรรค \(problems) รายการ "
        + "และความต้องการ \(needs) รายการ",
      en:
        " Notes of progress: \(progress); of problems: \(problems); of needs: \(needs)."
    )
    if always == all {
      let whole =
        all == 1 ? "The one activity was" : "All \(all) activities and parts of activities were"
      return Bilingual(
        th: "กิจกรรมและกิจกรรมย่อยทั้ง \(all) รายการได้รับการนิเทศ ติดตาม ตรวจสอบ ความก้าวหน้า ปัญหาอุปสรรค "
          + "และความต้องการ ครบทุกระยะ" + noted.th,
        en: "\(whole) supervised, followed up and checked in every phase." + noted.en)
    }
    return Bilingual(
      th:
        "กิจกรรมและกิจกรรมย่อยทั้งหมด \(all) รายการ ได้รับการนิเทศ ติดตาม ตรวจสอบ อย่างน้อยหนึ่งครั้ง \(seen) รายการ "
        + "ครบทุกระยะ \(always) รายการ ยังไม่มีบันทึก \(all - seen) รายการ" + noted.th,
      en: "Activities and parts of activities: \(all); supervised at least once: \(seen); in every "
        + "phase: \(always); without a record: \(all - seen)." + noted.en)
  }

  /// Whether planning answered problems and needs, and in time.
  var planned: Bilingual {
    let asked = facts.register.filter { $0.kind == .problem || $0.kind == .need }
    guard !asked.isEmpty else {
      return Bilingual(
        th: "ไม่มีข้อมูลปัญหาและความต้องการในทะเบียนข้อค้นพบเพื่อการพัฒนา จึงยังสรุปประเด็นนี้ไม่ได้",
        en: "The register holds no problems or needs, so nothing can be said of this.")
    }
    let answered = asked.count { $0.status != .open }
    let done = asked.filter { $0.status == .done }
    let dated = done.compactMap { finding in
      finding.due.flatMap { due in finding.completed.map { (due: due, completed: $0) } }
    }
    let inTime = dated.count { $0.completed <= $0.due }
    let overdue = asked.count(where: \.isOverdue)
    let time =
      if done.isEmpty {
        Bilingual(same: "")
      } else if dated.isEmpty {
        Bilingual(
          th: " ไม่มีข้อมูลกำหนดเวลาของข้อที่ดำเนินการแล้ว",
          en: " no data on due dates of what is done;")
      } else {
        Bilingual(
          th: " ในจำนวนที่กำหนดเวลาไว้ \(dated.count) ข้อ แล้วเสร็จทันกำหนด \(inTime) ข้อ",
          en: " done in time: \(inTime) of \(dated.count) with a due date;")
      }
    return Bilingual(
      th: "ปัญหาและความต้องการ \(asked.count) ข้อ ได้รับการพิจารณาแล้ว \(answered) ข้อ "
        + "ดำเนินการแล้วเสร็จ \(done.count) ข้อ\(time.th) และเกินกำหนด \(overdue) ข้อ",
      en:
        "Problems and needs: \(asked.count); taken up: \(answered); done: \(done.count);"
        + "\(time.en) overdue: \(overdue).")
  }

  /// Whether stakeholders took part in every step.
  var shared: Bilingual {
    guard !facts.register.isEmpty else {
      return Bilingual(
        th: "ไม่มีข้อมูลการมีส่วนร่วมในทะเบียนข้อค้นพบเพื่อการพัฒนา จึงยังสรุปประเด็นนี้ไม่ได้",
        en: "The register is empty, so nothing can be said of this.")
    }
    let spoken = facts.register.filter { !$0.saidBy.isEmpty }
    let teams = Set(spoken.flatMap(\.saidBy)).intersection(facts.event.teams.map(\.id)).count
    let taken = Set(facts.register.compactMap(\.channel)).count
    guard teams > 0 else {
      return Bilingual(
        th: "ยังไม่มีทีมใดเสนอข้อค้นพบ และมีการนำข้อค้นพบเข้าสู่ช่องทางการพัฒนา \(taken) ช่องทาง "
          + "จาก 5 ช่องทาง",
        en: "No team has contributed a finding; findings went to \(taken) of 5 channels.")
    }
    let missing = FindingPhase.allCases.filter { phase in !spoken.contains { $0.phase == phase } }
    let phases =
      missing.isEmpty
      ? Bilingual(th: "ครบทุกระยะ", en: "in every phase")
      : Bilingual(
        th: "แต่ไม่มีข้อเสนอจากทีมใน"
          + missing.map { "ระยะ" + $0.title.th }.joined(separator: " และ"),
        en: "but none " + missing.map(\.short.en).joined(separator: " or ") + " the development")
    return Bilingual(
      th: "ทีมที่เสนอข้อค้นพบมี \(teams) ทีม จาก \(facts.event.teams.count) ทีม \(phases.th) "
        + "และมีการนำข้อค้นพบเข้าสู่ช่องทางการพัฒนา \(taken) ช่องทาง จาก 5 ช่องทาง",
      en:
        "\(teams) of \(facts.event.teams.count) teams contributed findings, \(phases.en); findings went to "
        + "\(taken) of 5 channels.")
  }

  /// Whether the office developed, and whether people were satisfied.
  var satisfied: Bilingual {
    let done = facts.register.count { $0.status == .done }
    let underWay = facts.register.count { $0.status == .underWay || $0.status == .planned }
    let developed =
      if facts.register.isEmpty {
        Bilingual(
          th: "ไม่มีข้อมูลในทะเบียนข้อค้นพบเพื่อการพัฒนา",
          en: "There are no data in the improvement register.")
      } else if done == 0 {
        Bilingual(
          th: "ยังไม่มีข้อค้นพบที่ดำเนินการแล้วเสร็จ อยู่ระหว่างวางแผนหรือดำเนินการ \(underWay) ข้อ",
          en: "No finding is done yet; planned or under way: \(underWay).")
      } else {
        Bilingual(
          th: "มีการดำเนินการตามข้อค้นพบแล้วเสร็จ \(done) ข้อ จากทั้งหมด \(facts.register.count) ข้อ "
            + "และอยู่ระหว่างวางแผนหรือดำเนินการ \(underWay) ข้อ",
          en: "Findings that have been acted on: \(done) of \(facts.register.count); planned or "
            + "under way: \(underWay).")
      }
    let rated = facts.surveys.compactMap { survey -> Bilingual? in
      guard let mean = survey.whole.mean.value.flatMap({ decimalText($0, places: 2) }),
        let band = survey.whole.band
      else { return nil }
      return Bilingual(
        th: "ผู้เข้าร่วมโครงการตอบ “\(survey.title.th)” มีค่าเฉลี่ย \(mean) อยู่ในระดับ\(band.title.th)",
        en:
          "Participants’ answers to “\(survey.title.en)” have a mean of \(mean) (\(band.title.en))."
      )
    }
    guard !rated.isEmpty else {
      // A survey that shows no figures is not told as if there were none.
      guard facts.surveys.isEmpty else {
        return Bilingual(
          th: developed.th + " แต่แบบสอบถามไม่มีค่าเฉลี่ยที่แสดงได้ จึงยังสรุปความพึงพอใจของผู้รับบริการไม่ได้",
          en: developed.en
            + " No survey has a mean that is shown, so nothing can be said of satisfaction.")
      }
      return Bilingual(
        th: developed.th + " และไม่มีข้อมูลความพึงพอใจของผู้รับบริการ จึงยังสรุปความพึงพอใจไม่ได้",
        en: developed.en
          + " There are no data on satisfaction, so nothing can be said of it.")
    }
    return Bilingual(
      th: ([developed.th] + rated.map(\.th)).joined(separator: " "),
      en: ([developed.en] + rated.map(\.en)).joined(separator: " "))
  }
}
