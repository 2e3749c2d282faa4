import SourceText
import ThaiText
import Vocabulary

/// Finds options that the grammar of the stem rules out.
struct GrammarCueCheck: BankCheck {
  let name = "grammar-cue"
  let severity = Diagnostic.Severity.warning
  let source = Guides.burton
  let explanation = Bilingual(
    th: "ถ้าตัวคำถามลงท้ายด้วย a หรือ an ผู้ตอบตัดตัวเลือกที่ไม่เข้ากันออกได้โดยไม่ต้องรู้คำตอบ เช่นเดียวกับ is และ are "
      + "คำถามเรื่อง a/an โดยตรง (หัวข้อ articles) ไม่นับ",
    en: "Where a stem ends in a or an, options that don't go with it are ruled out without "
      + "knowing; so with is and are. Questions about a and an (topic articles) do not count.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard question.kind == .choice, let key = question.key,
        question.question.topic?.contains("article") != true,
        let lead = Self.lead(of: question.stem),
        let number = question.options.indices.first(where: { number in
          number != key && lead.rules(out: question.options[number].text)
        }),
        !lead.rules(out: question.options[key].text),
        !Self.isSameWord(question.options[key].text, question.options[number].text)
      else { return nil }
      let text = question.options[number].text
      return finding(
        .warning, in: question, at: bank.offset(of: question, answer: number),
        Bilingual(
          th: "“\(lead.word)” ในตัวคำถามเป็นการบอกใบ้ว่าไม่ใช่ “\(text)”",
          en: "“\(lead.word)” in the stem rules out “\(text)”"),
        remedy: Bilingual(
          th: lead.isArticle
            ? "เขียน a/an ในตัวคำถาม หรือย้ายคำนำหน้าไปไว้ในทุกตัวเลือก"
            : "แก้ให้ทุกตัวเลือกใช้กับ “\(lead.word)” ได้",
          en: lead.isArticle
            ? "write a/an in the stem, or put the article into each option"
            : "let all options agree with “\(lead.word)”"))
    }
  }

  /// The word of a stem that what follows has to agree with.
  private enum Lead {
    case a
    case an
    case singular(String)
    case plural(String)

    var word: String {
      switch self {
      case .a: "a"
      case .an: "an"
      case .singular(let word), .plural(let word): word
      }
    }

    var isArticle: Bool {
      switch self {
      case .a, .an: true
      case .singular, .plural: false
      }
    }

    /// Whether an option surely disagrees.
    func rules(out option: String) -> Bool {
      let first = EnglishText.words(option).first ?? ""
      switch self {
      case .a: return Sound(of: first, in: option) == .vowel
      case .an: return Sound(of: first, in: option) == .consonant
      case .singular: return GrammarCueCheck.many.contains(first)
      case .plural: return ["a", "an", "one"].contains(first)
      }
    }
  }

  /// The word before the gap, or at the end of a stem that its options complete.
  private static func lead(of stem: String) -> Lead? {
    let before: Substring
    if let gap = stem.firstRange(of: "__") {
      before = stem[..<gap.lowerBound]
    } else {
      let end = stem.trimmed
      guard let last = end.last, last.isLetter || last == "…" || last == ":" else { return nil }
      before = Substring(end)
    }
    let words = EnglishText.words(before)
    guard let last = words.last else { return nil }
    // A word in quotation marks or brackets is spoken of, not used.
    guard let end = before.last(where: { !$0.isWhitespace && !".…:".contains($0) }), end.isLetter
    else { return nil }
    let previous = words.dropLast().last ?? ""
    switch last {
    case "a", "an":
      let isOpen = ["a/an", "an/a", "a(n)"].contains {
        before.hasSuffix($0) || before.hasSuffix("\($0) ")
      }
      return isOpen ? nil : last == "a" ? .a : .an
    case "is" where ["this", "that", "there", "it", "he", "she"].contains(previous):
      return .singular("\(previous) is")
    case "are" where ["these", "those", "there", "they"].contains(previous):
      return .plural("\(previous) are")
    default: return nil
    }
  }

  private static let many: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "several",
    "these", "those",
  ]

  /// Whether options are forms of one word, so that agreeing is what is asked.
  private static func isSameWord(_ one: String, _ other: String) -> Bool {
    func head(_ text: String) -> Substring {
      EnglishText.words(text).last { !many.contains($0) && $0 != "a" && $0 != "an" }?.prefix(3)
        ?? ""
    }
    return head(one) == head(other)
  }
}

/// The sound that a word starts with, as far as its letters surely tell.
private enum Sound {
  case vowel, consonant, unsure

  init(of word: String, in text: String) {
    guard let first = word.first else {
      self = .unsure
      return
    }
    // Single letters and abbreviations are spelled out: an MP, a UFO.
    let spelled = text.drop { !$0.isLetter }.prefix { $0.isLetter }
    let isAbbreviation = spelled == spelled.uppercased()
    switch first {
    case _ where isAbbreviation || word.count < 2: self = .unsure
    case "a", "i": self = .vowel
    case "e": self = word.hasPrefix("eu") || word.hasPrefix("ew") ? .unsure : .vowel
    case "o": self = word.hasPrefix("one") || word.hasPrefix("once") ? .unsure : .vowel
    case "u":
      self =
        word.hasPrefix("um") || word.hasPrefix("un") && !word.hasPrefix("uni") ? .vowel : .unsure
    case "h":
      self =
        ["hour", "hono", "hone", "heir", "herb", "hist", "hote"].contains(
          word.prefix(4).description) ? .unsure : .consonant
    case "y", "x": self = .unsure
    case "b"..."z": self = .consonant
    default: self = .unsure
    }
  }
}
