import ThaiText
import Vocabulary

/// Where a typed sentence differs from the one expected, word by word.
///
/// The cheapest way to turn one into the other: a word too many, a word missing or another word
/// costs 1, and a word that is right but for a slip of the keys costs 1/2. Source: Wagner and
/// Fischer 1974, <https://doi.org/10.1145/321796.321811>, over words.
struct WordDifferences: Hashable, Sendable {
  /// What became of a word.
  enum Step: Hashable, Sendable {
    case same(String)
    /// Right but for a slip of the keys.
    case near(typed: String, expected: String)
    case other(typed: String, expected: String)
    case missing(String)
    case surplus(String)
  }

  /// What became of each word, in the sentence's order.
  private(set) var steps: [Step] = []
  /// The share of the expected words that is right, 0…1.
  private(set) var share = 0.0

  /// More words than anybody hears; the work grows with the product of both counts.
  private static let mostWords = 200

  /// Compares a typed sentence with an expected one.
  init(typed: String, expected: String, rules: AnswerRules) {
    let typed = Self.words(typed, rules).prefix(Self.mostWords)
    let expected = Self.words(expected, rules).prefix(Self.mostWords)
    guard !expected.isEmpty else { return }
    let costs = Self.costs(Array(typed), Array(expected))
    trace(Array(typed), Array(expected), costs)
    share = max(0, 1 - Double(costs[typed.count][expected.count]) / 2 / Double(expected.count))
  }

  /// Which words differ, in one line; none where nothing does, or everything.
  var remarks: [Bilingual] {
    guard share > 0 else { return [] }
    let parts = steps.compactMap { step -> Bilingual? in
      switch step {
      case .same: nil
      case .near(let typed, let expected), .other(let typed, let expected):
        Bilingual(same: "\(truncate(typed, to: 40)) → \(expected)")
      case .missing(let word): Bilingual(th: "ขาด \(word)", en: "missing: \(word)")
      case .surplus(let word):
        Bilingual(
          th: "เกิน \(truncate(word, to: 40))", en: "too many: \(truncate(word, to: 40))")
      }
    }
    guard !parts.isEmpty else { return [] }
    let thai = parts.map(\.th).joined(separator: " · ")
    let english = parts.map(\.en).joined(separator: " · ")
    return [Bilingual(th: "คำที่ต่าง: \(thai)", en: "Words that differ: \(english)")]
  }

  /// A word with the form in which equal words are equal.
  private struct Word {
    var text: String
    var form: String
  }

  private static func words(_ text: String, _ rules: AnswerRules) -> [Word] {
    rules.comparable(text).split(separator: " ").reduce(into: []) { words, word in
      let text = String(word).trimmingMarks
      guard !text.isEmpty else { return }
      let form = numeral(text) ?? text
      // `twenty five` is one number, as `twenty-five` and `25` are.
      if let last = words.last, let sum = sum(last.form, form), numerals[last.text] != nil,
        numerals[text] != nil
      {
        words[words.count - 1] = Word(text: "\(last.text) \(text)", form: sum)
      } else {
        words.append(Word(text: text, form: form))
      }
    }
  }

  /// A number that is written in one word, in digits; nil for any other word.
  private static func numeral(_ word: String) -> String? {
    if let number = numerals[word] { return number }
    let parts = word.split(separator: "-").map { numerals[String($0)] }
    guard parts.count == 2, let tens = parts[0], let units = parts[1] else { return nil }
    return sum(tens, units)
  }

  /// Tens and units as one number, 21 to 99; nil where they are none.
  private static func sum(_ tens: String, _ units: String) -> String? {
    guard let tens = Int(tens), let units = Int(units), (20...90).contains(tens), tens % 10 == 0,
      (1...9).contains(units)
    else { return nil }
    return String(tens + units)
  }

  /// Twice the cost of turning the first words of one into the first words of the other.
  private static func costs(_ typed: [Word], _ expected: [Word]) -> [[Int]] {
    var costs = [[Int]](
      repeating: [Int](repeating: 0, count: expected.count + 1), count: typed.count + 1)
    for row in 0...typed.count {
      for column in 0...expected.count {
        if row == 0 || column == 0 {
          costs[row][column] = 2 * (row + column)
          continue
        }
        let change = change(typed[row - 1], expected[column - 1])
        costs[row][column] = min(
          costs[row - 1][column - 1] + change, costs[row - 1][column] + 2,
          costs[row][column - 1] + 2)
      }
    }
    return costs
  }

  private static func change(_ typed: Word, _ expected: Word) -> Int {
    if typed.form == expected.form { return 0 }
    return ExpectedTexts.isNear(typed.form, expected.form) ? 1 : 2
  }

  private mutating func trace(_ typed: [Word], _ expected: [Word], _ costs: [[Int]]) {
    var (row, column) = (typed.count, expected.count)
    while row > 0 || column > 0 {
      if row > 0, column > 0 {
        let change = Self.change(typed[row - 1], expected[column - 1])
        if costs[row][column] == costs[row - 1][column - 1] + change {
          let (typed, expected) = (typed[row - 1].text, expected[column - 1].text)
          steps.append(
            change == 0
              ? .same(expected)
              : change == 1
                ? .near(typed: typed, expected: expected)
                : .other(typed: typed, expected: expected))
          (row, column) = (row - 1, column - 1)
          continue
        }
      }
      if row > 0, costs[row][column] == costs[row - 1][column] + 2 {
        steps.append(.surplus(typed[row - 1].text))
        row -= 1
      } else {
        steps.append(.missing(expected[column - 1].text))
        column -= 1
      }
    }
    steps.reverse()
  }

  /// Numbers that are heard and may be typed either way.
  private static let numerals: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty",
    ].enumerated().map { ($1, String($0)) }
      + [
        ("thirty", "30"), ("forty", "40"), ("fifty", "50"), ("sixty", "60"), ("seventy", "70"),
        ("eighty", "80"), ("ninety", "90"),
      ])
}

extension String {
  /// The word without punctuation at its ends.
  fileprivate var trimmingMarks: String {
    let isMark = { (character: Character) in character.isPunctuation && character != "%" }
    let start = drop(while: isMark)
    return String(start.reversed().drop(while: isMark).reversed())
  }
}
