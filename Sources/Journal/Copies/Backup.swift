import Entries
import Glibc
import Vocabulary

/// A backup that was made and found to be whole.
public struct Backup: Hashable, Sendable {
  /// Its file.
  public var path: String
  /// The store that it is of.
  public var store: StoreID
  /// When it was made: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// What it holds.
  public var counts: StoreCounts
  /// The number of kiosks that wrote them.
  public var kiosks: Int
  /// Its size in bytes.
  public var bytes: Int
  /// Older backups that were removed.
  public var removed: [String]
}

extension StoreJournal {
  /// Copies the store into a file, while kiosks go on, and makes sure that the copy is whole.
  ///
  /// The copy is made under a temporary name, brought to disk, read from beginning to end and held
  /// against the store; only then it gets its name. Interrupted at any moment it leaves no file by
  /// that name, and can be made again.
  ///
  /// - Parameters:
  ///   - place: Where to; folders that are not there are made, but for those of sticks and other disks,
  ///     which would be on this one then.
  ///   - most: How many backups of this store are kept in the folder, this one among them; nil for
  ///     all. What can't be read, or is of another store, stays.
  ///   - now: The time of day: milliseconds since 1970-01-01 00:00 UTC.
  /// - Throws: `CopyError`, `JournalError`.
  public func backUp(
    to place: BackupPlace, keeping most: Int? = nil, at now: Int
  ) throws -> Backup {
    try backUp(to: place, keeping: most, at: now) { copy in
      if let file = self as? SQLiteJournal {
        try file.vacuum(into: copy)
      } else {
        try merge(into: copy)
      }
    }
  }

  /// Makes a backup by a body that writes all of the store into an empty file.
  ///
  /// - Parameter copy: Writes the copy: `vacuum(into:)` of a store that is a file, `merge(into:)` of
  ///   any.
  func backUp(
    to place: BackupPlace, keeping most: Int?, at now: Int, copy: (String) throws -> Void
  ) throws -> Backup {
    if case .file(let path) = place {
      var status = stat()
      guard lstat(path, &status) != 0 else { throw CopyError.taken(path: path) }
    }
    let folder = place.folder
    guard folder.isThere || !folder.isOfOtherDisk else {
      throw CopyError.notConnected(path: folder.path)
    }
    UnfinishedFile.clear(folder)
    let before = try extent()
    let file = try UnfinishedFile(in: folder)
    try copy(file.path)
    try file.sync()
    let made = try extent(ofCopy: file.path, from: before)
    var status = stat()
    stat(file.path, &status)
    let path = try named(file, in: place, at: now)
    var backup = Backup(
      path: path, store: store, at: now, counts: made.counts, kiosks: made.kiosks,
      bytes: Int(status.st_size), removed: [])
    if let most { backup.removed = removeBackups(in: folder, keeping: most, besides: path) }
    return backup
  }

  /// How far a copy goes, which has to be as far as the store when it was begun, and no farther than
  /// the store is now.
  private func extent(ofCopy path: String, from before: StoreExtent) throws -> StoreExtent {
    let copy: SQLiteJournal
    do {
      copy = try SQLiteJournal.checked(copy: path)
    } catch CopyError.brokenChain(_, let fault, let count) {
      // Every page is right: the entries were copied as they are.
      throw CopyError.brokenChain(path: name, fault, count: count)
    } catch CopyError.damaged {
      throw CopyError.incomplete(path: Folder(of: path).path)
    }
    let made = try copy.extent()
    guard copy.store == store, try copy.holds(before), try holds(made) else {
      throw CopyError.incomplete(path: Folder(of: path).path)
    }
    return made
  }

  /// The path of a copy that is whole, which gets its name by this.
  private func named(_ file: UnfinishedFile, in place: BackupPlace, at now: Int) throws -> String {
    switch place {
    case .file(let path):
      guard try file.take(name: path) else { throw CopyError.taken(path: path) }
      return path
    case .folder:
      let names = BackupName(ofStore: name)
      // A second has one name: whoever comes second takes the next that is free.
      for second in 0..<60 {
        let path = place.folder.file(names.file(at: now + second * 1_000))
        if try file.take(name: path) { return path }
      }
      throw CopyError.taken(path: place.folder.file(names.file(at: now)))
    }
  }

  /// Removes backups of this store but the newest, by the times in their names.
  ///
  /// One that was just made stays, also where a clock is behind. A name alone makes none a backup of
  /// this store: a stick may hold those of another machine with the same event.
  private func removeBackups(
    in folder: Folder, keeping most: Int, besides new: String
  ) -> [String] {
    let names = BackupName(ofStore: name)
    let others = folder.names.filter { names.stamp(in: $0) != nil && folder.file($0) != new }
      .sorted(by: >).map(folder.file)
      .filter { (try? SQLiteJournal(reading: $0, busyTimeout: 0))?.store == store }
    let removed = others.dropFirst(max(most - 1, 0)).filter { unlink($0) == 0 }
    if !removed.isEmpty { folder.sync() }
    return Array(removed)
  }

  /// Writes all of the store into an empty file by merging it, whatever kind of store it is.
  ///
  /// What stays in a store, such as its PIN, does not come along.
  func merge(into copy: String) throws {
    let new = try SQLiteJournal(
      path: copy, birth: StoreBirth(id: store, isSimulated: isSimulated), durability: .relaxed)
    _ = try new.merge(self)
    try new.leaveLog()
  }
}
