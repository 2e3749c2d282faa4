import Vocabulary

/// What a `noted` entry with the subject `dots` says: a team's votes on findings. Of several the
/// team's latest by time, kiosk and seq counts, and replaces all of its earlier ones.
public struct TeamDots: Hashable, Sendable {
  /// The dots on one finding.
  public struct Votes: Hashable, Sendable {
    /// The finding.
    public var finding: FindingPlace
    /// How many dots, 1 to 1,000.
    public var count: Int

    /// Dots on a finding.
    public init(on finding: FindingPlace, count: Int) {
      self.finding = finding
      self.count = count
    }
  }

  /// The entry's subject.
  public static let subject = "dots"
  /// The dots that a team has where nothing else is said.
  public static let usual = 5

  /// Whose votes they are, the entry's team.
  public var team: TeamID
  /// The votes, at most 200; none takes all earlier ones back.
  public var votes: [Votes]

  /// A team's votes.
  public init(team: TeamID, votes: [Votes]) {
    self.team = team
    self.votes = votes
  }

  /// Reads the body of such an entry.
  ///
  /// - Throws: `UnreadableBody`, with `team` for a member where the entry names none.
  public init(body: String, team: TeamID?) throws(UnreadableBody) {
    var votes = RegisterMember<[Votes]>("dots")
    try readMembers(of: body, kind: .noted) { name, value in
      votes.take(name, value) { bytes in
        guard let elements = bytes.elements(upTo: RegisterLimits.list) else { return nil }
        let votes = elements.compactMap { Votes($0) }
        return votes.count == elements.count ? votes : nil
      }
    }
    self.votes = try votes.required()
    self.team = try Entries.required(team, "team", of: .noted)
  }

  /// The votes that count where a team has only some dots: what is too much is cut from the end.
  ///
  /// - Parameter limit: The dots that a team has, from 0.
  public func votes(upTo limit: Int) -> [Votes] {
    var rest = max(limit, 0)
    var counting: [Votes] = []
    for vote in votes where rest > 0 {
      counting.append(Votes(on: vote.finding, count: min(vote.count, rest)))
      rest -= min(vote.count, rest)
    }
    return counting
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("dots")
    json.beginArray()
    for vote in votes {
      json.beginObject()
      json.key("entry")
      json.add(vote.finding)
      json.key("count")
      json.value(vote.count)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameter at: When, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(at: Int) -> Draft {
    Draft(at: at, kind: .noted, team: team, subject: Self.subject, body: body)
  }
}

extension TeamDots.Votes {
  /// The votes that bytes write as `{"entry":{…},"count":n}`; nil where they write none.
  fileprivate init?(_ bytes: JSONBytes) {
    var finding: FindingPlace?
    var count: Int?
    guard
      (try? readMembers(of: bytes, kind: .noted) { name, value in
        if name.spells("entry") { finding = FindingPlace(value) }
        if name.spells("count") { count = value.integer }
      }) != nil, let finding, let count, (1...RegisterLimits.dots).contains(count)
    else { return nil }
    self.init(on: finding, count: count)
  }
}
