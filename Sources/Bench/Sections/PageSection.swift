import BenchTable
import Entries
import Glibc
import Journal
import QuizEngine
import SourceText
import Vocabulary

/// How long it takes from an answer to the projector page and to the board that is watched.
enum PageSection {
  static func run(_ setting: Setting) throws -> Section {
    let few = setting.scaled(1_000) / 10
    let many = setting.scaled(1_000_000)
    let small = try page(setting, entries: few)
    let large = try page(setting, entries: many)
    let board = try board(setting, entries: many)
    func rows(_ count: Int, _ samples: Samples, floor: Samples, target: Row.Target) -> [Row] {
      let name = grouped(Double(count))
      return [
        Row(
          what: "page rewritten, \(name) entries, median",
          ours: Figure(milliseconds: samples.median), floor: Figure(milliseconds: floor.median),
          target: target),
        Row(
          what: "page rewritten, \(name) entries, p99", ours: Figure(milliseconds: samples.p99),
          floor: Figure(milliseconds: floor.p99)),
      ]
    }
    return Section(
      title: "answer to page and board, which ask for news 20 times a second",
      floor: "one raw SQLite commit, and files as large written, synced and renamed",
      rows: rows(few, small.times, floor: small.floor, target: .atMost(250))
        + rows(many, large.times, floor: large.floor, target: .atMost(250))
        + [
          Row(
            what: "first page, \(grouped(Double(many))) entries",
            ours: Figure(seconds: large.first)),
          Row(
            what: "board --watch, \(grouped(Double(many))) entries, median",
            ours: Figure(milliseconds: board.times.median),
            floor: Figure(milliseconds: board.floor.median), target: .atMost(250)),
          Row(
            what: "board --watch, \(grouped(Double(many))) entries, p99",
            ours: Figure(milliseconds: board.times.p99),
            floor: Figure(milliseconds: board.floor.p99)),
        ])
  }

  /// What was measured in turn.
  private struct Times {
    var times = Samples()
    var floor = Samples()
    /// From the start to the first page, in seconds.
    var first = 0.0
  }

  private static func page(_ setting: Setting, entries: Int) throws -> Times {
    let (store, folder) = (try setting.store(entries: entries), setting.path("page-\(entries)"))
    let start = clockSeconds()
    let child = try Child(
      [setting.khaolam, "page", folder, "--watch", "--event", setting.path("event.json5")]
        + ["--store", store])
    _ = try child.readLine()
    var result = Times(first: clockSeconds() - start)
    let page = "\(folder)/index.html"
    var answers = try Answers(store: store)
    var floor = try Floor(
      setting, name: "page-\(entries)", like: [page, "\(folder)/large.html", "\(folder)/board.js"])
    for _ in 0..<setting.repeats(100) {
      try pause(&answers)
      let before = try inode(of: page)
      try result.times.time {
        try answers.give()
        while try inode(of: page) == before { usleep(100) }
      }
      try result.floor.time { try floor.write() }
    }
    kill(child.pid, SIGTERM)
    try child.finish()
    return result
  }

  private static func board(_ setting: Setting, entries: Int) throws -> Times {
    let store = try setting.store(entries: entries)
    let child = try Child([
      setting.khaolam, "board", "--watch", "--format", "json", "--event",
      setting.path("event.json5"), "--store", store,
    ])
    _ = try child.readLine()
    var result = Times()
    var answers = try Answers(store: store)
    var floor = try Floor(setting, name: "board-\(entries)", like: [])
    for _ in 0..<setting.repeats(100) {
      try pause(&answers)
      try result.times.time {
        try answers.give()
        _ = try child.readLine()
      }
      try result.floor.time { try floor.write() }
    }
    kill(child.pid, SIGTERM)
    try child.finish()
    return result
  }

  /// Waits as long as nobody knows, so that answers come at any time between two questions for news.
  private static func pause(_ answers: inout Answers) throws {
    usleep(150_000 + UInt32(answers.random.below(100_000)))
  }

  private static func inode(of path: String) throws -> ino_t {
    var file = stat()
    guard stat(path, &file) == 0 else { throw BenchError("there is no \(path)") }
    return file.st_ino
  }
}

/// Right answers at a terminal, one after the other, each of a person of the roster.
private struct Answers {
  private let journal: SQLiteJournal
  private let kiosk = "bench-page-\(UInt32.random(in: 0 ... .max))"
  private var number = 0
  var random = SeededGenerator(seed: 2)

  init(store: String) throws { journal = try SQLiteJournal(path: store) }

  /// Gives the next answer; it is on disk on return.
  mutating func give() throws {
    number += 1
    let person = PersonID("\(kiosk)-\((number - 1) / 10)")
    let place = (number - 1) % 10 + 1
    let (quiz, team) = (QuizID(SampleEvent.quizzes[0]), TeamID(SampleEvent.teams[number % 4]))
    func draft(_ kind: EntryKind, _ subject: String, points: Int = 0, body: String) -> Draft {
      Draft(
        at: 1_413_520_200_000 + number * 5_000, kind: kind, team: team, person: person,
        subject: subject, points: points, body: body)
    }
    let started = QuizStarted(quiz: quiz, attempt: 1, rule: .fair, seed: 1, questions: [])
    let answer = Answered(
      quiz: quiz, attempt: 1, number: place, answer: ["1"], verdict: .right, rule: .fair,
      value: 150, credit: 1, taken: 5_000, limit: 30_000, streak: place)
    let drafts =
      (place == 1 ? [draft(.quizStarted, quiz.rawValue, body: started.body)] : [])
      + [draft(.answered, "page-\(place)", points: 150, body: answer.body)]
    _ = try journal.append(drafts, event: EventID(SampleEvent.id), kiosk: kiosk)
  }
}

/// What the machine needs to commit a row, and to write files as large as the page's.
private struct Floor {
  private let raw: RawSQLite
  private let folder: String
  private let files: [[UInt8]]
  private var entry = Entry(
    key: EntryKey(event: "bench", kiosk: "bench@9f2c41d07b6e8a53", seq: 1),
    draft: Draft(at: 1_413_520_200_000, kind: .answered, body: String(repeating: "x", count: 200)),
    hash: [UInt8](repeating: 0xA5, count: 32))

  init(_ setting: Setting, name: String, like paths: [String]) throws {
    raw = try RawSQLite(path: setting.path("floor-\(name).db"))
    try raw.prepareForEntries()
    folder = setting.path("floor-\(name)")
    mkdir(folder, 0o755)
    files = try paths.map { Array(try FileReader.source(at: $0).text.utf8) }
  }

  mutating func write() throws {
    try raw.commit(entry, quiz: "greetings")
    entry.key.seq += 1
    for (index, bytes) in files.enumerated() {
      let (new, name) = ("\(folder)/new", "\(folder)/\(index)")
      let file = open(new, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0,
        close(file) == 0, rename(new, name) == 0
      else { throw BenchError("\(new) can't be written") }
      let handle = open(folder, O_RDONLY)
      fsync(handle)
      close(handle)
    }
  }
}
