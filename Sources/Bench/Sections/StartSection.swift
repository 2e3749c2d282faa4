import BenchTable

/// How long a kiosk takes from its start to its first screen, and on to a first question.
enum StartSection {
  static func run(_ setting: Setting) throws -> Section {
    let store = try setting.store(entries: setting.scaled(100_000))
    let kiosk = setting.kiosk(store: store)
    // Once before it counts, so that both programs are in the page cache.
    _ = try start(kiosk)
    _ = try start([setting.floorProgram])
    var (ours, bare) = (Samples(), Samples())
    for _ in 0..<setting.repeats(30) {
      ours.add(try start(kiosk))
      bare.add(try start([setting.floorProgram]))
    }
    var question = Samples()
    for person in 1...setting.repeats(10) {
      let begin = clockSeconds()
      let child = try Child(kiosk)
      _ = try child.readLine()
      for line in ["", "1", String(person), "1", ""] {
        try child.write(line)
        _ = try child.readLine()
      }
      question.add(clockSeconds() - begin)
      try child.finish()
    }
    let floor = Figure(milliseconds: bare.median)
    let rows = [
      Row(
        what: "to the first screen, median", ours: Figure(milliseconds: ours.median),
        floor: floor, target: .times(3)),
      Row(
        what: "to the first screen, p99", ours: Figure(milliseconds: ours.p99),
        floor: Figure(milliseconds: bare.p99)),
      Row(
        what: "through sign-in to a first question",
        ours: Figure(milliseconds: question.median), floor: floor),
    ]
    let entries = grouped(Double(setting.scaled(100_000)))
    let questions = grouped(Double(setting.scaled(10_000)))
    return Section(
      title: "process start, \(questions)-question bank, \(entries) entries",
      floor: "a Swift program that imports Foundation and prints", rows: rows)
  }

  /// The seconds from a program's start to its first line; its end is waited for and not counted.
  private static func start(_ arguments: [String]) throws -> Double {
    let begin = clockSeconds()
    let child = try Child(arguments)
    _ = try child.readLine()
    let time = clockSeconds() - begin
    try child.finish()
    return time
  }
}
