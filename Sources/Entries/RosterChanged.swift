import Vocabulary

/// What a `noted` entry with the subject `roster` says: who changed teams by hand, and why.
public struct RosterChanged: Hashable, Sendable {
  /// A person's change of teams.
  public struct Move: Hashable, Sendable {
    /// Who changes.
    public var person: PersonID
    /// The team that is left; nil for none.
    public var from: TeamID?
    /// The team that is joined; nil for none.
    public var to: TeamID?

    /// A person's change of teams.
    public init(person: PersonID, from: TeamID?, to: TeamID?) {
      self.person = person
      self.from = from
      self.to = to
    }
  }

  /// The entry's subject.
  public static let subject = "roster"

  /// Who changes: one person, or the two who swap.
  public var moves: [Move]
  /// Why, in the facilitator's words.
  public var reason: String

  /// A change of teams by hand.
  public init(moves: [Move], reason: String) {
    self.moves = moves
    self.reason = reason
  }

  /// The entry's body: ids only, as names live in the roster.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("moves")
    json.beginArray()
    for move in moves {
      json.beginObject()
      json.key("person")
      json.value(move.person.rawValue)
      json.key("from")
      json.value(move.from?.rawValue)
      json.key("to")
      json.value(move.to?.rawValue)
      json.endObject()
    }
    json.endArray()
    json.key("reason")
    json.value(reason)
    json.endObject()
    return json.string
  }
}
