/// How hard an English text is to read, as a school grade of the United States.
///
/// Flesch-Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
struct ReadingGrade: Hashable {
  /// How many words were looked at.
  private(set) var words = 0
  private var syllables = 0
  private var sentences = 0

  /// Looks at the English sentences of a text.
  ///
  /// Quotations, lines in capitals (signs) and gaps are left out; names and numbers count as words
  /// of one syllable.
  init(_ text: String) {
    let lines = EnglishText.withoutQuotations(text).split(separator: "\n")
      .filter { $0.contains(where: \.isLowercase) }
    for sentence in EnglishText.sentences(lines.joined(separator: "\n")) {
      let parts = sentence.split { !($0.isLetter || $0.isNumber || "'’-".contains($0)) }
        .filter { $0.contains { $0.isASCII && ($0.isLetter || $0.isNumber) } }
      guard parts.count > 0 else { continue }
      sentences += 1
      words += parts.count
      for (index, part) in parts.enumerated() {
        let isName =
          part.first?.isUppercase == true && (index > 0 || Self.places.contains(part.lowercased()))
        syllables += isName ? 1 : Self.syllables(of: part.lowercased())
      }
    }
  }

  /// The grade; nil where there is nothing to read.
  var grade: Double? {
    guard sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  /// The groups of vowels, less a silent e.
  static func syllables(of word: String) -> Int {
    let letters = word.filter { $0 >= "a" && $0 <= "z" }
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let isSilent =
      letters.hasSuffix("e") && !letters.hasSuffix("le") && !letters.hasSuffix("ee")
      || letters.hasSuffix("ed") && !letters.hasSuffix("ted") && !letters.hasSuffix("ded")
      || letters.hasSuffix("es")
        && !["ses", "zes", "ces", "ges", "xes"].contains(letters.suffix(3))
    if isSilent, count > 1 { count -= 1 }
    return max(count, 1)
  }

  /// Names that a sentence may start with.
  private static let places: Set<String> = [
    "asean", "brunei", "cambodia", "indonesia", "laos", "malaysia", "myanmar", "philippines",
    "singapore", "thailand", "vietnam", "viet", "timor-leste", "timor", "bangkok", "jakarta",
    "manila", "hanoi", "vientiane", "dili", "phatthalung", "songkhla", "chiang", "kuala", "phnom",
    "naypyidaw", "bandar", "yangon", "bali", "phuket", "songkran", "ramadan",
  ]
}
