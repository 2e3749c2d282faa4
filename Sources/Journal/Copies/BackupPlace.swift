import Glibc

/// Where a backup goes.
public enum BackupPlace: Hashable, Sendable {
  /// A file by this name, which nothing may have.
  case file(String)
  /// A folder, in which it gets a name of its own.
  case folder(String)

  /// The place that a path names: a folder where it ends in a slash or is one.
  public init(_ path: String) {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    self = isFolder || path.hasSuffix("/") ? .folder(path) : .file(path)
  }

  /// The folder `backups` beside a store's file.
  public static func beside(store path: String) -> BackupPlace {
    .folder(Folder(of: path).file("backups"))
  }

  var folder: Folder {
    switch self {
    case .file(let path): Folder(of: path)
    case .folder(let path): Folder(path)
    }
  }
}

/// The names of a store's backups in a folder: `<store>-YYYYMMDDTHHMMSSZ.db`, the time in UTC.
struct BackupName {
  /// What all of them begin with.
  private let beginning: String

  /// The names of backups of a store.
  ///
  /// - Parameter name: The store's name, such as its file's; an ending `.db` is left out.
  init(ofStore name: String) {
    // A server's address may have characters that the file system of a stick refuses.
    let file = String(
      (name.split(separator: "/").last ?? "store").filter { !"\"*:<>?\\|".contains($0) })
    beginning = (file.hasSuffix(".db") ? String(file.dropLast(3)) : file) + "-"
  }

  /// The name of one that is made at a time.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  func file(at: Int) -> String { "\(beginning)\(Self.stamp(at)).db" }

  /// The time in a name; nil where it is none of these names to the letter.
  func stamp(in name: String) -> String? {
    guard name.hasPrefix(beginning), name.hasSuffix(".db") else { return nil }
    let stamp = name.dropFirst(beginning.count).dropLast(3)
    let pattern = "dddddddd" + "T" + "dddddd" + "Z"
    let isStamp =
      stamp.utf8.count == pattern.utf8.count
      && zip(stamp.utf8, pattern.utf8).allSatisfy { byte, wanted in
        wanted == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == wanted
      }
    return isStamp ? String(stamp) : nil
  }

  /// A time as it stands in names: `20141017T020000Z`.
  static func stamp(_ at: Int) -> String {
    var seconds = time_t(at / 1_000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: Int32, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2)
      + digits(parts.tm_mday, 2) + "T" + digits(parts.tm_hour, 2) + digits(parts.tm_min, 2)
      + digits(parts.tm_sec, 2) + "Z"
  }
}
