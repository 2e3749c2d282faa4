import Entries
import Journal
import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// What a board shows: the teams in rank order and, if asked for, people who chose to be shown.
public struct Board: Hashable, Codable, Sendable {
  /// The event.
  public var event: EventID
  /// When it was so, in ISO 8601.
  public var asOf: String
  /// Whether later entries are held back.
  public var frozen: Bool
  /// Always false: an event has no end after which only corrections change anything, as a rally has.
  public var final: Bool
  /// Whether the entries are simulated.
  public var simulated: Bool
  /// The digest of all that the journal holds.
  public var digest: JournalDigest
  /// The teams in rank order.
  public var standings: [Standing]
  /// The people in rank order among those who are shown; nil where they are not asked for.
  public var people: [PersonStanding]?
  /// The badges that were earned; nil where they are not asked for.
  public var badges: [BadgeLine]?

  /// How the points of quizzes come about; nil where that is not asked for.
  public var shares: [QuizShare]?

  /// A person's place.
  public struct PersonStanding: Hashable, Codable, Sendable {
    /// The place from 1 among those shown; equals share one.
    public var rank: Int
    /// The person.
    public var person: PersonID
    /// The name with its title, as the roster has it, harmless for a terminal.
    public var name: String
    /// The team; nil before the draw.
    public var team: TeamID?
    /// Points of quizzes on the board.
    public var points: Int
    /// Fully right answers.
    public var right: Int
    /// Questions answered.
    public var asked: Int
    /// right ÷ asked, 0…1; 0 if nothing was asked.
    public var accuracy: Double
    /// The mean share of time left over fully right answers, 0…1.
    public var swiftness: Double
  }

  /// The board of an event.
  ///
  /// - Parameters:
  ///   - attendance: Who is absent, as far as it is to be shown.
  ///   - asOf: When it is so, in ISO 8601.
  ///   - digest: The digest of all that the journal holds.
  ///   - attempts: All attempts, to show people; nil shows teams only.
  ///   - badges: The badges that were earned; nil shows none.
  ///   - explains: Whether it shows how the points of quizzes come about.
  ///   - isFrozen: Whether these leave out what came later.
  public init(
    event: Event, totals: Totals, attendance: Attendance, attempts: [Attempt]?,
    badges: [BadgeLine]? = nil, explains: Bool = false, isSimulated: Bool, isFrozen: Bool = false,
    asOf: String,
    digest: JournalDigest
  ) {
    self.event = event.id
    self.asOf = asOf
    frozen = isFrozen
    final = false
    self.digest = digest
    simulated = isSimulated
    standings = event.standings(of: totals, attendance: attendance)
    people = attempts.map { Self.people(of: event, attempts: $0) }
    self.badges = badges
    shares = explains ? event.quizShares(of: totals, attendance: attendance) : nil
  }

  private static func people(of event: Event, attempts: [Attempt]) -> [PersonStanding] {
    let totals = personTotals(of: attempts)
    let contenders = event.roster.filter(\.isPublic).compactMap { person in
      totals[person.id].map { (value: person, tally: $0.tally) }
    }
    return ranked(contenders).map { rank, person, tally in
      PersonStanding(
        rank: rank, person: person.id, name: printableLine(person.fullName),
        team: person.team, points: tally.points, right: tally.right, asked: tally.asked,
        accuracy: tally.accuracy, swiftness: tally.swiftness)
    }
  }
}
