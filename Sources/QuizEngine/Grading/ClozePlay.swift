import ThaiText
import Vocabulary

/// The playing of a text whose gaps are filled.
struct ClozePlay: Play {
  static let instruction = Bilingual(
    th: "เติมคำในช่องว่างตามลำดับ คั่นด้วยจุลภาค (,) เช่น went, saw ช่องที่ไม่ทราบให้ใส่ -",
    en: "Fill the gaps in order with commas between, such as went, saw. "
      + "Type - for one you do not know.")

  private let text: ClozeText
  private let gaps: [ExpectedTexts]

  init(_ text: ClozeText, rules: AnswerRules = AnswerRules()) {
    self.text = text
    gaps = text.gaps.map { ExpectedTexts($0.map { ($0, true) }, rules: rules) }
  }

  var expected: [String] {
    let best = text.gaps.map { $0.map { Wildcard($0).readable }.joined(separator: " / ") }
    return best.count == 1 ? best : best.enumerated().map { "(\($0 + 1)) \($1)" }
  }

  func read(_ line: String) throws(Unreadable) -> Response {
    let line = line.trimmed
    guard !line.isEmpty else { throw .empty }
    let guesses = gaps.first(where: \.mayBeMistyped)?.mistypedReadings(of: line) ?? []
    // Where Thai is meant in a gap, only what fills one rightly was typed on the other layout.
    let isMixed = gaps.contains { !$0.mayBeMistyped }
    let meant = guesses.compactMap { fillings(in: $0, typed: line) }
      .filter { !isMixed || score($0) > 0 }
    let candidates = [fillings(in: line, typed: line)].compactMap(\.self) + meant
    guard let best = candidates.max(by: { score($0) < score($1) }) else {
      throw .gaps(gaps.count)
    }
    return Response(best)
  }

  /// The texts for the gaps that a reading of a line holds, those in Thai as they were typed; nil
  /// where their number is another.
  ///
  /// By scalars, as a vowel above that follows a separator makes one character with it. A reading
  /// has one for each that was typed.
  private func fillings(in reading: String, typed: String) -> [String]? {
    let scalars = Array(reading.unicodeScalars)
    let typed = Array(typed.unicodeScalars)
    guard let parts = split(scalars) else { return nil }
    guard typed.count == scalars.count else { return parts.map(Self.filling) }
    return parts.indices.map { number in
      let part = parts[number]
      let isThai = gaps.indices.contains(number) && !gaps[number].mayBeMistyped
      return Self.filling(isThai ? typed[part.indices] : part)
    }
  }

  /// A part for each gap; nil where their number is another.
  private func split(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>]? {
    guard gaps.count > 1 else { return [scalars[...]] }
    let separators: [Unicode.Scalar] = [";", "/", "|", ","]
    for separator in separators {
      let parts = scalars.split(separator: separator, omittingEmptySubsequences: false)
      if parts.count == gaps.count { return parts }
    }
    let words = scalars.split(whereSeparator: \.properties.isWhitespace)
    return words.count == gaps.count ? words : nil
  }

  private static func filling(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let text = String(String.UnicodeScalarView(scalars)).trimmed
    return text == "-" ? "" : text
  }

  private func isRight(_ fillings: [String]) -> [Bool] {
    gaps.indices.map { gap in
      // What is left open is not right, not even where any text is.
      guard fillings.indices.contains(gap), !fillings[gap].isEmpty else { return false }
      return gaps[gap].match(fillings[gap]) != nil
    }
  }

  private func score(_ fillings: [String]) -> Int { isRight(fillings).count(where: \.self) }

  func grade(_ response: Response) -> Grade {
    let isRight = isRight(response.parts)
    let count = isRight.count(where: \.self)
    guard !response.parts.isEmpty, !gaps.isEmpty else { return Grade(credit: 0) }
    // A slip in one gap does not make the others, which are wrong, nearly right.
    let isNearMiss =
      count == 0
      && gaps.indices.allSatisfy {
        response.parts.indices.contains($0) && gaps[$0].isNearMiss(response.parts[$0])
      }
    return Grade(
      credit: Double(count) / Double(gaps.count),
      remarks: count < gaps.count ? [marked(response.parts, isRight)] : [], isNearMiss: isNearMiss)
  }

  /// The text with what was typed in its gaps, each with a sign of whether it is right.
  private func marked(_ fillings: [String], _ isRight: [Bool]) -> Bilingual {
    Bilingual(
      same: text.filled { gap in
        let typed = fillings.indices.contains(gap) ? fillings[gap] : ""
        return "[\(isRight[gap] ? "✓" : "✗") \(typed.isEmpty ? "…" : truncate(typed, to: 40))]"
      })
  }
}
