import Entries
import Programme
import Vocabulary

/// What the project set out to do for its people, after the source report, each with its evidence.
///
/// The source claims these outcomes; here each stands beside what the records show of it.
struct OutcomesSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    [
      heading(2, "2.5 ผลที่เกิดแก่บุคลากร", "2.5 Outcomes for staff"),
      paragraph(
        "การดำเนินงานโครงการพัฒนาบุคลากรโดยการปฏิบัติจริง (Action Learning) "
          + "มุ่งให้บุคลากรได้แลกเปลี่ยนเรียนรู้และพัฒนาวิธีการทำงาน รู้จักคิดอย่างมีระบบ มีการทำงานเป็นทีม "
          + "และสามารถนำความรู้มาใช้ในการปฏิบัติงานได้อย่างมีประสิทธิภาพ "
          + "มีทักษะและทัศนคติที่ดีในการปฏิบัติงานในหน้าที่ที่รับผิดชอบ มีความเข้าใจและความสัมพันธ์ที่ดีกับเพื่อนร่วมงาน "
          + "และได้พัฒนาทักษะการใช้ภาษาอังกฤษเพื่อการสื่อสาร \(asean.th) "
          + "ตารางต่อไปนี้แสดงหลักฐานของแต่ละด้านจากข้อมูลที่บันทึกไว้",
        "The project, by Action Learning, set out to let staff exchange what they know and improve "
          + "how they work, think systematically, work as a team, put their knowledge to effective use "
          + "in their work, have good skills and attitudes in their duties, understand and get on with "
          + "their colleagues, and develop their English for communication \(asean.en). The table "
          + "shows the evidence of each in the records."),
      .table(
        ReportTable(
          say("ผลที่มุ่งให้เกิดแก่บุคลากรและหลักฐาน", "Intended outcomes and their evidence"),
          columns: [
            .init(say("ผลที่มุ่งให้เกิด", "Outcome"), width: 40),
            .init(say("หลักฐานจากข้อมูลที่บันทึก", "Evidence in the records")),
          ],
          rows: evidence.map { ReportTable.Row(["\($0.0)", "\($0.1)"]) },
          notes: [
            say(
              "หลักฐานเป็นจำนวนที่บันทึกไว้ ผู้ที่ทำไม่ครบหรือขาดนับตามหลักเกณฑ์ของแต่ละตารางในรายงานนี้",
              "Evidence is what was recorded; unfinished and absent people are counted as each table of "
                + "this report says.")
          ])),
    ]
  }

  /// The ASEAN Community began at the end of 2015: only events before that prepared for it.
  private var asean: Bilingual {
    facts.event.dates.last.year <= 2015
      ? Bilingual(
        th: "ในการเตรียมความพร้อมเข้าสู่ประชาคมอาเซียนในปี พ.ศ. 2558",
        en: "in preparation for the ASEAN Community of 2015")
      : Bilingual(th: "ในประชาคมอาเซียน", en: "in the ASEAN Community")
  }

  private var evidence: [(String, String)] {
    [
      (
        say("แลกเปลี่ยนเรียนรู้และพัฒนาวิธีการทำงาน", "Exchange and better ways of working"),
        exchange
      ),
      (say("คิดอย่างมีระบบ", "Systematic thinking"), reflection),
      (say("ทำงานเป็นทีม", "Working as a team"), teamwork),
      (
        say("นำความรู้มาใช้ในการปฏิบัติงาน", "Knowledge put to use"), use
      ),
      (say("ทักษะและทัศนคติที่ดีในการปฏิบัติงาน", "Skills and attitudes"), attitude),
      (
        say("ความเข้าใจและความสัมพันธ์ที่ดีกับเพื่อนร่วมงาน", "Getting on with colleagues"), relations
      ),
      (say("ทักษะการใช้ภาษาอังกฤษเพื่อการสื่อสาร", "English for communication"), english),
    ]
  }

  private var noData: String { say("ไม่มีข้อมูล", "no data") }

  /// What stands for a figure that there is not: that there are no data, or why it is not told.
  private func none(_ figure: ReportedFigure?) -> String {
    guard let reason = figure?.reason else { return noData }
    return say("ไม่มีค่า: \(reason.th)", "no figure: \(reason.en)")
  }

  private var exchange: String {
    let circle = facts.register.count { $0.sources.contains(.circle) }
    guard circle > 0 else { return noData }
    return say(
      "กลุ่มเสวนาให้ข้อค้นพบ \(circle) ข้อ",
      "discussion circles gave \(words.counted(circle, "finding", "findings"))")
  }

  private var reflection: String {
    let count = facts.reflections.count
    guard count > 0 else { return noData }
    return say(
      "บันทึกสะท้อนคิดตามขั้นตอน สุ จิ ปุ ลิ \(count) ฉบับ",
      "\(words.counted(count, "reflection", "reflections")) in the four steps su chi pu li")
  }

  private var teamwork: String {
    let games = facts.played.filter { ($0.teams ?? 0) > 0 }.count
    let cars = facts.rally?.teams.flatMap(\.cars).count ?? 0
    guard games > 0 || cars > 0 else { return noData }
    return say(
      "เกมและกิจกรรมของทีม \(games) รายการ รถในกิจกรรมแรลลี่ \(cars) คัน",
      "games and activities of teams: \(games); cars in the rally: \(cars)")
  }

  private var use: String {
    let done = facts.register.count { $0.status == .done }
    guard done > 0 else { return noData }
    return say(
      "ข้อค้นพบที่นำไปดำเนินการแล้ว \(done) ข้อ จากทั้งหมด \(facts.register.count) ข้อ",
      "findings that were acted on: \(done) of \(facts.register.count)")
  }

  private var attitude: String {
    guard let survey = facts.surveys.first(where: { $0.whole.mean.value != nil }),
      let band = survey.whole.band
    else { return none(facts.surveys.first?.whole.mean) }
    return say(
      "ไม่มีเครื่องมือวัดทักษะและทัศนคติโดยตรง มีเพียงผลการตอบ “\(words(survey.title))” มีค่าเฉลี่ย \(words.figure(survey.whole.mean)) "
        + "อยู่ในระดับ\(band.title.th)",
      "not measured directly; the only evidence is “\(words(survey.title))”: mean "
        + "\(words.figure(survey.whole.mean)), \(band.title.en)")
  }

  private var relations: String {
    let whole = facts.wholeParticipation
    guard whole.members > 0 else { return noData }
    return say(
      "ไม่มีเครื่องมือวัดโดยตรง มีเพียงข้อมูลว่าบุคลากรเข้าร่วมโครงการอย่างน้อยหนึ่งรายการ ร้อยละ "
        + words.percent(whole.tookPart, of: whole.members),
      "not measured directly; \(words.percent(whole.tookPart, of: whole.members))% took part in "
        + "at least one activity of the project")
  }

  private var english: String {
    let first = facts.gains.first { !$0.isFollowUp }
    guard let gain = first, gain.overall.difference.value != nil else {
      return none(first?.overall.difference)
    }
    return say(
      "คะแนนเฉลี่ยก่อน \(words.figure(gain.overall.preMean)) หลัง \(words.figure(gain.overall.postMean)) "
        + "ผลต่าง \(words.change(gain.overall.difference))",
      "mean before \(words.figure(gain.overall.preMean)), after "
        + "\(words.figure(gain.overall.postMean)), difference "
        + words.change(gain.overall.difference))
  }
}
