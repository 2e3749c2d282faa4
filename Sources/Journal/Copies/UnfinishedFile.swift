import Glibc

/// A file under a temporary name until it is whole; its owner's only.
///
/// While it is made it is locked, so that other programs don't take it for a leftover; what is let
/// go unfinished is removed, with what SQLite laid beside it. What a power cut leaves is removed by
/// the next who makes one in that folder.
final class UnfinishedFile {
  let path: String
  private let folder: Folder
  private let name: String
  private var descriptor: Int32

  private static let beginning = ".khaolam-copy-"
  private static let ending = ".part"

  /// Begins an empty file in a folder, which is made if it is not there.
  init(in folder: Folder) throws(JournalError) {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    name = Self.beginning + String(repeating: "0", count: 16 - digits.count) + digits + Self.ending
    self.folder = folder
    path = folder.file(name)
    try StoreFile.makeFolders(above: path)
    var file: Int32
    repeat {
      file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw JournalError(openingFailedAt: path, code: errno) }
      flock(file, LOCK_EX)
      // Another program may have taken it for a leftover before it was locked.
    } while Self.isGone(file, path)
    descriptor = file
  }

  /// Whether an open file has no longer its name; it is closed then.
  private static func isGone(_ file: Int32, _ path: String) -> Bool {
    guard StoreFile.Identity(of: file) != StoreFile.Identity(of: path) else { return false }
    close(file)
    return true
  }

  deinit {
    guard descriptor >= 0 else { return }
    Self.remove(name, in: folder)
    close(descriptor)
  }

  /// Removes files that were left unfinished, and what lies beside them.
  static func clear(_ folder: Folder) {
    for name in Set(folder.names.compactMap(base)) {
      let file = open(folder.file(name), O_RDWR | O_CLOEXEC)
      defer { if file >= 0 { close(file) } }
      // Locked, it is being made; gone, it has left others behind.
      if file < 0 ? errno == ENOENT : flock(file, LOCK_EX | LOCK_NB) == 0 {
        remove(name, in: folder)
      }
    }
  }

  /// The temporary name that a name begins with; nil where it is no such name.
  private static func base(of name: String) -> String? {
    let length = beginning.utf8.count + 16 + ending.utf8.count
    let base = String(decoding: name.utf8.prefix(length), as: UTF8.self)
    let digits = base.dropFirst(beginning.utf8.count).dropLast(ending.utf8.count)
    guard base.hasPrefix(beginning), base.hasSuffix(ending), digits.utf8.count == 16,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return base
  }

  private static func remove(_ base: String, in folder: Folder) {
    for name in folder.names where name.hasPrefix(base) { unlink(folder.file(name)) }
  }

  /// Copies all of an open file into it.
  func fill(from source: Int32) throws(JournalError) {
    var offset = 0
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = pread(source, &piece, piece.count, off_t(offset))
      if count == 0 { return }
      guard count > 0, pwrite(descriptor, piece, count, off_t(offset)) == count else {
        throw JournalError(writingFailedAt: path, code: errno)
      }
      offset += count
    }
  }

  /// Brings its content to disk.
  func sync() throws(JournalError) {
    guard fsync(descriptor) == 0 else { throw JournalError(writingFailedAt: path, code: errno) }
  }

  /// Gives it a name that nothing has.
  ///
  /// - Returns: Whether it got it; if not, something has it.
  func take(name final: String) throws(JournalError) -> Bool {
    if link(path, final) != 0 {
      if errno == EEXIST { return false }
      // A file system without links, such as a stick's, has no such move in one step.
      var status = stat()
      if lstat(final, &status) == 0 { return false }
      guard rename(path, final) == 0 else {
        throw JournalError(writingFailedAt: final, code: errno)
      }
    }
    finish()
    return true
  }

  /// Puts it in the place of a file.
  func replace(_ final: String) throws(JournalError) {
    guard rename(path, final) == 0 else { throw JournalError(writingFailedAt: final, code: errno) }
    finish()
  }

  private func finish() {
    Self.remove(name, in: folder)
    folder.sync()
    close(descriptor)
    descriptor = -1
  }
}

extension JournalError {
  /// What an error number of the operating system means for a file that is being written.
  init(writingFailedAt path: String, code: Int32) {
    self =
      switch code {
      case EROFS: .readOnly(path: path)
      case ENOSPC, EDQUOT: .diskFull(path: path)
      default: .failed(path: path, reason: String(cString: strerror(code)))
      }
  }
}
