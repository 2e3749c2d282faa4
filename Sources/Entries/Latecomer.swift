import Vocabulary

/// A person whom a store knows beside the event's roster: someone who walked in, or whom the roster
/// lists without a team.
///
/// The name is here and in no entry: the journal knows ids. Stores unite their latecomers by event
/// and id; of two that differ the later change counts.
public struct Latecomer: Hashable, Sendable {
  /// The event.
  public var event: EventID
  /// The person's id: drawn at random for who walked in, the roster's for who is listed there.
  public var person: PersonID
  /// The team.
  public var team: TeamID
  /// นาย, นางสาว …, `""` if none.
  public var title: String
  /// Given name and surname.
  public var name: String
  /// `""` if none.
  public var nickname: String
  /// The position held, `""` if not given.
  public var position: String
  /// Whether the person may appear on public boards.
  public var isPublic: Bool
  /// When the person was entered first: milliseconds since 1970-01-01 00:00 UTC.
  public var entered: Int
  /// When this was written last: milliseconds since 1970-01-01 00:00 UTC.
  public var changed: Int

  /// A latecomer.
  public init(
    event: EventID, person: PersonID, team: TeamID, title: String = "", name: String,
    nickname: String = "", position: String = "", isPublic: Bool = false, entered: Int,
    changed: Int? = nil
  ) {
    self.event = event
    self.person = person
    self.team = team
    self.title = title
    self.name = name
    self.nickname = nickname
    self.position = position
    self.isPublic = isPublic
    self.entered = entered
    self.changed = changed ?? entered
  }

  /// Whether this counts where both are known of one person: the later change, of equally late ones
  /// the line that sorts last.
  public func supersedes(_ other: Latecomer) -> Bool {
    changed == other.changed
      ? other.exportLine.lexicographicallyPrecedes(exportLine) : changed > other.changed
  }
}

// MARK: What can be kept

extension Latecomer {
  /// A member that can't be kept as it is.
  public enum Field: String, Sendable {
    case event, person, team, title, name, nickname, position, entered, changed
  }

  /// The first member that can't be kept: an id that is none, a text that is too long or holds what
  /// is no text, or a name that is empty; nil where all is well.
  public var fault: Field? {
    for (field, id) in [
      (Field.event, event.rawValue), (.person, person.rawValue), (.team, team.rawValue),
    ] where !isSoundID(id) { return field }
    if name.isEmpty { return .name }
    for (field, text, limit) in [
      (Field.title, title, 64), (.name, name, 200), (.nickname, nickname, 100),
      (.position, position, 200),
    ] where !isSoundText(text, upTo: limit) { return field }
    for (field, time) in [(Field.entered, entered), (.changed, changed)]
    where !(0...RallyTime.latest).contains(time) { return field }
    return nil
  }
}

// MARK: Entries and exports

extension Latecomer {
  /// The subject of the `noted` entry that says that a person joined a team, both by id.
  public static let subject = "latecomer"

  /// The entry that says that the person joined the team.
  ///
  /// - Parameter at: When, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(at: Int) -> Draft {
    Draft(at: at, kind: .noted, team: team, person: person, subject: Self.subject)
  }

  /// The line by which an export carries this, without a line end: a JSON object without `seq`.
  public var exportLine: [UInt8] {
    var line = JSONText()
    line.beginObject()
    line.key("event")
    line.value(event.rawValue)
    line.key("latecomer")
    line.value(person.rawValue)
    line.key("team")
    line.value(team.rawValue)
    line.key("title")
    line.value(title)
    line.key("name")
    line.value(name)
    line.key("nickname")
    line.value(nickname)
    line.key("position")
    line.value(position)
    line.key("public")
    line.value(isPublic)
    line.key("entered")
    line.value(entered)
    line.key("changed")
    line.value(changed)
    line.endObject()
    return line.bytes
  }
}
