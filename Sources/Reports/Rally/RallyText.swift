import Programme
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// The results of a rally as text, at any width from 40 columns.
public struct RallyText {
  private let report: RallyReport
  private let rally: Rally
  private let language: Language
  private let columns: Int
  /// Colours a text in a team's `#RRGGBB`.
  private let colour: (String, String) -> String

  /// The text of a report.
  ///
  /// - Parameter colour: Colours a text in a `#RRGGBB`; leaves it as it is where there are none.
  public init(
    _ report: RallyReport, rally: Rally, language: Language, columns: Int,
    colour: @escaping (String, String) -> String = { text, _ in text }
  ) {
    self.report = report
    self.rally = rally
    self.language = language
    self.columns = max(columns, 40)
    self.colour = colour
  }

  /// The lines, ending in a line end.
  public var text: String {
    var lines = wrap(printableLine(rally.event.title[language]), columns: columns)
    lines += wrap(printableLine(rally.route.title[language]), columns: columns)
    if report.simulated { lines.append(say(RallyWords.simulated)) }
    lines += wrap(
      say(RallyWords.standing(of: report) { Self.time($0) }), columns: columns)
    for team in report.teams { lines += self.lines(for: team) }
    if !report.corrections.isEmpty {
      lines += ["", say(RallyWords.corrections)]
      for correction in report.corrections { lines += self.lines(for: correction) }
    }
    lines += ["", say(Bilingual(th: "ข้อมูลเมื่อ", en: "As of")) + " \(report.asOf)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(for result: RallyReport.Team) -> [String] {
    let team = rally.event.team(result.team)
    let name = printableLine(team?.name[language] ?? result.team.rawValue)
    let head = row("\(result.rank). \(name)", grouped(result.total))
    return ["", colour(head, team?.colour ?? "")] + result.cars.flatMap { lines(for: $0) }
  }

  private func lines(for car: RallyReport.Car) -> [String] {
    var status = say(RallyWords.status(car.status))
    if let reason = car.reason { status += " (\(printableLine(reason)))" }
    let head = row("   \(rally.name(of: car.car)[language]) · \(status)", grouped(car.total))
    guard !car.legs.isEmpty else { return [head] }
    return [head] + (isWide ? table(of: car.legs) : car.legs.flatMap { narrow($0) })
  }

  // MARK: Legs

  private static let widths = [6, 6, 5, 5, 5, 6, 5, 6, 6]
  private static let indent = 5

  /// Whether a leg's figures fit beside at least twelve columns of the checkpoint's name.
  private var isWide: Bool { nameWidth >= 12 }

  private var nameWidth: Int {
    min(columns, 100) - Self.indent - Self.widths.reduce(0) { $0 + $1 + 1 }
  }

  private func table(of legs: [RallyReport.Leg]) -> [String] {
    [line(RallyWords.columns.map { say($0) })]
      + legs.flatMap { leg in
        [line([name(of: leg)] + figures(of: leg))] + remarks(of: leg)
      }
  }

  private func line(_ cells: [String]) -> String {
    let name = pad(truncate(cells[0], to: nameWidth), to: nameWidth)
    let rest = zip(cells.dropFirst(), Self.widths).map { pad($0, to: $1, .right) }
    let text = spaces(Self.indent) + ([name] + rest).joined(separator: " ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func figures(of leg: RallyReport.Leg) -> [String] {
    [
      leg.due.map(Self.time) ?? "", leg.arrived.map(Self.time) ?? "",
      leg.minutesOff.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? "", cost(leg.penalty),
      plain(leg.rc), plain(leg.task), cost(leg.hints), plain(leg.allowance),
      leg.outcome == "open" && leg.points == 0 ? "" : "\(leg.points)",
    ]
  }

  /// A leg at a terminal too narrow for a table: its name, then what there is of figures.
  private func narrow(_ leg: RallyReport.Leg) -> [String] {
    let heads = RallyWords.columns.dropFirst().map { say($0) }
    let items = zip(heads, figures(of: leg)).filter { !$0.1.isEmpty }.map { "\($0) \($1)" }
    return [truncate(spaces(Self.indent) + name(of: leg), to: columns)]
      + filled(items, columns: columns, indent: Self.indent + 2) + remarks(of: leg)
  }

  private func name(of leg: RallyReport.Leg) -> String {
    printableLine(rally.name(of: leg.checkpoint)[language])
  }

  private func remarks(of leg: RallyReport.Leg) -> [String] {
    let words =
      [RallyWords.outcome(leg.outcome)].compactMap(\.self)
      + leg.remarks.map { RallyWords.remark($0, clockOffset: leg.clockOffset) }
    return filled(words.map { say($0) }, columns: columns, indent: Self.indent + 2)
  }

  // MARK: Corrections

  private func lines(for correction: RallyReport.Correction) -> [String] {
    var items = [
      Self.time(correction.at), "\(correction.car)", say(RallyWords.kind(correction.kind)),
    ]
    if !correction.checkpoint.rawValue.isEmpty {
      items.append(printableLine(rally.name(of: correction.checkpoint)[language]))
    }
    items.append(printableLine(correction.reason))
    items.append(
      say(Bilingual(th: "รถ", en: "car")) + " \(correction.carBefore) → \(correction.carAfter)")
    items.append(
      say(Bilingual(th: "ทีม", en: "team")) + " \(correction.teamBefore) → \(correction.teamAfter)")
    if correction.afterFinal { items.append(say(RallyWords.afterFinal)) }
    return filled(items, columns: columns, indent: 3)
  }

  // MARK: Words and figures

  /// The time of day of an instant in ISO 8601: `09:41`.
  static func time(_ iso: String) -> String { String(iso.dropFirst(11).prefix(5)) }

  private func cost(_ points: Int) -> String { points == 0 ? "" : "−\(points)" }

  private func plain(_ number: Int) -> String { number == 0 ? "" : "\(number)" }

  /// A text at the left and a figure at the right end of the line.
  private func row(_ left: String, _ right: String) -> String {
    let width = min(columns, 100)
    let room = width - ThaiText.columns(of: right) - 2
    return pad(truncate(left, to: room), to: room) + "  " + right
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func say(_ text: Bilingual) -> String { text[language] }
}
