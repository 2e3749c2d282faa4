import Assessment
import Entries
import Improvement
import Journal
import OfficialReport
import Programme
import Reports
import ThaiText
import Vocabulary

extension ReportReader {
  /// A survey with its figures.
  func surveyFacts(of result: SurveyResult) -> SurveyFacts {
    let analysis = result.analysis
    var facts = SurveyFacts(
      id: result.survey.id, title: result.survey.title, ballots: analysis.ballots,
      invited: event.roster.count, whole: SurveyRow(Bilingual(same: ""), analysis.whole),
      note: note(on: result))
    facts.groups = zip(result.survey.groups, analysis.groups).map { group, figures in
      SurveyGroupFacts(
        whole: SurveyRow(group.title, figures.summary),
        items: zip(group.items, figures.items).map { SurveyRow($0.text, $1.summary) })
    }
    // Nothing is said to be unanswered that is only not shown.
    let comments = result.withheld == nil ? result.comments : []
    facts.comments = comments.map {
      SurveyComments(
        question: $0.question.text, texts: $0.comments.map { printableLine($0.shown) })
    }
    return facts
  }

  /// What there is to know of a survey's figures; nil for nothing.
  private func note(on result: SurveyResult) -> Bilingual? {
    var notes: [Bilingual] = []
    if result.withheld == .fewerThanFive {
      notes.append(
        Bilingual(
          th: "มีผู้ตอบไม่ถึง 5 คน จึงไม่แสดงค่าเฉลี่ยและความคิดเห็น",
          en: "Fewer than five responded, so that neither means nor comments are shown."))
    }
    if result.answeredTwice > 0 {
      let count = result.answeredTwice
      notes.append(
        Bilingual(
          th: "มีผู้ตอบสองครั้ง \(count) คน ที่เครื่องซึ่งไม่ได้เชื่อมต่อกัน จึงนับทั้งสองฉบับ",
          en: "\(count) answered twice, at kiosks that could not see each other; both count."))
    }
    if result.unexplained > 0 {
      let count = result.unexplained
      let more = count == 1 ? "There is 1 more response" : "There are \(count) more responses"
      notes.append(
        Bilingual(
          th: "มีคำตอบเกินจำนวนผู้ตอบ \(count) ฉบับ ควรตรวจสอบที่เก็บข้อมูล",
          en: "\(more) than people answered; the store should be checked."))
    }
    if journal is HeldJournal {
      notes.append(
        Bilingual(
          th: "แบบสอบถามไม่มีเวลากำกับ จึงรวมคำตอบที่ได้รับหลังเวลาหยุดประกาศด้วย",
          en: "Responses bear no time, so those that came after the freeze are included."))
    }
    guard !notes.isEmpty else { return nil }
    return Bilingual(
      th: notes.map(\.th).joined(separator: " "), en: notes.map(\.en).joined(separator: " "))
  }

  /// Adds what the register holds.
  func add(_ register: Register, to facts: inout ReportFacts, today: CalendarDate?) {
    let day = today.flatMap { ISODate($0.iso) }
    facts.register = register.findings.map { findingFacts(of: $0, today: day) }
    facts.withdrawnFindings = register.withdrawn
    facts.visits = register.visits.compactMap { visit -> VisitFacts? in
      guard let date = CalendarDate(iso: visit.round.date.text) else { return nil }
      return VisitFacts(
        visitor: visit.round.visitor, date: date, phase: visit.round.phase,
        notes: visit.round.notes.map {
          VisitNote(
            activity: $0.activity, progress: $0.progress ?? "", problem: $0.problem ?? "",
            need: $0.need ?? "")
        })
    }
    var reflections: [Saying] = []
    for finding in register.findings {
      reflections += finding.said.filter { $0.source == .reflection }
    }
    facts.reflections = reflections.sorted {
      ($0.at, $0.key.kiosk, $0.key.seq) < ($1.at, $1.key.kiosk, $1.key.seq)
    }.map { said in
      ReflectionFacts(
        phase: said.phase, team: said.team, heard: said.heard ?? "",
        thought: said.thought ?? "", asked: said.asked ?? "", noted: said.text)
    }
  }

  private func findingFacts(of finding: Finding, today: ISODate?) -> FindingFacts {
    // What was changed of another before the two were merged is history only.
    let counted = finding.history.filter(\.counts)
    let done = finding.status == .done ? counted.last { $0.change.status == .done } : nil
    return FindingFacts(
      reference: finding.reference.rawValue, phase: finding.phase,
      kind: finding.kind,
      sources: Set(finding.said.map(\.source)),
      text: finding.text, activity: finding.activity, saidBy: finding.teams,
      isSaidByOthers: finding.said.contains { $0.team == nil },
      channel: finding.channel,
      status: finding.status,
      owner: finding.owner, due: finding.due.flatMap { CalendarDate(iso: $0.text) },
      completed: done.flatMap { CalendarDate(iso: String(clock.iso8601($0.at).prefix(10))) },
      isOverdue: today.map { finding.isOverdue(on: $0) } ?? false,
      outcome: counted.last { $0.change.note != nil }?.change.note ?? "",
      dots: finding.dots.total)
  }
}

extension SurveyRow {
  fileprivate init(_ text: Bilingual, _ summary: SurveyAnalysis.Summary) {
    self.init(
      text: text, n: summary.n, mean: ReportedFigure(rated: summary.mean),
      sd: ReportedFigure(rated: summary.sd),
      band: summary.band.flatMap { SurveyBand(rawValue: $0.rawValue) })
  }
}

extension ReportedFigure {
  /// A figure of a survey, its reason told as of one.
  fileprivate init(rated figure: Figure) {
    self = figure.reason.map { ReportedFigure.undefined($0.surveyText) } ?? ReportedFigure(figure)
  }
}
