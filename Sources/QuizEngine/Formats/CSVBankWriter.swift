import Vocabulary

/// Prints questions as a table.
///
/// Columns that no question needs are left out, save those that a teacher expects to see.
struct CSVBankWriter {
  private(set) var losses: [BankText.Loss] = []
  private var rows: [[BankColumn: String]] = []
  private var wrong: [[CSVBankRow.Wrong]] = []

  /// Adds a question as a row, and tells what of it has no column.
  mutating func add(_ question: Question) {
    let row = CSVBankRow(question)
    for message in row.losses {
      losses.append(BankText.Loss(question, isWhole: row.isWhole, message))
    }
    guard !row.isWhole else { return }
    rows.append(row.cells.mapValues(CSVGuard.guarded))
    wrong.append(row.wrong)
  }

  /// The table.
  var text: String {
    let optional: Set<BankColumn> = [.place, .rubric, .format]
    let used = Set(rows.flatMap(\.keys))
    let columns = BankColumn.allCases.filter { !optional.contains($0) || used.contains($0) }
    let count = max(3, wrong.lazy.map(\.count).max() ?? 0)
    let hasFeedback = wrong.contains { $0.contains { !$0.feedback.isEmpty } }
    var output: [UInt8] = []
    func put(_ cell: String, isLast: Bool = false) {
      Self.append(cell, to: &output)
      output.append(contentsOf: isLast ? "\r\n".utf8 : ",".utf8)
    }
    func putRow(
      _ cell: (BankColumn) -> String, _ distractor: (Int) -> String, _ feedback: (Int) -> String
    ) {
      for column in columns {
        put(cell(column), isLast: column == columns.last)
        guard column == .key else { continue }
        for number in 0..<count {
          put(distractor(number))
          if hasFeedback { put(feedback(number)) }
        }
      }
    }
    putRow({ $0.name }, { "distractor\($0 + 1)" }, { "feedback\($0 + 1)" })
    for (row, wrong) in zip(rows, wrong) {
      putRow(
        { row[$0] ?? "" }, { $0 < wrong.count ? CSVGuard.guarded(wrong[$0].text) : "" },
        { $0 < wrong.count ? CSVGuard.guarded(wrong[$0].feedback) : "" })
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(_ cell: String, to output: inout [UInt8]) {
    let needsQuotes =
      cell.utf8.contains {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
          || $0 == UInt8(ascii: "\t") || $0 == Byte.newline || $0 == Byte.carriageReturn
      }
    guard needsQuotes else {
      output.append(contentsOf: cell.utf8)
      return
    }
    output.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }
}
