import ThaiText
import Vocabulary

/// Which column of a table holds what.
public struct CSVColumns: Sendable {
  /// The columns beyond those that were asked for: name and index, in the header's order.
  public let others: [(name: String, index: Int)]
  private let indices: [String: Int]

  /// Finds columns by the header's names, whatever their order and letter case.
  ///
  /// Reported are required columns that are missing, columns given twice, and other columns whose
  /// name is probably a misspelt one. Every other column is kept in `others`.
  ///
  /// - Parameter aliases: Other names of columns, each with the name that it stands for.
  public init(
    of table: CSVTable, required: [String], optional: [String] = [],
    aliases: [String: String] = [:], sink: DiagnosticSink
  ) {
    let known = required + optional
    var indices: [String: Int] = [:]
    var others: [(name: String, index: Int)] = []
    var seen: Set<String> = []
    for (index, field) in table.header.enumerated() {
      let written = field.text.trimmed
      let name = known.first { $0 == written.lowercased() } ?? aliases[written] ?? written
      if name.isEmpty { continue }
      guard seen.insert(name).inserted else {
        sink.error(
          at: field.range.lowerBound, th: "มีคอลัมน์ “\(name)” ซ้ำ",
          en: "column `\(name)` is given twice",
          remedy: Bilingual(th: "เหลือไว้เพียงคอลัมน์เดียว", en: "keep one of them"))
        continue
      }
      if known.contains(name) { indices[name] = index } else { others.append((name, index)) }
    }

    var missing = known.filter { indices[$0] == nil }
    for (name, index) in others {
      guard let meant = nearestMatch(to: name, among: missing) else { continue }
      sink.add(
        Diagnostic(
          required.contains(meant) ? .error : .warning, at: table.header[index].range.lowerBound,
          Bilingual(
            th: "ไม่รู้จักคอลัมน์ “\(name)” หมายถึง “\(meant)” หรือไม่",
            en: "unknown column `\(name)`; did you mean `\(meant)`?")))
      missing.removeAll { $0 == meant }
    }
    for name in missing where required.contains(name) {
      sink.error(
        at: table.header.first?.range.lowerBound ?? 0, th: "ขาดคอลัมน์ “\(name)”",
        en: "column `\(name)` is missing",
        remedy: Bilingual(
          th: "เพิ่ม \(name) ในแถวแรก", en: "add \(name) to the first row"))
    }
    self.indices = indices
    self.others = others
  }

  /// The index of a column; nil where the table has none.
  public func index(of name: String) -> Int? { indices[name] }

  /// A row's field in a column; nil where the table or the row has none.
  public func field(_ name: String, of row: CSVRow) -> CSVField? {
    guard let index = indices[name], index < row.fields.count else { return nil }
    return row.fields[index]
  }
}
