import Glibc

/// Where and when the last good backup of a store was made.
public struct BackupNote: Hashable, Sendable {
  /// When: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// The file's path, as it was named then.
  public var path: String
  /// What the backup holds; nil where an older version made it.
  public var counts: StoreCounts?

  /// A note of a backup.
  public init(at: Int, path: String, counts: StoreCounts?) {
    self.at = at
    self.path = path
    self.counts = counts
  }
}

extension StoreJournal {
  enum BackupSetting {
    static let at = "backup.at"
    static let path = "backup.path"
    static let counts = "backup.counts"
  }

  /// Notes in the store that a backup of it was made; the backup does not hold this.
  ///
  /// - Throws: `JournalError`.
  public func note(_ backup: Backup) throws {
    try session.write(.settings) {
      try set(String(backup.at), for: BackupSetting.at)
      try set(backup.path, for: BackupSetting.path)
      let counts = [backup.counts.entries, backup.counts.latecomers, backup.counts.ballots]
      try set(counts.map(String.init).joined(separator: " "), for: BackupSetting.counts)
    }
  }

  /// The last good backup that was noted; nil for none.
  public var lastBackup: BackupNote? {
    get throws {
      guard let at = try setting(BackupSetting.at).flatMap({ Int($0) }) else { return nil }
      return BackupNote(
        at: at, path: try setting(BackupSetting.path) ?? "",
        counts: try setting(BackupSetting.counts).flatMap { StoreCounts($0) })
    }
  }

  /// The latest backup that was noted, if it is in a folder still and holds all that the store does.
  ///
  /// - Throws: `JournalError`.
  public func upToDateBackup(in place: BackupPlace) throws -> Backup? {
    var status = stat()
    guard let note = try lastBackup, case .folder = place, let path = place.folder.wholePath,
      Folder(of: note.path).path == path, stat(note.path, &status) == 0
    else { return nil }
    let extent = try extent()
    guard note.counts == extent.counts else { return nil }
    return Backup(
      path: note.path, store: store, at: note.at, counts: extent.counts, kiosks: extent.kiosks,
      bytes: Int(status.st_size), removed: [])
  }
}

extension StoreCounts {
  /// The counts in a setting: three numbers.
  fileprivate init?(_ text: String) {
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    (entries, latecomers, ballots) = (numbers[0], numbers[1], numbers[2])
  }
}
