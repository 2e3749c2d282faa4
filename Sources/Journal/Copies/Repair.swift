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

extension Restoration {
  /// Looks at all of the store that is there.
  public func damage() -> Damage {
    var damage = Damage(unreadable: unreadable)
    guard let present else { return damage }
    do {
      damage.pages = try present.health().faults
      damage.faults = try present.verify().faults
    } catch {
      damage.unread = error as? JournalError ?? .failed(path: path, reason: "\(error)")
    }
    return damage
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
