import Vocabulary

/// What a `noted` entry with the subject `finding` says: something that somebody found, to be dealt
/// with. The entry's team and person are who said it; nil by hand, in surveys and in statistics.
public struct FindingBody: Hashable, Sendable {
  /// The entry's subject.
  public static let subject = "finding"

  /// What it tells.
  public var kind: FindingKind
  /// When in the development it was found.
  public var phase: FindingPhase
  /// The activity that it came from; nil for none in particular.
  public var activity: ActivityID?
  /// What it was taken from; never `circle`, whose notes are entries of their own.
  public var source: FindingSource
  /// The finding, 1 to 1,000 bytes; in a reflection the fourth step, ลิ: what will be done.
  public var text: String
  /// The first step of a reflection, สุ: what was heard; nil if left out.
  public var heard: String?
  /// The second step of a reflection, จิ: what is thought of it; nil if left out.
  public var thought: String?
  /// The third step of a reflection, ปุ: what is asked; nil if left out.
  public var asked: String?
  /// What exactly it was taken from, so that gathering it again adds nothing; nil for none.
  public var origin: String?
  /// Who takes it on; nil where that is not settled.
  public var channel: FindingChannel?
  /// Who sees to it, 1 to 200 bytes; nil where that is not settled.
  public var owner: String?
  /// The day by which it is to be done; nil where that is not settled.
  public var due: ISODate?

  /// A finding.
  public init(
    kind: FindingKind, phase: FindingPhase, activity: ActivityID? = nil, source: FindingSource,
    text: String, heard: String? = nil, thought: String? = nil, asked: String? = nil,
    origin: String? = nil, channel: FindingChannel? = nil, owner: String? = nil,
    due: ISODate? = nil
  ) {
    self.kind = kind
    self.phase = phase
    self.activity = activity
    self.source = source
    self.text = text
    self.heard = heard
    self.thought = thought
    self.asked = asked
    self.origin = origin
    self.channel = channel
    self.owner = owner
    self.due = due
  }

  /// Reads the body of such an entry.
  ///
  /// - Throws: `UnreadableBody`, with the member that is missing or does not fit; `heard`, `thought`
  ///   and `asked` fit only a reflection, `origin` only what was gathered.
  public init(body: String) throws(UnreadableBody) {
    var kind = RegisterMember<FindingKind>("kind")
    var phase = RegisterMember<FindingPhase>("phase")
    var activity = RegisterMember<ActivityID?>("activity")
    var source = RegisterMember<FindingSource>("source")
    var text = RegisterMember<String>("text")
    var heard = RegisterMember<String>("heard")
    var thought = RegisterMember<String>("thought")
    var asked = RegisterMember<String>("asked")
    var origin = RegisterMember<String>("origin")
    var channel = RegisterMember<FindingChannel>("channel")
    var owner = RegisterMember<String>("owner")
    var due = RegisterMember<ISODate>("due")
    try readMembers(of: body, kind: .noted) { name, value in
      kind.takeWord(name, value)
      phase.takeWord(name, value)
      activity.takeID(name, value)
      source.take(name, value) { bytes in
        bytes.string.flatMap(FindingSource.init).flatMap { $0 == .circle ? nil : $0 }
      }
      text.take(name, value, upTo: RegisterLimits.text)
      heard.take(name, value, upTo: RegisterLimits.text)
      thought.take(name, value, upTo: RegisterLimits.text)
      asked.take(name, value, upTo: RegisterLimits.text)
      origin.take(name, value, upTo: RegisterLimits.origin)
      channel.takeWord(name, value)
      owner.take(name, value, upTo: RegisterLimits.name)
      due.take(name, value) { $0.string.flatMap(ISODate.init) }
    }
    self.kind = try kind.required()
    self.phase = try phase.required()
    self.activity = try activity.optional() ?? nil
    self.source = try source.required()
    self.text = try text.required()
    self.heard = try heard.optional()
    self.thought = try thought.optional()
    self.asked = try asked.optional()
    self.origin = try origin.optional()
    self.channel = try channel.optional()
    self.owner = try owner.optional()
    self.due = try due.optional()
    if self.origin != nil, ![.survey, .analysis].contains(self.source) {
      throw UnreadableBody(kind: .noted, member: "origin")
    }
    if self.source != .reflection {
      for (member, step) in [
        ("heard", self.heard), ("thought", self.thought), ("asked", self.asked),
      ]
      where step != nil { throw UnreadableBody(kind: .noted, member: member) }
    }
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("kind")
    json.value(kind.rawValue)
    json.key("phase")
    json.value(phase.rawValue)
    json.key("activity")
    json.value(activity?.rawValue)
    json.key("source")
    json.value(source.rawValue)
    json.key("text")
    json.value(text)
    json.addIfAny("heard", heard)
    json.addIfAny("thought", thought)
    json.addIfAny("asked", asked)
    json.addIfAny("origin", origin)
    json.addIfAny("channel", channel?.rawValue)
    json.addIfAny("owner", owner)
    json.addIfAny("due", due?.text)
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameters:
  ///   - team: The team of who said it, nil for none.
  ///   - person: Who said it, nil for nobody in particular.
  ///   - at: When, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(team: TeamID? = nil, person: PersonID? = nil, at: Int) -> Draft {
    Draft(at: at, kind: .noted, team: team, person: person, subject: Self.subject, body: body)
  }
}

extension JSONText {
  /// Adds a member with a text, nothing for nil.
  mutating func addIfAny(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }
}
