import Vocabulary

/// What becomes of something that may be there or not.
public enum Edit<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It stays as it is.
  case keep
  /// It is taken away.
  case clear
  case set(Value)

  /// What there is afterwards, where there was something or nothing before.
  public func applied(to value: Value?) -> Value? {
    switch self {
    case .keep: value
    case .clear: nil
    case .set(let value): value
    }
  }
}

/// What a `noted` entry with the subject `finding-changed` says: how far a finding is, who takes it
/// on, who sees to it, and by when. Later changes by time, kiosk and seq count over earlier ones.
public struct FindingChange: Hashable, Sendable {
  /// The entry's subject.
  public static let subject = "finding-changed"

  /// The finding.
  public var finding: FindingPlace
  /// How far it is; nil where that stays.
  public var status: FindingStatus?
  /// Who takes it on.
  public var channel: Edit<FindingChannel>
  /// Who sees to it, 1 to 200 bytes.
  public var owner: Edit<String>
  /// By when.
  public var due: Edit<ISODate>
  /// What there is to say about it, 1 to 1,000 bytes; nil for nothing.
  public var note: String?

  /// A change of a finding.
  public init(
    of finding: FindingPlace, status: FindingStatus? = nil,
    channel: Edit<FindingChannel> = .keep, owner: Edit<String> = .keep,
    due: Edit<ISODate> = .keep, note: String? = nil
  ) {
    self.finding = finding
    self.status = status
    self.channel = channel
    self.owner = owner
    self.due = due
    self.note = note
  }

  /// Whether it says nothing.
  public var isEmpty: Bool {
    status == nil && channel == .keep && owner == .keep && due == .keep && note == nil
  }

  /// Reads the body of such an entry.
  ///
  /// - Throws: `UnreadableBody`, with the member that is missing or does not fit.
  public init(body: String) throws(UnreadableBody) {
    var finding = RegisterMember<FindingPlace>("entry")
    var status = RegisterMember<FindingStatus>("status")
    var channel = RegisterMember<FindingChannel?>("channel")
    var owner = RegisterMember<String?>("owner")
    var due = RegisterMember<ISODate?>("due")
    var note = RegisterMember<String>("note")
    try readMembers(of: body, kind: .noted) { name, value in
      finding.take(name, value) { FindingPlace($0) }
      status.takeWord(name, value)
      channel.takeNullable(name, value) { $0.string.flatMap(FindingChannel.init) }
      owner.take(name, value, upTo: RegisterLimits.name)
      due.takeNullable(name, value) { $0.string.flatMap(ISODate.init) }
      note.take(name, value, upTo: RegisterLimits.text)
    }
    self.finding = try finding.required()
    self.status = try status.optional()
    self.channel = Edit(try channel.optional())
    self.owner = Edit(try owner.optional())
    self.due = Edit(try due.optional())
    self.note = try note.optional()
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("entry")
    json.add(finding)
    json.addIfAny("status", status?.rawValue)
    json.add("channel", channel) { $0.rawValue }
    json.add("owner", owner) { $0 }
    json.add("due", due) { $0.text }
    json.addIfAny("note", note)
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameters:
  ///   - person: Who changed it, nil for a facilitator.
  ///   - at: When, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(person: PersonID? = nil, at: Int) -> Draft {
    Draft(at: at, kind: .noted, person: person, subject: Self.subject, body: body)
  }
}

extension Edit {
  /// What a member says: nothing, null or a value.
  fileprivate init(_ member: Value??) {
    self =
      switch member {
      case .none: .keep
      case .some(.none): .clear
      case .some(.some(let value)): .set(value)
      }
  }
}

extension JSONText {
  /// Adds a member with what becomes of something, nothing where it stays.
  fileprivate mutating func add<Value>(
    _ name: StaticString, _ edit: Edit<Value>, text: (Value) -> String
  ) {
    switch edit {
    case .keep: break
    case .clear:
      key(name)
      raw("null")
    case .set(let value):
      key(name)
      self.value(text(value))
    }
  }
}
