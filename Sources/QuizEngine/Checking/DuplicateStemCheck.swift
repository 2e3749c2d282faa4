import SourceText
import ThaiText
import Vocabulary

/// Finds questions that ask the same as one above them.
struct DuplicateStemCheck: BankCheck {
  let name = "duplicate-stem"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2013
  let explanation = Bilingual(
    th: "คำถามเดียวกันสองข้อในคลังข้อสอบเดียวกันอาจถูกสุ่มให้คนเดียวกันทั้งสองข้อ "
      + "คำสั่งที่ใช้ร่วมกัน เช่น “ประโยคใดถูกต้อง” ไม่นับ หากคำตอบต่างกัน",
    en: "Two questions that ask the same may both be drawn for the same person. A shared "
      + "instruction such as “Which sentence is right?” does not count where the answers differ.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    var first: [String: CheckedQuestion] = [:]
    return bank.questions.compactMap { question in
      let identities = question.identities
      guard let same = identities.lazy.compactMap({ first[$0] }).first else {
        for identity in identities { first[identity] = question }
        return nil
      }
      // The same id is named by its own check.
      guard same.question.id != question.question.id else { return nil }
      return finding(
        .warning, in: question,
        Bilingual(
          th: "ตัวคำถามเหมือนกับคำถามในบรรทัด \(same.question.line)",
          en: "the same text as the question in line \(same.question.line)"),
        remedy: Bilingual(
          th: "ลบข้อหนึ่งออก หรือเขียนให้ต่างกัน", en: "remove one of the two, or word them differently"))
    }
  }
}

extension CheckedQuestion {
  /// Texts of which two questions share one if they ask the same; none for an empty stem.
  var identities: [String] {
    let heard = question.tagValue("say").map { " " + $0 } ?? ""
    let asked = (stem + heard).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard !asked.isEmpty else { return [] }
    guard let keys = comparableKeys else { return ["\(kind.rawValue): \(asked)"] }
    // An instruction asks the same only where the same answer is right.
    guard kind == .dictation || Self.isInstruction(stem), !keys.isEmpty else { return [asked] }
    return keys.sorted().map { "\(asked) = \($0)" }
  }

  /// What earns the full value, in a form in which equal texts are equal; nil for kinds whose
  /// right answers are no texts of their own.
  var comparableKeys: Set<String>? {
    switch question.body {
    case .choice, .multiple, .short, .dictation:
      Set(answers.filter { $0.weight > 0 }.map(\.text.bareWords))
    case .matching(let pairs, _):
      Set(pairs.map { "\($0.prompt.plain) → \($0.match)".bareWords })
    case .ordering(let items): Set(items.map(\.plain.bareWords))
    case .trueFalse, .numeric, .cloze, .essay, .speaking, .description: nil
    }
  }

  private static func isInstruction(_ stem: String) -> Bool {
    !instructions.isDisjoint(with: EnglishText.words(stem))
      || thaiInstructions.isIn(stem)
  }

  /// Words of stems that point to the answers.
  private static let instructions: Set<String> = [
    "which", "choose", "select", "pick", "find", "match", "order", "put", "arrange", "complete",
    "fill", "write", "type", "listen", "read", "right", "correct", "best", "odd", "different",
  ]
  private static let thaiInstructions = Needles(["ข้อใด", "เลือก", "จับคู่", "เรียง", "เติม", "ฟัง"])
}

extension String {
  /// The letters and digits in small letters, with single spaces for all else; the text itself
  /// where it has none.
  var bareWords: String {
    var bare = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      let isKept =
        scalar.value < 0x80
        ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        : (0xE00...0xE7F).contains(scalar.value) || scalar.properties.isAlphabetic
      if isKept { bare.append(scalar) } else if bare.last != " " { bare.append(" ") }
    }
    let words = String(bare).trimmed
    return words.isEmpty ? self : words
  }
}
