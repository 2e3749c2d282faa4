import Glibc
import Vocabulary

/// A file that appears under its name whole or not at all.
///
/// It is written under a temporary name in the same folder, brought to disk, then renamed. A file
/// that is replaced hands on its permissions, a symbolic link stays and what it names is replaced,
/// and what is no regular file, such as a pipe or `/dev/null`, is written to as it is.
public final class AtomicFile {
  private let path: String
  /// Where the bytes go until they are whole, and where they belong; nil for what is no file.
  private let names: (temporary: String, final: String)?
  private var descriptor: Int32

  /// Begins a file.
  ///
  /// - Parameter isPrivate: Whether a new file is its owner's only.
  /// - Throws: `FileWriteError`.
  public init(path: String, isPrivate: Bool = false) throws(FileWriteError) {
    self.path = path
    var old = stat()
    let isThere = stat(path, &old) == 0
    if isThere, old.st_mode & S_IFMT != S_IFREG {
      names = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let target = isThere ? Self.resolved(path) : path
      let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
      let number = UInt64.random(in: .min ... .max)
      let temporary = "\(folder).khaolam-\(String(number, radix: 16)).tmp"
      names = (temporary, target)
      // A name that is taken, were it by a link that someone laid there, is refused.
      descriptor = open(
        temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o644)
      if descriptor >= 0, isThere { fchmod(descriptor, old.st_mode & 0o777) }
    }
    guard descriptor >= 0 else { throw FileWriteError(path: path, isNew: true, code: errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let names { unlink(names.temporary) }
  }

  /// Adds bytes.
  ///
  /// - Throws: `FileWriteError`.
  public func write(_ bytes: borrowing [UInt8]) throws(FileWriteError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw FileWriteError(path: path, isNew: false, code: errno)
      }
    }
  }

  /// Ends the file and gives it its name.
  ///
  /// - Throws: `FileWriteError`; the name is then as it was.
  public func commit() throws(FileWriteError) {
    if let names {
      guard fsync(descriptor) == 0, rename(names.temporary, names.final) == 0 else {
        throw FileWriteError(path: path, isNew: false, code: errno)
      }
      syncFolder(of: names.final)
    }
    close(descriptor)
    descriptor = -1
  }

  /// Brings the new name to disk. Some file systems can't, and then keep it in their own time.
  private func syncFolder(of name: String) {
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? "."
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  /// The path of the file that a path names, links followed.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// A file can't be made or written.
public struct FileWriteError: ExplainedError, Hashable {
  /// The file's path.
  public var path: String
  /// Whether it could not even be begun.
  public var isNew: Bool
  /// The operating system's error number.
  public var code: Int32

  /// A failure with its error number.
  public init(path: String, isNew: Bool, code: Int32) {
    self.path = path
    self.isNew = isNew
    self.code = code
  }

  /// Which file, and why, in the operating system's words.
  public var message: Bilingual {
    let reason = String(cString: strerror(code))
    return Bilingual(
      th: "เขียนไฟล์ \(path) ไม่ได้: \(reason)", en: "\(path) can't be written: \(reason).")
  }

  /// What makes room or leads to a place that can be written to.
  public var remedy: Bilingual {
    switch code {
    case ENOSPC, EDQUOT: Bilingual(th: "เพิ่มพื้นที่ว่างในดิสก์", en: "Make room on the disk.")
    case EEXIST, EISDIR: Bilingual(th: "ระบุชื่อไฟล์อื่น", en: "Name another file.")
    default:
      Bilingual(
        th: "เลือกโฟลเดอร์ที่มีอยู่และเขียนได้", en: "Choose a folder that exists and can be written to.")
    }
  }

  /// 73 where the file can't be made, 74 where it can't be written.
  public var exitCode: Int32 { isNew ? 73 : 74 }
}
