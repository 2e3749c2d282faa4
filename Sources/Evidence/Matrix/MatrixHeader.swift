import SourceText
import ThaiText
import Vocabulary

/// A column of marks.
struct MarkColumn: Hashable {
  /// The name before the last slash.
  var id: String
  /// The number after it, above 0.
  var maximum: Double
  /// Its place in a row.
  var index: Int
  /// Where its name starts in the file.
  var offset: Int
}

/// The first row of a file of marks.
struct MatrixHeader {
  /// The columns of marks that can be read, in the file's order.
  private(set) var columns: [MarkColumn] = []
  /// Whether the first column is that of the people and every other one has been read.
  private(set) var isRead = true

  /// Reads the first row of a table and reports what is wrong with it.
  init(of table: CSVTable, sink: DiagnosticSink) {
    let first = table.header.first
    if first?.text.trimmed.lowercased() != "person" {
      isRead = false
      sink.error(
        at: first?.range.lowerBound ?? 0, th: "คอลัมน์แรกต้องชื่อ “person”",
        en: "the first column must be `person`",
        remedy: Bilingual(
          th: "ให้คอลัมน์แรกเป็นรหัสหรือชื่อบุคคล และตั้งชื่อว่า person",
          en: "put people’s ids or names in the first column and call it person"))
    }
    var given: Set<String> = []
    for (index, field) in table.header.enumerated().dropFirst() {
      let name = field.text.trimmed
      // Spreadsheets leave columns behind that hold nothing.
      if name.isEmpty, !table.hasContent(inColumn: index) { continue }
      guard let column = Self.column(name, index, field.range.lowerBound, sink) else {
        isRead = false
        continue
      }
      if !given.insert(column.id).inserted {
        isRead = false
        sink.error(
          at: column.offset, th: "มีคอลัมน์ “\(column.id)” ซ้ำ",
          en: "column `\(column.id)` is given twice",
          remedy: Bilingual(th: "ตั้งชื่อที่ไม่ซ้ำกัน", en: "give each its own name"))
        continue
      }
      columns.append(column)
    }
  }

  private static func column(
    _ name: String, _ index: Int, _ offset: Int, _ sink: DiagnosticSink
  ) -> MarkColumn? {
    if name.isEmpty {
      sink.error(
        at: offset, th: "คอลัมน์นี้ไม่มีชื่อ", en: "this column has no name", remedy: example("q1"))
      return nil
    }
    guard let slash = name.lastIndex(of: "/") else {
      sink.error(
        at: offset, th: "คอลัมน์ “\(name)” ไม่ได้บอกคะแนนเต็ม",
        en: "column `\(name)` gives no maximum", remedy: example(name))
      return nil
    }
    let id = String(name[..<slash]).trimmed
    let written = String(name[name.index(after: slash)...]).trimmed
    if id.isEmpty {
      sink.error(
        at: offset, th: "คอลัมน์ “\(name)” ไม่มีชื่อก่อนเครื่องหมาย /",
        en: "column `\(name)` has no name before its slash", remedy: example("q1"))
      return nil
    }
    guard let maximum = markNumber(written) else {
      sink.error(
        at: offset,
        th: written.isEmpty
          ? "คอลัมน์ “\(id)” ไม่ได้บอกคะแนนเต็ม"
          : "คะแนนเต็ม “\(written)” ของคอลัมน์ “\(id)” ไม่ใช่ตัวเลข",
        en: written.isEmpty
          ? "column `\(id)` gives no maximum"
          : "the maximum `\(written)` of column `\(id)` is not a number", remedy: example(id))
      return nil
    }
    guard maximum > 0 else {
      sink.error(
        at: offset, th: "คะแนนเต็ม \(written) ของคอลัมน์ “\(id)” ต้องมากกว่า 0",
        en: "the maximum \(written) of column `\(id)` must be above 0", remedy: example(id))
      return nil
    }
    return MarkColumn(id: id, maximum: maximum, index: index, offset: offset)
  }

  private static func example(_ id: String) -> Bilingual {
    Bilingual(
      th: "เขียนคะแนนเต็มต่อท้ายชื่อหลังเครื่องหมาย / เช่น \(id)/1",
      en: "write the maximum after the name and a slash, like \(id)/1")
  }

  /// The columns `pre` and `post`; nil where they aren't there or don't go together.
  func pair(of table: CSVTable, sink: DiagnosticSink) -> [MarkColumn]? {
    func column(_ name: String) -> MarkColumn? { columns.first { $0.id.lowercased() == name } }
    // Another fault of the first row explains a missing column.
    for name in ["pre", "post"] where isRead && column(name) == nil {
      sink.error(
        at: table.header.first?.range.lowerBound ?? 0, th: "ขาดคอลัมน์ “\(name)”",
        en: "column `\(name)` is missing",
        remedy: Bilingual(
          th: "แถวแรกต้องเป็น person,pre/30,post/30 โดย 30 คือคะแนนเต็ม",
          en: "the first row is person,pre/30,post/30 where 30 is the maximum"))
    }
    let read = [column("pre"), column("post")]
    for other in columns where !read.contains(other) {
      sink.warning(
        at: other.offset, th: "ไม่ได้ใช้คอลัมน์ “\(other.id)”",
        en: "column `\(other.id)` is not read")
    }
    guard isRead, let pre = column("pre"), let post = column("post") else { return nil }
    guard pre.maximum == post.maximum else {
      sink.error(
        at: max(pre.offset, post.offset), th: "คะแนนเต็มก่อนและหลังไม่เท่ากัน",
        en: "the maxima before and after are not the same",
        remedy: Bilingual(
          th: "ปรับคะแนนให้มีคะแนนเต็มเท่ากันก่อน", en: "bring both to the same maximum first"))
      return nil
    }
    return [pre, post]
  }
}

extension CSVTable {
  /// Whether any row has something in a column.
  fileprivate func hasContent(inColumn index: Int) -> Bool {
    rows.contains { index < $0.fields.count && !$0.fields[index].text.trimmed.isEmpty }
  }
}
