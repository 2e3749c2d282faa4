/// Where and when the last good backup of a store was made.
public struct BackupNote: Hashable, Sendable {
  /// When: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// The file's path, as it was named then.
  public var path: String

  /// A note of a backup.
  public init(at: Int, path: String) {
    self.at = at
    self.path = path
  }
}

extension StoreJournal {
  enum BackupSetting {
    static let at = "backup.at"
    static let path = "backup.path"
  }

  /// Notes in the store that a backup of it was made; the backup does not hold this.
  ///
  /// - Throws: `JournalError`.
  public func note(_ backup: Backup) throws {
    try session.write(.settings) {
      try set(String(backup.at), for: BackupSetting.at)
      try set(backup.path, for: BackupSetting.path)
    }
  }

  /// The last good backup that was noted; nil for none.
  public var lastBackup: BackupNote? {
    get throws {
      guard let at = try setting(BackupSetting.at).flatMap({ Int($0) }) else { return nil }
      return BackupNote(at: at, path: try setting(BackupSetting.path) ?? "")
    }
  }
}
