import Entries
import Glibc
import Vocabulary

/// A file that `journal export` wrote, read line by line.
struct ExportFile {
  /// The file's path.
  let path: String

  /// Whether a file begins as an export does; a store's does not.
  static func begins(_ path: String) -> Bool {
    let mark = Array(#"{"khaolam":"#.utf8)
    guard let file = fopen(path, "re") else { return false }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: mark.count)
    return fread(&bytes, 1, bytes.count, file) == mark.count && bytes == mark
  }

  /// Visits the lines between the header and the checksum line.
  ///
  /// - Parameters:
  ///   - begin: Is told first whether the entries are simulated.
  ///   - take: Takes an entry, a latecomer or a ballot.
  /// - Throws: `JournalError.unreadableExport` with the first line that is none, or does not belong
  ///   there, or where the checksum is another; and what `begin` and `take` throw.
  func visit(
    begin: (_ isSimulated: Bool) throws -> Void, take: (ExportedLine) throws -> Void
  ) throws {
    guard let file = fopen(path, "re") else {
      throw errno == ENOENT
        ? JournalError.missing(path: path)
        : .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var checksum = SHA256Stream()
    var (number, entries, hasEnded) = (0, 0, false)
    while let bytes = try line(of: file, number: number + 1) {
      number += 1
      guard !hasEnded, let line = try? ExportedLine(bytes) else { throw unreadable(number) }
      if case .end(let count, let sum) = line {
        guard count == entries, hexadecimal(checksum.finish()) == sum else {
          throw unreadable(number)
        }
        hasEnded = true
        continue
      }
      checksum.update(bytes + [UInt8(ascii: "\n")])
      if case .header(let format, _, let isSimulated) = line {
        guard number == 1, format == 1 else { throw unreadable(number) }
        try begin(isSimulated)
      } else {
        guard number > 1 else { throw unreadable(number) }
        if case .entry = line { entries += 1 }
        try take(line)
      }
    }
    guard hasEnded else { throw unreadable(number + 1) }
  }

  private func unreadable(_ line: Int) -> JournalError {
    .unreadableExport(path: path, line: line)
  }

  /// The next line without its end; nil after the last.
  private func line(of file: UnsafeMutablePointer<FILE>, number: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let byte = getc_unlocked(file)
      if byte == EOF {
        guard ferror(file) == 0 else {
          throw JournalError.failed(path: path, reason: String(cString: strerror(errno)))
        }
        if bytes.isEmpty { return nil }
        // Each line of an export ends in LF: this one was cut off.
        throw unreadable(number)
      }
      if byte == 0x0A { return bytes }
      guard bytes.count < ExportedLine.mostBytes else { throw unreadable(number) }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}
