import Entries
import Programme
import Scoreboard
import Vocabulary

/// The certificates of an event, to print on A4 across: one a team, one a person who took part.
public struct Certificates {
  /// Whom a certificate is for.
  public enum Kind: String, CaseIterable, Sendable {
    case people, teams
  }

  /// Which certificates are wanted.
  public struct Choice: Sendable {
    /// These people; none means no choice.
    public var people: Set<PersonID>
    /// These teams, and their people unless people are chosen; none means no choice.
    public var teams: Set<TeamID>
    /// Those of these kinds.
    public var kinds: Set<Kind>

    /// A choice of certificates, by default all of them.
    public init(
      people: Set<PersonID> = [], teams: Set<TeamID> = [], kinds: Set<Kind> = Set(Kind.allCases)
    ) {
      self.people = people
      self.teams = teams
      self.kinds = kinds
    }
  }

  private let event: Event
  private let standings: [Standing]
  private let isSimulated: Bool
  private let language: Language

  /// The teams that get one, in rank order, then those without a rank.
  public let teams: [Team]
  /// The people who get one, in roster order.
  public let people: [Person]
  /// The people who were chosen but did not take part, in roster order.
  public let leftOut: [Person]

  /// The certificates of an event.
  ///
  /// - Parameters:
  ///   - standings: The teams' places.
  ///   - participants: Who took part; nil takes everyone on the roster.
  ///   - language: Which language stands first; the other one stands below it, smaller.
  public init(
    of event: Event, standings: [Standing], participants: Set<PersonID>?, isSimulated: Bool,
    choice: Choice = Choice(), language: Language = .thai
  ) {
    self.event = event
    self.standings = standings
    self.isSimulated = isSimulated
    self.language = language
    let places = Dictionary(standings.enumerated().map { ($1.team, $0) }) { first, _ in first }
    let hasTeams =
      choice.kinds.contains(.teams) && (choice.people.isEmpty || !choice.teams.isEmpty)
    teams =
      event.teams.filter { hasTeams && (choice.teams.isEmpty || choice.teams.contains($0.id)) }
      .sorted { places[$0.id, default: .max] < places[$1.id, default: .max] }
    let chosen = event.roster.filter { person in
      guard choice.kinds.contains(.people) else { return false }
      if !choice.people.isEmpty { return choice.people.contains(person.id) }
      return choice.teams.isEmpty || person.team.map(choice.teams.contains) ?? false
    }
    people = chosen.filter { participants?.contains($0.id) ?? true }
    leftOut = chosen.filter { !(participants?.contains($0.id) ?? true) }
  }

  /// How many there are.
  public var count: Int { teams.count + people.count }

  /// The certificates as one page that loads nothing and runs nothing, a sheet each: teams, then
  /// people.
  public var html: String {
    let text = CardText(language: language)
    let honours =
      teams.map { CertificateSheet.Honour.team($0, Award(of: $0.id, in: standings)) }
      + people.map { .person($0) }
    let sheets = honours.map {
      CertificateSheet(event: event, honour: $0, isSimulated: isSimulated, text: text)
    }
    let title = Bilingual(
      th: "\(CertificateWords.certificates.th) · \(event.title.th)",
      en: "\(CertificateWords.certificates.en) · \(event.title.en)")
    return HTMLPage(
      language: language, title: text.escaped(title[language]), style: CertificateStyle.sheet
    ).page(drawings(for: sheets) + sheets.map(\.html).joined())
  }

  /// The borders and flowers, each once however many certificates bear it.
  private func drawings(for sheets: [CertificateSheet]) -> String {
    var known: Set<TeamID?> = []
    let teams = sheets.map(\.team).filter { known.insert($0?.id).inserted }
    return "<svg class=\"drawings\" aria-hidden=\"true\">\n"
      + teams.map { CertificateSheet.border(of: $0).definitions }.joined() + "</svg>\n"
  }
}
