import Vocabulary

/// The rules by which badges are earned, in the order in which they are shown.
public enum BadgeRule: String, Codable, CaseIterable, Sendable {
  /// The first fully right answer of a day.
  case firstRight = "first-right"
  /// A round without a mistake.
  case perfectRound = "perfect-round"
  /// A team that made up places on the last day.
  case comeback
  /// A team that knows how each country says hello.
  case allGreeted = "all-greeted"
  /// The team that gained most between the test before and the test after.
  case mostImproved = "most-improved"
  /// A team of which everyone has played.
  case everyonePlayed = "everyone-played"
}

/// A badge that was earned.
public struct Badge: Hashable, Sendable {
  /// The rule by which it was earned.
  public var rule: BadgeRule
  /// The team that it adorns.
  public var team: TeamID
  /// Who earned it for the team; nil where the team did together.
  public var person: PersonID?
  /// The quiz in which it was earned; nil where it was in no single one.
  public var quiz: QuizID?
  /// The day of which it is, counted from 1970-01-01; nil where it is of no single one.
  public var day: Int?
  /// The figure that the rule looks at: places, countries, people, questions, or a gain in percent.
  public var figure: Double?

  /// A badge.
  public init(
    rule: BadgeRule, team: TeamID, person: PersonID? = nil, quiz: QuizID? = nil, day: Int? = nil,
    figure: Double? = nil
  ) {
    self.rule = rule
    self.team = team
    self.person = person
    self.quiz = quiz
    self.day = day
    self.figure = figure
  }
}

extension [Badge] {
  /// The badges by rule, day, team in the order given, quiz and person.
  public func sorted(teams: [TeamID]) -> [Badge] {
    let rules = Dictionary(
      uniqueKeysWithValues: BadgeRule.allCases.enumerated().map { ($1, $0) })
    let places = Dictionary(teams.enumerated().map { ($1, $0) }) { first, _ in first }
    func order(_ badge: Badge) -> (Int, Int, Int, String, String) {
      (
        rules[badge.rule] ?? 0, badge.day ?? 0, places[badge.team] ?? teams.count,
        badge.quiz?.rawValue ?? "", badge.person?.rawValue ?? ""
      )
    }
    return sorted { order($0) < order($1) }
  }
}
