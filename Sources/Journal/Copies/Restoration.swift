import Entries
import Glibc
import Vocabulary

/// What going back to a backup did.
public struct Restored: Hashable, Sendable {
  /// The store's file.
  public var path: String
  /// The new id that it has.
  public var store: StoreID
  /// The backup; nil where there was none.
  public var backup: String?
  /// The number of entries that came from it.
  public var entries: Int
  /// What was taken over from the store that was there; nothing where that was not wanted.
  public var merged: MergeResult
  /// What of it could not be read.
  public var losses: [Loss]
  /// Where the store that was there is now; nil where there was none.
  public var kept: String?
}

/// Going back to a backup: a copy of it takes the place of a store, with what the store has beyond it.
///
/// Without a backup what can be read of the store takes its place.
///
/// Interrupted at any moment it can be run again, and nothing is lost:
///
/// 1. The backup is read from beginning to end. Nothing has changed.
/// 2. The store is locked, which only its sole user can do; its log is emptied into it. It is as
///    it was, one file; whoever opens it next gives it a log again.
/// 3. The backup is copied to a temporary name beside the store. The copy gets an id of its own, so
///    that what kiosks write to it never has the keys of what they wrote before, and the PIN that
///    is set in the store.
/// 4. What the store has beyond the backup is merged into the copy, which is then checked like the
///    backup and brought to disk. Until here an interruption leaves the store and a temporary file,
///    which the next run removes.
/// 5. The store gets a second name, `<store>.before-restore-<time>`, and so does the log of a store
///    that could not be opened. After an interruption it has two names; run again it gets a third.
/// 6. Such a log loses its first name, since it must not meet another store, and at once the copy is
///    renamed to the store's name: the name leads to the old store or to the new one, never to none.
///    Run again after this, the new store is the one that was there: it has all that the old one had,
///    and the result is the same.
///
/// Who waited meanwhile for the store's lock finds that another file has its name, and opens that.
public final class Restoration {
  /// The store's file, links followed.
  public let path: String
  /// The store that is there; nil where there is none, or none that can be opened.
  public private(set) var present: SQLiteJournal?
  /// Why the store that is there can't be opened.
  public private(set) var unreadable: JournalError?

  /// A moment at which all that was begun is on disk.
  enum Step: CaseIterable {
    case locked, copied, merged, checked, kept, replaced
  }

  /// Is told of each step that was taken: tests look at what an interruption would leave.
  var afterStep: (Step) throws -> Void = { _ in }

  /// Looks at the store to be replaced; one that is older is brought up to date.
  ///
  /// - Parameters:
  ///   - path: Its file; none where the backup is to become a new store.
  ///   - busyTimeout: How long it is waited for another program's lock, in milliseconds.
  /// - Throws: `JournalError` where it is in use, was made by a newer Khaolam, is a database of
  ///   another program, or its folder can't be written to. Damage is no reason.
  public init(of path: String, busyTimeout: Int32 = SQLiteJournal.busyTimeout) throws {
    let isThere = access(path, F_OK) == 0
    self.path = isThere ? Self.resolved(path) : path
    guard isThere else { return }
    do {
      present = try SQLiteJournal(path: self.path, busyTimeout: busyTimeout)
    } catch let error as JournalError where error.isDamage {
      if case .notAStore = error, Self.isDatabase(self.path) { throw error }
      // A kiosk that opened it before it was damaged may go on with what it has in memory.
      guard WriteQueue(store: self.path)?.isAlone ?? true else {
        throw JournalError.busy(path: self.path)
      }
      unreadable = error
    }
  }

  /// Puts a backup in the store's place.
  ///
  /// - Parameters:
  ///   - backup: The backup's file; nil for none.
  ///   - takesPresent: Whether what the store has beyond the backup is taken over.
  ///   - now: The time of day: milliseconds since 1970-01-01 00:00 UTC.
  /// - Throws: `CopyError`, `JournalError`; `busy` where another program has the store open.
  public func restore(
    _ backup: String?, takingPresent takesPresent: Bool = true, at now: Int
  ) throws -> Restored {
    try restore(
      backup.map { (path: $0, store: try checked($0)) }, takingPresent: takesPresent, at: now)
  }

  /// Puts a backup that was read from beginning to end in the store's place.
  func restore(
    _ backup: (path: String, store: SQLiteJournal)?, takingPresent takesPresent: Bool = true,
    at now: Int
  ) throws -> Restored {
    let source = backup?.store
    let extent = try source?.extent()
    try lockPresent()
    try afterStep(.locked)
    let folder = Folder(of: path)
    UnfinishedFile.clear(folder)
    let file = try UnfinishedFile(in: folder)
    try source?.vacuum(into: file.path)
    try afterStep(.copied)
    let id = StoreBirth.random.id
    let rescue = try complete(file.path, as: id, takingPresent: takesPresent)
    try afterStep(.merged)
    let copy = try SQLiteJournal.checked(copy: file.path)
    guard try extent.map(copy.holds) ?? true else { throw CopyError.incomplete(path: file.path) }
    try file.sync()
    try afterStep(.checked)
    let kept = try isThere ? keepPresent(at: now) : nil
    try afterStep(.kept)
    if isThere {
      try removeLog()
      try file.replace(path)
    } else if try !file.take(name: path) {
      // A kiosk has been started meanwhile.
      throw JournalError.busy(path: path)
    }
    try afterStep(.replaced)
    present = nil
    // Nobody else can have it open yet, which is when it gets a log.
    _ = try SQLiteJournal(path: path)
    return Restored(
      path: path, store: id, backup: backup?.path, entries: extent?.counts.entries ?? 0,
      merged: rescue.merged,
      losses: rescue.losses, kept: kept)
  }

  /// A backup that was read from beginning to end.
  func checked(_ backup: String) throws -> SQLiteJournal {
    guard StoreFile.Identity(of: backup) != StoreFile.Identity(of: path) || !isThere else {
      throw CopyError.itself(path: backup)
    }
    return try SQLiteJournal.checked(copy: backup)
  }

  private func lockPresent() throws {
    do {
      try present?.lockAlone()
    } catch let error as JournalError {
      guard error.isDamage else { throw error }
      (present, unreadable) = (nil, error)
    }
  }

  private var isThere: Bool { present != nil || unreadable != nil }

  /// Makes a copy of the backup, or an empty file, the store that it will be, in one file.
  private func complete(
    _ copy: String, as id: StoreID, takingPresent takesPresent: Bool
  ) throws -> Rescue {
    // What is lost here by a power cut is made again.
    let birth = StoreBirth(id: id, isSimulated: present?.isSimulated ?? false)
    let new = try SQLiteJournal(path: copy, birth: birth, durability: .relaxed)
    try new.become(id, withPinOf: present)
    var rescue = Rescue()
    if takesPresent {
      if let present { rescue = try new.rescue(present) }
      if let unreadable { rescue.losses = [Loss(part: .rest, reason: unreadable)] }
    }
    try new.leaveLog()
    return rescue
  }

  /// Gives the store that is there a second name.
  private func keepPresent(at now: Int) throws -> String {
    for second in 0..<60 {
      let kept = "\(path).before-restore-\(BackupName.stamp(now + second * 1_000))"
      if link(path, kept) != 0 {
        if errno == EEXIST { continue }
        // A file system without links.
        let copy = try UnfinishedFile(in: Folder(of: path))
        try copy.fill(from: try openPresent())
        try copy.sync()
        guard try copy.take(name: kept) else { continue }
      }
      try keepLog(of: kept)
      Folder(of: path).sync()
      return kept
    }
    throw CopyError.taken(path: "\(path).before-restore-\(BackupName.stamp(now))")
  }

  /// The store that is there, to be read byte by byte.
  ///
  /// It stays open: to close it would let go of this program's lock of it, as POSIX has it.
  /// <https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_>
  private func openPresent() throws(JournalError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw JournalError(openingFailedAt: path, code: errno) }
    return descriptor
  }

  /// What lies beside a store and belongs to it.
  private static let besides = ["-wal", "-journal", "-shm"]

  /// Gives what lies beside the store that is there a second name, too.
  private func keepLog(of kept: String) throws(JournalError) {
    // A store that is locked has nothing but a journal, which it has done with.
    if present != nil { unlink("\(path)-journal") }
    for ending in Self.besides where access(path + ending, F_OK) == 0 {
      // On a file system without links it has only the new one.
      guard link(path + ending, kept + ending) == 0 || rename(path + ending, kept + ending) == 0
      else { throw JournalError(writingFailedAt: kept + ending, code: errno) }
    }
  }

  /// Takes away from the store's name what would be taken for the new store's.
  private func removeLog() throws(JournalError) {
    for ending in Self.besides where unlink(path + ending) != 0 && errno != ENOENT {
      throw JournalError(writingFailedAt: path + ending, code: errno)
    }
  }

  /// Whether a file is a database that can be read, of whatever program.
  static func isDatabase(_ path: String) -> Bool {
    let database = try? Database(path: path, mode: .readOnly, busyTimeout: 0)
    return (try? database?.first("SELECT count(*) FROM sqlite_schema") { _ in true }) != nil
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension JournalError {
  /// Whether a store is damaged, or what should be one.
  var isDamage: Bool {
    switch self {
    case .damaged, .failed, .notAStore: true
    default: false
    }
  }
}

extension SQLiteJournal {
  /// Locks the store for as long as this journal lasts, and empties its log.
  ///
  /// - Throws: `JournalError.busy` where another program has it open.
  fileprivate func lockAlone() throws {
    try JournalError.reporting(path) { try database.lockAlone() }
  }

  /// Gives a copy an id of its own and the PIN of the store that it stands in for, if that has one.
  ///
  /// The copy was never backed up.
  fileprivate func become(_ id: StoreID, withPinOf other: SQLiteJournal?) throws {
    try session.write(.settings) {
      try session.run("UPDATE store SET value = ?1 WHERE key = 'id'", .text(id.rawValue))
      try set(nil, for: BackupSetting.at)
      try set(nil, for: BackupSetting.path)
      try set(nil, for: BackupSetting.counts)
    }
    guard let other, (try? other.hasPin) == true else { return }
    try takePin(of: other)
  }
}
