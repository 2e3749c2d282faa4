import Vocabulary

/// How an answer was taken.
public enum Verdict: String, Codable, CaseIterable, Sendable {
  case right
  case partly
  case wrong
  /// It came after the time limit: kept, and worth nothing.
  case late
  /// A judge decides.
  case pending
  /// Nothing was asked: a page was read.
  case read

  /// Whether nothing is decided by it: it counts among neither right nor asked.
  public var isOpen: Bool { self == .pending || self == .read }
}

/// What an answer's entry says: all that its score needs, so that no fold ever reads a bank.
public struct Answered: Hashable, Sendable {
  /// The quiz in which it was asked; the question is the entry's subject.
  public var quiz: QuizID
  /// Which of the player's attempts it belongs to, from 1.
  public var attempt: Int
  /// The question's place in the attempt, from 1.
  public var number: Int
  /// What was answered: option ids, or the text as typed; empty for a skip or a run-out clock.
  public var answer: [String]
  /// How it was taken.
  public var verdict: Verdict
  /// The rule by which it earns points.
  public var rule: ScoringRule
  /// What a fully right answer is worth, in points, from 0.
  public var value: Int
  /// The share of the value that the answer's content earns, 0…1; a late one keeps its share.
  public var credit: Double
  /// The time taken in milliseconds; the limit's for a resumed question.
  public var taken: Int
  /// The time limit in milliseconds, from 1.
  public var limit: Int
  /// Fully right answers in a row, this one included; 0 if it is not.
  public var streak: Int
  /// In a game, who answered: a person's id in a team's, a team's at a table; nil for a person's own.
  public var by: String?

  /// An answer.
  public init(
    quiz: QuizID, attempt: Int, number: Int, answer: [String], verdict: Verdict,
    rule: ScoringRule, value: Int, credit: Double, taken: Int, limit: Int, streak: Int,
    by: String? = nil
  ) {
    self.quiz = quiz
    self.attempt = attempt
    self.number = number
    self.answer = answer
    self.verdict = verdict
    self.rule = rule
    self.value = value
    self.credit = credit
    self.taken = taken
    self.limit = limit
    self.streak = streak
    self.by = by
  }

  /// Reads the body of an answered entry.
  public init(body: String) throws(UnreadableBody) {
    try self.init(body: body, withAnswer: true)
  }

  /// Reads what a score needs of the body of an answered entry: all but the answer itself.
  public init(scoreOf body: String) throws(UnreadableBody) {
    try self.init(body: body, withAnswer: false)
  }

  /// Reads what a score needs of the body of an answered entry, from its bytes as they are stored.
  public init(scoreOf body: UnsafeBufferPointer<UInt8>) throws(UnreadableBody) {
    try self.init(body: body, withAnswer: false)
  }

  /// Reads the body of an answered entry from its bytes as they are stored.
  public init(body: UnsafeBufferPointer<UInt8>) throws(UnreadableBody) {
    try self.init(body: body, withAnswer: true)
  }

  /// The largest count or value that a body may hold: sums of millions of them stay exact.
  static let mostCounted = 1_000_000_000
  /// The longest time in milliseconds that a body may hold, some 31 years.
  static let longest = 1_000_000_000_000

  private init(body: String, withAnswer: Bool) throws(UnreadableBody) {
    self = try body.utf8Span.span.withUnsafeBufferPointer { bytes throws(UnreadableBody) in
      try Self(body: bytes, withAnswer: withAnswer)
    }
  }

  private init(
    body: UnsafeBufferPointer<UInt8>, withAnswer: Bool
  ) throws(UnreadableBody) {
    if let answered = Self(asWritten: body, withAnswer: withAnswer) {
      self = answered
    } else {
      try self.init(anyJSON: body, withAnswer: withAnswer)
    }
  }

  /// Reads a body whose members stand in any order, with any others between them.
  init(anyJSON body: JSONBytes, withAnswer: Bool) throws(UnreadableBody) {
    var quiz: String?
    var attempt: Int?
    var number: Int?
    var answer: [String]? = withAnswer ? nil : []
    var verdict: Verdict?
    var rule: ScoringRule?
    var value: Int?
    var credit: Double?
    var taken: Int?
    var limit: Int?
    var streak: Int?
    var by: String?
    try readMembers(of: body, kind: .answered) { name, member in
      // The first letters tell the names apart but for a few.
      switch name.first {
      case UInt8(ascii: "q"): if name.spells("quiz") { quiz = member.string }
      case UInt8(ascii: "a"):
        if name.spells("attempt") { attempt = member.integer }
        if withAnswer, name.spells("answer") { answer = member.strings }
      case UInt8(ascii: "n"): if name.spells("number") { number = member.integer }
      case UInt8(ascii: "v"):
        if name.spells("value") { value = member.integer }
        if name.spells("verdict") { verdict = Verdict(quoted: member) }
      case UInt8(ascii: "r"): if name.spells("rule") { rule = ScoringRule(quoted: member) }
      case UInt8(ascii: "c"): if name.spells("credit") { credit = member.number }
      case UInt8(ascii: "t"): if name.spells("taken") { taken = member.integer }
      case UInt8(ascii: "l"): if name.spells("limit") { limit = member.integer }
      case UInt8(ascii: "s"): if name.spells("streak") { streak = member.integer }
      case UInt8(ascii: "b"): if name.spells("by") { by = member.string }
      default: break
      }
    }
    self.quiz = QuizID(try required(quiz, "quiz", of: .answered))
    self.attempt = try required(attempt, in: 1...Self.mostCounted, "attempt", of: .answered)
    self.number = try required(number, in: 1...Self.mostCounted, "number", of: .answered)
    self.answer = try required(answer, "answer", of: .answered)
    self.verdict = try required(verdict, "verdict", of: .answered)
    self.rule = try required(rule, "rule", of: .answered)
    self.value = try required(value, in: 0...Self.mostCounted, "value", of: .answered)
    self.credit = try required(credit, in: 0...1, "credit", of: .answered)
    self.taken = try required(taken, in: 0...Self.longest, "taken", of: .answered)
    self.limit = try required(limit, in: 1...Self.longest, "limit", of: .answered)
    self.streak = try required(streak, in: 0...Self.mostCounted, "streak", of: .answered)
    if let by, !isPlainID(by) { throw UnreadableBody(kind: .answered, member: "by") }
    self.by = by
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz.rawValue)
    json.key("attempt")
    json.value(attempt)
    json.key("number")
    json.value(number)
    json.key("answer")
    json.value(answer)
    json.key("verdict")
    json.value(verdict.rawValue)
    json.key("rule")
    json.value(rule.rawValue)
    json.key("value")
    json.value(value)
    json.key("credit")
    json.value(credit)
    json.key("taken")
    json.value(taken)
    json.key("limit")
    json.value(limit)
    json.key("streak")
    json.value(streak)
    if let by {
      json.key("by")
      json.value(by)
    }
    json.endObject()
    return json.string
  }
}

extension Verdict {
  /// The verdict that these bytes write in quotes.
  init?(quoted bytes: JSONBytes) {
    // Comparing bytes: a fold reads a million of these.
    if bytes.spells("\"right\"") {
      self = .right
    } else if bytes.spells("\"wrong\"") {
      self = .wrong
    } else if let text = bytes.string {
      self.init(rawValue: text)
    } else {
      return nil
    }
  }
}

extension ScoringRule {
  /// The rule that these bytes write in quotes.
  init?(quoted bytes: JSONBytes) {
    if bytes.spells("\"fair\"") {
      self = .fair
    } else if bytes.spells("\"exam\"") {
      self = .exam
    } else if bytes.spells("\"race\"") {
      self = .race
    } else if let text = bytes.string {
      self.init(rawValue: text)
    } else {
      return nil
    }
  }
}
