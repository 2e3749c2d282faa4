import SourceText
import Vocabulary

/// Finds questions with more than one level.
struct TwoLevelsCheck: BankCheck {
  let name = "two-levels"
  let explanation = Bilingual(
    th: "คำถามหนึ่งข้อมีได้ระดับเดียว หากมีหลายระดับ จะใช้ระดับแรก",
    en: "A question has one level; of several tags the first counts.")

  func check(_ bank: Bank) -> [Diagnostic] {
    bank.indices.compactMap { position in
      let tags = bank.tags(at: position)
      let levels = tags.indices.filter { Level(tag: tags[$0]) != nil }
      guard levels.count > 1 else { return nil }
      return diagnostic(
        .warning, at: bank.offset(at: position, tag: levels[1]),
        Bilingual(
          th: "มีระดับมากกว่าหนึ่งระดับ: \(tags[levels[0]]) และ \(tags[levels[1]])",
          en: "more than one level: \(tags[levels[0]]) and \(tags[levels[1]])"),
        remedy: Bilingual(th: "เหลือไว้เพียงระดับเดียว", en: "keep one of them"))
    }
  }
}
