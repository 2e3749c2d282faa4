import SourceText
import ThaiText
import Vocabulary

/// Expected texts, and what a typed text is among them.
///
/// What short answers, gaps and dictations have in common: the forgotten layout switch, wildcards,
/// and how near a wrong answer is.
struct ExpectedTexts: Sendable {
  private let rules: AnswerRules
  private let patterns: [Wildcard]
  /// The patterns that are right, in whole or in part.
  private let isRight: [Bool]
  /// Thai letters where no right answer has any: the layout switch was forgotten.
  let mayBeMistyped: Bool

  /// Expected texts, and which of them are right.
  init(_ texts: [(text: String, isRight: Bool)], rules: AnswerRules) {
    self.rules = rules
    patterns = texts.map { Wildcard($0.text, rules: rules) }
    isRight = texts.map(\.isRight)
    mayBeMistyped = !texts.contains { $0.isRight && Kedmanee.holdsThai($0.text) }
  }

  /// The index of the first text that a typed one matches; nil if it matches none.
  func match(_ typed: String) -> Int? {
    let readings = [typed] + mistypedReadings(of: typed)
    return patterns.indices.first { index in readings.contains(where: patterns[index].matches) }
  }

  /// What a typed text may have been meant to be on the other layout.
  func mistypedReadings(of typed: String) -> [String] {
    guard mayBeMistyped, Kedmanee.holdsThai(typed) else { return [] }
    return [typed, arabicDigits(typed)].flatMap(Kedmanee.readings(ofThai:))
  }

  /// Whether a typed text is a right one but for a slip of the keys.
  func isNearMiss(_ typed: String) -> Bool {
    let typed = rules.comparable(typed).trimmed.withoutFinalMark
    return patterns.indices.contains { index in
      isRight[index] && patterns[index].fixedText.map { Self.isNear(typed, $0) } == true
    }
  }

  /// Whether two texts differ by a slip: one letter in four to seven, two in more, or only in
  /// their spaces and hyphens. Another number is no slip of spelling.
  static func isNear(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    let length = max(left.count, right.count)
    // Longer texts are no words: one of a thousand letters would take a second.
    guard min(left.count, right.count) > 3, length <= 200 else { return false }
    let digits = { (text: [UnicodeScalar]) in text.filter { ("0"..."9").contains($0) } }
    guard digits(left) == digits(right) else { return false }
    let most = length < 8 ? 1 : 2
    if abs(left.count - right.count) <= most, editDistance(left, right) <= most { return true }
    let joined = { (text: [UnicodeScalar]) in text.filter { $0 != " " && $0 != "-" } }
    return joined(left) == joined(right)
  }
}
