import SourceText
import ThaiText
import Vocabulary

/// Reads the rows of a file of marks.
struct MarkReader {
  let columns: [MarkColumn]
  let sink: DiagnosticSink
  private var given: Set<String> = []

  /// A reader of rows with these columns.
  init(columns: [MarkColumn], sink: DiagnosticSink) {
    self.columns = columns
    self.sink = sink
  }

  /// The person of a row; nil where there is none, or the same one had a row before.
  mutating func person(of row: CSVRow) -> String? {
    let person = row.fields.first?.text.trimmed ?? ""
    let offset = row.fields.first?.range.lowerBound ?? row.range.lowerBound
    if person.isEmpty {
      sink.error(
        at: offset, th: "ไม่ได้บอกว่าเป็นคะแนนของผู้ใด", en: "the row names no person",
        remedy: Bilingual(
          th: "ใส่รหัสหรือชื่อบุคคลในคอลัมน์แรก", en: "put their id or name in the first column"))
      return nil
    }
    guard given.insert(person).inserted else {
      sink.error(
        at: offset, th: "“\(person)” มีมากกว่าหนึ่งแถว", en: "`\(person)` has a row already",
        remedy: Bilingual(th: "ให้แต่ละคนมีเพียงแถวเดียว", en: "give each person one row"),
        check: "duplicate-person")
      return nil
    }
    return person
  }

  /// The marks of a row in the columns' order; nil for an empty cell and for one that was reported.
  func marks(of row: CSVRow) -> [Double?] {
    columns.map { column in
      guard column.index < row.fields.count else { return nil }
      return mark(row.fields[column.index], in: column)
    }
  }

  private func mark(_ field: CSVField, in column: MarkColumn) -> Double? {
    let written = field.text.trimmed
    if written.isEmpty { return nil }
    let offset = field.range.lowerBound
    guard let mark = markNumber(written) else {
      sink.error(
        at: offset, th: "คะแนน “\(written)” ไม่ใช่ตัวเลข", en: "the mark `\(written)` is not a number",
        remedy: Bilingual(
          th: "เขียนเป็นตัวเลขอารบิก เช่น 2 หรือ 0.5 และเว้นว่างไว้หากไม่ได้ให้ผู้นั้นทำข้อนี้",
          en: "write it like 2 or 0.5; leave the cell empty for what was not asked"))
      return nil
    }
    guard (0...column.maximum).contains(mark) else {
      let maximum = shortNumber(column.maximum)
      sink.error(
        at: offset, th: "คะแนน \(written) ไม่อยู่ระหว่าง 0 ถึงคะแนนเต็ม \(maximum)",
        en: "the mark \(written) is not from 0 to the maximum \(maximum)",
        remedy: Bilingual(
          th: "แก้คะแนน หรือแก้คะแนนเต็มของคอลัมน์ “\(column.id)”",
          en: "correct it, or the maximum of column `\(column.id)`"))
      return nil
    }
    return mark
  }
}

/// The number that a text writes in decimal digits, with a point and a sign or without.
func markNumber(_ text: String) -> Double? {
  // Double would read `nan`, `0x1p3` and `1e5`, too.
  let isPlain = text.utf8.allSatisfy {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
      || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
  }
  guard isPlain, let number = Double(text), number.isFinite else { return nil }
  return number
}

/// A number without a point where it is whole.
private func shortNumber(_ number: Double) -> String {
  Int(exactly: number).map { "\($0)" } ?? "\(number)"
}
