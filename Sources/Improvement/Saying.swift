import Entries
import Vocabulary

/// A finding as somebody said it, which stays as it was whatever becomes of it.
public struct Saying: Hashable, Sendable {
  /// Where it stands.
  public var place: FindingPlace
  /// The key of its entry.
  public var key: EntryKey
  /// When it was said: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// What it tells.
  public var kind: FindingKind
  /// When in the development.
  public var phase: FindingPhase
  /// The activity that it came from; nil for none in particular.
  public var activity: ActivityID?
  /// What it was taken from.
  public var source: FindingSource
  /// What was said.
  public var text: String
  /// The first step of a reflection, สุ: what was heard.
  public var heard: String?
  /// The second step of a reflection, จิ: what is thought of it.
  public var thought: String?
  /// The third step of a reflection, ปุ: what is asked.
  public var asked: String?
  /// What exactly it was taken from, where it was gathered.
  public var origin: String?
  /// The team that said it, nil for none.
  public var team: TeamID?
  /// The person who said it, nil for nobody in particular.
  public var person: PersonID?
  /// Who said it on a supervision round, nil elsewhere.
  public var visitor: String?
  /// By which merging it is told within another; nil where it is not.
  public var merging: Merging?

  /// Its short name.
  public var reference: FindingReference { FindingReference(of: place) }

  /// The order in which findings are listed: time, kiosk, seq, and the note within its entry.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let (one, other) = (left.precedence, right.precedence)
    return one == other ? left.place.part < right.place.part : one < other
  }

  private var precedence: Precedence { Precedence(at: at, kiosk: key.kiosk, seq: key.seq) }
}

/// The merging by which a finding is told within another.
public struct Merging: Hashable, Sendable {
  /// The key of its entry.
  public var key: EntryKey
  /// When it was made: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// Why; nil where nobody said.
  public var reason: String?

  /// Its place among entries.
  var precedence: Precedence { Precedence(at: at, kiosk: key.kiosk, seq: key.seq) }
}
