import Programme
import ThaiText
import Vocabulary

/// The make-up of teams after a draw, and how good it is: what `roster draw` answers.
public struct DrawReport: Hashable, Encodable, Sendable {
  /// The event.
  public var event: EventID
  /// What the draw follows from.
  public var seed: UInt64
  /// How many were drawn.
  public var drawn: Int
  /// How many stay in the team that they had.
  public var kept: Int
  /// The headings of what the teams are alike by.
  public var balancedBy: [String]
  /// What the teams deviate by, from 0; a draw without any search comes to about 1 a column.
  public var cost: Double
  /// How many random draws it is held against.
  public var randomDraws: Int
  /// The least cost of these.
  public var bestRandomCost: Double
  /// The teams, by number.
  public var teams: [Team]

  /// A team's make-up.
  public struct Team: Hashable, Encodable, Sendable {
    /// The team.
    public var team: TeamID
    /// How many people it has.
    public var size: Int
    /// How many of them were drawn.
    public var drawn: Int
    /// The mean of each column of figures.
    public var means: [Mean]
    /// The counts of each column of texts.
    public var counts: [Counts]
  }

  /// What a team comes to in a column of figures.
  public struct Mean: Hashable, Encodable, Sendable {
    /// The heading.
    public var column: String
    /// The mean of those that are known, nil for none.
    public var mean: Double?
    /// Of how many people the figure is known.
    public var known: Int
  }

  /// What a team comes to in a column of texts.
  public struct Counts: Hashable, Encodable, Sendable {
    /// The heading.
    public var column: String
    /// How many people have each text, `""` being those of whom it is not known.
    public var counts: [String: Int]
  }

  /// The report of a draw.
  ///
  /// - Parameters:
  ///   - kept: Of each person whether they stay in their team.
  ///   - columns: By what the teams were to be alike.
  public init(
    event: Event, seed: UInt64, kept: [Bool], columns: [BalanceColumn], outcome: TeamDraw.Outcome
  ) {
    self.event = event.id
    self.seed = seed
    drawn = kept.count { !$0 }
    self.kept = kept.count { $0 }
    balancedBy = columns.map(\.name)
    cost = outcome.cost
    randomDraws = TeamDraw.randomDraws
    bestRandomCost = outcome.bestRandomCost
    teams = event.teams.enumerated().map { index, team in
      let members = outcome.teams.indices.filter { outcome.teams[$0] == index }
      var report = Team(
        team: team.id, size: members.count, drawn: members.count { !kept[$0] }, means: [],
        counts: [])
      for column in columns {
        switch column.summary(of: members) {
        case .mean(let mean, let known):
          report.means.append(Mean(column: column.name, mean: mean, known: known))
        case .counts(let counts):
          report.counts.append(Counts(column: column.name, counts: counts))
        }
      }
      return report
    }
  }
}

/// A draw's report as text, at any width from 40 columns.
public struct DrawText {
  private let report: DrawReport
  private let event: Event
  private let language: Language
  private let columns: Int

  /// The most texts of a column that are shown apart.
  private static let mostTexts = 8

  /// The text of a report.
  public init(_ report: DrawReport, event: Event, language: Language, columns: Int) {
    self.report = report
    self.event = event
    self.language = language
    self.columns = max(columns, 40)
  }

  /// The lines, ending in a line end.
  public var text: String {
    var lines = wrap(printableLine(event.title[language]), columns: columns)
    lines += wrap(summary, columns: columns) + [""]
    let table = rows
    let widths = heads.indices.map { column in
      table.reduce(ThaiText.columns(of: heads[column])) {
        max($0, ThaiText.columns(of: $1[column]))
      }
    }
    let isWide = widths.reduce(2 * (widths.count - 1), +) <= columns
    lines += isWide ? wide(table, widths) : narrow(table)
    lines.append("")
    lines += report.balancedBy.isEmpty ? [] : wrap(quality, columns: columns)
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let by = report.balancedBy.map { printableLine($0) }.joined(separator: ", ")
    return report.balancedBy.isEmpty
      ? say(
        "สุ่ม \(report.drawn) คน อยู่ทีมเดิม \(report.kept) คน (เลขตั้งต้น \(report.seed)) สมดุลเฉพาะจำนวนคน",
        "\(report.drawn) drawn, \(report.kept) kept their team (seed \(report.seed)); balanced by "
          + "size only")
      : say(
        "สุ่ม \(report.drawn) คน อยู่ทีมเดิม \(report.kept) คน (เลขตั้งต้น \(report.seed)) "
          + "สมดุลตามจำนวนคนและ \(by)",
        "\(report.drawn) drawn, \(report.kept) kept their team (seed \(report.seed)); balanced by "
          + "size and \(by)")
  }

  private var quality: String {
    let cost = decimal(report.cost, places: 4)
    let random = decimal(report.bestRandomCost, places: 4)
    return say(
      "ความไม่สมดุล \(cost) (การสุ่มธรรมดา \(report.randomDraws) ครั้ง ดีที่สุดได้ \(random); 0 คือเท่ากันพอดี)",
      "imbalance \(cost) (the best of \(report.randomDraws) random draws: \(random); "
        + "0 is perfectly even)")
  }

  // MARK: The table

  /// A column of texts as the table shows it: its most frequent texts, and whether there are others.
  private struct Texts {
    var column: Int
    var shown: [String]
    var hasOthers: Bool
  }

  private var texts: [Texts] {
    guard let first = report.teams.first else { return [] }
    return first.counts.indices.map { column in
      var sums: [String: Int] = [:]
      for team in report.teams {
        sums.merge(team.counts[column].counts, uniquingKeysWith: +)
      }
      let ordered =
        sums.count > Self.mostTexts
        ? sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key) : sums.keys.sorted()
      return Texts(
        column: column, shown: Array(ordered.prefix(Self.mostTexts)),
        hasOthers: ordered.count > Self.mostTexts)
    }
  }

  private var heads: [String] {
    let means = report.teams.first?.means.map { "x̄ " + printableLine($0.column) } ?? []
    let counts = texts.flatMap { texts in
      texts.shown.map { $0.isEmpty ? say("ไม่ระบุ", "not given") : printableLine($0) }
        + (texts.hasOthers ? [say("อื่น ๆ", "others")] : [])
    }
    return [say("ทีม", "team"), say("คน", "people"), say("สุ่มใหม่", "drawn")] + means + counts
  }

  private var rows: [[String]] {
    let texts = texts
    return report.teams.map { team in
      let name = event.team(team.team)?.name[language] ?? team.team.rawValue
      let means = team.means.map { mean in
        mean.mean.map { decimal($0, places: 2) } ?? "–"
      }
      let counts = texts.flatMap { texts in
        let counts = team.counts[texts.column].counts
        let shown = texts.shown.map { counts[$0] ?? 0 }
        let others = texts.hasOthers ? [team.size - shown.reduce(0, +)] : []
        return (shown + others).map { String($0) }
      }
      return [printableLine(name), String(team.size), String(team.drawn)] + means + counts
    }
  }

  private func wide(_ rows: [[String]], _ widths: [Int]) -> [String] {
    ([heads] + rows).map { cells in
      cells.indices.map { pad(cells[$0], to: widths[$0], $0 == 0 ? .left : .right) }
        .joined(separator: "  ")
    }
  }

  private func narrow(_ rows: [[String]]) -> [String] {
    rows.flatMap { cells in
      [truncate(cells[0], to: columns)]
        + filled(
          zip(heads, cells).dropFirst().map { truncate("\($0) \($1)", to: columns - 3) },
          columns: columns, indent: 3)
    }
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }
}
