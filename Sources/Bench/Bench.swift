import BenchTable
import FoundationEssentials
import Glibc

/// All measurements, one after the other, in one round or several; each section is printed as its last
/// round is done.
struct Bench {
  private let setting: Setting
  private let options: Options
  private let rounds: Int
  private let earlier: JSONReport?
  private var table: Table
  /// Whether everything could be measured.
  private(set) var isWhole = true
  /// Whether anything is worse than in the table to compare with.
  private(set) var isWorse = false

  init(_ options: Options) throws {
    setting = try Setting(
      folder: options.folder, package: options.package, library: options.library,
      isQuick: options.isQuick)
    self.options = options
    // Before an hour is spent on measuring.
    earlier = try options.earlier.map { path in
      try JSONReport(try Data(contentsOf: URL(filePath: path)))
    }
    rounds = options.rounds ?? (earlier == nil ? 1 : Comparison.rounds)
    table = Table(machine: Machine.description, isQuick: setting.isQuick)
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
    let size = table.isQuick ? ", a tenth of the sizes" : ""
    let times = rounds > 1 ? ", medians of \(rounds) rounds" : ""
    print("\(table.machine)\(size)\(times)\n\n\(TextReport.head)", terminator: "")
    fflush(nil)
    for round in 1...rounds {
      var setting = setting
      try setting.begin(round: round)
      for name in Self.names where options.only.isEmpty || options.only.contains(name) {
        add(name, in: setting, round: round)
      }
      try setting.clear()
    }
    if let json = options.json {
      try JSONReport(table).encoded().write(to: URL(filePath: json))
    }
    if let markdown = options.markdown {
      try Data(MarkdownReport.text(table).utf8).write(to: URL(filePath: markdown))
    }
    if let earlier { compare(with: earlier) }
  }

  private mutating func compare(with earlier: JSONReport) {
    let comparison = Comparison(of: table, with: earlier)
    isWorse = comparison.hasWorse
    print("\nsince \(options.earlier ?? "")")
    if earlier.machine != table.machine { print("  on another machine: \(earlier.machine)") }
    print(comparison.text, terminator: "")
  }

  /// Measures and prints a section; what can't be measured does not keep the rest from it.
  private mutating func add(_ name: String, in setting: Setting, round: Int) {
    let showsProgress = isatty(STDERR_FILENO) != 0
    let part = rounds > 1 ? ", round \(round) of \(rounds)" : ""
    if showsProgress { complain("measuring: \(name)\(part)…") }
    defer { if showsProgress { complain("\r\u{1B}[K") } }
    do {
      guard let section = try measure(name, in: setting) else { return }
      table.add(section)
      if round == rounds {
        let whole = table.sections.first { $0.title == section.title }
        print(TextReport.text(whole ?? section), terminator: "")
      }
    } catch {
      isWhole = false
      print("\n\(name): not measured: \(error)")
    }
    fflush(nil)
  }

  private func measure(_ name: String, in setting: Setting) throws -> Section? {
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
