import Vocabulary

/// Reads comma-separated values (RFC 4180) with the place of every field.
public enum CSV {
  /// The table that a file holds and what is wrong with it, in the file's order.
  ///
  /// The separator (comma, semicolon or tab) is the one most used in the first row. After a fault
  /// reading goes on with the next field or row. The table is nil where the file has no first row.
  /// Time is linear in the file's size.
  public static func parse(_ file: SourceFile) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
    var scanner = CSVScanner(file.bytes)
    let table = scanner.table()
    return (table, scanner.diagnostics.inFileOrder)
  }
}

/// Steps through a table byte by byte.
struct CSVScanner {
  let bytes: [UInt8]
  let separator: UInt8
  var position = 0
  var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  /// The separator that the first row with any content uses most; a comma where it uses none.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: (comma: Int, semicolon: Int, tab: Int) = (0, 0, 0)
    var isQuoted = false
    var hasContent = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        hasContent = true
      case _ where byte.endsLine && !isQuoted:
        if hasContent { return mostUsed(counts) }
        counts = (0, 0, 0)
      case UInt8(ascii: ",") where !isQuoted: counts.comma += 1
      case UInt8(ascii: ";") where !isQuoted: counts.semicolon += 1
      case UInt8(ascii: "\t") where !isQuoted: counts.tab += 1
      default: if byte > 0x20 { hasContent = true }
      }
    }
    return mostUsed(counts)
  }

  private static func mostUsed(_ counts: (comma: Int, semicolon: Int, tab: Int)) -> UInt8 {
    if counts.semicolon > counts.comma, counts.semicolon >= counts.tab { return UInt8(ascii: ";") }
    return counts.tab > counts.comma ? UInt8(ascii: "\t") : UInt8(ascii: ",")
  }

  /// The whole table.
  mutating func table() -> CSVTable? {
    var header: CSVRow?
    var rows: [CSVRow] = []
    while position < bytes.count {
      let faults = diagnostics.count
      let row = row()
      if isWithoutContent(row) { continue }
      guard let width = header?.fields.count else {
        header = row
        continue
      }
      // A fault in a field explains a wrong number of them.
      if diagnostics.count == faults { checkWidth(of: row, against: width) }
      rows.append(row)
    }
    guard let header else {
      report(
        at: bytes.count, th: "ไฟล์ว่างเปล่า", en: "the file is empty",
        remedy: Bilingual(
          th: "แถวแรกต้องเป็นชื่อคอลัมน์", en: "the first row names the columns"))
      return nil
    }
    return CSVTable(
      separator: Unicode.Scalar(separator), header: header.fields, rows: rows)
  }

  /// Whether a row has nothing but separators, or nothing but spaces and tabs.
  private func isWithoutContent(_ row: CSVRow) -> Bool {
    row.fields.allSatisfy { $0.text.isEmpty && !$0.isQuoted }
      || bytes[row.range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private mutating func checkWidth(of row: CSVRow, against width: Int) {
    let count = row.fields.count
    if count < width {
      report(
        at: row.range.upperBound, th: "แถวนี้มี \(count) ช่อง แต่หัวตารางมี \(width) ช่อง",
        en: "this row has \(count) fields, the header \(width)",
        remedy: Bilingual(
          th: "เพิ่มช่องที่ขาด ช่องที่ไม่มีข้อมูลให้เว้นว่างไว้ระหว่างตัวคั่น",
          en: "add the missing fields; an empty one is nothing between two separators"))
    } else if let surplus = row.fields.dropFirst(width).first(where: { !$0.text.isEmpty }) {
      report(
        at: surplus.range.lowerBound, th: "แถวนี้มี \(count) ช่อง แต่หัวตารางมี \(width) ช่อง",
        en: "this row has \(count) fields, the header \(width)",
        remedy: Bilingual(
          th: "ข้อความที่มีตัวคั่นอยู่ภายในต้องครอบด้วยเครื่องหมายคำพูด",
          en: "a text that holds the separator goes in quotes"))
    }
  }

  /// The row at the position, its line ending stepped over.
  private mutating func row() -> CSVRow {
    let start = position
    var fields: [CSVField] = []
    while true {
      fields.append(field())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    let end = position
    if position < bytes.count {
      let isPair =
        bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
      position += isPair ? 2 : 1
    }
    return CSVRow(fields: fields, range: start..<end)
  }

  /// The field at the position, up to its separator or line ending.
  private mutating func field() -> CSVField {
    let start = position
    var quote = position
    while quote < bytes.count, bytes[quote] == UInt8(ascii: " ") { quote += 1 }
    if quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") {
      position = quote
      return quotedField()
    }
    skipPlain()
    return CSVField(text: text(start..<position), range: start..<position, isQuoted: false)
  }

  /// The quoted field whose opening quote stands at the position.
  private mutating func quotedField() -> CSVField {
    let start = position
    guard let (text, end) = quotedText() else { return unclosedField(from: start) }
    position = end
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    guard position < bytes.count, bytes[position] != separator, !bytes[position].endsLine else {
      return CSVField(text: text, range: start..<end, isQuoted: true)
    }
    if bytes[start..<end].contains(where: \.endsLine) {
      // The quote that seemed to close it opens a field of a later row.
      return unclosedField(from: start)
    }
    report(
      at: position, th: "มีข้อความต่อจากเครื่องหมายคำพูดปิด", en: "text goes on after its closing quote",
      remedy: Bilingual(
        th: "ภายในข้อความให้เขียนเครื่องหมายคำพูดสองตัวติดกัน (\"\")",
        en: "inside a quoted text write a quote twice (\"\")"))
    skipPlain()
    return CSVField(text: self.text(start..<position), range: start..<position, isQuoted: false)
  }

  /// The text after the opening quote at the position and the index after the closing one.
  private func quotedText() -> (String, Int)? {
    var plain: [UInt8] = []
    var index = position + 1
    var clean = index
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        plain.append(contentsOf: bytes[clean...index])
        index += 2
        clean = index
        continue
      }
      if plain.isEmpty { return (text(clean..<index), index + 1) }
      plain.append(contentsOf: bytes[clean..<index])
      return (String(decoding: plain, as: UTF8.self), index + 1)
    }
    return nil
  }

  /// Reports a missing closing quote, and takes the field to end with its line.
  private mutating func unclosedField(from start: Int) -> CSVField {
    report(
      at: start, th: "ไม่มีเครื่องหมายคำพูดปิดท้าย", en: "text without its closing quote",
      remedy: Bilingual(
        th: "เพิ่ม \" ท้ายข้อความ", en: "add \" where the text ends"))
    position = start
    while position < bytes.count, !bytes[position].endsLine { position += 1 }
    return CSVField(text: text(start + 1..<position), range: start..<position, isQuoted: true)
  }

  private mutating func skipPlain() {
    while position < bytes.count, bytes[position] != separator, !bytes[position].endsLine {
      position += 1
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func report(at offset: Int, th: String, en: String, remedy: Bilingual) {
    diagnostics.append(Diagnostic(.error, at: offset, Bilingual(th: th, en: en), remedy: remedy))
  }
}
