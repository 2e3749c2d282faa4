import Glibc
import Programme
import Reports
import SourceText

/// An event file and the files that it names, on disk.
enum EventFiles {
  /// Reads an event file and its roster; paths in it are as seen from its folder.
  ///
  /// - Throws: `FileError` where the event file itself can't be read.
  static func read(_ path: String) throws(FileError) -> EventReading {
    let folder = Path.folder(of: path)
    return EventReader.read(
      try FileReader.source(at: path),
      roster: { name in
        Result { () throws(FileError) in
          try FileReader.source(at: Path.join(folder, name))
        }
      },
      fileExists: { access(Path.join(folder, $0), R_OK) == 0 }, isTimeZone: LocalTime.isKnown)
  }
}
