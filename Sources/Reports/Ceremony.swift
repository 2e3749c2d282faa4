import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// The announcement of results, place by place from the last up, for a presenter at a terminal.
public struct Ceremony {
  private let event: Event
  private let standings: [Standing]
  private let isSimulated: Bool
  private let language: Language
  private let columns: Int
  private let colour: (String, String) -> String

  /// A step: what the presenter reads first, and what Enter shows.
  public struct Step: Hashable, Sendable {
    /// What comes next, without saying who.
    public var hint: String
    /// Who it is.
    public var announcement: String
  }

  /// The announcement of an event's standings.
  ///
  /// - Parameters:
  ///   - columns: The width of the terminal.
  ///   - colour: Colours a text in a `#RRGGBB`; leaves it as it is where there are none.
  public init(
    event: Event, standings: [Standing], isSimulated: Bool, language: Language, columns: Int,
    colour: @escaping (String, String) -> String = { text, _ in text }
  ) {
    self.event = event
    self.standings = standings
    self.isSimulated = isSimulated
    self.language = language
    self.columns = max(columns, 40)
    self.colour = colour
  }

  /// What is shown before the first step.
  public var opening: String {
    var lines = wrap(printableLine(event.title[language]), columns: columns)
    if isSimulated { lines.append(SimulatedMark.line[language]) }
    lines.append(say("ประกาศผลการแข่งขัน", "The results"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The steps, from the last place up; teams that share a place come together.
  public var steps: [Step] {
    Dictionary(grouping: standings, by: \.rank).sorted { $0.key > $1.key }
      .map { rank, teams in
        Step(hint: hint(rank, teams), announcement: teams.map(announcement).joined())
      }
  }

  private func hint(_ rank: Int, _ teams: [Standing]) -> String {
    let shared =
      teams.count == 1
      ? "" : say(" (\(teams.count) ทีมเท่ากัน)", " (\(teams.count) teams are equal)")
    var text = say("อันดับที่ \(rank)", "Place \(rank)") + shared
    if let above = standings.last(where: { $0.rank < rank }), let team = teams.first {
      let gap = grouped(above.points - team.points)
      text += say(" ตามหลังอันดับถัดขึ้นไป \(gap) คะแนน", ", \(gap) points behind the place above it")
    }
    return "\n" + text + say(" … กด Enter", " … Enter") + "\n"
  }

  private func announcement(_ standing: Standing) -> String {
    let team = event.team(standing.team)
    let name = printableLine(team?.name[language] ?? standing.team.rawValue)
    let points = grouped(standing.points) + say(" คะแนน", " points")
    let rule = String(repeating: "═", count: min(columns, 60))
    return colour(rule, team?.colour ?? "") + "\n"
      + colour("  \(standing.rank).  \(name)", team?.colour ?? "") + "\n"
      + "      \(points)\n" + colour(rule, team?.colour ?? "") + "\n"
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }
}
