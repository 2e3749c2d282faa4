import Assessment
import Entries
import Improvement
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
      note: result.answeredTwice == 0
        ? nil
        : Bilingual(
          th: "มีผู้ตอบสองครั้ง \(result.answeredTwice) คน ที่เครื่องซึ่งไม่ได้เชื่อมต่อกัน จึงนับทั้งสองฉบับ",
          en: """
            \(result.answeredTwice) people answered twice, at kiosks that could not see each other; \
            both ballots count.
            """))
    facts.groups = zip(result.survey.groups, analysis.groups).map { group, figures in
      SurveyGroupFacts(
        whole: SurveyRow(group.title, figures.summary),
        items: zip(group.items, figures.items).map { SurveyRow($0.text, $1.summary) })
    }
    facts.comments = result.comments.map {
      SurveyComments(
        question: $0.question.text, texts: $0.comments.map { printableLine($0.shown) })
    }
    return facts
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
    let done = finding.status == .done ? finding.history.last { $0.change.status == .done } : nil
    return FindingFacts(
      reference: finding.reference.rawValue, phase: finding.phase,
      kind: finding.kind,
      source: finding.source,
      text: finding.text, activity: finding.activity, saidBy: finding.teams,
      sayings: finding.said.count,
      channel: finding.channel,
      status: finding.status,
      owner: finding.owner, due: finding.due.flatMap { CalendarDate(iso: $0.text) },
      completed: done.flatMap { CalendarDate(iso: String(clock.iso8601($0.at).prefix(10))) },
      isOverdue: today.map { finding.isOverdue(on: $0) } ?? false,
      outcome: finding.history.last { $0.change.note != nil }?.change.note ?? "",
      dots: finding.dots.total)
  }
}

extension SurveyRow {
  fileprivate init(_ text: Bilingual, _ summary: SurveyAnalysis.Summary) {
    self.init(
      text: text, n: summary.n, mean: ReportedFigure(summary.mean),
      sd: ReportedFigure(summary.sd),
      band: summary.band.flatMap { SurveyBand(rawValue: $0.rawValue) })
  }
}
