import Journal
import PostgresJournal
import Vocabulary

/// Where a store is.
enum StoreLocation {
  /// In a file of this machine.
  case file(String)
  /// On a PostgreSQL server.
  case server(PostgresAddress)

  /// The location that a name of a store says: a path, `sqlite:PATH`, or a server's address; nil for
  /// an address of another kind.
  init?(_ name: String) throws {
    if name.hasPrefix("sqlite:") {
      self = .file(String(name.dropFirst("sqlite:".count)))
    } else if PostgresAddress.isAddress(name) {
      self = .server(try PostgresAddress(name))
    } else if name.contains("://") {
      return nil
    } else {
      self = .file(name)
    }
  }

  /// The store, made if it is not there.
  ///
  /// - Parameter lockWait: How long others are waited for, in milliseconds; nil for as long as usual.
  func open(lockWait: Int32? = nil) throws -> StoreJournal {
    switch self {
    case .file(let path):
      try SQLiteJournal(path: path, busyTimeout: lockWait ?? SQLiteJournal.busyTimeout)
    case .server(let address):
      try PostgresJournal.open(address, lockWait: lockWait ?? PostgresJournal.lockWait)
    }
  }

  /// The store as it is, to be read only.
  ///
  /// - Parameter lockWait: As `open` has it, of a store in a file.
  func openToRead(lockWait: Int32? = nil) throws -> StoreJournal {
    switch self {
    case .file(let path):
      try SQLiteJournal(reading: path, busyTimeout: lockWait ?? SQLiteJournal.busyTimeout)
    case .server(let address): try PostgresJournal.open(reading: address)
    }
  }

  /// The store as it is, to be read only; nil where there is none yet.
  ///
  /// - Parameter lockWait: As `open` has it, of a store in a file.
  func openIfThere(lockWait: Int32? = nil) throws -> StoreJournal? {
    switch self {
    case .file(let path):
      return try SQLiteJournal.isThere(path) ? openToRead(lockWait: lockWait) : nil
    case .server:
      do {
        return try openToRead()
      } catch JournalError.missing {
        return nil
      }
    }
  }

  /// Whether it is on a server.
  var isOnServer: Bool {
    if case .server = self { true } else { false }
  }
}

/// A command is for stores in files only.
struct StoreNotInFile: ExplainedError {
  var message: Bilingual {
    Bilingual(
      th: "คำสั่งนี้ใช้ได้กับที่เก็บข้อมูลที่เป็นไฟล์เท่านั้น",
      en: "This command is for stores that are files.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "สำรองข้อมูลจากเครื่องแม่ข่ายด้วย khaolam journal backup โฟลเดอร์/ "
        + "และนำกลับด้วย khaolam journal merge ไฟล์สำรอง",
      en: """
        khaolam journal backup FOLDER/ copies a server's store into a file, and khaolam journal merge \
        BACKUP takes it in again.
        """)
  }

  var exitCode: Int32 { ExitStatus.usage }
}
