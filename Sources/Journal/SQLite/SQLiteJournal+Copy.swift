extension SQLiteJournal {
  /// Writes the store as it is now into an empty file, while others go on writing.
  ///
  /// `VACUUM INTO` reads one snapshot and writes used pages only: what was deleted, ballots in an
  /// older order among it, does not come along, as it would page by page by `sqlite3_backup`; and
  /// what others write meanwhile does not make it begin anew. The copy has no log beside it, so that
  /// it is one file. It is not on disk yet: SQLite does not wait for that here.
  /// <https://www.sqlite.org/lang_vacuum.html#vacuuminto>
  ///
  /// - Throws: `JournalError`, about the copy where that can't be written.
  func vacuum(into copy: String) throws {
    do {
      try database.run("VACUUM INTO ?1", [.text(copy)])
    } catch {
      throw JournalError(error, path: error.isAboutWriting ? copy : path)
    }
  }

  /// Makes the store one file without a log, for its name to be changed.
  func leaveLog() throws {
    try JournalError.reporting(path) { try database.execute("PRAGMA journal_mode = DELETE") }
  }

  /// A file that was found to be a whole and sound store, opened to be read.
  ///
  /// All of it is read: every page by SQLite's own check, every chain of entries by `verify`.
  ///
  /// - Throws: `CopyError.damaged`, `.brokenChain`; `JournalError`.
  static func checked(copy path: String) throws -> SQLiteJournal {
    let copy = try SQLiteJournal(reading: path)
    let pages = try JournalError.reporting(path) {
      try copy.database.all("PRAGMA integrity_check(1)") { $0.text(0) ?? "" }
    }
    guard pages == ["ok"] else {
      throw CopyError.damaged(path: path, reason: pages.first ?? "no answer")
    }
    let faults = try copy.verify().faults.filter(\.isOfChain)
    if let first = faults.first {
      throw CopyError.brokenChain(path: path, first, count: faults.count)
    }
    return copy
  }
}

extension SQLiteError {
  /// Whether it tells of a place that can't be written to.
  fileprivate var isAboutWriting: Bool {
    switch JournalError(self, path: "") {
    case .diskFull, .readOnly, .cannotOpen: true
    default: false
    }
  }
}

extension Verification.Fault {
  /// Whether entries themselves are wrong, not what is kept beside them.
  var isOfChain: Bool {
    switch self {
    case .brokenChain, .gap, .unreadable: true
    default: false
    }
  }
}
