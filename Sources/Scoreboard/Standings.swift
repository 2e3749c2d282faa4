import Entries
import Vocabulary

/// A team as standings see it.
public struct TeamSize: Hashable, Sendable {
  /// The team.
  public var team: TeamID
  /// Its people on the roster.
  public var members: Int
  /// How many of them are absent from a quiz; those from which none is may be left out.
  public var absent: [QuizID: Int]

  /// A team with its number of people.
  public init(team: TeamID, members: Int, absent: [QuizID: Int] = [:]) {
    self.team = team
    self.members = members
    self.absent = absent
  }

  /// n of the size-fair rule, from 0.
  func present(at quiz: QuizID) -> Int { max(0, members - absent[quiz, default: 0]) }
}

/// A team's place, with all that explains it.
public struct Standing: Hashable, Codable, Sendable {
  /// Its place from 1; teams that are equal share one, and the next places stay empty.
  public var rank: Int
  /// The team.
  public var team: TeamID
  /// The sum of the parts.
  public var points: Int
  /// Its people on the roster.
  public var members: Int
  /// The parts of its points.
  public var parts: Parts
  /// Fully right answers.
  public var right: Int
  /// Questions answered.
  public var asked: Int
  /// right ÷ asked, 0…1; 0 if nothing was asked.
  public var accuracy: Double
  /// The mean share of time left over fully right answers, 0…1.
  public var swiftness: Double

  /// The parts of which a team's points are the sum.
  public struct Parts: Hashable, Codable, Sendable {
    /// From quizzes, scaled to the event's team size, and from games, as earned.
    public var quiz: Int
    /// From the rally.
    public var rally: Int
    /// From judges.
    public var judged: Int
    /// From facilitators' corrections.
    public var adjusted: Int
  }
}

/// The teams in rank order.
///
/// Points decide; then accuracy, then swiftness. Quiz points are size-fair, quiz by quiz:
/// round(S × N ÷ n), S being the sum of the members' points, n those who are not absent from it.
///
/// - Parameters:
///   - totals: The sums of the journal.
///   - teams: The teams with their sizes, in the order equals are listed in.
///   - teamSize: N, from 1.
public func standings(of totals: Totals, teams: [TeamSize], teamSize: Int) -> [Standing] {
  var sums: [TeamID: (parts: Standing.Parts, tally: Tally)] = [:]
  let sizes = Dictionary(teams.map { ($0.team, $0) }) { first, _ in first }
  for (key, tally) in totals {
    guard let size = sizes[key.team] else { continue }
    var sum = sums[key.team] ?? (Standing.Parts(quiz: 0, rally: 0, judged: 0, adjusted: 0), Tally())
    switch key.part {
    case .quiz:
      let present = size.present(at: key.subject)
      sum.parts.quiz += sizeFair(tally.points, teamSize: teamSize, members: present)
    case .game: sum.parts.quiz += tally.points
    case .rally: sum.parts.rally += tally.points
    case .judged: sum.parts.judged += tally.points
    case .adjusted: sum.parts.adjusted += tally.points
    }
    sum.tally += Tally(right: tally.right, asked: tally.asked, timeLeft: tally.timeLeft)
    sums[key.team] = sum
  }
  let contenders = teams.map { size in
    let sum =
      sums[size.team] ?? (Standing.Parts(quiz: 0, rally: 0, judged: 0, adjusted: 0), Tally())
    var tally = sum.tally
    tally.points = sum.parts.quiz + sum.parts.rally + sum.parts.judged + sum.parts.adjusted
    return (value: (size, sum.parts), tally: tally)
  }
  return ranked(contenders).map { rank, value, tally in
    Standing(
      rank: rank, team: value.0.team, points: tally.points, members: value.0.members,
      parts: value.1, right: tally.right, asked: tally.asked, accuracy: tally.accuracy,
      swiftness: tally.swiftness)
  }
}

/// round(S × N ÷ n), halves away from zero; 0 where n is.
func sizeFair(_ sum: Int, teamSize: Int, members: Int) -> Int {
  guard members > 0 else { return 0 }
  let doubled = 2 * sum.magnitude * UInt(teamSize) + UInt(members)
  let magnitude = Int(doubled / UInt(2 * members))
  return sum < 0 ? -magnitude : magnitude
}
