import Glibc

/// The file of a store: readable by its owner only, in a folder that is its owner's only.
enum StoreFile {
  /// Makes the file, and the folders above it that are not there.
  ///
  /// SQLite gives its `-wal` and `-shm` files the mode of the database.
  ///
  /// - Throws: `JournalError.cannotOpen`, `.readOnly` or `.diskFull`.
  static func create(at path: String) throws(JournalError) {
    if access(path, F_OK) == 0 { return }
    try makeFolders(above: path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // Another terminal may have made it in the meantime.
      if errno == EEXIST { return }
      throw JournalError(openingFailedAt: path, code: errno)
    }
    close(descriptor)
  }

  /// Makes the folders above a file that are not there, for their owner only.
  static func makeFolders(above path: String) throws(JournalError) {
    var missing: [Substring] = []
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      folder = folder[..<slash]
      if access(String(folder), F_OK) == 0 { break }
      missing.append(folder)
    }
    for folder in missing.reversed() where mkdir(String(folder), 0o700) != 0 && errno != EEXIST {
      throw JournalError(openingFailedAt: path, code: errno)
    }
  }
}

extension JournalError {
  /// What an error number of the operating system means for the making of a store.
  init(openingFailedAt path: String, code: Int32) {
    self =
      switch code {
      case EROFS: .readOnly(path: path)
      case ENOSPC, EDQUOT: .diskFull(path: path)
      default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
      }
  }
}
