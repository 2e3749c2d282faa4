import CSQLite
import Glibc
import Synchronization

/// The log of one store, of which each flush is counted and may fail; other files are left alone.
///
/// SQLite is given a file system that hands all on to its own.
/// <https://www.sqlite.org/vfs.html#vfs_shims>
enum WatchedLog {
  /// How often it was brought to the disk.
  static let flushes = Atomic(0)
  /// Whether the disk takes it no more.
  static let isFailing = Atomic(false)

  /// The path of the log that is watched.
  private static let path = Mutex("")
  nonisolated(unsafe) private static let system = sqlite3_vfs_find(nil)
  nonisolated(unsafe) private static let methods: UnsafeMutablePointer<sqlite3_io_methods> =
    .allocate(capacity: 1)
  nonisolated(unsafe) private static var flush:
    (@convention(c) (UnsafeMutablePointer<sqlite3_file>?, Int32) -> Int32)?

  private static let isInstalled: Bool = {
    guard let system else { return false }
    let shim = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    shim.initialize(to: system.pointee)
    shim.pointee.zName = UnsafePointer(strdup("watched"))
    shim.pointee.xOpen = { _, name, file, flags, outFlags in
      guard let system = WatchedLog.system, let open = system.pointee.xOpen else {
        return SQLITE_CANTOPEN
      }
      let code = open(system, name, file, flags, outFlags)
      if code == SQLITE_OK, let name, let file { watch(file, named: String(cString: name)) }
      return code
    }
    return sqlite3_vfs_register(shim, 1) == SQLITE_OK
  }()

  /// Watches the log of the store in a file that is opened from now on.
  static func watch(store: String) -> Bool {
    path.withLock { $0 = "\(store)-wal" }
    return isInstalled
  }

  private static func watch(_ file: UnsafeMutablePointer<sqlite3_file>, named name: String) {
    guard path.withLock({ $0 == name }), let original = file.pointee.pMethods else { return }
    flush = original.pointee.xSync
    methods.initialize(to: original.pointee)
    methods.pointee.xSync = { file, flags in
      if WatchedLog.isFailing.load(ordering: .relaxed) { return SQLITE_IOERR | 4 << 8 }
      WatchedLog.flushes.add(1, ordering: .relaxed)
      return WatchedLog.flush?(file, flags) ?? SQLITE_MISUSE
    }
    file.pointee.pMethods = UnsafePointer(methods)
  }
}
