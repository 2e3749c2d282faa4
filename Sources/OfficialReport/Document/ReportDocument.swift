import Vocabulary

/// A report as blocks in reading order, to be written as HTML or Markdown.
///
/// Texts are plain: writers escape them, and in Thai write their digits as Thai ones.
public struct ReportDocument: Hashable, Sendable {
  /// The language it is in.
  public var language: Language
  /// What the document is called, on one line.
  public var title: String
  /// What has to be known on every page, such as that the data are simulated; "" for nothing.
  public var runningNote: String
  /// What stands in it.
  public var blocks: [ReportBlock]

  /// A document.
  public init(language: Language, title: String, runningNote: String, blocks: [ReportBlock]) {
    self.language = language
    self.title = title
    self.runningNote = runningNote
    self.blocks = blocks
  }
}

/// A piece of a report.
public enum ReportBlock: Hashable, Sendable {
  /// The title's lines, and a dotted line below them.
  case title([String])
  /// A heading of level 1 to 3.
  case heading(Int, String)
  /// A paragraph.
  case paragraph(String)
  /// A list, which may hold further ones.
  case list(ReportList)
  /// A table.
  case table(ReportTable)
  /// A chart with its table.
  case chart(ReportChart)
  /// Places to sign.
  case signatures([ReportSignature])
  /// Photographs or places for them.
  case photos([ReportPhoto])
  /// What has to be known before reading on.
  case note(String)
  /// What follows begins on a new page.
  case pageBreak
}

extension ReportDocument {
  /// Numbers tables and charts through, in the order in which they stand.
  mutating func numberCaptions() {
    var (tables, charts) = (0, 0)
    for index in blocks.indices {
      switch blocks[index] {
      case .table(var table) where table.isNumbered:
        tables += 1
        table.caption = label("ตารางที่", "Table", tables) + table.caption
        blocks[index] = .table(table)
      case .chart(var chart):
        charts += 1
        let name = language == .thai ? "แผนภูมิที่ \(charts)" : "Chart \(charts)"
        chart.caption = label("แผนภูมิที่", "Chart", charts) + chart.caption
        chart.number = charts
        chart.table.caption =
          (language == .thai ? "ข้อมูลของ\(name): " : "Data of \(name): ") + chart.table.caption
        blocks[index] = .chart(chart)
      default: break
      }
    }
  }

  private func label(_ thai: String, _ english: String, _ number: Int) -> String {
    language == .thai ? "\(thai) \(number) " : "\(english) \(number): "
  }
}
