import Glibc
import Vocabulary

/// A file that appears under its name whole or not at all.
///
/// It is written under a temporary name in the same folder, brought to disk, then renamed.
public final class AtomicFile {
  private let path: String
  private let temporary: String
  private var descriptor: Int32

  /// Begins a file.
  ///
  /// - Throws: `FileWriteError`.
  public init(path: String) throws(FileWriteError) {
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileWriteError(path: path, isNew: true, code: errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
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
    let isDone = fsync(descriptor) == 0 && rename(temporary, path) == 0
    guard isDone else { throw FileWriteError(path: path, isNew: false, code: errno) }
    close(descriptor)
    descriptor = -1
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

  public var message: Bilingual {
    let reason = String(cString: strerror(code))
    return Bilingual(th: "เขียนไฟล์ \(path) ไม่ได้: \(reason)", en: "\(path) can't be written: \(reason).")
  }

  public var remedy: Bilingual {
    code == ENOSPC || code == EDQUOT
      ? Bilingual(th: "เพิ่มพื้นที่ว่างในดิสก์", en: "Make room on the disk.")
      : Bilingual(
        th: "เลือกโฟลเดอร์ที่มีอยู่และเขียนได้", en: "Choose a folder that exists and can be written to.")
  }

  public var exitCode: Int32 { isNew ? 73 : 74 }
}
