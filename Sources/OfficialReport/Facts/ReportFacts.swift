import Programme
import Scoreboard
import Vocabulary

/// All that the official report tells, computed already: it reads no journal and no clock.
public struct ReportFacts: Hashable, Sendable {
  /// The event with its roster.
  public var event: Event
  /// When the figures were so, local time; nil where nothing has happened yet.
  public var asOf: Moment?
  /// What identifies the records that the figures come from, such as a hash; nil to leave it out.
  public var digest: String?
  /// Whether the records are simulated: then every page says so.
  public var isSimulated: Bool
  /// Whether what came after a freeze is left out: then every page says so.
  public var isFrozen: Bool

  /// Who took part, by team, in the order of the event's teams.
  public var participation: [TeamParticipation]
  /// The tests in exam mode, in menu order: before, after and follow-up.
  public var tests: [TestFacts]
  /// The comparisons of two tests; the first from before to after, then those of follow-ups.
  public var gains: [GainFacts]
  /// The other quizzes and games, in menu order.
  public var played: [PlayedFacts]
  /// The teams in rank order; empty where nothing was scored.
  public var standings: [Standing]
  /// The teams' points over time, oldest first; empty where there is nothing to draw.
  public var history: [PointsSample]
  /// The rally's results; nil without a rally.
  public var rally: RallyFacts?
  /// The badges, a line each: what it is, and whose.
  public var badges: [Bilingual]
  /// The surveys, in menu order.
  public var surveys: [SurveyFacts]

  /// The findings of the improvement register, oldest first, merged ones within the one kept.
  public var register: [FindingFacts]
  /// How many findings were withdrawn.
  public var withdrawnFindings: Int
  /// The supervision rounds, oldest first.
  public var visits: [VisitFacts]
  /// What people wrote in the four steps สุ จิ ปุ ลิ, oldest first.
  public var reflections: [ReflectionFacts]

  /// What the event's targets came to, in their order; those not named here have no figure.
  public var targets: [TargetFacts]
  /// The photographs, in order; none leaves marked empty places.
  public var photos: [PhotoFacts]
  /// The corrections, oldest first.
  public var corrections: [CorrectionFacts]
  /// Text that stands for the conclusions by rule: a paragraph each; nil or none for those by rule.
  public var editedConclusions: [String]?

  /// The facts of an event of which nothing else is known yet.
  public init(event: Event) {
    self.event = event
    asOf = nil
    digest = nil
    isSimulated = false
    isFrozen = false
    participation = []
    tests = []
    gains = []
    played = []
    standings = []
    history = []
    rally = nil
    badges = []
    surveys = []
    register = []
    withdrawnFindings = 0
    visits = []
    reflections = []
    targets = []
    photos = []
    corrections = []
    editedConclusions = nil
  }
}
