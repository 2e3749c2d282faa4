import FoundationEssentials
import Glibc

/// A folder for what nobody needs later; it is removed when it is let go.
final class ScratchFolder {
  let path: String

  /// - Throws: `OutputError` where none can be made.
  init() throws {
    var template = Array("\(Environment.value("TMPDIR") ?? "/tmp")/khaolam-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw OutputError(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
