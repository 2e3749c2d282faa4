import CSQLite
import Glibc

/// What SQLite said went wrong: its extended result code and its message.
///
/// Codes: <https://www.sqlite.org/rescode.html>
struct SQLiteError: Error, Hashable {
  var code: Int32
  var message: String
  /// The operating system's error number where it refused something; 0 where it did not.
  var systemCode: Int32 = 0

  /// The code without its extension: `SQLITE_BUSY` for `SQLITE_BUSY_SNAPSHOT`.
  var primaryCode: Int32 { code & 0xFF }

  /// The code of a commit that was made, but did not reach the disk: `SQLITE_IOERR_FSYNC`.
  static let unflushed = SQLITE_IOERR | 4 << 8
}

extension SQLiteError {
  /// What a connection says of a call that ended with a code.
  init(code: Int32, of database: OpaquePointer) {
    self.init(code: code, message: String(cString: sqlite3_errmsg(database)))
    switch primaryCode {
    case SQLITE_CANTOPEN: systemCode = sqlite3_system_errno(database)
    // A disk that is gone is called the same as a file that makes no sense.
    case SQLITE_CORRUPT: systemCode = Self.hasDisk(database) ? 0 : EIO
    default: break
    }
  }

  /// Whether the disk gives the beginning of a connection's file.
  ///
  /// It is read by SQLite's own means: who closes the file elsewhere in the program takes its locks away.
  /// <https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html#sqlitefcntlfilepointer>
  private static func hasDisk(_ database: OpaquePointer) -> Bool {
    var file: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard let file, let methods = file.pointee.pMethods else { return true }
    var header = [UInt8](repeating: 0, count: 100)
    let shortRead = SQLITE_IOERR | 2 << 8
    let code = methods.pointee.xRead(file, &header, Int32(header.count), 0)
    return code == shortRead || code & 0xFF != SQLITE_IOERR
  }
}
