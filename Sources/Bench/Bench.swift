import FoundationEssentials
import Glibc

/// All measurements, one after the other; each section is printed as it is done.
struct Bench {
  private let setting: Setting
  private let json: String?
  private let only: Set<String>
  private var sections: [Section] = []
  /// Whether everything could be measured.
  private(set) var isWhole = true

  init(_ options: Options) throws {
    setting = try Setting(
      folder: options.folder, package: options.package, library: options.library,
      isQuick: options.isQuick)
    json = options.json
    only = options.only
  }

  /// The measurements by name, in their order.
  static let names = [
    "gift", "aiken", "csv", "xml", "duplicates", "library", "start", "answers", "standings",
    "board", "recomputing", "export", "analysis", "report", "page", "rally", "draw", "memory",
    "kiosks", "crowd", "crowd-on-server", "merge", "build",
  ]

  mutating func run() throws {
    // A kiosk that has ended is noticed by its answer, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    let size = setting.isQuick ? ", a tenth of the sizes" : ""
    print("\(Machine.description)\(size)\n\n\(TextReport.head)", terminator: "")
    fflush(nil)
    try setting.writeEvent()
    for name in Self.names where only.isEmpty || only.contains(name) { add(name) }
    if let json {
      let report = JSONReport(
        machine: Machine.description, isQuick: setting.isQuick, sections)
      try report.encoded().write(to: URL(filePath: json))
    }
  }

  /// Measures and prints a section; what can't be measured does not keep the rest from it.
  private mutating func add(_ name: String) {
    let showsProgress = isatty(STDERR_FILENO) != 0
    if showsProgress { complain("measuring: \(name)…") }
    defer { if showsProgress { complain("\r\u{1B}[K") } }
    do {
      guard let section = try measure(name) else { return }
      sections.append(section)
      print(TextReport.text(section), terminator: "")
    } catch {
      isWhole = false
      print("\n\(name): not measured: \(error)")
    }
    fflush(nil)
  }

  private func measure(_ name: String) throws -> Section? {
    switch name {
    case "gift": try ParseSection.run(setting, of: .gift)
    case "aiken": try ParseSection.run(setting, of: .aiken)
    case "csv": try ParseSection.run(setting, of: .csv)
    case "xml": try ParseSection.run(setting, of: .xml)
    case "duplicates": try DuplicateSection.run(setting)
    case "library": try LibrarySection.run(setting)
    case "start": try StartSection.run(setting)
    case "answers": try AnswerSection.run(setting)
    case "standings": try StandingsSection.run(setting)
    case "board": try BoardSection.run(setting)
    case "recomputing": try RecomputeSection.run(setting)
    case "export": try ExportSection.run(setting)
    case "analysis": try AnalysisSection.run(setting)
    case "report": try ReportSection.run(setting)
    case "page": try PageSection.run(setting)
    case "rally": try RallySection.run(setting)
    case "draw": try DrawSection.run(setting)
    case "memory": try MemorySection.run(setting)
    case "kiosks": try KiosksSection.run(setting)
    case "crowd": try CrowdSection.run(setting)
    case "crowd-on-server": try CrowdSection.runOnServer(setting)
    case "merge": try MergeSection.run(setting)
    default: try setting.package.map { try BuildSection.run(setting, package: $0) }
    }
  }
}
