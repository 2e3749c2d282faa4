import SourceText
import ThaiText
import Vocabulary

/// Finds characters that a terminal can't show.
struct UnprintableCheck: BankCheck {
  let name = "unprintable"
  /// The kiosk makes such characters harmless, so that the question can be played.
  let severity = Diagnostic.Severity.warning
  let source = "Unicode Standard, general categories; Unicode Standard Annex #11, East Asian Width"
  let explanation = Bilingual(
    th: "อักขระควบคุม อักขระที่มองไม่เห็น อักขระที่ไม่มีในยูนิโคด และอีโมจิ แสดงบนจอเทอร์มินัลไม่ได้หรือทำให้ข้อความเลื่อน "
      + "ผู้เข้าร่วมจะเห็นช่องว่าง กล่อง หรือไม่เห็นอะไรเลย",
    en: "Control characters, invisible ones, private ones and emoji can't be shown on a terminal, "
      + "or move the line: participants see a box, a gap or nothing.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      var seen: Set<Unicode.Scalar> = []
      var found: [(scalar: Unicode.Scalar, fault: Fault)] = []
      for text in question.allTexts {
        for scalar in text.unicodeScalars {
          guard let fault = Fault(scalar), seen.insert(scalar).inserted else { continue }
          found.append((scalar, fault))
        }
      }
      // What joins or colours an emoji goes with it.
      if found.contains(where: { $0.fault == .emoji }) {
        found.removeAll { $0.scalar == "\u{FE0F}" || $0.scalar == "\u{200D}" }
      }
      return found.map { finding($0.scalar, $0.fault, in: question, of: bank) }
    }
  }

  private func finding(
    _ scalar: Unicode.Scalar, _ fault: Fault, in question: CheckedQuestion, of bank: BankUnderCheck
  ) -> Finding {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name.map { "\(code) \($0)" } ?? code
    return finding(
      severity, in: question, at: bank.offset(of: question, text: String(scalar)),
      Bilingual(
        th: "\(fault.kind.th) \(name) แสดงบนจอเทอร์มินัลไม่ได้",
        en: "\(fault.kind.en) \(name), which a terminal can't show"),
      remedy: fault == .damage
        ? Bilingual(
          th: "ตัวอักษรเดิมหายไปแล้ว ให้พิมพ์ใหม่", en: "the letter that was there is lost: type it again"
        )
        : Bilingual(th: "ลบออก หรือเขียนเป็นคำ", en: "remove it, or write it in words"))
  }

  /// Why a character can't be shown.
  private enum Fault {
    case control, direction, invisible, unassigned, damage, emoji

    init?(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      switch value {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0xE01...0xE3A, 0xE3F...0xE5B:
        return nil
      case 0x00..<0x20, 0x7F..<0xA0: self = .control
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: self = .direction
      case 0xFFFD: self = .damage
      default:
        let properties = scalar.properties
        switch properties.generalCategory {
        case .privateUse, .unassigned, .surrogate: self = .unassigned
        case .lineSeparator, .paragraphSeparator: self = .control
        case .format: self = .invisible
        default:
          if properties.isDefaultIgnorableCodePoint {
            self = .invisible
          } else if value > 0xFFFF || properties.isEmojiPresentation {
            self = .emoji
          } else {
            return nil
          }
        }
      }
    }

    var kind: Bilingual {
      switch self {
      case .control: Bilingual(th: "อักขระควบคุม", en: "the control character")
      case .direction: Bilingual(th: "อักขระกำหนดทิศทางข้อความ", en: "the mark of writing direction")
      case .invisible: Bilingual(th: "อักขระที่มองไม่เห็น", en: "the invisible character")
      case .unassigned: Bilingual(th: "อักขระที่ไม่มีในยูนิโคด", en: "the private or unassigned character")
      case .damage: Bilingual(th: "อักขระที่เสียหาย", en: "the damaged character")
      case .emoji: Bilingual(th: "อีโมจิหรือสัญลักษณ์", en: "the emoji or symbol")
      }
    }
  }
}
