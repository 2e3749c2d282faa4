import SourceText
import Vocabulary

/// Finds choice questions that ask for what is not so without making that plain.
struct NegativeStemCheck: BankCheck {
  let name = "negative-stem"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "ผู้ตอบที่อ่านข้ามคำว่า not หรือ “ไม่ใช่” จะตอบผิดทั้งที่รู้คำตอบ ควรถามในเชิงบวก "
      + "หรือเน้นคำนั้นด้วยตัวพิมพ์ใหญ่ ตัวหนา หรือเครื่องหมายคำพูด",
    en:
      "Whoever overlooks a “not” answers wrongly in spite of knowing. Ask for what is true, or write "
      + "the word in capitals, bold or quotation marks.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard question.kind == .choice || question.kind == .multiple,
        let word = Self.negative(in: question.question.stem)
      else { return nil }
      return finding(
        .warning, in: question,
        Bilingual(
          th: "คำถามเชิงปฏิเสธ แต่ไม่ได้เน้นคำว่า “\(word)”",
          en: "a negative question: “\(word)” is not emphasised"),
        remedy: Bilingual(
          th: "ถามในเชิงบวก หรือเน้นคำนั้น เช่น NOT หรือ “ไม่ใช่”",
          en: "ask for what is true, or write \(word.uppercased())"))
    }
  }

  /// The word that turns what is asked for into its opposite and is not emphasised.
  static func negative(in stem: FormattedText) -> String? {
    guard letters.isIn(stem.text.lowercased()) else { return nil }
    var stem = stem
    if stem.format != .plain { stem.text = Emphasis.removed(from: stem.text) }
    let asked = EnglishText.questionPart(of: EnglishText.withoutQuotations(stem.plain))
    return thaiNegative(in: asked) ?? englishNegative(in: asked)
  }

  /// What every negative word has; nearly all texts have none of these.
  private static let letters = Needles([
    "not", "n't", "n’t", "never", "least", "except", "ไม่", "ยกเว้น",
  ])

  // MARK: English

  private static func englishNegative(in asked: String) -> String? {
    // What stands before a colon only leads to what is asked, and a gap belongs to the answer.
    guard !asked.contains("__"), !asked.contains("…") else { return nil }
    let part = asked.hasSuffix(":") ? asked.dropLast()[...] : asked[...]
    let clauses = part.split(whereSeparator: { ":;(".contains($0) })
    guard let clause = clauses.last else { return nil }
    let spelled = spelledWords(clause)
    let words = spelled.map { $0.lowercased() }
    guard let first = words.first else { return nil }
    if words.last == "except", spelled.last != "EXCEPT" { return "except" }
    let start = words.firstIndex { asking.contains($0) }
    guard let start, start <= 3 || choosing.contains(first) else { return nil }
    var verbs = 0
    for index in words.indices.dropFirst(start) {
      let word = words[index]
      if index > start, subordinators.contains(word) { return nil }
      let isContraction = word.hasSuffix("n't") || word == "cannot"
      if finite.contains(word) || isContraction { verbs += 1 }
      guard verbs <= 1 else { return nil }
      let isEmphasised = spelled[index] == spelled[index].uppercased()
      if isEmphasised { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let before = index > 0 ? words[index - 1] : ""
      switch word {
      case "not" where next != "to" && next != "only" && next != "yet" && before != "why":
        return word
      case "never": return word
      case "least" where before != "at": return word
      case _ where isContraction && start < index: return word
      default: break
      }
    }
    return nil
  }

  /// The words as they are written.
  private static func spelledWords(_ text: Substring) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { String($0.replacing("’", with: "'")) }
  }

  /// What a question for one of the options starts with; why and yes-or-no questions are not
  /// turned round by a “not”.
  private static let asking: Set<String> = [
    "which", "what", "who", "whom", "whose", "where", "when", "choose", "select", "find", "pick",
    "mark", "all",
  ]
  private static let choosing: Set<String> = ["choose", "select", "find", "pick", "mark"]
  /// A “not” after one of these belongs to another clause than what is asked.
  private static let subordinators: Set<String> = [
    "if", "when", "because", "while", "so", "but", "and", "although", "after", "before", "until",
    "since", "as", "who", "whose", "then", "or",
  ]
  /// Verbs of which the first is that of the question.
  private static let finite: Set<String> = [
    "is", "are", "was", "were", "am", "do", "does", "did", "can", "could", "should", "must",
    "would", "will", "has", "have", "had", "may", "might", "means", "mean", "says", "say", "tells",
    "tell", "shows", "show", "asks", "ask", "think", "thinks", "know", "knows", "go", "goes",
    "use", "uses", "need", "needs", "want", "wants", "write", "explain", "explains", "happens",
  ]

  // MARK: Thai

  private static func thaiNegative(in asked: String) -> String? {
    let text = asked.filter { !$0.isWhitespace }
    for word in ["ไม่ใช่", "ไม่ถูก", "ไม่ควร", "ไม่เหมาะ", "ไม่"] {
      if ["ข้อใด", "ข้อไหน", "ใด", "ไหน", "อะไร"].contains(where: { text.contains($0 + word) }) {
        return word
      }
    }
    let isException =
      text.hasSuffix("ยกเว้น") || text.hasSuffix("ยกเว้นข้อใด") || text.hasSuffix("ยกเว้นข้อใด?")
    return isException ? "ยกเว้น" : nil
  }
}

/// Emphasised pieces of a marked-up text.
private enum Emphasis {
  private static let marks: [(open: String, close: String)] = [
    ("<b>", "</b>"), ("<strong>", "</strong>"), ("<em>", "</em>"), ("<u>", "</u>"),
    ("<i>", "</i>"), ("**", "**"), ("__", "__"),
  ]

  /// The text with `◊` in place of each emphasised piece.
  static func removed(from text: String) -> String {
    var text = text
    for mark in marks where text.contains(mark.open) {
      var result = ""
      var rest = text[...]
      while let open = rest.firstRange(of: mark.open),
        let close = rest[open.upperBound...].firstRange(of: mark.close)
      {
        let inside = rest[open.upperBound..<close.lowerBound]
        // A row of underscores is a gap, no emphasis.
        let isMeant = inside.contains(where: \.isLetter) && inside.count <= 60
        result +=
          rest[..<open.lowerBound] + (isMeant ? "◊" : rest[open.lowerBound..<close.upperBound])
        rest = rest[close.upperBound...]
      }
      text = result + rest
    }
    return text
  }
}
