import BenchTable
import FoundationEssentials
import SourceText

/// What a process has used of its machine since it began.
struct ProcessUse {
  /// How often a thread of it was woken up, or had its turn again.
  var turns: Int
  /// For how long it ran, in seconds, all threads taken together.
  var running: Double

  /// What a process that runs has used: see proc(5), `schedstat`.
  init(of pid: Int32) throws {
    (turns, running) = (0, 0)
    let tasks = "/proc/\(pid)/task"
    for task in try FileManager.default.contentsOfDirectory(atPath: tasks) {
      let text = try FileReader.source(at: "\(tasks)/\(task)/schedstat").text
      let words = text.split(whereSeparator: \.isWhitespace)
      guard words.count == 3, let time = Double(words[0]), let turns = Int(words[2]) else {
        throw BenchError("/proc has no times of process \(pid)")
      }
      self.turns += turns
      running += time / 1e9
    }
  }

  /// What was used between two moments.
  static func - (later: Self, earlier: Self) -> Self {
    var use = later
    use.turns -= earlier.turns
    use.running -= earlier.running
    return use
  }
}

/// The memory of a process, by a line of a file in `/proc`, such as `VmRSS:     12345 kB`.
func processMemory(_ name: String, in file: String, of pid: Int32) throws -> Figure {
  let text = try FileReader.source(at: "/proc/\(pid)/\(file)").text
  let line = text.split(separator: "\n").first { $0.hasPrefix("\(name):") }
  guard let words = line?.split(whereSeparator: \.isWhitespace), words.count == 3,
    let kibibytes = Double(words[1])
  else { throw BenchError("/proc has no \(name)") }
  return Figure(value: kibibytes / 1024, unit: .mebibytes)
}
