/// A value in a table.
public enum Cell: Hashable, Sendable {
  case text(String)
  case integer(Int)
  /// A finite number.
  case decimal(Double)
  case none

  /// A text, or nothing.
  public init(_ text: String?) { self = text.map(Cell.text) ?? .none }

  /// The cell as people read it: numbers with at most four decimals; `""` for nothing.
  var shown: String {
    switch self {
    case .text(let text): return text
    case .integer(let number): return String(number)
    case .decimal(let number):
      let short = (number * 1e4).rounded(.toNearestOrAwayFromZero) / 1e4
      return Int(exactly: short).map(String.init) ?? short.description
    case .none: return ""
    }
  }

  /// Whether it is a number.
  var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    case .text, .none: false
    }
  }
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
  /// Adds the bytes before the first row.
  func head(_ columns: [String], to bytes: inout [UInt8])

  /// Adds the bytes of a row.
  ///
  /// - Parameter isFirst: Whether it is the table's first.
  func row(_ cells: [Cell], columns: [String], isFirst: Bool, to bytes: inout [UInt8])

  /// Adds the bytes after the last row.
  ///
  /// - Parameter isEmpty: Whether there was none.
  func tail(isEmpty: Bool, to bytes: inout [UInt8])
}

extension Table {
  /// Writes the table, in pieces of about 64 KiB, so that no size of table needs memory.
  public func write(
    as writer: some TableWriter, to sink: (borrowing [UInt8]) throws -> Void
  ) throws {
    let columns = columns
    var piece: [UInt8] = []
    piece.reserveCapacity(2 * pieceSize)
    writer.head(columns, to: &piece)
    var isEmpty = true
    try forEachRow { cells in
      writer.row(cells, columns: columns, isFirst: isEmpty, to: &piece)
      isEmpty = false
      guard piece.count >= pieceSize else { return }
      try sink(piece)
      piece.removeAll(keepingCapacity: true)
    }
    writer.tail(isEmpty: isEmpty, to: &piece)
    try sink(piece)
  }
}

/// The number of bytes from which a piece is handed on.
private let pieceSize = 65_536
