import Arguments
import Entries
import Glibc
import Journal
import Programme
import Simulation
import Vocabulary

/// `khaolam simulate`: plays the event with simulated people.
enum SimulateCommand: Runnable {
  static let command = Command(
    ["simulate"], section: CommandList.Section.prepare,
    summary: "play the event with simulated people",
    discussion: """
      They play through the same kiosk and journal as real people, into a store of its own that \
      says on every board that it is simulated. The same options give the same entries. A store \
      that was simulated before is made anew; one with real entries is refused. With --rally the \
      event's cars drive its route too, and now and then get lost, held up or their time wrong.
      """,
    options: [
      Option("people", takes: .integer("N", in: 1...1_000_000), help: "default: all on the roster"),
      Option("seed", takes: .integer("N", in: 0...Int.max), default: "1", help: "another day"),
      Option("kiosk", takes: .text("NAME"), default: "sim", help: "what kiosks' names begin with"),
      Option("rally", help: "drive the event's rally as well"),
    ],
    examples: [
      .init("khaolam simulate", "the whole roster plays the event"),
      .init("khaolam simulate --people 78 --seed 1 --store demo.db", "into a named store"),
      .init("khaolam simulate --rally", "with the cars of the event's rally"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let event = try world.event()
    let simulation = Simulation(
      event: event, seed: UInt64(call.integer("seed") ?? 1), people: call.integer("people"),
      kiosk: try call.text("kiosk", upTo: 64) ?? "sim",
      rally: call.flag("rally") ? try world.rally(of: event) : nil, questions: try world.questions()
    )
    let path = try world.simulatedStorePath(for: event.id)
    let journal = try store(at: path, id: simulation.storeID)
    let bar = ProgressLine(Bilingual(th: "จำลอง", en: "simulating")[world.language])
    let summary = try simulation.run(on: journal) { bar.show($0, of: $1) }
    bar.end()
    let line = receipt(for: summary, at: path, withRally: call.flag("rally"))
    try Output.write(line[world.language] + "\n")
    return ExitStatus.done
  }

  /// What was simulated, and how to see it.
  private static func receipt(
    for summary: Simulation.Summary, at path: String, withRally: Bool
  ) -> Bilingual {
    let cars =
      withRally
      ? Bilingual(
        th: " รถ \(summary.cars) คัน แวะจุดในเส้นทาง \(summary.checkpoints) ครั้ง",
        en: ", \(summary.cars) cars, \(summary.checkpoints) stops at checkpoints")
      : Bilingual(same: "")
    return Bilingual(
      th: """
        จำลอง \(summary.people) คน \(summary.quizzes) รอบ \(summary.answers) คำตอบ\(cars.th): \(path)
        ดูผลด้วย khaolam board --store \(path)
        """,
      en: """
        \(summary.people) people, \(summary.quizzes) rounds, \(summary.answers) answers\(cars.en): \(path)
        See them with: khaolam board --store \(path)
        """)
  }

  /// A new simulated store, instead of one that was simulated before or is empty.
  private static func store(at path: String, id: StoreID) throws -> SQLiteJournal {
    let birth = SQLiteJournal.Birth(id: id, isSimulated: true)
    if access(path, F_OK) == 0 {
      let old = try SQLiteJournal(path: path, birth: birth)
      guard try old.isSimulated || old.isEmpty else { throw RealStore(path: path) }
      // A kiosk that has it open would go on in a file that is gone.
      try old.requireSoleUse()
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }
    return try SQLiteJournal(path: path, birth: birth, durability: .relaxed)
  }
}

/// A store that was named for a simulation holds real entries.
struct RealStore: ExplainedError {
  var path: String

  var message: Bilingual {
    Bilingual(
      th: "\(path) มีรายการจริงอยู่ จึงไม่จำลองการเล่นลงไป",
      en: "\(path) holds real entries: nothing is simulated into it.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ใช้ --store ระบุไฟล์ใหม่ หรือไม่ต้องระบุ --store",
      en: "Name a new file with --store, or leave --store out.")
  }

  var exitCode: Int32 { ExitStatus.notPermitted }
}
