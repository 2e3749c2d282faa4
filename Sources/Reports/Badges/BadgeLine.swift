import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// A badge as boards show it and programs read it; what does not apply is left out.
public struct BadgeLine: Hashable, Codable, Sendable {
  /// The rule by which it was earned.
  public var badge: BadgeRule
  /// The team.
  public var team: TeamID
  /// Who earned it for the team, if they may be shown.
  public var person: PersonID?
  /// That person's name with its title, harmless for a terminal.
  public var name: String?
  /// The quiz in which it was earned.
  public var quiz: QuizID?
  /// The day of which it is: `2014-10-17`.
  public var day: String?
  /// The figure that the rule looks at.
  public var figure: Double?

  /// The badges of an event in their order, as lines.
  public static func lines(of badges: EventBadges, in event: Event) throws -> [Self] {
    try badges.earned().map { badge in
      let person = badge.person.flatMap(event.person)
      return Self(
        badge: badge.rule, team: badge.team, person: badge.person,
        name: person.map { printableLine($0.fullName) }, quiz: badge.quiz,
        day: badges.date(of: badge), figure: badge.figure)
    }
  }

  /// The badge and whose it is, in a line.
  public func sentence(of event: Event) -> Bilingual {
    func line(_ language: Language) -> String {
      let parts = parts(in: language, event: event)
      return "\(badge.title[language]): \(parts.joined(separator: " · "))"
    }
    return Bilingual(th: line(.thai), en: line(.english))
  }

  /// The team and what else there is to say, in a language.
  func parts(in language: Language, event: Event) -> [String] {
    [
      event.team(team)?.name[language] ?? team.rawValue, name,
      quiz.map { event.quiz($0)?.title[language] ?? $0.rawValue },
      day.map { WordedTime.day($0, in: language) },
      figure.flatMap { badge.text(of: $0)?[language] },
    ].compactMap { $0.map(printableLine) }
  }
}
