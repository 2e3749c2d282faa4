import Vocabulary

/// What a `noted` entry with the subject `absence` says: a person does not take part, or does after
/// all. Of several marks about a quiz the latest by time, kiosk and seq counts.
public struct AbsenceMark: Hashable, Sendable {
  /// The entry's subject.
  public static let subject = "absence"

  /// Who it is about, the entry's person.
  public var person: PersonID
  /// The quiz that it is about; nil for all of them.
  public var quiz: QuizID?
  /// Whether the person is absent; false takes earlier marks back.
  public var isAbsent: Bool

  /// A mark.
  public init(person: PersonID, quiz: QuizID?, isAbsent: Bool) {
    self.person = person
    self.quiz = quiz
    self.isAbsent = isAbsent
  }

  /// Reads the body of such an entry.
  ///
  /// - Throws: `UnreadableBody`, with `person` for a member where the entry names none.
  public init(body: String, person: PersonID?) throws(UnreadableBody) {
    var isAbsent: Bool?
    var quiz: QuizID??
    try readMembers(of: body, kind: .noted) { name, value in
      if name.spells("absent"), value.spells("true") || value.spells("false") {
        isAbsent = value.spells("true")
      }
      if name.spells("quiz") {
        if value.spells("null") {
          quiz = .some(nil)
        } else {
          quiz = value.string.map { QuizID($0) }
        }
      }
    }
    self.isAbsent = try required(isAbsent, "absent", of: .noted)
    self.quiz = try required(quiz, "quiz", of: .noted)
    self.person = try required(person, "person", of: .noted)
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz?.rawValue)
    json.key("absent")
    json.value(isAbsent)
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameters:
  ///   - team: The person's team at the time; it is for readers only.
  ///   - at: When it is made, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(team: TeamID?, at: Int) -> Draft {
    Draft(
      at: at, kind: .noted, team: team, person: person, subject: Self.subject, body: body)
  }
}
