import SourceText

/// How much memory a kiosk takes while it shows a question of a large bank.
enum MemorySection {
  static func run(_ setting: Setting) throws -> Section {
    let child = try Child(setting.kiosk(store: setting.path("memory.db")))
    _ = try child.readLine()
    var player = Player { line in
      try child.write(line)
      return try child.readLine()
    }
    try player.begin(quiz: 1, person: 1)
    let status = try FileReader.source(at: "/proc/\(child.pid)/status").text
    try child.finish()
    return Section(
      title:
        "memory of a kiosk at a question, \(grouped(Double(setting.scaled(10_000))))-question bank",
      floor: "",
      rows: [
        Row(
          what: "at its highest (VmHWM)", ours: try figure("VmHWM", in: status),
          target: .atMost(40)),
        Row(what: "now (VmRSS)", ours: try figure("VmRSS", in: status)),
      ])
  }

  /// A line of `/proc/PID/status`, such as `VmRSS:     12345 kB`.
  private static func figure(_ name: String, in status: String) throws -> Figure {
    let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") }
    guard let words = line?.split(whereSeparator: \.isWhitespace), words.count == 3,
      let kibibytes = Double(words[1])
    else { throw BenchError("/proc has no \(name)") }
    return Figure(value: kibibytes / 1024, unit: .mebibytes)
  }
}
