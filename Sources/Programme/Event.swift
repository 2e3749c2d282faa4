import Vocabulary

/// An event as its file describes it: who, when, where, what is played and how it is reported.
public struct Event: Hashable, Sendable {
  /// The event's id, part of every entry's key: lower-case letters, digits and hyphens.
  public var id: EventID
  /// Its title.
  public var title: Bilingual
  /// What it is for and how it goes about it.
  public var description: Bilingual?
  /// The office that holds it.
  public var office: Office
  /// Its first and last day.
  public var dates: DateSpan
  /// Where it is held.
  public var venue: Bilingual
  /// The time zone of all its times, as in the tz database: `Asia/Bangkok`.
  public var timeZone: String
  /// What it may cost and what it did cost.
  public var budget: Budget
  /// What it set out to reach.
  public var targets: [Target]
  /// N of the size-fair rule: the team size that quiz points are scaled to, from 1.
  public var teamSize: Int
  /// The teams, in the order of their numbers.
  public var teams: [Team]
  /// The people, in roster order.
  public var roster: [Person]
  /// What happens, in order.
  public var programme: [Activity]
  /// The quizzes, in menu order.
  public var quizzes: [Quiz]
  /// The rally route's file, relative to the event file; nil without a rally.
  public var rallyRoute: String?
  /// The surveys, in menu order.
  public var surveys: [Survey]
  /// Who signs the report and the certificates.
  public var signatories: [Signatory]
  /// The countries that the badge "all countries greeted" asks for; none where nobody can earn it.
  public var greetings: [Greeting]
  /// How many dots a team has to put on findings of the improvement register, from 1.
  public var dotsPerTeam: Int

  /// An event.
  public init(
    id: EventID, title: Bilingual, description: Bilingual? = nil, office: Office, dates: DateSpan,
    venue: Bilingual, timeZone: String = "Asia/Bangkok", budget: Budget, targets: [Target] = [],
    teamSize: Int, teams: [Team], roster: [Person] = [], programme: [Activity] = [],
    quizzes: [Quiz] = [], rallyRoute: String? = nil, surveys: [Survey] = [],
    signatories: [Signatory] = [], greetings: [Greeting] = [],
    dotsPerTeam: Int = 5
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.office = office
    self.dates = dates
    self.venue = venue
    self.timeZone = timeZone
    self.budget = budget
    self.targets = targets
    self.teamSize = teamSize
    self.teams = teams
    self.roster = roster
    self.programme = programme
    self.quizzes = quizzes
    self.rallyRoute = rallyRoute
    self.surveys = surveys
    self.signatories = signatories
    self.greetings = greetings
    self.dotsPerTeam = dotsPerTeam
  }
}

extension Event {
  /// The team with this id, nil if there is none.
  public func team(_ id: TeamID) -> Team? { teams.first { $0.id == id } }

  /// The quiz with this id, nil if there is none.
  public func quiz(_ id: QuizID) -> Quiz? { quizzes.first { $0.id == id } }

  /// The person with this id, nil if the roster has none.
  public func person(_ id: PersonID) -> Person? { roster.first { $0.id == id } }

  /// The survey with this id, nil if there is none.
  public func survey(_ id: SurveyID) -> Survey? { surveys.first { $0.id == id } }

  /// The activities of the programme, each before the parts it consists of.
  public var allActivities: [Activity] { programme.flatMap(\.withParts) }

  /// The activity with this id, nil if the programme has none.
  public func activity(_ id: ActivityID) -> Activity? { allActivities.first { $0.id == id } }

  /// The people of a team, in roster order.
  public func members(of team: TeamID) -> [Person] { roster.filter { $0.team == team } }
}
