import Glibc
import Vocabulary

/// The folder that holds `quizzes` and `assets`.
struct DataFolder {
  /// Its path.
  var root: String

  /// The path of a file in it.
  func path(_ name: String) -> String { "\(root)/\(name)" }

  /// The folder that is named, or else found: `$KHAOLAM_DATA`, `../share/khaolam` beside the
  /// executable, the checkout that holds the executable.
  static func find(named name: String?) throws(DataFolderError) -> DataFolder {
    if let name = name ?? Environment.value("KHAOLAM_DATA") {
      guard isDataFolder(name) else { throw DataFolderError(path: name) }
      return DataFolder(root: name)
    }
    let executable = Path.folder(of: executablePath())
    let installed = "\(executable)/../share/khaolam"
    if isDataFolder(installed) { return DataFolder(root: installed) }
    var folder = executable
    while folder.count > 1 {
      if isDataFolder(folder) { return DataFolder(root: folder) }
      folder = Path.folder(of: folder)
    }
    throw DataFolderError(path: nil)
  }

  private static func isDataFolder(_ path: String) -> Bool {
    access("\(path)/quizzes", F_OK) == 0 && access("\(path)/assets", F_OK) == 0
  }

  private static func executablePath() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}

/// There is no folder with quizzes and assets where one was looked for.
struct DataFolderError: ExplainedError {
  /// The folder that was named; nil if it was to be found.
  var path: String?

  var message: Bilingual {
    guard let path else {
      return Bilingual(
        th: "ไม่พบโฟลเดอร์ข้อมูล (quizzes และ assets)",
        en: "The data folder (quizzes and assets) was not found.")
    }
    return Bilingual(
      th: "ไม่มี quizzes และ assets ในโฟลเดอร์ \(path)",
      en: "The folder \(path) has no quizzes and assets.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ระบุด้วย --data DIR หรือตัวแปร KHAOLAM_DATA",
      en: "Name it with --data DIR or $KHAOLAM_DATA.")
  }

  var exitCode: Int32 { ExitStatus.noInput }
}

/// Paths as text.
enum Path {
  /// The folder that holds a file.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as seen from a folder.
  static func join(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}
