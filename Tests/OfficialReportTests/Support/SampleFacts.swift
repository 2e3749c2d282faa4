import Entries
import OfficialReport
import Programme
import Scoreboard
import Vocabulary

/// The event of the source documents with results of every kind, as a store might give them.
func sampleFacts() throws -> ReportFacts {
  var facts = ReportFacts(event: try sourceEvent())
  facts.asOf = Moment(iso8601: "2014-10-19T15:30:00+07:00")
  facts.participation = zip(
    facts.event.teams, [(20, 20, 0), (20, 19, 1), (19, 19, 0), (19, 17, 1)]
  )
  .map { TeamParticipation(team: $0.id, members: $1.0, tookPart: $1.1, absent: $1.2) }
  facts.tests = [pretest, posttest]
  facts.gains = [gain(teams: facts.event.teams)]
  facts.played = played
  facts.standings = standings(
    of: totals, teams: facts.event.teams.map { TeamSize(team: $0.id, members: 20) }, teamSize: 20)
  facts.history = history(teams: facts.event.teams)
  facts.rally = rally(teams: facts.event.teams)
  facts.badges = [
    Bilingual(th: "ทักทายครบทุกประเทศ: ดอกราชพฤกษ์", en: "All countries greeted: Ratchaphruek"),
    Bilingual(th: "พัฒนาสูงสุด: ดอกดาวเรือง", en: "Most improved: Dao Rueang"),
  ]
  facts.surveys = [survey]
  facts.register = register
  facts.withdrawnFindings = 1
  facts.visits = visits
  facts.reflections = reflections
  facts.targets = [TargetFacts(target: facts.event.targets[0], reached: 75)]
  facts.corrections = [
    CorrectionFacts(
      entry: "tty1@9f2c41d0#42", at: Moment(date: day(10, 18), minute: 641),
      title: Bilingual(th: "ปรับคะแนนทีม", en: "Points adjusted"), team: "thammaraksa", points: -20,
      reason: "เริ่มก่อนสัญญาณ", isUndone: false)
  ]
  return facts
}

/// A day of 2014.
func day(_ month: Int, _ day: Int) -> CalendarDate {
  CalendarDate(year: 2014, month: month, day: day)
}

private var pretest: TestFacts {
  var test = TestFacts(
    quiz: "pretest", title: Bilingual(th: "แบบทดสอบก่อนการพัฒนา", en: "Test before the training"),
    phase: .before, maximum: 30,
    counts: CountFacts(finished: 72, unfinished: 2, absent: 2, notStarted: 2), n: 72)
  test.mean = .value(15.2)
  test.median = .value(15)
  test.sd = .value(4.216)
  test.skewness = .value(-0.112)
  test.kurtosis = .value(-0.537)
  test.internalConsistency = .value(78.125)
  test.errorRatio = .value(46.77)
  test.standardError = .value(1.972)
  test.items = items(prefix: "pre")
  return test
}

private var posttest: TestFacts {
  var test = TestFacts(
    quiz: "posttest", title: Bilingual(th: "แบบทดสอบหลังการพัฒนา", en: "Test after the training"),
    phase: .after, maximum: 30,
    counts: CountFacts(finished: 71, unfinished: 1, absent: 3, notStarted: 3), n: 71)
  test.mean = .value(19.83)
  test.median = .value(20)
  test.sd = .value(4.01)
  test.internalConsistency = .undefined(
    Bilingual(th: "บางคนไม่ได้รับข้อสอบครบทุกข้อ", en: "not everyone was asked every item"))
  test.items = items(prefix: "post")
  return test
}

private func items(prefix: String) -> [ItemFacts] {
  (1...30).map { number in
    var item = ItemFacts(
      id: QuestionID("\(prefix)-\(number < 10 ? "0" : "")\(number)"),
      stem: "Where can I buy khao lam?",
      level: Level.allCases[(number - 1) / 8],
      topic: Bilingual(th: "การเดินทาง", en: "travel"), n: 72)
    item.facility = .value(Double(30 + number * 2))
    item.sd = .value(45.5)
    item.discriminationIndex = .value(Double(60 - number))
    item.discriminativeEfficiency = .value(Double(70 - number))
    item.effectiveWeight =
      number == 30
      ? .undefined(
        Bilingual(
          th: "คะแนนของข้อนี้ลดลงเมื่อคะแนนรวมเพิ่มขึ้น",
          en: "the item's marks fall where the test's rise"))
      : .value(3.25)
    item.needsReview = number > 27
    item.verdicts = [
      number > 27
        ? Bilingual(
          th: "ข้อนี้ง่ายเกินไป ผู้ตอบได้คะแนนเฉลี่ยร้อยละ 95 ของคะแนนเต็ม จึงแทบไม่บอกว่าผู้ใดรู้มากหรือน้อย",
          en: "Too easy: the average score is 95%.")
        : Bilingual(
          th: "ข้อนี้ใช้ได้ดี ผู้ตอบได้คะแนนเฉลี่ยร้อยละ 60 ของคะแนนเต็ม และจำแนกผู้ที่รู้ออกจากผู้ที่ยังไม่รู้ได้",
          en: "Works well: the average score is 60%.")
    ]
    if number == 30 {
      item.options = [
        OptionFacts(text: "At the market", isKey: true, lower: 20, middle: 23, upper: 24),
        OptionFacts(text: "At 9 o'clock", isKey: false, lower: 4, middle: 1, upper: 0),
      ]
    }
    return item
  }
}

private func row(
  _ thai: String, _ english: String, _ n: Int, _ maximum: Double, _ pre: Double, _ post: Double
) -> GainRow {
  var row = GainRow(label: Bilingual(th: thai, en: english), n: n, maximum: maximum)
  row.preMean = .value(pre)
  row.postMean = .value(post)
  row.preSD = .value(4.2)
  row.postSD = .value(4.0)
  row.difference = .value(post - pre)
  row.t = .value(12.931)
  row.df = .value(Double(n - 1))
  row.p = .value(0.000_02)
  row.low = .value(post - pre - 0.7)
  row.high = .value(post - pre + 0.7)
  row.effectSize = .value(1.12)
  row.gain = .value((post - pre) / (maximum - pre))
  return row
}

private func gain(teams: [Team]) -> GainFacts {
  var gain = GainFacts(
    from: Bilingual(th: "แบบทดสอบก่อนการพัฒนา", en: "Test before the training"),
    to: Bilingual(th: "แบบทดสอบหลังการพัฒนา", en: "Test after the training"), maximum: 30,
    overall: row("รวม", "All", 70, 30, 15.21, 19.87),
    sentence: Bilingual(
      th: "ผู้ทำแบบทดสอบครบทั้งสองฉบับ 70 คน มีคะแนนเฉลี่ยเพิ่มขึ้นจาก 15.2 เป็น 19.9 คะแนน "
        + "ซึ่งแตกต่างอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 (t(69) = 12.9, p < .001)",
      en: "The mean score of the 70 people who took both tests rose from 15.2 to 19.9 out of 30 "
        + "(t(69) = 12.9, p < .001)."),
    onlyFirst: 2, onlySecond: 1, neither: 5)
  gain.byTeam = teams.enumerated().map { index, team in
    row(
      team.name.th, team.name.en, 17 + index % 2, 30, 14.5 + Double(index), 19 + Double(index) / 2)
  }
  gain.byTopic = [
    row("การทักทายและแนะนำตัว", "Greetings", 70, 6, 3.5, 4.8),
    row("การบอกทางและการเดินทาง", "Directions and travel", 70, 8, 3.9, 5.2),
    row("ภาษาอังกฤษในสำนักงานและโรงเรียน", "Office and school English", 70, 10, 4.6, 6.1),
    row("ประชาคมอาเซียน", "The ASEAN Community", 70, 6, 3.21, 3.77),
  ]
  gain.byLevel = [
    row("A1", "A1", 70, 8, 6.1, 7.2), row("A2", "A2", 70, 8, 4.6, 5.9),
    row("B1", "B1", 70, 7, 2.9, 4.1), row("B2", "B2", 70, 7, 1.61, 2.67),
  ]
  gain.warnings = [
    Bilingual(th: "กลุ่มย่อยมีไม่ถึง 30 คน โปรดแปลผลด้วยความระมัดระวัง", en: "Teams are small.")
  ]
  var random = SeededGenerator(seed: 1)
  gain.points = (0..<70).map { _ in
    let pre = 6 + random.below(19)
    return MarkPair(pre: Double(pre), post: Double(min(pre + random.below(9) - 1, 30)))
  }
  return gain
}

private var played: [PlayedFacts] {
  let counts = CountFacts(finished: 70, unfinished: 3, absent: 2, notStarted: 3)
  return [
    PlayedFacts(
      quiz: "warmup", title: Bilingual(th: "อุ่นเครื่อง", en: "Warm-up"), phase: .before,
      mode: .individual, counts: counts, answers: 355, right: 290),
    PlayedFacts(
      quiz: "asean", title: Bilingual(th: "ประชาคมอาเซียน", en: "The ASEAN Community"),
      phase: .during, mode: .individual, counts: counts, answers: 1_712, right: 1_101),
    PlayedFacts(
      quiz: "relay", title: Bilingual(th: "วิ่งผลัดภาษาอังกฤษ", en: "English Relay"),
      phase: .during, mode: .relay, teams: 4, answers: 80, right: 61),
    PlayedFacts(
      quiz: "circle", title: Bilingual(th: "วงเสวนาทางวิชาการ", en: "Discussion Circle"),
      phase: .during, mode: .discussion, teams: 4, answers: 4, right: nil),
  ]
}

private var totals: Totals {
  [
    TotalKey(part: .quiz, subject: "asean", team: "phuttharaksa"):
      Tally(points: 11_250, right: 260, asked: 400, timeLeft: 9_000_000),
    TotalKey(part: .quiz, subject: "asean", team: "thammaraksa"):
      Tally(points: 10_400, right: 248, asked: 400, timeLeft: 9_000_000),
    TotalKey(part: .quiz, subject: "asean", team: "ratchaphruek"):
      Tally(points: 12_150, right: 281, asked: 400, timeLeft: 9_000_000),
    TotalKey(part: .quiz, subject: "asean", team: "dao-rueang"):
      Tally(points: 11_900, right: 270, asked: 400, timeLeft: 9_000_000),
    TotalKey(part: .rally, team: "phuttharaksa"): Tally(points: 720),
    TotalKey(part: .adjusted, team: "thammaraksa"): Tally(points: -20),
    TotalKey(part: .judged, team: "dao-rueang"): Tally(points: 85),
  ]
}

private func history(teams: [Team]) -> [PointsSample] {
  let speeds = [190, 172, 201, 199]
  return (0..<60).map { step in
    let date = step < 10 ? day(9, 30) : step < 35 ? day(10, 18) : day(10, 19)
    let minute = 540 + (step < 10 ? step : step < 35 ? step - 10 : step - 35) * 16
    let points = zip(teams, speeds).map { ($0.id, $1 * step + (step % 7) * 11) }
    return PointsSample(
      at: Moment(date: date, minute: minute),
      points: Dictionary(points) { first, _ in first })
  }
}

private func rally(teams: [Team]) -> RallyFacts {
  RallyFacts(
    isFinal: true,
    teams: teams.enumerated().map { index, team in
      RallyTeamFacts(
        rank: index + 1, team: team.id, total: 720 - 40 * index,
        cars: (1...2).map { number in
          RallyCarFacts(
            number: number, total: 700 - 40 * index + 20 * number,
            status: Bilingual(th: "เข้าเส้นชัย", en: "finished"), reached: 5, checkpoints: 6,
            penalty: 30, questions: 400, tasks: 350, hints: 20)
        })
    }, rulings: 2)
}

private var survey: SurveyFacts {
  func row(_ thai: String, _ english: String, _ n: Int, _ mean: Double, _ band: SurveyBand)
    -> SurveyRow
  {
    SurveyRow(
      text: Bilingual(th: thai, en: english), n: n, mean: .value(mean), sd: .value(0.58), band: band
    )
  }
  var survey = SurveyFacts(
    id: "satisfaction", title: Bilingual(th: "แบบสอบถามความพึงพอใจ", en: "satisfaction survey"),
    ballots: 70, invited: 78, whole: row("รวม", "All", 70, 4.31, .much),
    note: Bilingual(
      th: "ผู้ที่ตอบที่จุดบริการสองจุดซึ่งไม่ได้เชื่อมต่อกันนับเป็นสองชุด",
      en: "Who answered at two kiosks that were apart counts twice."))
  survey.groups = [
    SurveyGroupFacts(
      whole: row("ด้านเนื้อหาและกิจกรรม", "Content", 70, 4.42, .much),
      items: [
        row("เนื้อหาตรงกับความต้องการในการปฏิบัติงาน", "The content fits my work", 70, 4.55, .most),
        row("กิจกรรมช่วยให้ทำงานเป็นทีมได้ดีขึ้น", "The activities built teams", 70, 4.29, .much),
      ]),
    SurveyGroupFacts(
      whole: row("ด้านสถานที่และเวลา", "Place and time", 70, 4.2, .much),
      items: [
        row("สถานที่เหมาะสม", "The place was good", 70, 4.51, .most),
        row("ระยะเวลาเหมาะสม", "The time was right", 70, 3.89, .much),
      ]),
  ]
  survey.comments = [
    SurveyComments(
      question: Bilingual(th: "ข้อเสนอแนะเพิ่มเติม", en: "Suggestions"),
      texts: ["อยากให้จัดปีละ 2 ครั้ง", "ควรมีคู่มือคำศัพท์ให้กลับไปฝึกเอง"])
  ]
  return survey
}

private var register: [FindingFacts] {
  [
    FindingFacts(
      reference: "3f9a01c2", phase: .before, kind: .need, sources: [.circle],
      text: "ต้องการฝึกพูดภาษาอังกฤษทางโทรศัพท์", activity: "workshop", saidBy: ["phuttharaksa"],
      channel: .staff, status: .done, owner: "กลุ่มอำนวยการ", due: day(11, 30),
      completed: day(11, 20), outcome: "จัดชั่วโมงภาษาอังกฤษทุกวันพุธ", dots: 7),
    FindingFacts(
      reference: "58b1c7d0", phase: .during, kind: .problem, sources: [.visit],
      text: "เครื่องมีไม่พอกับจำนวนคน", activity: "english", channel: .board, status: .underWay,
      owner: "กลุ่มบริหารงานการเงินและสินทรัพย์", due: day(10, 15), isOverdue: true, dots: 3),
    FindingFacts(
      reference: "77aa01ee", phase: .after, kind: .idea, sources: [.survey],
      text: "จัดแรลลี่ร่วมกับโรงเรียนในเครือข่าย", saidBy: ["dao-rueang", "ratchaphruek"],
      channel: .networks, status: .planned, dots: 9),
    FindingFacts(
      reference: "90210fab", phase: .after, kind: .problem, sources: [.analysis],
      text: "ข้อสอบข้อ pre-30 ง่ายเกินไป"),
  ]
}

private var visits: [VisitFacts] {
  [
    VisitFacts(
      visitor: "ศึกษานิเทศก์", date: day(9, 30), phase: .before,
      notes: [VisitNote(activity: "workshop", progress: "ลงทะเบียนครบทุกทีม")]),
    VisitFacts(
      visitor: "ศึกษานิเทศก์", date: day(10, 18), phase: .during,
      notes: [
        VisitNote(
          activity: "english", progress: "ทำแบบทดสอบแล้ว 3 ชุด", problem: "เครื่องมีไม่พอกับจำนวนคน",
          need: "เครื่องเพิ่ม 2 เครื่อง")
      ]),
  ]
}

private var reflections: [ReflectionFacts] {
  [
    ReflectionFacts(
      phase: .after, team: "ratchaphruek", heard: "วิทยากรเล่าวิธีเผาข้าวหลามให้สุกทั่วกระบอก",
      thought: "งานของเราก็ต้องหมุนดูทุกด้านเช่นกัน", asked: "จะแบ่งงานกันอย่างไรให้ทุกคนได้ทำ",
      noted: "จัดตารางหมุนเวียนงานในกลุ่มทุก 3 เดือน")
  ]
}
