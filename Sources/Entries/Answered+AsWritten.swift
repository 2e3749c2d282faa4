import Vocabulary

extension Answered {
  /// Reads a body that is byte for byte as `body` writes one; nil where anything is otherwise, even
  /// a space, and the body has to be read as any JSON.
  ///
  /// Nearly every answer of a journal was written here, and an analysis reads a million of them:
  /// with the order of the members known, none has to be looked for.
  init?(asWritten bytes: JSONBytes, withAnswer: Bool) {
    var cursor = BodyCursor(bytes)
    guard cursor.skip("{\"quiz\":"), let quiz = cursor.string(),
      cursor.skip(",\"attempt\":"), let attempt = cursor.integer(in: 1...Self.mostCounted),
      cursor.skip(",\"number\":"), let number = cursor.integer(in: 1...Self.mostCounted),
      cursor.skip(",\"answer\":"), let answer = cursor.strings(areWanted: withAnswer),
      cursor.skip(",\"verdict\":"), let verdict = cursor.quoted().flatMap(Verdict.init(quoted:)),
      cursor.skip(",\"rule\":"), let rule = cursor.quoted().flatMap(ScoringRule.init(quoted:)),
      cursor.skip(",\"value\":"), let value = cursor.integer(in: 0...Self.mostCounted),
      cursor.skip(",\"credit\":"), let credit = cursor.share(),
      cursor.skip(",\"taken\":"), let taken = cursor.integer(in: 0...Self.longest),
      cursor.skip(",\"limit\":"), let limit = cursor.integer(in: 1...Self.longest),
      cursor.skip(",\"streak\":"), let streak = cursor.integer(in: 0...Self.mostCounted),
      // An answer in a game has one member more.
      cursor.skip("}"), cursor.isAtEnd
    else { return nil }
    self.init(
      quiz: QuizID(quiz), attempt: attempt, number: number, answer: answer, verdict: verdict,
      rule: rule, value: value, credit: credit, taken: taken, limit: limit, streak: streak)
  }
}

/// A place in a body whose members are expected one after the other.
private struct BodyCursor {
  private let bytes: JSONBytes
  private var position = 0

  init(_ bytes: JSONBytes) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// Steps over a text; false where another stands here.
  mutating func skip(_ text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count, bytes.piece(position..<end).spells(text) else { return false }
    position = end
    return true
  }

  /// Steps over a string without escapes, and gives it with its quotes.
  mutating func quoted() -> JSONBytes? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let start = position
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      guard bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\\") else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    position = end + 1
    return bytes.piece(start..<position)
  }

  /// Steps over a string without escapes.
  mutating func string() -> String? {
    quoted().map { String(decoding: $0.piece(1..<$0.count - 1), as: UTF8.self) }
  }

  /// Steps over an array of strings without escapes; gives none where they aren't wanted.
  mutating func strings(areWanted: Bool) -> [String]? {
    guard skip("[") else { return nil }
    if skip("]") { return [] }
    var strings: [String] = []
    repeat {
      if areWanted {
        guard let string = string() else { return nil }
        strings.append(string)
      } else if quoted() == nil {
        return nil
      }
    } while skip(",")
    return skip("]") ? strings : nil
  }

  /// Steps over an integer within a range, written without a sign or leading zeros.
  mutating func integer(in range: ClosedRange<Int>) -> Int? {
    let start = position
    var value = 0
    while position < bytes.count, bytes[position].isDigit, position - start < 18 {
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    guard position > start, bytes[start] != UInt8(ascii: "0") || position == start + 1,
      range.contains(value)
    else { return nil }
    return value
  }

  /// Steps over 0, 1, or what is between with a point.
  mutating func share() -> Double? {
    let start = position
    guard let whole = integer(in: 0...1) else { return nil }
    guard skip(".") else { return Double(whole) }
    let point = position
    while position < bytes.count, bytes[position].isDigit { position += 1 }
    guard position > point, let share = bytes.piece(start..<position).number, share <= 1 else {
      return nil
    }
    return share
  }
}
