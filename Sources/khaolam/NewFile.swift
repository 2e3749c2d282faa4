import Glibc
import Reports

/// Files that are made, and not made anew.
enum NewFile {
  /// Fails where there is something by a name already.
  ///
  /// - Throws: `FileWriteError`, with status 73.
  static func requireFree(_ path: String) throws(FileWriteError) {
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw FileWriteError(path: path, isNew: true, code: EEXIST)
    }
  }

  /// Writes a file whole or not at all.
  ///
  /// - Throws: `FileWriteError`.
  static func write(_ bytes: [UInt8], to path: String) throws(FileWriteError) {
    let file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.commit()
  }
}
