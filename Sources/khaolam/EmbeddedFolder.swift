import Glibc
import QuizEngine
import Reports
import SourceText
import Vocabulary

/// The folder beside a bank that holds the pictures and sounds that came inside another.
struct EmbeddedFolder {
  /// Its path.
  let path: String
  /// Its name, as the bank's texts name it.
  private let name: String

  /// The folder `NAME.files` beside a bank that is called `NAME` and an ending.
  init(beside bank: String) {
    var base = bank
    if let point = bank.lastIndex(of: "."), point > bank.startIndex,
      bank[bank.index(before: point)] != "/", !bank[point...].contains("/")
    {
      base = String(bank[..<point])
    }
    path = base + ".files"
    name = path.split(separator: "/").last.map { String($0) } ?? path
  }

  /// A question with its files named in this folder.
  func pointing(_ question: Question, to files: [EmbeddedFile]) -> Question {
    question.replacingFileLinks { link in
      files.first { $0.link == link }.map { Self.percentEncoded("\(name)/\($0.name)") }
    }
  }

  /// Writes files into the folder, which is made if it is not there; nothing where there are none.
  ///
  /// - Throws: `FileWriteError`, with status 73 where one is there and none is to be replaced.
  func write(_ files: [EmbeddedFile], isReplacing: Bool) throws(FileWriteError) {
    guard files.contains(where: { $0.bytes != nil }) else { return }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileWriteError(path: path, isNew: true, code: errno)
    }
    for file in files where !isReplacing && file.bytes != nil && !isThere(file) {
      try NewFile.requireFree("\(path)/\(file.name)")
    }
    for file in files {
      // Names come from outside; a path among them would lead elsewhere.
      guard let bytes = file.bytes, !file.name.contains("/"), !file.name.hasPrefix(".") else {
        continue
      }
      try NewFile.write(bytes, to: "\(path)/\(file.name)")
    }
  }

  /// Whether the same file is there already, as where a bank is converted into another format.
  private func isThere(_ file: EmbeddedFile) -> Bool {
    guard let bytes = file.bytes else { return false }
    return bytes == (try? FileReader.bytes(at: "\(path)/\(file.name)", limit: bytes.count))
  }

  /// A relative path as a link writes it.
  ///
  /// Source: <https://www.rfc-editor.org/rfc/rfc3986#section-2.3>.
  private static func percentEncoded(_ path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.reduce(into: "") { text, byte in
      guard !plain.contains(byte) else { return text.unicodeScalars.append(.init(byte)) }
      text += byte < 16 ? "%0" : "%"
      text += String(byte, radix: 16, uppercase: true)
    }
  }
}
