import Journal

/// The rows that a statement returned, all in memory, in PostgreSQL's binary format.
///
/// <https://www.postgresql.org/docs/current/libpq-exec.html#LIBPQ-PQGETVALUE>
final class ServerRows: StoreRow {
  private let result: OpaquePointer
  /// The row that is read, from 0.
  private(set) var row: Int32 = 0

  /// Takes over a result.
  init(_ result: OpaquePointer) { self.result = result }

  deinit { LibPQ.clear(result) }

  /// The number of rows.
  var count: Int { Int(LibPQ.rowCount(result)) }

  /// Visits the rows, as long as the visitor wants more.
  func visit(_ visit: (any StoreRow) throws -> Bool) rethrows {
    for row in 0..<LibPQ.rowCount(result) {
      self.row = row
      guard try visit(self) else { return }
    }
  }

  /// An integer of any width, by its bytes from the highest to the lowest.
  func integer(_ column: Int32) -> Int {
    let bytes = textBytes(column)
    guard let first = bytes.first else { return 0 }
    let start = Int(Int8(bitPattern: first))
    return bytes.dropFirst().reduce(start) { $0 << 8 | Int($1) }
  }

  func text(_ column: Int32) -> String? {
    LibPQ.isNull(result, row, column) != 0
      ? nil : String(decoding: textBytes(column), as: UTF8.self)
  }

  func textBytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let count = Int(LibPQ.length(result, row, column))
    guard count > 0, let start = LibPQ.value(result, row, column) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
  }

  func blob(_ column: Int32) -> [UInt8] { Array(textBytes(column)) }
}
