import Glibc
import Reports

/// Files that are made, and not made anew.
enum NewFile {
  /// Fails where there is something by a name already that would be lost.
  ///
  /// An empty file, as `mktemp` makes one, and a pipe or a device lose nothing.
  ///
  /// - Throws: `FileWriteError`, with status 73.
  static func requireFree(_ path: String) throws(FileWriteError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if stat(path, &status) == 0 {
      let isFile = status.st_mode & S_IFMT == S_IFREG
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if isFile ? status.st_size == 0 : !isFolder { return }
    }
    throw FileWriteError(path: path, isNew: true, code: EEXIST)
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
