import ThaiText

/// Words, sentences and quotations of English text, as far as checks need them.
enum EnglishText {
  /// The words in small letters; an apostrophe or hyphen inside a word belongs to it.
  static func words(_ text: some StringProtocol) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(text) }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func finished(_ word: String.UnicodeScalarView) -> String {
      var word = Substring(String(word))
      while let last = word.last, last == "'" || last == "-" { word.removeLast() }
      return word.lowercased()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": word.append(scalar)
      case "'", "\u{2019}", "-": if !word.isEmpty { word.append(scalar == "-" ? scalar : "'") }
      case _ where scalar.value >= 0xC0 && scalar.properties.isAlphabetic: word.append(scalar)
      default:
        if !word.isEmpty { words.append(finished(word)) }
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(finished(word)) }
    return words
  }

  /// The same where there is nothing but ASCII, as in most texts.
  private static func asciiWords(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func finish() {
      while word.last == UInt8(ascii: "'") || word.last == UInt8(ascii: "-") { word.removeLast() }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "-"): if !word.isEmpty { word.append(byte) }
      default: finish()
      }
    }
    finish()
    return words
  }

  /// The sentences, each with its mark; a line that goes on in small letters ends none.
  static func sentences(_ text: String) -> [String] {
    let characters = Array(text)
    var sentences: [String] = []
    var start = 0
    var next = 0
    for index in characters.indices where ends(characters, at: index, from: start, &next) {
      sentences.append(String(characters[start...index]).trimmed)
      start = index + 1
    }
    sentences.append(String(characters[start...]).trimmed)
    return sentences.filter { !$0.isEmpty }
  }

  /// - Parameter next: Where the next character that is no white space was found last.
  private static func ends(
    _ text: [Character], at index: Int, from start: Int, _ next: inout Int
  ) -> Bool {
    let rest = text[(index + 1)...]
    func nextCharacter() -> Character? {
      if next <= index { next = rest.firstIndex { !$0.isWhitespace } ?? text.count }
      return next < text.count ? text[next] : nil
    }
    switch text[index] {
    case "?", "!": return rest.first.map { $0.isWhitespace } ?? true
    case "\n":
      guard let next = nextCharacter() else { return true }
      return !next.isLowercase
    case ".":
      guard rest.first.map({ $0.isWhitespace }) ?? true else { return false }
      guard let next = nextCharacter() else { return true }
      let word = text[start..<index].reversed().prefix { $0.isLetter }.reversed()
      return !next.isLowercase && !titles.contains(String(word).lowercased())
    default: return false
    }
  }

  /// Words that a full stop follows in the midst of a sentence.
  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "st", "prof", "no"]

  /// What is asked: the last sentence that ends in a question mark, else the last sentence.
  static func questionPart(of stem: String) -> String {
    let sentences = sentences(stem)
    return sentences.last { $0.hasSuffix("?") } ?? sentences.last ?? ""
  }

  /// The text with `◊` in place of each quotation, which keeps the mark of a sentence it ends.
  ///
  /// Quotation marks are “…”, "…", «…», ‘…’, and '…' where it can't be an apostrophe.
  static func withoutQuotations(_ text: String) -> String {
    let characters = Array(text)
    var closings: [Character: Int] = [:]
    var result = ""
    var index = 0
    while index < characters.count {
      guard let end = quotationEnd(characters, from: index, &closings) else {
        result.append(characters[index])
        index += 1
        continue
      }
      result.append("◊")
      let next = characters[(end + 1)...].first { !$0.isWhitespace }
      let mark = characters[end - 1]
      if ".?!".contains(mark), next == nil || next?.isLetter == true && next?.isLowercase == false {
        result.append(mark)
      }
      index = end + 1
    }
    return result
  }

  /// Where the quotation ends that starts at an index; nil if none starts there.
  ///
  /// - Parameter closings: Where each closing mark was found last; the next search goes on there.
  private static func quotationEnd(
    _ text: [Character], from start: Int, _ closings: inout [Character: Int]
  ) -> Int? {
    let closing: Character
    switch text[start] {
    case "\"": closing = "\""
    case "“": closing = "”"
    case "«": closing = "»"
    case "‘": closing = "’"
    case "'":
      guard start == 0 || !text[start - 1].isLetter && !text[start - 1].isNumber else { return nil }
      closing = "'"
    default: return nil
    }
    var end = closings[closing] ?? 0
    if end < start + 2 {
      end = start + 2
      while end < text.count, !closes(text, at: end, closing) { end += 1 }
      closings[closing] = end
    }
    return end < text.count && end - start < 2000 ? end : nil
  }

  /// Whether a closing mark stands at an index, and is no apostrophe.
  private static func closes(_ text: [Character], at index: Int, _ mark: Character) -> Bool {
    guard text[index] == mark else { return false }
    guard mark == "'" || mark == "’", index + 1 < text.count else { return true }
    return !text[index + 1].isLetter && !text[index + 1].isNumber
  }
}
