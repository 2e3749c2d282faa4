import BenchTable
import Glibc

/// What kiosks ask of the machine that they share, while nobody plays and while somebody does.
enum KiosksSection {
  static func run(_ setting: Setting) throws -> Section {
    let count = setting.isQuick ? 8 : 32
    let kiosks = try (1...count).map { number in
      try Child(setting.kiosk(store: setting.path("kiosks.db"), name: "bench-\(number)"))
    }
    for kiosk in kiosks { _ = try kiosk.readLine() }
    // What a program does at its start is done then.
    sleep(2)
    let length = setting.isQuick ? 5.0 : 20.0
    let before = try kiosks.map { try ProcessUse(of: $0.pid) }
    usleep(UInt32(length * 1e6))
    let idle = try zip(kiosks, before).map { try ProcessUse(of: $0.pid) - $1 }
    let memory = try processMemory("Pss", in: "smaps_rollup", of: kiosks[0].pid)

    let answers = setting.scaled(1_000)
    let playing = try use(of: kiosks[0], playing: answers)
    let playingMemory = try processMemory("Pss", in: "smaps_rollup", of: kiosks[0].pid)
    for kiosk in kiosks { try kiosk.finish() }
    return Section(
      title: "\(count) kiosks on one machine: each one's part of it",
      floor: "",
      rows: [
        Row(
          what: "nobody plays, turns of the one with most",
          ours: Figure(
            value: Double(idle.map(\.turns).max() ?? 0) / length, unit: .perSecond),
          target: .atMost(1)),
        Row(
          what: "nobody plays, a core's time in a minute",
          ours: Figure(milliseconds: (idle.map(\.running).max() ?? 0) / length * 60)),
        Row(what: "nobody plays, memory (Pss)", ours: memory),
        Row(
          what: "a core's time an answer, with all its screens",
          ours: Figure(milliseconds: playing.running / Double(answers))),
        Row(
          what: "turns an answer",
          ours: Figure(value: Double(playing.turns) / Double(answers), unit: .times)),
        Row(what: "somebody plays, memory (Pss)", ours: playingMemory),
      ])
  }

  /// What a kiosk uses while so many answers are given at it, one after the other.
  private static func use(of kiosk: Child, playing answers: Int) throws -> ProcessUse {
    var player = Player { line in
      try kiosk.write(line)
      return try kiosk.readLine()
    }
    var before: ProcessUse?
    _ = try player.play(answers: answers + 1, after: 20) {
      before = try before ?? ProcessUse(of: kiosk.pid)
    }
    let after = try ProcessUse(of: kiosk.pid)
    guard let before else { throw BenchError("nobody played") }
    return after - before
  }
}
