import FoundationEssentials
import Glibc
import Reports

/// A folder for what nobody needs later; it is removed when it is let go.
final class ScratchFolder {
  let path: String

  /// - Throws: `FileWriteError` where none can be made.
  init() throws {
    let parent = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/khaolam-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileWriteError(path: parent, isNew: true, code: errno)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
