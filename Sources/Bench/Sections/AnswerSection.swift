import BenchTable
import Entries
import Journal
import Kiosk
import QuizEngine
import Vocabulary

/// How long it takes from an answer to its verdict, which is shown once the entry is on disk.
enum AnswerSection {
  /// How many answers are given before the ones that count.
  private static let warmUp = 1_000

  /// What was measured in turn.
  private struct Times {
    var ours: Samples
    var commit: Samples
    /// The commit and a line through `cat` and back.
    var echo: Samples
  }

  static func run(_ setting: Setting) throws -> Section {
    let answers = setting.scaled(1_000)
    let inside = try inProcess(setting, answers: answers)
    let outside = try overPipes(setting, answers: answers)
    return Section(
      title: "answer to acknowledged verdict, \(grouped(Double(answers))) answers",
      floor: """
        one raw SQLite commit of the same row, WAL and synchronous=FULL, in turn with them;
               over pipes also a line to another process, cat, and back
        """,
      rows: [
        Row(
          what: "in process, median", ours: Figure(microseconds: inside.ours.median),
          floor: Figure(microseconds: inside.commit.median), target: .times(1.5)),
        Row(
          what: "in process, p99", ours: Figure(microseconds: inside.ours.p99),
          floor: Figure(microseconds: inside.commit.p99)),
        Row(
          what: "kiosk process over pipes, median",
          ours: Figure(microseconds: outside.ours.median),
          floor: Figure(microseconds: outside.echo.median), target: .times(1.5)),
        Row(
          what: "kiosk process over pipes, p99", ours: Figure(microseconds: outside.ours.p99),
          floor: Figure(microseconds: outside.echo.p99)),
        Row(
          what: "over pipes against the commit alone, median",
          ours: Figure(microseconds: outside.ours.median),
          floor: Figure(microseconds: outside.commit.median)),
      ])
  }

  private static func inProcess(_ setting: Setting, answers: Int) throws -> Times {
    let journal = try SQLiteJournal(path: setting.path("answers.db"))
    let pool = try setting.readPool()
    let room = Room(
      event: try setting.readEvent(), journal: journal, kiosk: "bench",
      questions: { _ in pool }, banner: { _ in [] })
    var kiosk = Kiosk(room: room, at: .now)
    let renderer = JSONRenderer()
    let player = Player { line in
      kiosk.receive(.line(line), at: .now).flatMap { renderer.render($0) }
    }
    return try play(player, answers: answers, floorAt: setting.path("answers-floor.db"))
  }

  private static func overPipes(_ setting: Setting, answers: Int) throws -> Times {
    let child = try Child(setting.kiosk(store: setting.path("pipes.db")))
    _ = try child.readLine()
    let player = Player { line in
      try child.write(line)
      return try child.readLine()
    }
    let times = try play(player, answers: answers, floorAt: setting.path("pipes-floor.db"))
    try child.finish()
    return times
  }

  /// Plays, with one raw commit after each answer.
  ///
  /// Both logs have been written round once before it counts, as they are in a kiosk that has run
  /// for some minutes: until then each commit makes its file longer, which takes the disk longer.
  private static func play(_ player: Player, answers: Int, floorAt path: String) throws -> Times {
    let raw = try RawSQLite(path: path)
    try raw.prepareForEntries()
    var entry = sampleEntry
    func commit() throws {
      try raw.commit(entry, quiz: SampleEvent.quizzes[0])
      entry.key.seq += 1
    }
    try raw.execute("PRAGMA synchronous = OFF")
    for _ in 0..<1_500 { try commit() }
    try raw.execute("PRAGMA synchronous = FULL")

    let cat = try Child(["cat"])
    var player = player
    var (commits, echoes) = (Samples(), Samples())
    let ours = try player.play(answers: answers, after: warmUp) {
      let committing = try seconds(commit)
      let echoing = try seconds {
        try cat.write("1")
        _ = try cat.readLine()
      }
      commits.add(committing)
      echoes.add(committing + echoing)
    }
    try cat.finish()
    return Times(ours: ours, commit: commits, echo: echoes)
  }

  /// An answer's entry, as long as the ones that the kiosk writes.
  static var sampleEntry: Entry {
    let answer = Answered(
      quiz: "greetings", attempt: 1, number: 7, answer: ["1"], verdict: .right, rule: .fair,
      value: 150, credit: 1, taken: 12_345, limit: 600_000, streak: 2)
    return Entry(
      key: EntryKey(event: "bench", kiosk: "bench@9f2c41d07b6e8a53", seq: 1),
      draft: Draft(
        at: 1_413_520_200_000, kind: .answered, team: "ratchaphruek", person: "p1",
        subject: "gen-1234", points: 150, body: answer.body),
      hash: [UInt8](repeating: 0xA5, count: 32))
  }
}

extension Moment {
  /// The instant now, by one clock for both.
  fileprivate static var now: Moment {
    let milliseconds = Int(clockSeconds() * 1000)
    return Moment(wall: 1_413_520_200_000 + milliseconds, monotonic: milliseconds)
  }
}
