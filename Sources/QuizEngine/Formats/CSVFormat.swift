import SourceText
import Vocabulary

/// A table with a header row and a question a row, for teachers who write in a spreadsheet.
///
/// `BankColumn` says which columns there are and what their cells hold.
public struct CSVFormat: BankFormat {
  /// `csv`.
  public let name = "csv"
  /// `.csv`, or `.tsv` with tabs.
  public let endings = ["csv", "tsv"]

  /// The format.
  public init() {}

  /// Whether the first row names a column of stems and one more that is known.
  public func recognises(_ file: SourceFile) -> Bool {
    // A header longer than this is none.
    let start = Array(file.bytes.prefix(8_192)).withLineFeeds
    return start.asGIFT { file in
      var rows = CSVRows(file)
      while !rows.isAtEnd {
        var fields: [ByteRange] = []
        guard rows.readRow(into: &fields) else { continue }
        let known = Set(fields.compactMap { BankColumn.meaning(of: file.cell($0)) })
        return known.contains(.column(.stem)) && known.count > 1
      }
      return false
    }
  }

  /// Reads a table: the sound questions load, the faulty ones are named.
  public func read(_ file: SourceFile) -> Bank { Bank(csv: file) }

  /// Prints a header and a question a row; what has no column is told.
  public func text(of questions: some Sequence<Question>) -> BankText {
    var writer = CSVBankWriter()
    for question in questions { writer.add(question) }
    return BankText(text: writer.text, losses: writer.losses)
  }
}

extension Bank {
  /// Reads a table: the sound questions load, the faulty ones are named in `diagnostics`.
  public init(csv file: SourceFile) {
    let bytes = file.bytes.withLineFeeds
    let (index, diagnostics) = CSVBankParser.read(bytes)
    self.init(
      file: file, storage: CSVBankStorage(index: index, bytes: bytes), diagnostics: diagnostics)
  }
}
