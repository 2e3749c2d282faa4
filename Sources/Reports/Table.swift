/// A value in a table.
public enum Cell: Hashable, Sendable {
  case text(String)
  case integer(Int)
  /// A finite number.
  case decimal(Double)
  case none

  /// A text, or nothing.
  public init(_ text: String?) { self = text.map(Cell.text) ?? .none }
}

/// A table that is handed on after an event: named columns, and rows that come one by one.
public protocol Table {
  /// The columns' names, as programs read them.
  var columns: [String] { get }

  /// Gives the rows, each with as many cells as there are columns.
  func forEachRow(_ body: ([Cell]) throws -> Void) throws
}

/// A form in which a table is written.
public protocol TableWriter {
  /// The bytes before the first row.
  func head(_ columns: [String]) -> [UInt8]

  /// The bytes of a row.
  ///
  /// - Parameter isFirst: Whether it is the table's first.
  func row(_ cells: [Cell], columns: [String], isFirst: Bool) -> [UInt8]

  /// The bytes after the last row.
  ///
  /// - Parameter isEmpty: Whether there was none.
  func tail(isEmpty: Bool) -> [UInt8]
}

extension Table {
  /// Writes the table, in pieces of about 64 KiB, so that no size of table needs memory.
  public func write(
    as writer: some TableWriter, to sink: (borrowing [UInt8]) throws -> Void
  ) throws {
    var piece = writer.head(columns)
    var isEmpty = true
    try forEachRow { cells in
      piece += writer.row(cells, columns: columns, isFirst: isEmpty)
      isEmpty = false
      guard piece.count >= 65_536 else { return }
      try sink(piece)
      piece.removeAll(keepingCapacity: true)
    }
    piece += writer.tail(isEmpty: isEmpty)
    try sink(piece)
  }
}
