/// A gap as Moodle embeds it in a text: `{1:SHORTANSWER:=went~=gone#Both are right}`.
///
/// Source: `qtype_multianswer_extract_question` and its patterns in Moodle's
/// `question/type/multianswer/questiontype.php`.
package struct MoodleXMLGap: Hashable, Sendable {
  /// What fills the gap.
  package enum Kind: Hashable, Sendable {
    case short
    /// A typed text whose letter case counts.
    case shortExact
    case choice
    /// Any number of choices.
    case several
    case numeric
  }

  /// An answer, right or wrong, with its escapes as they are written.
  package struct Alternative: Hashable, Sendable {
    /// What it earns, in percent of the gap's mark; 0 where nothing is written.
    package var percent: Double
    /// What is typed or chosen; in a number what stands behind a colon is its tolerance.
    package var text: String
    /// What is said to who gave it; empty where nothing is.
    package var feedback: String
  }

  /// What fills it.
  package var kind: Kind
  /// Its share of the question's mark, as it is written; empty for 1.
  package var weight: String
  /// Its answers in the author's order; those without a text are left out.
  package var alternatives: [Alternative]

  /// A piece of a text with gaps.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case gap(MoodleXMLGap)
  }

  /// The pieces of a text. What is no whole gap is text.
  package static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var (start, index) = (0, 0)
    while let open = bytes[index...].firstIndex(of: Byte.openBrace) {
      index = open + 1
      guard let header = Header(bytes, at: open) else { continue }
      // Without an end here there is none further on.
      guard let (gap, end) = header.gap(in: bytes) else { break }
      if start < open { pieces.append(.text(String(decoding: bytes[start..<open], as: UTF8.self))) }
      pieces.append(.gap(gap))
      (start, index) = (end, end)
    }
    if start < bytes.count {
      pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
    }
    return pieces
  }

  /// Whether a gap or a gap's placeholder (`{#1}`) seems to start at a brace.
  static func seemsToStart(_ bytes: [UInt8], at brace: Int) -> Bool {
    if Header(bytes, at: brace) != nil { return true }
    var index = brace + 1
    guard index < bytes.count, bytes[index] == Byte.hash else { return false }
    index += 1
    let digits = index
    while index < bytes.count, Byte.isDigit(bytes[index]) { index += 1 }
    return index > digits && index < bytes.count && bytes[index] == Byte.closeBrace
  }
}

/// The start of a gap, `{1:SHORTANSWER:`.
private struct Header {
  var kind: MoodleXMLGap.Kind
  var weight: String
  /// The index of the first answer.
  var end: Int

  init?(_ bytes: [UInt8], at brace: Int) {
    var index = brace + 1
    let digits = index
    while index < bytes.count, Byte.isDigit(bytes[index]) { index += 1 }
    weight = String(decoding: bytes[digits..<index], as: UTF8.self)
    guard index < bytes.count, bytes[index] == Byte.colon else { return nil }
    let word = index + 1
    index = word
    while index < bytes.count, index < word + 20, bytes[index] != Byte.colon { index += 1 }
    guard index < bytes.count, bytes[index] == Byte.colon,
      let kind = Self.kinds[String(decoding: bytes[word..<index], as: UTF8.self)]
    else { return nil }
    self.kind = kind
    end = index + 1
  }

  private static let kinds: [String: MoodleXMLGap.Kind] = [
    "NUMERICAL": .numeric, "NM": .numeric,
    "SHORTANSWER": .short, "SA": .short, "MW": .short,
    "SHORTANSWER_C": .shortExact, "SAC": .shortExact, "MWC": .shortExact,
    "MULTICHOICE": .choice, "MC": .choice, "MULTICHOICE_V": .choice, "MCV": .choice,
    "MULTICHOICE_H": .choice, "MCH": .choice, "MULTICHOICE_S": .choice, "MCS": .choice,
    "MULTICHOICE_VS": .choice, "MCVS": .choice, "MULTICHOICE_HS": .choice, "MCHS": .choice,
    "MULTIRESPONSE": .several, "MR": .several, "MULTIRESPONSE_H": .several, "MRH": .several,
    "MULTIRESPONSE_S": .several, "MRS": .several, "MULTIRESPONSE_HS": .several, "MRHS": .several,
  ]

  /// The gap, and the index after its closing brace; nil if it has none.
  func gap(in bytes: [UInt8]) -> (MoodleXMLGap, Int)? {
    var gap = MoodleXMLGap(kind: kind, weight: weight, alternatives: [])
    var index = end
    while true {
      let percent = Self.percent(bytes, &index)
      let text = index
      while index < bytes.count, !Self.endsText(bytes, at: index) { index += 1 }
      guard index < bytes.count else { return nil }
      let textEnd = index
      var feedback = index
      if bytes[index] == Byte.hash {
        index += 1
        feedback = index
        while index < bytes.count, !Self.endsFeedback(bytes, at: index) { index += 1 }
        guard index < bytes.count else { return nil }
      }
      if text < textEnd {
        gap.alternatives.append(
          MoodleXMLGap.Alternative(
            percent: percent, text: String(decoding: bytes[text..<textEnd], as: UTF8.self),
            feedback: String(decoding: bytes[feedback..<index], as: UTF8.self)))
      }
      index += 1
      if bytes[index - 1] == Byte.closeBrace { return (gap, index) }
    }
  }

  /// Reads `=` or `%50%`; nothing means 0.
  private static func percent(_ bytes: [UInt8], _ index: inout Int) -> Double {
    guard index < bytes.count else { return 0 }
    if bytes[index] == Byte.equals {
      index += 1
      return 100
    }
    guard bytes[index] == Byte.percent else { return 0 }
    var close = index + 1
    while close < bytes.count, close < index + 20, bytes[close] != Byte.percent { close += 1 }
    guard close < bytes.count, bytes[close] == Byte.percent,
      let number = MoodleXMLNumber(
        String(decoding: bytes[index + 1..<close], as: UTF8.self).replacing(",", with: "."))
    else { return 0 }
    index = close + 1
    return number.value
  }

  /// Whether `~`, `#` or `}` ends an answer; one that an entity or a backslash precedes doesn't.
  private static func endsText(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case Byte.tilde, Byte.hash, Byte.closeBrace:
      switch bytes[index - 1] {
      case Byte.backslash, UInt8(ascii: "&"): return false
      default: return !bytes[..<index].suffix(5).elementsEqual("&amp;".utf8)
      }
    default: return false
    }
  }

  private static func endsFeedback(_ bytes: [UInt8], at index: Int) -> Bool {
    (bytes[index] == Byte.tilde || bytes[index] == Byte.closeBrace)
      && bytes[index - 1] != Byte.backslash
  }
}
