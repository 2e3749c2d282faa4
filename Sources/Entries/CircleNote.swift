import Vocabulary

/// What a discussion circle wrote down: the subject of a noted entry is then `discussion`.
public struct CircleNote: Hashable, Sendable {
  /// What a note tells.
  public enum Kind: String, CaseIterable, Sendable {
    case progress, problem, need, idea
  }

  /// The subject by which such an entry is known.
  public static let subject = "discussion"

  /// The discussion.
  public var quiz: QuizID
  /// Which round of it, from 1.
  public var attempt: Int
  /// The topic's id in its bank.
  public var topic: QuestionID
  /// What the note tells.
  public var kind: Kind
  /// The note, as typed.
  public var text: String

  /// A note of a discussion circle.
  public init(quiz: QuizID, attempt: Int, topic: QuestionID, kind: Kind, text: String) {
    self.quiz = quiz
    self.attempt = attempt
    self.topic = topic
    self.kind = kind
    self.text = text
  }

  /// Reads the body of a noted entry with this subject.
  public init(body: String) throws(UnreadableBody) {
    var quiz: String?
    var attempt: Int?
    var topic: String?
    var kind: Kind?
    var text: String?
    try readMembers(of: body, kind: .noted) { name, value in
      if name.spells("quiz") { quiz = value.string }
      if name.spells("attempt") { attempt = value.integer }
      if name.spells("topic") { topic = value.string }
      if name.spells("kind") { kind = value.string.flatMap(Kind.init) }
      if name.spells("text") { text = value.string }
    }
    self.quiz = QuizID(try required(quiz, "quiz", of: .noted))
    self.attempt = try required(attempt, in: 1...Answered.mostCounted, "attempt", of: .noted)
    self.topic = QuestionID(try required(topic, "topic", of: .noted))
    self.kind = try required(kind, "kind", of: .noted)
    self.text = try required(text, "text", of: .noted)
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz.rawValue)
    json.key("attempt")
    json.value(attempt)
    json.key("topic")
    json.value(topic.rawValue)
    json.key("kind")
    json.value(kind.rawValue)
    json.key("text")
    json.value(text)
    json.endObject()
    return json.string
  }
}
