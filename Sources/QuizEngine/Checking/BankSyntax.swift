import SourceText
import Vocabulary

/// How a bank is written, as far as it decides what has to be written where.
public enum BankSyntax: Sendable {
  case gift, csv, aiken, moodleXML
}

/// Remedies in the words of the format in which a bank is written.
extension BankUnderCheck {
  /// Gives a question a tag, such as `A2` or `topic=greetings`.
  func writing(tag: String) -> Bilingual {
    switch bank.syntax {
    case .gift:
      return Bilingual(
        th: "เขียน // [tag:\(tag)] เหนือคำถาม", en: "write // [tag:\(tag)] above the question")
    case .csv:
      let (text, column) = Self.cell(of: tag)
      return Bilingual(
        th: "เขียน \(text) ในคอลัมน์ \(column)", en: "write \(text) in the column \(column)")
    case .moodleXML:
      return Bilingual(
        th: "เพิ่มแท็ก \(tag) ให้คำถามใน Moodle", en: "give the question the tag \(tag) in Moodle")
    case .aiken: return conversion
    }
  }

  /// A tag as an example of how one is written.
  func example(ofTag tag: String) -> Bilingual {
    switch bank.syntax {
    case .gift, .aiken:
      return Bilingual(th: "เขียนเช่น [tag:\(tag)]", en: "write for example [tag:\(tag)]")
    case .csv:
      let (text, column) = Self.cell(of: tag)
      return Bilingual(
        th: "เขียนเช่น \(text) ในคอลัมน์ \(column)",
        en: "write for example \(text) in the column \(column)")
    case .moodleXML:
      return Bilingual(
        th: "เขียนแท็กเช่น \(tag) ใน Moodle", en: "write a tag such as \(tag) in Moodle")
    }
  }

  /// Makes a bank of a format that has a place for what Aiken has none for.
  var conversion: Bilingual {
    let parts = bank.file.name.split(separator: ".", omittingEmptySubsequences: false)
    let stem = parts.count > 1 ? parts.dropLast().joined(separator: ".") : bank.file.name
    let command = "khaolam bank convert \(bank.file.name) \(stem).gift"
    return Bilingual(
      th: "รูปแบบ Aiken ไม่มีที่ให้เขียน แปลงไฟล์ก่อนด้วย \(command) แล้วเขียนในไฟล์ใหม่",
      en: "Aiken has no place for it: make a GIFT file with \(command), and write it there")
  }

  /// The cell in which a table has a tag: its text, and its column's name.
  private static func cell(of tag: String) -> (text: String, column: String) {
    if Level(tag: tag) != nil { return (tag, BankColumn.level.name) }
    for column in BankColumn.tagColumns {
      if let value = tag.value(ofTag: column.name) { return (value, column.name) }
    }
    return (tag, BankColumn.tags.name)
  }
}
