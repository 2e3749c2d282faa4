import Vocabulary

/// What a regrading says: of which quiz's question more answers are right than its key says.
public struct Regraded: Hashable, Sendable {
  /// The quiz whose question is regraded; the question is the entry's subject.
  public var quiz: QuizID
  /// The answers that are right, too: texts as they may be typed, or ids of options.
  public var accepted: [String]
  /// Why, in the facilitator's words.
  public var reason: String

  /// The regrading of a question of a quiz.
  public init(quiz: QuizID, accepted: [String], reason: String) {
    self.quiz = quiz
    self.accepted = accepted
    self.reason = reason
  }

  /// Reads the body of a regraded entry.
  public init(body: String) throws(UnreadableBody) {
    var quiz: String?
    var accepted: [String]?
    var reason: String?
    try readMembers(of: body, kind: .regraded) { name, value in
      if name.spells("quiz") { quiz = value.string }
      if name.spells("accepted") { accepted = value.strings }
      if name.spells("reason") { reason = value.string }
    }
    self.quiz = QuizID(try required(quiz, "quiz", of: .regraded))
    self.accepted = try required(accepted, "accepted", of: .regraded)
    self.reason = reason ?? ""
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz.rawValue)
    json.key("accepted")
    json.value(accepted)
    json.key("reason")
    json.value(reason)
    json.endObject()
    return json.string
  }

  /// Whether an answer is one of the accepted: the same but for letter case and white space.
  ///
  /// - Parameter answer: An answer's parts, of which there must be one.
  public func accepts(_ answer: [String]) -> Bool {
    guard answer.count == 1 else { return false }
    let answer = plain(answer[0])
    return accepted.contains { plain($0) == answer }
  }

  private func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What the undoing of a correction says: which entry does not count any more.
public struct Undone: Hashable, Sendable {
  /// Where the correction's entry stands.
  public var entry: EntryPlace
  /// Why, in the facilitator's words.
  public var reason: String

  /// The undoing of a correction.
  public init(entry: EntryPlace, reason: String) {
    self.entry = entry
    self.reason = reason
  }

  /// Reads the body of an undone entry.
  public init(body: String) throws(UnreadableBody) {
    var entry: EntryPlace?
    var reason: String?
    try readMembers(of: body, kind: .undone) { name, value in
      if name.spells("entry") { entry = EntryPlace(value) }
      if name.spells("reason") { reason = value.string }
    }
    self.entry = try required(entry, "entry", of: .undone)
    self.reason = reason ?? ""
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("entry")
    json.add(entry)
    json.key("reason")
    json.value(reason)
    json.endObject()
    return json.string
  }
}

/// Why a correction was made: the `reason` of an entry's body, whatever else it says.
///
/// - Returns: `""` where the body gives none.
/// - Throws: `UnreadableBody` where it is no JSON object.
public func reasonGiven(in draft: Draft) throws(UnreadableBody) -> String {
  var reason: String?
  var note: String?
  try readMembers(of: draft.body, kind: draft.kind) { name, value in
    if name.spells("reason") { reason = value.string }
    if name.spells("note") { note = value.string }
  }
  return reason ?? note ?? ""
}

extension JSONText {
  /// Adds the place of an entry, as `{"kiosk":"…","seq":1}`.
  mutating func add(_ place: EntryPlace) {
    beginObject()
    key("kiosk")
    value(place.kiosk.rawValue)
    key("seq")
    value(place.seq)
    endObject()
  }
}
