import Vocabulary

/// Where an entry stands within its event: its kiosk, and its place in that kiosk's entries.
public struct EntryPlace: Hashable, Sendable {
  /// The kiosk that wrote the entry.
  public var kiosk: KioskKey
  /// Its place in that kiosk's entries, from 1.
  public var seq: Int

  /// The place of an entry.
  public init(kiosk: KioskKey, seq: Int) {
    self.kiosk = kiosk
    self.seq = seq
  }
}

/// What a judge's score of an answer says: all that its points need beside the answer itself.
///
/// An entry of the kind `judged` whose body names no answer gives a team points by itself.
public struct Judged: Hashable, Sendable {
  /// The quiz in which the question was asked; the question is the entry's subject.
  public var quiz: QuizID
  /// Which of the person's attempts the answer belongs to, from 1.
  public var attempt: Int
  /// Where the answer's entry stands.
  public var answer: EntryPlace
  /// Who judges; a judge's later score replaces the earlier one.
  public var judge: String
  /// The points given, one a criterion of the rubric.
  public var scores: [Int]
  /// The most points that each criterion allows, from 1.
  public var most: [Int]
  /// The share of the question's value that the scores earn, 0…1.
  public var credit: Double
  /// What the judge has to say, `""` for nothing.
  public var note: String

  /// A judge's score of an answer.
  public init(
    quiz: QuizID, attempt: Int, answer: EntryPlace, judge: String, scores: [Int], most: [Int],
    credit: Double, note: String = ""
  ) {
    self.quiz = quiz
    self.attempt = attempt
    self.answer = answer
    self.judge = judge
    self.scores = scores
    self.most = most
    self.credit = credit
    self.note = note
  }

  /// Reads the body of a judged entry; nil where it names no answer.
  ///
  /// - Throws: `UnreadableBody` where it names one and does not say all that its score needs.
  public init?(body: String) throws(UnreadableBody) {
    var isOfAnswer = false
    var quiz: String?
    var attempt: Int?
    var answer: EntryPlace?
    var judge: String?
    var scores: [Int]?
    var most: [Int]?
    var credit: Double?
    var note: String?
    try readMembers(of: body, kind: .judged) { name, value in
      if name.spells("quiz") { quiz = value.string }
      if name.spells("attempt") { attempt = value.integer }
      if name.spells("answer") {
        isOfAnswer = true
        answer = EntryPlace(value)
      }
      if name.spells("judge") { judge = value.string }
      if name.spells("scores") { scores = value.integers }
      if name.spells("most") { most = value.integers }
      if name.spells("credit") { credit = value.number }
      if name.spells("note") { note = value.string }
    }
    guard isOfAnswer else { return nil }
    self.quiz = QuizID(try required(quiz, "quiz", of: .judged))
    self.attempt = try required(attempt, in: 1...Answered.mostCounted, "attempt", of: .judged)
    self.answer = try required(answer, "answer", of: .judged)
    self.judge = try required(judge, "judge", of: .judged)
    (self.scores, self.most) = try requiredScores(scores, of: most)
    self.credit = try required(credit, in: 0...1, "credit", of: .judged)
    self.note = note ?? ""
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("quiz")
    json.value(quiz.rawValue)
    json.key("attempt")
    json.value(attempt)
    json.key("answer")
    json.add(answer)
    json.key("judge")
    json.value(judge)
    json.key("scores")
    json.value(scores)
    json.key("most")
    json.value(most)
    json.key("credit")
    json.value(credit)
    json.key("note")
    json.value(note)
    json.endObject()
    return json.string
  }
}

/// A judge's scores, one a criterion, and the most of each, which is 1 to a million: sums stay exact.
func requiredScores(
  _ scores: [Int]?, of most: [Int]?
) throws(UnreadableBody) -> (scores: [Int], most: [Int]) {
  let most = try required(most, "most", of: .judged)
  guard !most.isEmpty, most.allSatisfy({ (1...1_000_000).contains($0) }) else {
    throw UnreadableBody(kind: .judged, member: "most")
  }
  let scores = try required(scores, "scores", of: .judged)
  guard scores.count == most.count, zip(scores, most).allSatisfy({ (0...$1).contains($0) }) else {
    throw UnreadableBody(kind: .judged, member: "scores")
  }
  return (scores, most)
}

extension EntryPlace {
  /// The place that these bytes write as `{"kiosk":"…","seq":1}`; nil where they write none.
  init?(_ bytes: JSONBytes) {
    var kiosk: String?
    var seq: Int?
    guard
      (try? readMembers(of: bytes, kind: .judged) { name, value in
        if name.spells("kiosk") { kiosk = value.string }
        if name.spells("seq") { seq = value.integer }
      }) != nil, let kiosk, let seq, seq >= 1
    else { return nil }
    self.init(kiosk: KioskKey(kiosk), seq: seq)
  }

  /// The place that a text names as `KIOSK@STORE:SEQ`; nil where it names none.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let seq = Int(text[text.index(after: colon)...]),
      seq >= 1, colon > text.startIndex
    else { return nil }
    self.init(kiosk: KioskKey(String(text[..<colon])), seq: seq)
  }

  /// The place as `KIOSK@STORE:SEQ`.
  public var name: String { "\(kiosk):\(seq)" }
}
