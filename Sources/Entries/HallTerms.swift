import Vocabulary

/// What a hall plays for together, as it was when the hall began: how many right answers fill how
/// many joints of the bamboo, until when, and what a joint is worth to each team.
public struct HallTerms: Hashable, Sendable {
  /// The most right answers that may be asked for.
  public static let mostTarget = 1_000_000

  /// When time is up: milliseconds since 1970-01-01 00:00 UTC.
  public var ends: Int
  /// How many right answers fill the bamboo, from 1.
  public var target: Int
  /// How many joints it has, from 1.
  public var joints: Int
  /// What each full joint gives each team, in points, from 0.
  public var bonus: Int
  /// The teams that play, all with the same share.
  public var teams: [TeamID]

  /// What a hall plays for together.
  public init(ends: Int, target: Int, joints: Int, bonus: Int, teams: [TeamID]) {
    self.ends = ends
    self.target = target
    self.joints = joints
    self.bonus = bonus
    self.teams = teams
  }

  /// How many joints are full after so many right answers: 0…`joints`.
  public func fullJoints(after right: Int) -> Int {
    min(max(right, 0), target) * joints / target
  }

  /// What each team has after so many right answers.
  public func shares(after right: Int) -> [TeamID: Int] {
    let points = fullJoints(after: right) * bonus
    guard points > 0 else { return [:] }
    return Dictionary(teams.map { ($0, points) }) { first, _ in first }
  }
}

extension HallTerms {
  /// Reads the member `hall` of a quiz-started entry's body.
  init(_ bytes: JSONBytes) throws(UnreadableBody) {
    let kind = EntryKind.quizStarted
    var ends: Int?
    var target: Int?
    var joints: Int?
    var bonus: Int?
    var teams: [String]?
    try readMembers(of: bytes, kind: kind) { name, value in
      if name.spells("ends") { ends = value.integer }
      if name.spells("target") { target = value.integer }
      if name.spells("joints") { joints = value.integer }
      if name.spells("bonus") { bonus = value.integer }
      if name.spells("teams") { teams = value.strings }
    }
    self.ends = try required(ends, in: 0...RallyTime.latest, "ends", of: kind)
    self.target = try required(target, in: 1...Self.mostTarget, "target", of: kind)
    self.joints = try required(joints, in: 1...1000, "joints", of: kind)
    self.bonus = try required(bonus, in: 0...1_000_000, "bonus", of: kind)
    self.teams = try required(
      teams.flatMap { $0.allSatisfy(isPlainID) ? $0 : nil }, "teams", of: kind
    )
    .map { TeamID($0) }
  }
}

extension JSONText {
  /// Adds what a hall plays for.
  mutating func add(_ hall: HallTerms) {
    beginObject()
    key("ends")
    value(hall.ends)
    key("target")
    value(hall.target)
    key("joints")
    value(hall.joints)
    key("bonus")
    value(hall.bonus)
    key("teams")
    value(hall.teams.map(\.rawValue))
    endObject()
  }
}
