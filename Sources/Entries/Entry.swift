import Vocabulary

/// Where an entry stands: `seq` counts 1, 2, 3… for each kiosk of an event, without gaps.
public struct EntryKey: Hashable, Codable, Sendable {
  /// The event it belongs to.
  public var event: EventID
  /// The kiosk that wrote it.
  public var kiosk: KioskKey
  /// Its place in that kiosk's entries, from 1.
  public var seq: Int

  /// The key of an entry.
  public init(event: EventID, kiosk: KioskKey, seq: Int) {
    self.event = event
    self.kiosk = kiosk
    self.seq = seq
  }
}

/// Something that happened: who, what, when and what it earned.
public struct Draft: Hashable, Sendable {
  /// When it happened by the time of day: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// What happened.
  public var kind: EntryKind
  /// The team it happened to; nil where none is concerned.
  public var team: TeamID?
  /// The person it happened to; nil where none is concerned.
  public var person: PersonID?
  /// What it was about: a question, a quiz, a checkpoint; `""` for nothing in particular.
  public var subject: String
  /// The points it earned or cost.
  public var points: Int
  /// All else there is to know about it: a JSON object on one line, kept byte for byte.
  public var body: String

  /// Something that happened, not yet in a journal.
  public init(
    at: Int, kind: EntryKind, team: TeamID? = nil, person: PersonID? = nil, subject: String = "",
    points: Int = 0, body: String = "{}"
  ) {
    self.at = at
    self.kind = kind
    self.team = team
    self.person = person
    self.subject = subject
    self.points = points
    self.body = body
  }
}

/// An entry of the journal: something that happened, with its place in its kiosk's chain.
public struct Entry: Hashable, Sendable {
  /// Where it stands.
  public var key: EntryKey
  /// What happened.
  public var draft: Draft
  /// The SHA-256 that chains it to the kiosk's entry before it: 32 bytes.
  public var hash: [UInt8]

  /// An entry of the journal.
  public init(key: EntryKey, draft: Draft, hash: [UInt8]) {
    self.key = key
    self.draft = draft
    self.hash = hash
  }

  /// When it happened: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int { draft.at }
  /// What happened.
  public var kind: EntryKind { draft.kind }
  /// The team it happened to.
  public var team: TeamID? { draft.team }
  /// The person it happened to.
  public var person: PersonID? { draft.person }
  /// What it was about.
  public var subject: String { draft.subject }
  /// The points it earned or cost.
  public var points: Int { draft.points }
  /// All else there is to know about it, a JSON object.
  public var body: String { draft.body }

  /// Where it stands within its event.
  public var place: EntryPlace { EntryPlace(kiosk: key.kiosk, seq: key.seq) }

  /// The order in which entries of different kiosks count: time, then kiosk, then seq.
  public var precedence: Precedence { Precedence(at: at, kiosk: key.kiosk, seq: key.seq) }
}

/// The order in which entries of different kiosks count: time, then kiosk, then seq.
public struct Precedence: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// The kiosk that wrote the entry.
  public var kiosk: KioskKey
  /// The entry's place in that kiosk's entries.
  public var seq: Int

  /// The precedence of an entry.
  public init(at: Int, kiosk: KioskKey, seq: Int) {
    self.at = at
    self.kiosk = kiosk
    self.seq = seq
  }

  /// Whether one counts before another.
  public static func < (left: Self, right: Self) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.kiosk != right.kiosk { return left.kiosk < right.kiosk }
    return left.seq < right.seq
  }
}
