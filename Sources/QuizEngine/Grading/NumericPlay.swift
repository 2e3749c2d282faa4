import ThaiText
import Vocabulary

/// The playing of a question whose answer is a number.
struct NumericPlay: Play {
  static let instruction = Bilingual(
    th: "พิมพ์ตัวเลข ใช้เลขไทยหรือเลขอารบิกก็ได้",
    en: "Type a number. Thai digits are fine, too.")

  var answers: [NumericAnswer]
  /// The units that may be typed behind a number.
  var units = NumericUnits()

  var expected: [String] {
    let best = answers.map(\.weight).max() ?? 0
    return answers.filter { best > 0 && $0.weight == best }.compactMap(\.range).map { range in
      range.lowerBound == range.upperBound
        ? range.lowerBound.decimalText
        : "\(range.lowerBound.decimalText)–\(range.upperBound.decimalText)"
    }
  }

  func read(_ line: String) throws(Unreadable) -> Response {
    let typed = line.trimmed
    guard !typed.isEmpty else { throw .empty }
    let digits = arabicDigits(typed).withoutPriceMark
    let parts = NumericUnits.split(digits)
    let readings =
      if let parts, units.allow(parts.unit) {
        [parts.number]
      } else {
        Kedmanee.holdsThai(digits) ? Kedmanee.readings(ofThai: digits) : [digits]
      }
    let responses = readings.compactMap(typedNumber).map { Response([$0.decimalText]) }
    // On the Thai layout `-ถ` is 35 or -5: what is expected tells which.
    guard let meant = responses.first(where: { grade($0).credit > 0 }) ?? responses.first else {
      throw parts.map { .unknownUnit($0.unit) } ?? .notANumber(typed)
    }
    return meant
  }

  func grade(_ response: Response) -> Grade {
    guard let number = response.parts.first.flatMap(Double.init) else { return Grade(credit: 0) }
    let matching = answers.filter { $0.range?.isClose(to: number) == true }
    // The best of overlapping ranges counts, as an exact answer stands inside a rough one; a
    // catch-all is for what nothing else matches, wherever it stands.
    guard
      let answer = matching.max(by: { $0.weight < $1.weight })
        ?? answers.first(where: { $0.range == nil })
    else { return Grade(credit: 0) }
    return Grade(credit: answer.weight / 100, feedback: [answer.feedback])
  }
}

/// The number that a person typed: an optional sign, digits with or without commas between
/// thousands, an optional decimal part; nil for anything else.
///
/// A comma where thousands have none (`1,96`, `0,500`) may be a decimal one, so it is not guessed at.
func typedNumber(_ text: String) -> Double? {
  var rest = text[...]
  var sign = 1.0
  if let first = rest.first, "+-−–".contains(first) {
    sign = first == "+" ? 1 : -1
    rest = rest.dropFirst()
  }
  let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  // A double ends before 310 digits.
  guard let whole = parts.first, rest.utf8.count < 300 else { return nil }
  let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
  let isGrouped = groups.count > 1
  guard groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
    !isGrouped
      || ((1...3).contains(groups[0].count) && !groups[0].hasPrefix("0")
        && groups.dropFirst().allSatisfy { $0.count == 3 })
  else { return nil }
  let fraction = parts.count == 2 ? parts[1] : ""
  guard fraction.allSatisfy(\.isASCIIDigit), !(whole.isEmpty && fraction.isEmpty) else {
    return nil
  }
  guard let number = Double("0" + groups.joined() + "." + fraction + "0") else { return nil }
  return sign * number
}

extension String {
  /// The text without the `.-` or `,-` by which prices end in Thailand: `120.-`.
  fileprivate var withoutPriceMark: String {
    guard hasSuffix(".-") || hasSuffix(",-"), let mark = dropLast(2).last, mark.isASCIIDigit else {
      return self
    }
    return String(dropLast(2))
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension ClosedRange<Double> {
  /// Whether a number is in the range, give or take what binary fractions lose at its ends.
  fileprivate func isClose(to number: Double) -> Bool {
    let slack = 2 * Swift.max(abs(lowerBound), abs(upperBound)).ulp
    return number >= lowerBound - slack && number <= upperBound + slack
  }
}
