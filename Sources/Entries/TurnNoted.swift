import Vocabulary

/// What the entries passed and buzzed say: whose turn in a game it is about; the question is the
/// entry's subject.
public struct TurnNoted: Hashable, Sendable {
  /// The game.
  public var quiz: QuizID
  /// Which round of it, from 1.
  public var attempt: Int
  /// Whose turn: a person's id in a team's game, a team's at a table.
  public var by: String
  /// How long the question had been shown, in milliseconds, from 0.
  public var taken: Int

  /// Something about a turn in a game.
  public init(quiz: QuizID, attempt: Int, by: String, taken: Int) {
    self.quiz = quiz
    self.attempt = attempt
    self.by = by
    self.taken = taken
  }

  /// Reads the body of an entry of one of these kinds.
  public init(body: String, kind: EntryKind) throws(UnreadableBody) {
    var quiz: String?
    var attempt: Int?
    var by: String?
    var taken: Int?
    try readMembers(of: body, kind: kind) { name, value in
      if name.spells("quiz") { quiz = value.string }
      if name.spells("attempt") { attempt = value.integer }
      if name.spells("by") { by = value.string }
      if name.spells("taken") { taken = value.integer }
    }
    self.quiz = QuizID(try required(quiz, "quiz", of: kind))
    self.attempt = try required(attempt, in: 1...Answered.mostCounted, "attempt", of: kind)
    self.by = try required(by, "by", of: kind)
    self.taken = try required(taken, in: 0...Answered.longest, "taken", of: kind)
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz.rawValue)
    json.key("attempt")
    json.value(attempt)
    json.key("by")
    json.value(by)
    json.key("taken")
    json.value(taken)
    json.endObject()
    return json.string
  }
}
