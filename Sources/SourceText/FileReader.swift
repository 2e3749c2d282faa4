import Glibc

/// Reads whole files from disk. The one place in this module that does input.
public enum FileReader {
  /// The default limit for event files, routes, rosters and tables: 64 MiB.
  public static let tableLimit = 64 << 20
  /// The default limit for question banks: 512 MiB.
  public static let bankLimit = 512 << 20

  /// A text file, in whichever encoding it is.
  public static func source(at path: String, limit: Int = tableLimit) throws(FileError)
    -> SourceFile
  {
    let bytes = try bytes(at: path, limit: limit)
    do {
      return try SourceFile(name: path, decoding: bytes)
    } catch {
      throw .notText(path: path, error)
    }
  }

  /// A file's bytes. A file that is larger than the limit is not read; a pipe is read up to it.
  public static func bytes(at path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = try retrying(path) { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    var status = stat()
    _ = try retrying(path) { fstat(descriptor, &status) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
    if status.st_size > limit { throw .tooLarge(path: path, limit: limit) }

    var room = status.st_size > 0 ? Int(status.st_size) : 64 << 10
    var bytes: [UInt8] = []
    while true {
      let chunk = try chunk(of: room, from: Int32(descriptor), path)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw .tooLarge(path: path, limit: limit) }
      room = 64 << 10
    }
  }

  /// The next bytes, at most `room`; none at the end.
  private static func chunk(of room: Int, from descriptor: Int32, _ path: String)
    throws(FileError) -> [UInt8]
  {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      do throws(FileError) {
        count = try retrying(path) { read(descriptor, buffer.baseAddress, room) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The result of a system call, called again when a signal cut it off.
  private static func retrying<Result: SignedInteger>(_ path: String, _ call: () -> Result)
    throws(FileError) -> Result
  {
    while true {
      let result = call()
      if result >= 0 { return result }
      switch errno {
      case EINTR: continue
      case ENOENT, ENOTDIR, ENAMETOOLONG: throw .missing(path: path)
      case EISDIR: throw .isDirectory(path: path)
      case EACCES, EPERM: throw .notPermitted(path: path)
      case let code: throw .unreadable(path: path, reason: String(cString: strerror(code)))
      }
    }
  }
}
