import SourceText
import ThaiText
import Vocabulary

/// Which column of a list of people holds what.
struct ImportedColumns {
  /// Further columns that are kept, in the file's order.
  private(set) var others: [(name: String, index: Int)] = []
  /// Whether the headings stand in a later row: then all that the table says is off.
  private(set) var areMisplaced = false
  private var indices: [RosterHeading: Int] = [:]

  /// Finds the columns by their headings, and reports what is wrong with these.
  init(of table: CSVTable, _ sink: DiagnosticSink) {
    if !Self.nameSomebody(table.header),
      let row = table.rows.first(where: { Self.nameSomebody($0.fields) })
    {
      areMisplaced = true
      sink.error(
        at: row.range.lowerBound, th: "หัวตารางไม่ได้อยู่ที่แถวแรก",
        en: "the headings are not in the first row",
        remedy: Bilingual(th: "ลบแถวที่อยู่เหนือหัวตาราง", en: "delete the rows above them"))
      return
    }
    for (index, field) in table.header.enumerated() {
      let text = printableLine(field.text).trimmed
      guard !text.isEmpty else {
        if table.rows.contains(where: { $0.fields.count > index && !$0.fields[index].text.isEmpty })
        {
          sink.warning(
            at: field.range.lowerBound, th: "คอลัมน์นี้ไม่มีหัวตาราง จึงไม่ได้นำเข้า",
            en: "this column has no heading, and is left out",
            remedy: Bilingual(th: "ใส่หัวตาราง", en: "give it one"))
        }
        continue
      }
      guard let heading = RosterHeading(text) else {
        keep(text, index, field, sink)
        continue
      }
      if indices[heading] != nil, heading != .lineNumber {
        reportSecond(text, field, sink)
      } else {
        indices[heading] = index
      }
      if heading == .nationalID {
        sink.warning(
          at: field.range.lowerBound, th: "ไม่นำเข้าคอลัมน์ “\(text)” เพราะไม่จำเป็นต้องใช้",
          en: "column `\(text)` is left out, as nothing here needs it",
          remedy: Bilingual(
            th: "ลบคอลัมน์นี้ออกจากไฟล์ก่อนส่งต่อ", en: "delete it before the file is handed on"))
      }
    }
    settleNames(of: table, sink)
  }

  private mutating func keep(
    _ text: String, _ index: Int, _ field: CSVField, _ sink: DiagnosticSink
  ) {
    guard !others.contains(where: { $0.name == text }), !RosterReader.columns.contains(text) else {
      return reportSecond(text, field, sink)
    }
    others.append((text, index))
    guard let meant = RosterHeading.nearest(to: text) else { return }
    sink.warning(
      at: field.range.lowerBound, th: "ไม่รู้จักหัวตาราง “\(text)” หมายถึง “\(meant)” หรือไม่",
      en: "unknown heading `\(text)`; did you mean `\(meant)`?",
      remedy: Bilingual(th: "คอลัมน์นี้คงไว้ตามเดิม", en: "the column is kept as it is"))
  }

  private func reportSecond(_ text: String, _ field: CSVField, _ sink: DiagnosticSink) {
    sink.error(
      at: field.range.lowerBound, th: "มีคอลัมน์ “\(text)” หรือความหมายเดียวกันซ้ำ",
      en: "column `\(text)`, or one that means the same, is there twice",
      remedy: Bilingual(th: "เหลือไว้เพียงคอลัมน์เดียว", en: "keep one of them"))
  }

  /// Settles which columns make a name.
  private mutating func settleNames(of table: CSVTable, _ sink: DiagnosticSink) {
    if let index = indices.removeValue(forKey: .nameOrSurname) {
      let heading: RosterHeading =
        indices[.name] != nil && indices[.surname] == nil ? .surname : .fullName
      guard indices[heading] == nil else {
        return reportSecond(table.header[index].text.trimmed, table.header[index], sink)
      }
      indices[heading] = index
    }
    if indices[.fullName] != nil, let index = indices[.name] ?? indices[.surname] {
      return reportSecond(table.header[index].text.trimmed, table.header[index], sink)
    }
    guard indices[.fullName] == nil, indices[.name] == nil else { return }
    sink.error(
      at: table.header.first?.range.lowerBound ?? 0, th: "ไม่มีคอลัมน์ชื่อ",
      en: "there is no column of names",
      remedy: Bilingual(
        th: "ใส่หัวตาราง เช่น ชื่อ-สกุล หรือ ชื่อ และ นามสกุล",
        en: "name it in the first row: ชื่อ-สกุล, or ชื่อ and นามสกุล, or name"))
  }

  /// Whether one of a row's fields is the heading of a column of names.
  private static func nameSomebody(_ fields: [CSVField]) -> Bool {
    fields.contains { field in
      RosterHeading(field.text).map { [.name, .fullName, .nameOrSurname].contains($0) } ?? false
    }
  }

  /// Whether there is a column of names.
  var haveNames: Bool { indices[.fullName] != nil || indices[.name] != nil }

  /// A row's field in a column; nil where the table or the row has none.
  func field(_ heading: RosterHeading, of row: CSVRow) -> CSVField? {
    indices[heading].flatMap { row.fields.count > $0 ? row.fields[$0] : nil }
  }

  /// What stands in a field, on one line and with single spaces; `""` for a dash, which says that
  /// there is nothing.
  func text(_ heading: RosterHeading, of row: CSVRow) -> String {
    field(heading, of: row).map { Self.plain($0.text) } ?? ""
  }

  /// What stands in a further column.
  func text(at index: Int, of row: CSVRow) -> String {
    row.fields.count > index ? Self.plain(row.fields[index].text) : ""
  }

  private static func plain(_ text: String) -> String {
    let words = printableLine(text).unicodeScalars.split { $0.properties.isWhitespace }
    let plain = words.map { String($0) }.joined(separator: " ")
    return ["-", "–", "—"].contains(plain) ? "" : plain
  }

  /// Whether a row has nothing but the number of its line.
  func isBlank(_ row: CSVRow) -> Bool {
    row.fields.indices.allSatisfy { $0 == indices[.lineNumber] || text(at: $0, of: row).isEmpty }
  }

  /// Where a row's name stands.
  func nameOffset(of row: CSVRow) -> Int {
    (field(.fullName, of: row) ?? field(.name, of: row))?.range.lowerBound ?? row.range.lowerBound
  }

  /// A row's name: in one column or in two.
  func name(of row: CSVRow) -> String {
    [.fullName, .name, .surname].map { text($0, of: row) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
