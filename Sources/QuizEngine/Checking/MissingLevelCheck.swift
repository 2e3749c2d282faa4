import SourceText
import Vocabulary

/// Finds questions without a level, and tags that were meant to be one.
struct MissingLevelCheck: BankCheck {
  let name = "missing-level"
  let severity = Diagnostic.Severity.warning
  let source = Guides.khaolam
  let explanation = Bilingual(
    th: "แบบทดสอบสุ่มคำถามตามระดับ และคะแนนขึ้นอยู่กับระดับ คำถามที่ไม่มีระดับนับเป็น A1",
    en: "Quizzes draw by level and the level sets the points; a question without one counts as A1.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    if bank.bank.syntax == .aiken { return ofAiken(bank) }
    // Of a table's column of levels the reader has spoken already.
    let told = Set(bank.bank.diagnostics.map(\.offset))
    return bank.questions.compactMap { question in
      guard question.level == nil, question.kind != .description else { return nil }
      let tags = question.question.tags
      if bank.bank.syntax == .csv,
        tags.indices.contains(where: { told.contains(bank.offset(of: question, tag: $0)) })
      {
        return nil
      }
      if let number = tags.indices.first(where: { MeantLevel(tag: tags[$0]) != nil }),
        let meant = MeantLevel(tag: tags[number])
      {
        return mistyped(
          tags[number], as: meant, in: question, at: bank.offset(of: question, tag: number),
          of: bank)
      }
      let remedy = bank.writing(tag: "A2")
      return finding(
        .warning, in: question,
        Bilingual(th: "ไม่ได้ระบุระดับ", en: "no level"),
        remedy: Bilingual(th: remedy.th + " (A1 ถึง C2)", en: remedy.en + " (A1 to C2)"))
    }
  }

  /// One finding for all: no question can have a level there.
  private func ofAiken(_ bank: BankUnderCheck) -> [Finding] {
    guard let first = bank.questions.first else { return [] }
    return [
      finding(
        .warning, at: first.offset,
        Bilingual(th: "ไม่มีข้อใดระบุระดับ ทุกข้อนับเป็น A1", en: "no levels: every question counts as A1"),
        remedy: bank.conversion)
    ]
  }

  private func mistyped(
    _ tag: String, as meant: MeantLevel, in question: CheckedQuestion, at offset: Int,
    of bank: BankUnderCheck
  ) -> Finding {
    let remedy: Bilingual
    if let level = meant.level {
      remedy = bank.writing(tag: level.rawValue)
    } else {
      let levels = Level.allCases.map(\.rawValue).joined(separator: " ")
      remedy = Bilingual(
        th: "ระดับมี \(levels) \(bank.example(ofTag: "A2").th)",
        en: "the levels are \(levels); \(bank.example(ofTag: "A2").en)")
    }
    return finding(
      .warning, in: question, at: offset,
      Bilingual(
        th: "“\(tag)” ไม่ใช่ระดับ ข้อนี้จึงนับเป็น A1", en: "“\(tag)” is not a level, so it counts as A1"),
      remedy: remedy)
  }
}

/// A tag that is no level and was meant to be one: `A7`, `A-2`, `level=A2`, `ระดับ A2`.
struct MeantLevel: Hashable {
  /// The level that it surely means; nil where there is none such.
  let level: Level?

  /// What a tag means; nil for a level as it should be written, and for any other tag.
  init?(tag: String) {
    guard Level(tag: tag) == nil else { return nil }
    var word = tag.lowercased().filter { !" -_.:=".contains($0) }
    for name in ["level", "cefr", "ระดับ"] where word.hasPrefix(name) {
      word.removeFirst(name.count)
    }
    let bytes = Array(word.utf8)
    guard (2...3).contains(bytes.count), (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(bytes[0]),
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[1]),
      bytes.count == 2 || bytes[2] == UInt8(ascii: "+")
    else { return nil }
    level = Level(letter: bytes[0], digit: bytes[1])
  }
}
