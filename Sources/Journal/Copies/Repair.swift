import Entries
import Vocabulary

/// What is wrong with a store that can be repaired.
public struct Damage: Hashable, Sendable {
  /// Why it can't be opened; nil where it can.
  public var unreadable: JournalError?
  /// What SQLite finds wrong with its pages, at most five lines.
  public var pages: [String] = []
  /// What its entries or sums have wrong that could be read.
  public var faults: [Verification.Fault] = []
  /// Why they could not all be read; nil where they could.
  public var unread: JournalError?

  /// Whether nothing is wrong.
  public var isNone: Bool { self == Damage() }
}

extension Damage {
  /// Looks at all of a store and changes nothing: one that is older stays as old as it is.
  ///
  /// - Parameter busyTimeout: How long it is waited for another program's lock, in milliseconds.
  /// - Throws: `JournalError` where there is no store, or it was made by a newer Khaolam or is a database
  ///   of another program. Damage is no reason.
  public init(
    reading path: String, busyTimeout: Int32 = SQLiteJournal.busyTimeout
  ) throws {
    guard try SQLiteJournal.isThere(path) else { throw JournalError.missing(path: path) }
    do {
      self.init(of: try SQLiteJournal(reading: path, busyTimeout: busyTimeout))
    } catch let error as JournalError where error.isDamage {
      if case .notAStore = error, Restoration.isDatabase(path) { throw error }
      self.init(unreadable: error)
    }
  }

  /// What is wrong with a store that can be opened.
  fileprivate init(of store: SQLiteJournal) {
    do {
      pages = try store.health().faults
      faults = try store.verify().faults
    } catch {
      unread = error as? JournalError ?? .failed(path: store.path, reason: "\(error)")
    }
  }
}

extension Restoration {
  /// Looks at all of the store that is there.
  public func damage() -> Damage {
    present.map(Damage.init(of:)) ?? Damage(unreadable: unreadable)
  }

  /// The backups of the store that there are, the newest first: the one that was noted in the store, and
  /// those in the folder beside it.
  public func backups() -> [String] {
    let name = BackupName(ofStore: path)
    let folder = BackupPlace.beside(store: path).folder
    let beside = folder.names.filter { name.stamp(in: $0) != nil }.sorted(by: >).map(folder.file)
    guard let noted = try? present?.lastBackup?.path, !beside.contains(noted) else { return beside }
    return [noted] + beside
  }

  /// Puts in the store's place its newest sound backup, with what can be read beyond it, or without one
  /// what can be read.
  ///
  /// - Parameter now: The time of day: milliseconds since 1970-01-01 00:00 UTC.
  /// - Returns: What was done, and which backups were passed over, with why.
  /// - Throws: As `restore` does.
  public func repair(
    at now: Int
  ) throws -> (restored: Restored, unsound: [(path: String, reason: any ExplainedError)]) {
    var unsound: [(path: String, reason: any ExplainedError)] = []
    for backup in backups() {
      let store: SQLiteJournal
      do {
        store = try checked(backup)
      } catch let error as any ExplainedError {
        unsound.append((backup, error))
        continue
      }
      return (try restore((backup, store), at: now), unsound)
    }
    return (try restore(nil as String?, at: now), unsound)
  }
}
