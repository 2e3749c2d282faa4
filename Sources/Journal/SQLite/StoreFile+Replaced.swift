import Glibc

extension StoreFile {
  /// Which file a name stands for, whatever its name.
  struct Identity: Equatable {
    var device: dev_t
    var number: ino_t

    /// The file at a path; nil where there is none.
    init?(of path: String) {
      var file = stat()
      guard stat(path, &file) == 0 else { return nil }
      (device, number) = (file.st_dev, file.st_ino)
    }

    /// The file that is open; nil where none is.
    init?(of descriptor: Int32) {
      var file = stat()
      guard fstat(descriptor, &file) == 0 else { return nil }
      (device, number) = (file.st_dev, file.st_ino)
    }
  }

  /// Opens a store, and again where another file took its place meanwhile.
  ///
  /// Who waits for the lock of a store that is being restored has the old file open. Written to, it
  /// would use the log of the new one, which has its name.
  ///
  /// - Parameter open: Opens it, and has had its lock on return.
  static func opening<Value>(_ path: String, _ open: () throws -> Value) throws -> Value {
    while true {
      let before = Identity(of: path)
      do {
        let value = try open()
        if Identity(of: path) == before { return value }
      } catch {
        // What went wrong may be that the file has no longer its name.
        if Identity(of: path) == before { throw error }
      }
    }
  }
}
