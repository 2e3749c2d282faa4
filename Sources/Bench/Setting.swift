import FoundationEssentials
import Generators
import Glibc
import Programme
import QuizEngine
import SourceText
import Vocabulary

/// What the measurements stand on: the programs, a folder to work in, and the size of it all.
struct Setting {
  /// The folder for stores and generated files: on the disk whose speed counts.
  var folder: String
  /// The checkout whose clean build is measured; nil leaves it out.
  var package: String?
  /// The folder of banks whose loading is measured; nil leaves it out.
  var library: String?
  /// Whether it is to be short: a tenth of the sizes, fewer repetitions.
  var isQuick: Bool
  /// This program.
  let ownProgram: String
  /// The folder of the programs built beside this one.
  let programs: String

  init(folder: String, package: String?, library: String?, isQuick: Bool) throws {
    self.folder = folder
    self.package = package
    self.library = library
    self.isQuick = isQuick
    guard let path = realpath("/proc/self/exe", nil) else { throw BenchError("no /proc") }
    defer { free(path) }
    ownProgram = String(cString: path)
    programs = URL(filePath: ownProgram).deletingLastPathComponent().path
  }

  var khaolam: String { "\(programs)/khaolam" }
  var floorProgram: String { "\(programs)/khaolam-bench-floor" }

  /// A number of questions or entries, at the size that was asked for.
  func scaled(_ count: Int) -> Int { isQuick ? count / 10 : count }

  /// A number of repetitions.
  func repeats(_ full: Int) -> Int { isQuick ? max(3, full / 5) : full }

  /// Moves to a folder with nothing but the event: stores that an earlier round has filled would not be
  /// the same.
  mutating func begin(round: Int) throws {
    // A server that runs as another user goes through both.
    let way = [FileAttributeKey.posixPermissions: 0o711]
    try FileManager.default.setAttributes(way, ofItemAtPath: folder)
    folder = path("round-\(round)")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: way)
    try writeEvent()
  }

  /// Removes what was written.
  func clear() throws { try FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The arguments that start a kiosk on the generated event.
  func kiosk(store: String, name: String = "bench") -> [String] {
    [
      khaolam, "kiosk", "--protocol", "json", "--kiosk", name, "--event", path("event.json5"),
      "--store", store,
    ]
  }

  /// Writes the event.
  private func writeEvent() throws {
    try SampleEvent.files.write(to: folder, questions: scaled(10_000))
    // The kiosk looks for its data folder only to show banners.
    setenv("KHAOLAM_DATA", folder, 1)
  }

  /// A folder on the same disk in which a server may write that runs as another user.
  func folderForServer() throws -> String {
    let server = path("server")
    guard mkdir(server, 0o700) == 0 || errno == EEXIST, chmod(server, 0o1777) == 0
    else { throw BenchError("no folder for a server") }
    return server
  }

  /// The path of a store with so many entries, which is made when it is first asked for.
  func store(entries: Int) throws -> String {
    let path = path("\(entries).db")
    if access(path, F_OK) != 0 { try SampleJournal.make(entries: entries, at: path) }
    return path
  }

  /// The event as its reader has it.
  func readEvent() throws -> Event {
    let reading = EventReader.read(
      try FileReader.source(at: path("event.json5")),
      roster: { name in
        Result { () throws(FileError) in try FileReader.source(at: path(name)) }
      })
    guard let event = reading.event else {
      let faults = reading.files.map {
        DiagnosticText.text(of: $0.diagnostics, in: $0.file, language: .english)
      }
      throw BenchError("the generated event is faulty:\n\(faults.joined(separator: "\n"))")
    }
    return event
  }

  /// The questions of the bank that was written with the event.
  func readPool() throws -> QuestionPool {
    QuestionPool(
      [Bank(gift: try FileReader.source(at: path("bank.gift"), limit: FileReader.bankLimit))],
      kinds: Set(SampleEvent.kinds))
  }
}
