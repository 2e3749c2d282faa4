import Journal
import Programme
import RallyControl
import Scoreboard
import Vocabulary

/// What the projector page shows: the teams, how they came there, and what has just happened.
public struct PageState: Hashable, Sendable {
  /// The teams in rank order.
  public var standings: [Standing]
  /// How many places each team has gone up, or, below 0, down; without those that have not moved.
  public var changes: [TeamID: Int]
  /// The points over time; the last ones are those of the standings.
  public var course: [Instant]
  /// What has just happened, the latest first.
  public var happenings: [Happening]
  /// Where the rally's cars were last seen, the latest first.
  public var cars: [CarPlace]
  /// Up to when things are shown, in milliseconds since 1970-01-01 00:00 UTC; nil for all.
  public var freeze: Int?
  /// Whether the entries are simulated.
  public var isSimulated: Bool
  /// When it was so, in milliseconds since 1970-01-01 00:00 UTC.
  public var asOf: Int
  /// The digest of all that the journal holds.
  public var digest: JournalDigest

  /// The points of all teams at an instant.
  public struct Instant: Hashable, Sendable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    public var at: Int
    /// The points of each team, in the order of the event's teams.
    public var points: [Int]
  }

  /// How many minutes before the latest entry a team's place is compared with.
  public static let minutesCompared = 15
  /// About how many instants of the course are shown.
  static let mostInstants = 120
  /// How many happenings are shown.
  static let mostHappenings = 8

  /// What the page shows of an event.
  ///
  /// - Parameters:
  ///   - rally: The event's rally; nil where it has none, or no car is known of.
  ///   - now: Milliseconds since 1970-01-01 00:00 UTC.
  ///   - digest: The digest of all that the journal holds.
  public init(
    of event: Event, view: EventView, rally: Rally?, isSimulated: Bool, now: Int,
    digest: JournalDigest
  ) {
    self.digest = digest
    let standings = event.standings(of: view.totals, attendance: view.attendance)
    self.standings = standings
    self.isSimulated = isSimulated
    freeze = view.freeze
    asOf = view.freeze ?? now
    changes =
      view.history.totals(minutesBeforeLast: Self.minutesCompared)
      .map {
        placeChanges(
          from: event.standings(of: $0, attendance: view.attendance), to: standings)
      } ?? [:]
    course = Self.course(of: event, view)
    happenings = Happening.latest(
      of: view.latest, in: event, rally: rally, limit: Self.mostHappenings)
    cars = rally.map { CarPlace.latest(of: view.cars, in: $0) } ?? []
  }

  /// The points over time, as those who are there now make them: the last are those on the cards.
  private static func course(of event: Event, _ view: EventView) -> [Instant] {
    let teams = event.teams.map(\.id)
    let course = view.history.samples(limit: mostInstants).map { sample in
      let points = Dictionary(
        event.standings(of: sample.totals, attendance: view.attendance).map {
          ($0.team, $0.points)
        }
      ) { first, _ in first }
      return Instant(at: sample.at, points: teams.map { points[$0] ?? 0 })
    }
    // It begins where the first team gets points: before are exams, and games that earn none.
    let start = course.firstIndex { $0.points.contains { $0 != 0 } } ?? course.count
    return Array(course[max(start - 1, 0)...])
  }
}
