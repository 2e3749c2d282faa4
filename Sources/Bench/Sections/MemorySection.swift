import BenchTable

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
    let highest = try processMemory("VmHWM", in: "status", of: child.pid)
    let now = try processMemory("VmRSS", in: "status", of: child.pid)
    try child.finish()
    return Section(
      title:
        "memory of a kiosk at a question, \(grouped(Double(setting.scaled(10_000))))-question bank",
      floor: "",
      rows: [
        Row(what: "at its highest (VmHWM)", ours: highest, target: .atMost(40)),
        Row(what: "now (VmRSS)", ours: now),
      ])
  }
}
