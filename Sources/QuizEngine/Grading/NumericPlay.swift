import ThaiText
import Vocabulary

/// The playing of a question whose answer is a number.
struct NumericPlay: Play {
  static let instruction = Bilingual(
    th: "พิมพ์ตัวเลข ใช้เลขไทยหรือเลขอารบิกก็ได้",
    en: "Type a number. Thai digits are fine, too.")

  var answers: [NumericAnswer]

  var options: [AnswerOption] { [] }

  var expected: [String] {
    let best = answers.map(\.weight).max() ?? 0
    return answers.filter { $0.weight == best }.compactMap(\.range).map { range in
      range.lowerBound == range.upperBound
        ? range.lowerBound.plainText
        : "\(range.lowerBound.plainText)–\(range.upperBound.plainText)"
    }
  }

  func read(_ line: String) throws(Unreadable) -> Response {
    let typed = line.trimmed
    guard !typed.isEmpty else { throw .empty }
    let digits = arabicDigits(typed)
    for text in [digits, Kedmanee.latin(fromThai: digits)].compactMap(\.self) {
      if let number = typedNumber(text) { return Response([number.plainText]) }
    }
    throw .notANumber(typed)
  }

  func grade(_ response: Response) -> Grade {
    guard let number = response.parts.first.flatMap(Double.init) else { return Grade(credit: 0) }
    let matching = answers.filter { $0.range.map { $0.isClose(to: number) } ?? true }
    // The best of overlapping ranges counts, as an exact answer stands inside a rough one.
    guard let answer = matching.max(by: { $0.weight < $1.weight }) else { return Grade(credit: 0) }
    return Grade(credit: answer.weight / 100, feedback: [answer.feedback])
  }
}

/// The number that a person typed: an optional sign, digits with or without commas between
/// thousands, an optional decimal part; nil for anything else.
func typedNumber(_ text: String) -> Double? {
  var rest = text[...]
  var sign = 1.0
  if let first = rest.first, "+-−–".contains(first) {
    sign = first == "+" ? 1 : -1
    rest = rest.dropFirst()
  }
  let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  guard let whole = parts.first, whole.count + (parts.last?.count ?? 0) < 300 else { return nil }
  let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
  let isGrouped = groups.count > 1
  guard groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
    !isGrouped
      || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
  else { return nil }
  let fraction = parts.count == 2 ? parts[1] : ""
  guard fraction.allSatisfy(\.isASCIIDigit), !(whole.isEmpty && fraction.isEmpty) else {
    return nil
  }
  guard let number = Double("0" + groups.joined() + "." + fraction + "0") else { return nil }
  return sign * number
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Double {
  /// The number as people write it: `11`, not `11.0`.
  var plainText: String {
    if let whole = Int(exactly: self) { return String(whole) }
    return description
  }
}

extension ClosedRange<Double> {
  /// Whether a number is in the range, give or take what binary fractions lose at its ends.
  fileprivate func isClose(to number: Double) -> Bool {
    let slack = Swift.max(abs(lowerBound), abs(upperBound)) * 1e-12
    return number >= lowerBound - slack && number <= upperBound + slack
  }
}
