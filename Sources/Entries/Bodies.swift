import Vocabulary

/// A body that does not say what its entry's kind needs.
public struct UnreadableBody: Error, Hashable, Sendable {
  /// The kind of entry.
  public var kind: EntryKind
  /// The member that is missing or makes no sense, `""` where the body is no JSON object.
  public var member: String

  /// A body that does not say what its entry's kind needs.
  public init(kind: EntryKind, member: String) {
    self.kind = kind
    self.member = member
  }
}

/// What a quiz's beginning says: which questions were drawn, so that a resumed attempt has them.
public struct QuizStarted: Hashable, Sendable {
  /// The quiz, the entry's subject.
  public var quiz: QuizID
  /// Which of the player's attempts this is, from 1.
  public var attempt: Int
  /// The rule by which answers earn points.
  public var rule: ScoringRule
  /// The seed of the draw and of the order of options.
  public var seed: UInt64
  /// The questions drawn, in the order they are asked.
  public var questions: [QuestionID]
  /// In a game, who takes turns: people's ids in a team's, teams' at a table; none in other quizzes.
  public var players: [String]
  /// What the whole hall plays for; nil in what it does not play together.
  public var hall: HallTerms?

  /// A quiz's beginning.
  public init(
    quiz: QuizID, attempt: Int, rule: ScoringRule, seed: UInt64, questions: [QuestionID],
    players: [String] = [], hall: HallTerms? = nil
  ) {
    self.quiz = quiz
    self.attempt = attempt
    self.rule = rule
    self.seed = seed
    self.questions = questions
    self.players = players
    self.hall = hall
  }

  /// Reads the body of a quiz-started entry.
  public init(body: String, subject: String) throws(UnreadableBody) {
    var attempt: Int?
    var rule: ScoringRule?
    var seed: UInt64?
    var questions: [String]?
    var players: [String]? = []
    var hall: HallTerms??
    try readMembers(of: body, kind: .quizStarted) { name, value in
      if name.spells("attempt") { attempt = value.integer }
      if name.spells("rule") { rule = value.string.flatMap(ScoringRule.init) }
      if name.spells("seed") { seed = value.string.flatMap { UInt64($0, radix: 16) } }
      if name.spells("questions") { questions = value.strings }
      if name.spells("players") { players = value.strings }
      if name.spells("hall") { hall = .some(try? HallTerms(value)) }
    }
    self.quiz = QuizID(subject)
    self.attempt = try required(
      attempt, in: 1...Answered.mostCounted, "attempt", of: .quizStarted)
    self.rule = try required(rule, "rule", of: .quizStarted)
    self.seed = try required(seed, "seed", of: .quizStarted)
    self.questions = try required(questions, "questions", of: .quizStarted).map(QuestionID.init)
    self.players = try required(players, "players", of: .quizStarted)
    self.hall = try hall.map { hall throws(UnreadableBody) in
      try required(hall, "hall", of: .quizStarted)
    }
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("attempt")
    json.value(attempt)
    json.key("rule")
    json.value(rule.rawValue)
    // As text: JSON numbers of 64 bits do not survive every reader.
    json.key("seed")
    json.value(String(seed, radix: 16))
    json.key("questions")
    json.value(questions.map(\.rawValue))
    if !players.isEmpty {
      json.key("players")
      json.value(players)
    }
    if let hall {
      json.key("hall")
      json.add(hall)
    }
    json.endObject()
    return json.string
  }
}

/// What the entries quiz-resumed, quiz-finished and quiz-reset say: which attempt they are about.
public struct AttemptNoted: Hashable, Sendable {
  /// Which of the person's attempts it is about, from 1.
  public var attempt: Int
  /// Why, in the facilitator's words; `""` for what a person did.
  public var reason: String

  /// A note about an attempt.
  public init(attempt: Int, reason: String = "") {
    self.attempt = attempt
    self.reason = reason
  }

  /// Reads the body of an entry of one of these kinds.
  public init(body: String, kind: EntryKind) throws(UnreadableBody) {
    var attempt: Int?
    var reason: String?
    try readMembers(of: body, kind: kind) { name, value in
      if name.spells("attempt") { attempt = value.integer }
      if name.spells("reason") { reason = value.string }
    }
    self.attempt = try required(attempt, in: 1...Answered.mostCounted, "attempt", of: kind)
    self.reason = reason ?? ""
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("attempt")
    json.value(attempt)
    if !reason.isEmpty {
      json.key("reason")
      json.value(reason)
    }
    json.endObject()
    return json.string
  }
}

/// What a correction or a judge's entry says beside its points: why.
public struct Reasoned: Hashable, Sendable {
  /// Why, in the facilitator's words.
  public var reason: String

  /// A reason.
  public init(reason: String) { self.reason = reason }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("reason")
    json.value(reason)
    json.endObject()
    return json.string
  }
}

/// What the voiding of a question says: which quiz's question it is.
public struct Voided: Hashable, Sendable {
  /// The quiz whose question is voided; the question is the entry's subject.
  public var quiz: QuizID
  /// Why, in the facilitator's words.
  public var reason: String

  /// The voiding of a question of a quiz.
  public init(quiz: QuizID, reason: String) {
    self.quiz = quiz
    self.reason = reason
  }

  /// Reads the body of a voided entry.
  public init(body: String) throws(UnreadableBody) {
    var quiz: String?
    var reason: String?
    try readMembers(of: body, kind: .voided) { name, value in
      if name.spells("quiz") { quiz = value.string }
      if name.spells("reason") { reason = value.string }
    }
    self.quiz = QuizID(try required(quiz, "quiz", of: .voided))
    self.reason = reason ?? ""
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz.rawValue)
    json.key("reason")
    json.value(reason)
    json.endObject()
    return json.string
  }
}

/// Visits the members of a body.
func readMembers(
  of body: String, kind: EntryKind,
  visit: (_ name: JSONBytes, _ value: JSONBytes) -> Void
) throws(UnreadableBody) {
  try body.utf8Span.span.withUnsafeBufferPointer { bytes throws(UnreadableBody) in
    try readMembers(of: bytes, kind: kind, visit: visit)
  }
}

/// Visits the members of a body that is bytes still.
func readMembers(
  of body: UnsafeBufferPointer<UInt8>, kind: EntryKind,
  visit: (_ name: JSONBytes, _ value: JSONBytes) -> Void
) throws(UnreadableBody) {
  do {
    try JSONMembers.read(body, visit: visit)
  } catch {
    throw UnreadableBody(kind: kind, member: "")
  }
}

/// The value of a member that an entry's kind needs.
func required<Value>(
  _ value: Value?, _ member: String, of kind: EntryKind
) throws(UnreadableBody) -> Value {
  guard let value else { throw UnreadableBody(kind: kind, member: member) }
  return value
}

/// The value of a member that an entry's kind needs, within the range it may be in.
func required<Value>(
  _ value: Value?, in range: ClosedRange<Value>, _ member: String, of kind: EntryKind
) throws(UnreadableBody) -> Value {
  guard let value, range.contains(value) else {
    throw UnreadableBody(kind: kind, member: member)
  }
  return value
}

/// Whether a text may be an id: it has no control characters, which would end a line of a table.
func isPlainID(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
