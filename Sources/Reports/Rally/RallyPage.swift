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
    let titles = [rally.event.title[language], rally.route.title[language]]
    let title = HTMLText.escaped(titles.map { printableLine($0) }.joined(separator: " · "))
    var body = "<header>\n<h1>\(titles.map(text).joined(separator: " · "))</h1>\n"
    if report.simulated { body += "<p class=\"mark\">\(text(SimulatedMark.line))</p>\n" }
    body += "<p class=\"mark\">\(text(RallyWords.standing(of: report)))</p>\n"
    body +=
      "<p>\(say("ข้อมูลเมื่อ", "As of")) \(HTMLText.escaped(WordedTime.moment(report.asOf, in: language)))</p>\n</header>\n"
    body += "<main>\n" + report.teams.map(section).joined()
    if !report.corrections.isEmpty { body += corrections }
    return HTMLPage(language: language, title: title, style: Self.style)
      .page(body + "</main>\n")
  }

  private func section(_ result: RallyReport.Team) -> String {
    let team = rally.event.team(result.team)
    let name = text(team?.name ?? Bilingual(same: result.team.rawValue))
    return "<section style=\"border-color:\(Self.colour(team?.colour))\">\n"
      + "<h2><span>\(result.rank). \(name)</span> <b>\(grouped(result.total))</b></h2>\n"
      + result.cars.map(car).joined() + "</section>\n"
  }

  /// A colour that is one, whatever an event holds.
  private static func colour(_ text: String?) -> String {
    guard let text, text.utf8.count == 7, text.hasPrefix("#"),
      text.dropFirst().allSatisfy(\.isHexDigit)
    else { return "#888888" }
    return text
  }

  private func car(_ car: RallyReport.Car) -> String {
    var status = text(RallyWords.status(car.status))
    if let reason = car.reason { status += " (\(text(reason)))" }
    let head =
      "<h3>\(text(rally.name(of: car.car))) <span>\(status)</span> <b>\(grouped(car.total))</b></h3>\n"
    guard !car.legs.isEmpty else { return head }
    return head
      + table(
        RallyWords.columns.map { $0[language] },
        rows: car.legs.enumerated().map { row($1, number: $0 + 1) })
  }

  private func table(_ columns: [String], rows: [String], kind: String = "figures") -> String {
    let heads = columns.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
    return
      "<div class=\"wide\">\n<table class=\"\(kind)\">\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n"
      + rows.joined() + "</tbody>\n</table>\n</div>\n"
  }

  private func row(_ leg: RallyReport.Leg, number: Int) -> String {
    let remarks = RallyWords.remarks(of: leg).map { text($0) }.joined(separator: " · ")
    let name = "\(number). \(text(rally.name(of: leg.checkpoint)))" + small(remarks)
    let mark = ["tooLate", "closed", "missed"].contains(leg.outcome) ? " class=\"missed\"" : ""
    return "<tr\(mark)>" + cells([name] + RallyFigures.cells(of: leg).map(HTMLText.escaped))
  }

  private var corrections: String {
    let heads = [
      say("เวลา", "When"), say("รถ", "Car"), say("เรื่อง", "What"), say("จุด", "Checkpoint"),
      say("เหตุผล", "Reason"), say("คะแนนรถ", "Car’s points"), say("คะแนนทีม", "Team’s points"),
    ]
    let rows = report.corrections.map { correction in
      let place = correction.checkpoint
      return "<tr>"
        + cells([
          HTMLText.escaped(RallyFigures.moment(correction.at, asOf: report.asOf, in: language)),
          text(correction.car.description),
          text(RallyWords.decision(correction))
            + small(correction.afterFinal ? text(RallyWords.afterFinal) : ""),
          place.rawValue.isEmpty ? "" : text(rally.name(of: place)), text(correction.reason),
          RallyFigures.change(correction.carBefore, correction.carAfter),
          RallyFigures.change(correction.teamBefore, correction.teamAfter),
        ])
    }
    return "<section>\n<h2>\(text(RallyWords.corrections))</h2>\n"
      + table(heads, rows: rows, kind: "words") + "</section>\n"
  }

  private func cells(_ cells: [String]) -> String {
    cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
  }

  private func small(_ html: String) -> String { html.isEmpty ? "" : "<small>\(html)</small>" }

  private func text(_ text: Bilingual) -> String { self.text(text[language]) }

  /// A text made harmless for pages and terminals, marked where it is not in the page's language.
  private func text(_ text: String) -> String {
    let text = printableLine(text)
    let isThai = text.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }
    guard isThai != (language == .thai) else { return HTMLText.escaped(text) }
    return "<span lang=\"\(isThai ? "th" : "en")\">\(HTMLText.escaped(text))</span>"
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }

  private static let style = """
    @page { size: A4 landscape; margin: 14mm }
    body { max-width: 269mm }
    h1 { font-size: 15pt; line-height: 1.5; margin: 0 }
    header p { margin: 0 }
    .mark { font-weight: bold }
    section { border-left: 3mm solid #888; padding-left: 4mm; margin: 6mm 0;
      box-decoration-break: clone; print-color-adjust: exact }
    h2 { font-size: 14pt; margin: 0; display: flex; gap: 3mm; justify-content: space-between;
      break-after: avoid }
    h3 { font-size: 11pt; margin: 4mm 0 1mm; display: flex; gap: 3mm; break-after: avoid }
    h3 > span { font-weight: normal; color: #444; flex: 1 }
    table { border-collapse: collapse; width: 100%; font-size: 9.5pt; font-variant-numeric: tabular-nums }
    th, td { border-bottom: .5pt solid #999; padding: .6mm 1.5mm; text-align: right; vertical-align: top }
    th:first-child, td:first-child, .words th, .words td { text-align: left }
    .figures { break-inside: avoid }
    .figures th:first-child { width: 34%; min-width: 11em }
    .figures td + td, .words td:first-child, .words td:nth-last-child(-n+2) { white-space: nowrap }
    thead th { white-space: nowrap; border-bottom: 1pt solid #000; font-weight: normal; color: #444 }
    tr { break-inside: avoid }
    small { display: block; color: #444; font-size: 8.5pt }
    .missed td { color: #800 }
    @media screen { .wide { overflow-x: auto } .wide table { min-width: 46em } }
    """
}
