import SourceText
import ThaiText
import Vocabulary

/// Finds right answers that can't be typed on a Thai or English keyboard.
struct UntypeableKeyCheck: BankCheck {
  let name = "untypeable-key"
  let severity = Diagnostic.Severity.error
  let source = "TIS 820-2538, the Kedmanee layout; the US layout; " + Guides.khaolam
  let explanation = Bilingual(
    th: "คำตอบที่ให้พิมพ์ต้องพิมพ์ได้ด้วยแป้นพิมพ์ภาษาไทย (เกษมณี) หรือภาษาอังกฤษ เช่น ไม่มีใครพิมพ์ “café” ได้ "
      + "หากแป้นพิมพ์ไม่มี é เครื่องหมายคำพูดแบบโค้งและขีดยาวไม่นับ เพราะการตรวจคำตอบถือว่าเหมือนแบบธรรมดา",
    en: "What has to be typed must be on a Thai (Kedmanee) or English keyboard: nobody gets "
      + "“café” right without a key for é. Curly quotation marks and long dashes do not count, as "
      + "grading takes the plain ones for them.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      switch question.question.body {
      case .short(let answers), .dictation(let answers):
        return findings(answers, rules: question.question.answerRules, in: question, of: bank)
      case .cloze:
        return ClozeText(question.stem).gaps.flatMap { gap in
          findings(
            gap.map { Answer(FormattedText($0, format: .plain), weight: 100) },
            rules: question.question.answerRules, in: question, of: bank)
        }
      default: return []
      }
    }
  }

  /// The right ones of some answers to one thing that can't be typed.
  private func findings(
    _ answers: [Answer], rules: AnswerRules, in question: CheckedQuestion, of bank: BankUnderCheck
  ) -> [Finding] {
    let right = answers.indices.filter { answers[$0].weight > 0 }
    guard right.contains(where: { !Keyboard.holds(answers[$0].text.plain) }) else { return [] }
    let patterns = answers.map { Wildcard($0.pattern, rules: rules) }
    // An answer is reached, too, by typing what the keyboard has for it.
    let lost = right.filter { number in
      let typed = Keyboard.typed(answers[number].pattern)
      guard Keyboard.holds(typed) else { return true }
      let counting = patterns.firstIndex { $0.matches(typed) }
      return counting.map { answers[$0].weight < answers[number].weight } ?? true
    }
    let best = right.map { answers[$0].weight }.max() ?? 0
    let isHopeless = right.allSatisfy { answers[$0].weight < best || lost.contains($0) }
    return lost.map { number in
      let text = answers[number].text.plain
      let shown = Keyboard.missing(from: text, rules: rules)
      let isGap = question.kind == .cloze
      return finding(
        isHopeless ? .error : .warning, in: question,
        at: isGap
          ? bank.offset(of: question, text: text) : bank.offset(of: question, answer: number),
        Bilingual(
          th: "คำตอบ “\(text)” มี “\(shown)” ซึ่งไม่มีบนแป้นพิมพ์ภาษาไทยหรือภาษาอังกฤษ",
          en: "the answer “\(text)” has “\(shown)”, which no Thai or English keyboard has"),
        remedy: Bilingual(
          th: "เพิ่มคำตอบที่พิมพ์ได้ เช่น “\(Keyboard.typed(text))”",
          en: "accept one that can be typed, too, such as “\(Keyboard.typed(text))”"))
    }
  }
}

/// What the Thai and the US layout can type.
enum Keyboard {
  /// Whether one of the two has a character.
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    (0x20..<0x7F).contains(scalar.value) || Kedmanee.latin(fromThai: String(scalar)) != nil
  }

  /// Whether every character of a text is on one of the two.
  static func holds(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } || text.unicodeScalars.allSatisfy(holds)
  }

  /// The first character of a text that neither has and that grading does not forgive.
  static func missing(from text: String, rules: AnswerRules) -> String {
    let strange = text.filter { !holds(String($0)) }.map { String($0) }
    return strange.first { !Wildcard("x\($0)x", rules: rules).matches("x\(typed($0))x") }
      ?? strange.first ?? ""
  }

  /// A text as somebody would type it who has no other keys.
  static func typed(_ text: String) -> String {
    text.reduce(into: "") { typed, character in
      guard !holds(String(character)) else { return typed.append(character) }
      switch character {
      case "‘", "’", "´", "ʼ": typed += "'"
      case "“", "”", "«", "»": typed += "\""
      case "–", "—", "‐", "‑", "−": typed += "-"
      case "…": typed += "..."
      case "đ": typed += "d"
      case "Đ": typed += "D"
      case "ø": typed += "o"
      case "ß": typed += "ss"
      case "æ": typed += "ae"
      case _ where character.isWhitespace: typed += " "
      default: typed.append(plainLetters[character] ?? character)
      }
    }
  }

  /// Latin letters with marks, and the letters without.
  ///
  /// Made by putting marks on letters, since characters that are the same to Unicode are equal.
  private static let plainLetters: [Character: Character] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
      "\u{309}", "\u{30A}", "\u{30B}", "\u{30C}", "\u{31B}", "\u{323}", "\u{327}", "\u{328}",
    ]
    var table: [Character: Character] = [:]
    for letter in letters {
      for mark in marks {
        table[Character("\(letter)\(mark)")] = letter
        for second in marks {
          table[Character("\(letter)\(mark)\(second)")] = letter
        }
      }
    }
    return table
  }()
}
