import Programme
import QuizEngine
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// The results of a rally as one HTML page, for a screen and for A4 paper.
public struct RallyPage {
  private let report: RallyReport
  private let rally: Rally
  private let language: Language

  /// The page of a report.
  public init(_ report: RallyReport, rally: Rally, language: Language) {
    self.report = report
    self.rally = rally
    self.language = language
  }

  /// The page. Nothing is loaded and nothing runs, whatever a name or a reason says.
  public var html: String {
    let title = text(rally.event.title) + " · " + text(rally.route.title)
    let standing = RallyWords.standing(of: report) { RallyText.time($0) }
    var body = "<header>\n<h1>\(title)</h1>\n"
    if report.simulated { body += "<p class=\"mark\">\(text(RallyWords.simulated))</p>\n" }
    body += "<p class=\"mark\">\(text(standing))</p>\n"
    body += "<p>\(say("ข้อมูลเมื่อ", "As of")) \(HTMLText.escaped(report.asOf))</p>\n</header>\n"
    body += report.teams.map(section).joined()
    if !report.corrections.isEmpty { body += corrections }
    return HTMLPage(language: language, title: title, style: Self.style).page(body)
  }

  private func section(_ result: RallyReport.Team) -> String {
    let team = rally.event.team(result.team)
    let name = text(team?.name ?? Bilingual(same: result.team.rawValue))
    let colour = HTMLText.escaped(team?.colour ?? "#888888")
    return "<section style=\"border-color:\(colour)\">\n"
      + "<h2>\(result.rank). \(name) <b>\(grouped(result.total))</b></h2>\n"
      + result.cars.map(table).joined() + "</section>\n"
  }

  private func table(_ car: RallyReport.Car) -> String {
    var status = text(RallyWords.status(car.status))
    if let reason = car.reason { status += " (\(HTMLText.escaped(reason)))" }
    let head =
      "<h3>\(text(rally.name(of: car.car))) <span>\(status)</span> <b>\(grouped(car.total))</b></h3>\n"
    guard !car.legs.isEmpty else { return head }
    let columns = RallyWords.columns.map { "<th>\(text($0))</th>" }.joined()
    return head + "<table>\n<thead><tr>\(columns)</tr></thead>\n<tbody>\n"
      + car.legs.map(row).joined() + "</tbody>\n</table>\n"
  }

  private func row(_ leg: RallyReport.Leg) -> String {
    let words =
      [RallyWords.outcome(leg.outcome)].compactMap(\.self)
      + leg.remarks.map { RallyWords.remark($0, clockOffset: leg.clockOffset) }
    let remark = words.map { text($0) }.joined(separator: " · ")
    let name =
      text(rally.name(of: leg.checkpoint)) + (remark.isEmpty ? "" : "<small>\(remark)</small>")
    let figures = [
      leg.due.map(RallyText.time) ?? "", leg.arrived.map(RallyText.time) ?? "",
      leg.minutesOff.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? "",
      leg.penalty == 0 ? "" : "−\(leg.penalty)", "\(leg.rc)", "\(leg.task)",
      leg.hints == 0 ? "" : "−\(leg.hints)", leg.allowance == 0 ? "" : "\(leg.allowance)",
      "\(leg.points)",
    ]
    let mark = RallyWords.outcome(leg.outcome) == nil ? "" : " class=\"missed\""
    return "<tr\(mark)><td>\(name)</td>"
      + figures.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>\n"
  }

  private var corrections: String {
    let heads = [
      say("เวลา", "When"), say("รถ", "Car"), say("เรื่อง", "What"), say("จุด", "Checkpoint"),
      say("เหตุผล", "Reason"), say("คะแนนรถ", "Car"), say("คะแนนทีม", "Team"),
    ]
    let rows = report.corrections.map { correction in
      let cells = [
        HTMLText.escaped(RallyText.time(correction.at)), HTMLText.escaped("\(correction.car)"),
        text(RallyWords.kind(correction.kind))
          + (correction.afterFinal ? "<small>\(text(RallyWords.afterFinal))</small>" : ""),
        correction.checkpoint.rawValue.isEmpty ? "" : text(rally.name(of: correction.checkpoint)),
        HTMLText.escaped(correction.reason),
        "\(correction.carBefore) → \(correction.carAfter)",
        "\(correction.teamBefore) → \(correction.teamAfter)",
      ]
      return "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
    }
    return
      "<section>\n<h2>\(text(RallyWords.corrections))</h2>\n<table class=\"words\">\n<thead><tr>"
      + heads.map { "<th>\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n" + rows.joined()
      + "</tbody>\n</table>\n</section>\n"
  }

  private func text(_ text: Bilingual) -> String { HTMLText.escaped(text[language]) }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }

  private static let style = """
    @page { size: A4; margin: 14mm }
    body { max-width: 200mm }
    h1 { font-size: 15pt; line-height: 1.4; margin: 0 }
    .mark { font-weight: bold }
    section { border-left: 3mm solid #888; padding-left: 4mm; margin: 6mm 0 }
    h2 { font-size: 14pt; margin: 0; display: flex; justify-content: space-between }
    h3 { font-size: 11pt; margin: 4mm 0 1mm; display: flex; gap: 3mm; break-after: avoid }
    h3 span { font-weight: normal; color: #444; flex: 1 }
    table { border-collapse: collapse; width: 100%; font-size: 9.5pt }
    th, td { border-bottom: .5pt solid #999; padding: .6mm 1.5mm; text-align: right; vertical-align: top }
    th:first-child, td:first-child, .words th, .words td { text-align: left }
    thead th { border-bottom: 1pt solid #000; font-weight: normal; color: #444 }
    tr { break-inside: avoid }
    small { display: block; color: #444; font-size: 8.5pt }
    .missed td { color: #800 }
    """
}
