import Vocabulary

/// What someone answered to a survey: nobody's, by design.
///
/// It names no person, kiosk or time, and its key is drawn at random. The journal says beside it,
/// and without its key, that a person has answered.
public struct Ballot: Hashable, Sendable {
  /// The event.
  public var event: EventID
  /// The survey.
  public var survey: SurveyID
  /// 32 lower-case hexadecimal digits, drawn at random.
  public var key: String
  /// How each statement that was rated was: from 1 (least) to 5 (most).
  public var ratings: [String: Int]
  /// What was written to each open question that was answered.
  public var comments: [String: String]

  /// A ballot.
  public init(
    event: EventID, survey: SurveyID, key: String, ratings: [String: Int],
    comments: [String: String] = [:]
  ) {
    self.event = event
    self.survey = survey
    self.key = key
    self.ratings = ratings
    self.comments = comments
  }

  /// A key for a ballot.
  ///
  /// - Parameter bits: Gives random numbers.
  public static func randomKey(from bits: () -> UInt32) -> String {
    (0..<4).map { _ in
      let digits = String(bits(), radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }
}

// MARK: What can be kept

extension Ballot {
  /// A member that can't be kept as it is.
  public enum Field: String, Sendable {
    case event, survey, key, ratings, comments
  }

  /// The most bytes of a comment, which is a line typed at a kiosk.
  public static let mostCommentBytes = 1_000

  /// The most statements and questions that a ballot may answer.
  static let mostItems = 500

  /// The first member that can't be kept: an id or key that is none, a rating outside 1 to 5, a
  /// comment that is empty, too long or holds what is no text, or no answer at all; nil where all is
  /// well.
  public var fault: Field? {
    if !isSoundID(event.rawValue) { return .event }
    if !isSoundID(survey.rawValue) { return .survey }
    let isKey =
      key.utf8.count == 32
      && key.utf8.allSatisfy {
        $0.isDigit || (0x61...0x66).contains($0)
      }
    if !isKey { return .key }
    guard ratings.count <= Self.mostItems,
      ratings.allSatisfy({ isSoundID($0.key) && (1...5).contains($0.value) })
    else { return .ratings }
    guard comments.count <= Self.mostItems,
      comments.allSatisfy({
        isSoundID($0.key) && isSoundText($0.value, upTo: Self.mostCommentBytes)
          && $0.value.unicodeScalars.contains { !$0.properties.isWhitespace }
      })
    else { return .comments }
    return ratings.isEmpty && comments.isEmpty ? .ratings : nil
  }
}

// MARK: Stores and exports

extension Ballot {
  /// The answers as JSON, statements and questions by their ids:
  /// `{"ratings":{"content-1":4},"comments":{"suggestions":"…"}}`.
  public var body: String {
    var line = JSONText()
    line.beginObject()
    appendAnswers(to: &line)
    line.endObject()
    return line.string
  }

  /// The line by which an export carries this, without a line end: a JSON object without `seq`.
  public var exportLine: [UInt8] {
    var line = JSONText()
    line.beginObject()
    line.key("event")
    line.value(event.rawValue)
    line.key("ballot")
    line.value(key)
    line.key("survey")
    line.value(survey.rawValue)
    appendAnswers(to: &line)
    line.endObject()
    return line.bytes
  }

  /// The ballot whose answers a store has kept; nil where they can't be read.
  public init?(event: EventID, survey: SurveyID, key: String, body: String) {
    var members = BallotAnswers()
    var body = body
    let isObject = body.withUTF8 { bytes in
      (try? JSONMembers.read(bytes) { name, value in members.take(name, value) }) != nil
    }
    guard isObject, let ratings = members.ratings, let comments = members.comments else {
      return nil
    }
    self.init(event: event, survey: survey, key: key, ratings: ratings, comments: comments)
  }

  private func appendAnswers(to line: inout JSONText) {
    line.key("ratings")
    line.beginObject()
    for (item, rating) in ratings.sorted(by: { $0.key < $1.key }) {
      line.key(named: item)
      line.value(rating)
    }
    line.endObject()
    line.key("comments")
    line.beginObject()
    for (item, text) in comments.sorted(by: { $0.key < $1.key }) {
      line.key(named: item)
      line.value(text)
    }
    line.endObject()
  }
}

/// The answers of a ballot as JSON has them: nil for what is not there or is none.
struct BallotAnswers {
  private(set) var ratings: [String: Int]?
  private(set) var comments: [String: String]?

  mutating func take(_ name: JSONBytes, _ value: JSONBytes) {
    if name.spells("ratings") { ratings = members(of: value) { $0.integer } }
    if name.spells("comments") { comments = members(of: value) { $0.string } }
  }

  private func members<Value>(
    of object: JSONBytes, _ read: (JSONBytes) -> Value?
  ) -> [String: Value]? {
    var members: [String: Value] = [:]
    var isSound = true
    let isObject =
      (try? JSONMembers.read(object) { name, value in
        let key = String(decoding: name, as: UTF8.self)
        if let value = read(value) { members[key] = value } else { isSound = false }
      }) != nil
    return isObject && isSound ? members : nil
  }
}
