import SourceText
import Vocabulary

/// Finds letters that look like others but are not those.
struct LookAlikeCheck: BankCheck {
  let name = "look-alike"
  let severity = Diagnostic.Severity.warning
  let source = Guides.lookAlikes
  let explanation = Bilingual(
    th: "อักษรซีริลลิกหรือกรีกในคำภาษาอังกฤษ อักษรละตินเต็มความกว้าง เ สองตัวแทน แ และ ํ กับ า แทน ำ "
      + "มองด้วยตาไม่ต่าง แต่เทียบคำตอบไม่ตรง ค้นหาไม่พบ และกว้างไม่เท่ากัน",
    en: "A Cyrillic or Greek letter in an English word, full-width Latin, two เ for แ, and ํ with "
      + "า for ำ look right, yet are not found by a search and not matched by an answer.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      var seen: Set<String> = []
      return question.allTexts.flatMap { Self.faults(in: $0) }.compactMap { fault in
        guard seen.insert(fault.text).inserted else { return nil }
        return finding(
          .warning, in: question, at: bank.offset(of: question, text: fault.text), fault.message,
          remedy: fault.remedy)
      }
    }
  }

  private struct Fault {
    /// The piece of the text.
    var text: String
    var message: Bilingual
    var remedy: Bilingual
  }

  private static func faults(in text: String) -> [Fault] {
    // Most texts have nothing but ASCII and Thai letters.
    guard text.unicodeScalars.contains(where: { $0.value > 0x7F }) else { return [] }
    return mixedWords(text) + wideLetters(text) + thaiPairs(text)
  }

  private static func mixedWords(_ text: String) -> [Fault] {
    let words = text.unicodeScalars.split { !$0.properties.isAlphabetic }
    let isLatinText = text.unicodeScalars.contains { Script($0) == .latin }
    return words.compactMap { word in
      let foreign = word.filter { Script($0) == .cyrillic || Script($0) == .greek }
      guard !foreign.isEmpty else { return nil }
      let isMixed = word.contains { Script($0) == .latin }
      // A word that only looks Latin stands among Latin ones.
      let isDisguised = isLatinText && foreign.count == word.count && word.allSatisfy(looksLatin)
      guard isMixed || isDisguised, let first = foreign.first else { return nil }
      let code = "U+0" + String(first.value, radix: 16, uppercase: true)
      let shown = String(String.UnicodeScalarView(word))
      let script =
        Script(first) == .greek
        ? Bilingual(th: "กรีก", en: "Greek") : Bilingual(th: "ซีริลลิก", en: "Cyrillic")
      return Fault(
        text: shown,
        message: Bilingual(
          th: "“\(shown)” มีอักษร\(script.th) \(code) ที่ดูเหมือนอักษรละติน",
          en: "“\(shown)” has the \(script.en) letter \(code), which looks like a Latin one"),
        remedy: Bilingual(
          th: "พิมพ์คำนี้ใหม่ด้วยแป้นพิมพ์ภาษาอังกฤษ", en: "type the word again on an English layout")
      )
    }
  }

  private static func wideLetters(_ text: String) -> [Fault] {
    guard let wide = text.unicodeScalars.first(where: { (0xFF01...0xFF5E).contains($0.value) })
    else { return [] }
    return [
      Fault(
        text: String(wide),
        message: Bilingual(
          th: "“\(wide)” เป็นอักขระเต็มความกว้าง", en: "“\(wide)” is a full-width form"),
        remedy: Bilingual(
          th: "พิมพ์ใหม่ด้วยแป้นพิมพ์ภาษาอังกฤษ", en: "type it again on an English layout"))
    ]
  }

  private static func thaiPairs(_ text: String) -> [Fault] {
    let scalars = Array(text.unicodeScalars)
    var faults: [Fault] = []
    for index in scalars.indices.dropFirst() {
      let before = scalars[index - 1]
      let tone = (0xE48...0xE4B).contains(before.value) && index > 1 ? scalars[index - 2] : before
      let (typed, meant): (String, String)
      if scalars[index] == "\u{E40}", before == "\u{E40}" {
        (typed, meant) = ("\u{E40}\u{E40}", "แ")
      } else if scalars[index] == "\u{E32}", tone == "\u{E4D}" {
        (typed, meant) = (before == tone ? "\u{E4D}\u{E32}" : "\u{E4D}\(before)\u{E32}", "ำ")
      } else {
        continue
      }
      faults.append(
        Fault(
          text: typed,
          message: Bilingual(
            th: "สระ \(meant) พิมพ์เป็นสองอักขระที่ดูเหมือนกัน",
            en: "the vowel \(meant) is typed as two characters that look like it"),
          remedy: Bilingual(
            th: "พิมพ์ \(meant) เป็นอักขระเดียว", en: "type it as one character, \(meant)")))
    }
    return faults
  }

  private enum Script {
    case latin, greek, cyrillic, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
      // The micro sign and the ohm have places of their own, outside.
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x400...0x52F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
      default: self = .other
      }
    }
  }

  /// Whether a Greek or Cyrillic letter has the shape of a Latin one.
  private static func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
    latinShapes.contains(scalar.value)
  }

  /// Source: confusables.txt of UTS #39, the letters whose prototype is a Latin letter.
  private static let latinShapes: Set<UInt32> = [
    0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5,
    0x3A7, 0x3BF, 0x405, 0x406, 0x408, 0x410, 0x412, 0x415, 0x41A, 0x41C, 0x41D, 0x41E, 0x420,
    0x421, 0x422, 0x425, 0x430, 0x435, 0x43E, 0x440, 0x441, 0x443, 0x445, 0x455, 0x456, 0x458,
    0x4BB, 0x501, 0x51B, 0x51D,
  ]
}
