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
    if report.simulated { lines.append(say(SimulatedMark.line)) }
    lines += wrap(printableLine(say(RallyWords.standing(of: report))), columns: columns)
    for team in report.teams { lines += self.lines(for: team) }
    if !report.corrections.isEmpty {
      lines += ["", say(RallyWords.corrections)]
      for correction in report.corrections { lines += self.lines(for: correction) }
    }
    lines += [
      "",
      say(Bilingual(th: "ข้อมูลเมื่อ", en: "As of"))
        + " \(WordedTime.moment(report.asOf, in: language))",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(for result: RallyReport.Team) -> [String] {
    let team = rally.event.team(result.team)
    let name = printableLine(team?.name[language] ?? result.team.rawValue)
    let head = row("\(result.rank). \(name)", grouped(result.total))
    return ["", colour(head, team?.colour ?? "")] + result.cars.flatMap { lines(for: $0) }
  }

  private func lines(for car: RallyReport.Car) -> [String] {
    let name = printableLine(rally.name(of: car.car)[language])
    let head = row("   \(name) · \(say(RallyWords.status(car.status)))", grouped(car.total))
    let reason = items([car.reason].compactMap(\.self), indent: Self.indent)
    let legs = car.legs.enumerated()
    if car.legs.isEmpty { return [head] + reason }
    return [head] + reason
      + (isWide
        ? [line(RallyWords.columns.map { say($0) })] + legs.flatMap { wide($1, number: $0 + 1) }
        : legs.flatMap { narrow($1, number: $0 + 1) })
  }

  // MARK: Legs

  private static let widths = [6, 7, 5, 6, 6, 6, 6, 6, 6]
  private static let indent = 5

  /// Whether a leg's figures fit beside at least twelve columns of the checkpoint's name.
  private var isWide: Bool { nameWidth >= 12 }

  private var nameWidth: Int {
    min(columns, 100) - Self.indent - Self.widths.reduce(0) { $0 + $1 + 1 }
  }

  private func wide(_ leg: RallyReport.Leg, number: Int) -> [String] {
    [line([name(of: leg, number)] + RallyFigures.cells(of: leg))] + remarks(of: leg)
  }

  private func line(_ cells: [String]) -> String {
    let name = pad(truncate(cells[0], to: nameWidth), to: nameWidth)
    let rest = zip(cells.dropFirst(), Self.widths).map { pad($0, to: $1, .right) }
    let text = spaces(Self.indent) + ([name] + rest).joined(separator: " ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// A leg at a terminal too narrow for a table: its name, then what there is of figures.
  private func narrow(_ leg: RallyReport.Leg, number: Int) -> [String] {
    let heads = RallyWords.columns.dropFirst().map { say($0) }
    let figures = zip(heads, RallyFigures.cells(of: leg)).filter { !$0.1.isEmpty }
    return [truncate(spaces(Self.indent) + name(of: leg, number), to: columns)]
      + items(figures.map { "\($0) \($1)" }, indent: Self.indent + 2) + remarks(of: leg)
  }

  private func name(of leg: RallyReport.Leg, _ number: Int) -> String {
    "\(number). " + printableLine(rally.name(of: leg.checkpoint)[language])
  }

  private func remarks(of leg: RallyReport.Leg) -> [String] {
    items(RallyWords.remarks(of: leg).map { say($0) }, indent: Self.indent + 2)
  }

  // MARK: Corrections

  private func lines(for correction: RallyReport.Correction) -> [String] {
    let checkpoint = correction.checkpoint
    let place = checkpoint.rawValue.isEmpty ? nil : rally.name(of: checkpoint)[language]
    let car = RallyFigures.change(correction.carBefore, correction.carAfter)
    let team = RallyFigures.change(correction.teamBefore, correction.teamAfter)
    let parts: [String?] = [
      RallyFigures.moment(correction.at, asOf: report.asOf, in: language),
      correction.car.description,
      say(RallyWords.decision(correction)), place, correction.reason,
      say(Bilingual(th: "รถ", en: "car")) + " " + car,
      say(Bilingual(th: "ทีม", en: "team")) + " " + team,
      correction.afterFinal ? say(RallyWords.afterFinal) : nil,
    ]
    let lines = items(parts.compactMap(\.self), indent: 5)
    return lines.prefix(1).map { String($0.dropFirst(2)) } + lines.dropFirst()
  }

  // MARK: Lines

  /// Items one after the other, harmless; only one that is wider than a line is broken.
  private func items(_ items: [String], indent: Int) -> [String] {
    filled(items.map { printableLine($0) }, columns: columns, indent: indent).flatMap { line in
      ThaiText.columns(of: line) <= columns
        ? [line]
        : wrap(
          String(line.dropFirst(indent)), columns: columns, firstIndent: indent, indent: indent)
    }
  }

  /// A text at the left and a figure at the right end of the line.
  private func row(_ left: String, _ right: String) -> String {
    let width = min(columns, 100)
    let room = width - ThaiText.columns(of: right) - 2
    return pad(truncate(left, to: room), to: room) + "  " + right
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func say(_ text: Bilingual) -> String { text[language] }
}
