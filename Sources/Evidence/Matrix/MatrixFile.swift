import Assessment
import SourceText
import ThaiText
import Vocabulary

/// Reads marks that were taken elsewhere: CSV with a row a person and a column a test or item.
///
/// The first row names the columns: `person`, then each item with its maximum after the last slash,
/// such as `q1/1`. All that is wrong with a file is reported, each with its place.
public enum MatrixFile {
  /// The marks of people on the items of a test: `person,q1/1,q2/2…`.
  ///
  /// An empty cell is an item that the person wasn't asked. Where a diagnostic is an error, the
  /// matrix lacks what it is about; it is nil where the first row can't be read.
  public static func items(_ file: SourceFile) -> (
    matrix: ResponseMatrix?, diagnostics: [Diagnostic]
  ) {
    let (table, sink) = parsed(file)
    guard let table else { return (nil, sink.diagnostics.inFileOrder) }
    let header = MatrixHeader(of: table, sink: sink)
    if header.isRead, header.columns.isEmpty {
      sink.error(
        at: table.header.last?.range.upperBound ?? 0, th: "ไม่มีคอลัมน์ของข้อสอบ",
        en: "there is no column of an item",
        remedy: Bilingual(
          th: "เพิ่มคอลัมน์ของแต่ละข้อพร้อมคะแนนเต็ม เช่น q1/1",
          en: "add a column for each item with its maximum, like q1/1"))
    }
    var matrix = ResponseMatrix(
      items: header.columns.map { ResponseItem(id: $0.id, maximum: $0.maximum) })
    matrix.reserveCapacity(table.rows.count)
    var reader = MarkReader(columns: header.columns, sink: sink)
    for row in table.rows {
      let marks = reader.marks(of: row)
      guard let person = reader.person(of: row) else { continue }
      matrix.append(person, marks: marks)
    }
    return (header.isRead ? matrix : nil, sink.diagnostics.inFileOrder)
  }

  /// Scores before and after: `person,pre/30,post/30`, both of the same maximum.
  ///
  /// Someone with an empty cell didn't sit both: they are counted and left out. Where a diagnostic
  /// is an error, the scores lack what it is about; they are nil where the first row can't be read.
  public static func gain(_ file: SourceFile) -> (scores: GainScores?, diagnostics: [Diagnostic]) {
    let (table, sink) = parsed(file)
    guard let table else { return (nil, sink.diagnostics.inFileOrder) }
    let header = MatrixHeader(of: table, sink: sink)
    let columns = header.pair(of: table, sink: sink)
    var reader = MarkReader(columns: columns ?? header.columns, sink: sink)
    var scores = GainScores(maximum: columns?.first?.maximum ?? 0)
    for row in table.rows {
      let marks = reader.marks(of: row)
      guard let person = reader.person(of: row), marks.count == 2 else { continue }
      if let pre = marks[0], let post = marks[1] {
        scores.pairs.append(ScorePair(person: person, pre: pre, post: post))
      } else {
        scores.leftOut += 1
      }
    }
    return (columns == nil ? nil : scores, sink.diagnostics.inFileOrder)
  }

  /// The table that a file holds, and a sink with what was found so far.
  private static func parsed(_ file: SourceFile) -> (CSVTable?, DiagnosticSink) {
    let (table, diagnostics) = CSV.parse(file)
    let sink = DiagnosticSink(diagnostics)
    if let note = file.encodingNote { sink.add(note) }
    if let table, table.rows.isEmpty {
      sink.warning(
        at: file.bytes.count, th: "ไม่มีคะแนนของผู้ใด", en: "the file has nobody’s marks",
        remedy: Bilingual(th: "เพิ่มคนละหนึ่งแถว", en: "add one row for each person"))
    }
    return (table, sink)
  }
}

/// Scores before and after of the people of a file.
public struct GainScores: Hashable, Sendable {
  /// The maximum of both tests, in marks.
  public var maximum: Double
  /// The people who sat both, in the file's order.
  public var pairs: [ScorePair] = []
  /// The number of people who didn't sit both.
  public var leftOut = 0
}
