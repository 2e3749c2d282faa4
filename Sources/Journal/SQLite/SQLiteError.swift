import CSQLite

/// What SQLite said went wrong: its extended result code and its message.
///
/// Codes: <https://www.sqlite.org/rescode.html>
struct SQLiteError: Error, Hashable {
  var code: Int32
  var message: String

  /// The code without its extension: `SQLITE_BUSY` for `SQLITE_BUSY_SNAPSHOT`.
  var primaryCode: Int32 { code & 0xFF }

  /// The code of a commit that was made, but did not reach the disk: `SQLITE_IOERR_FSYNC`.
  static let unflushed = SQLITE_IOERR | 4 << 8
}
