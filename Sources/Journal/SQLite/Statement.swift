import CSQLite

/// A prepared statement with its parameters and the row it stands on.
///
/// Text is bound with its byte length and read with its byte count, so a NUL inside survives.
final class Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  /// Prepares SQL of our own; what comes from outside is bound.
  init(_ sql: String, in database: OpaquePointer) throws(SQLiteError) {
    self.database = database
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else {
      throw SQLiteError(code: code, of: database)
    }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds values to the parameters ?1, ?2, …, and starts anew.
  func bind(_ values: [StoreValue]) throws(SQLiteError) {
    sqlite3_reset(handle)
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      let code =
        switch value {
        case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
        case .text(let text): bind(text, at: index)
        case .blob(let bytes):
          sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), transient)
        case .null: sqlite3_bind_null(handle, index)
        }
      try check(code)
    }
  }

  private func bind(_ text: String, at index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      // SQLite takes a null pointer for NULL, and an empty buffer may have one.
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(handle, index, "", 0, transient)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text64(
          handle, index, $0, UInt64(bytes.count), transient, UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Steps to the next row; false after the last.
  func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      return false
    case let code:
      let error = SQLiteError(code: code, of: database)
      sqlite3_reset(handle)
      throw error
    }
  }

  /// Whether its rows are being read: it has been stepped and neither ended nor reset.
  var isBusy: Bool { sqlite3_stmt_busy(handle) != 0 }

  /// Ends the reading of rows, so that no lock is held.
  func reset() { sqlite3_reset(handle) }

  /// The integer in a column of the row, 0 for NULL.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The text in a column of the row, nil for NULL.
  func text(_ column: Int32) -> String? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The UTF-8 of the text in a column of the row, empty for NULL; the next step ends it.
  func textBytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
  }

  /// The bytes in a column of the row, none for NULL.
  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, of: database)
    }
  }
}

/// SQLite copies the bytes during the call: <https://www.sqlite.org/c3ref/c_static.html>
nonisolated(unsafe) private let transient = unsafeBitCast(
  -1 as Int, to: sqlite3_destructor_type.self)
