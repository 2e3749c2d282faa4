import Entries
import FoundationEssentials
import Journal
import Testing
import Vocabulary

/// A journal whose every text steers a terminal, merged as a facilitator would merge it.
@Suite("Texts of a merged journal")
struct MergedTextTests {
  private static let hostile =
    "=1+1\u{1B}[31m\u{1B}]0;t\u{7}\u{1B}P1$q\u{1B}\\\u{9B}31m\u{85}\u{202E}\u{2066}\u{200B}\u{2028}end"

  /// Another machine's store, which its owner wrote by means of their own.
  private func store(beside event: SmallEvent) throws -> String {
    let path = event.folder.path("stick.db")
    let journal = try SQLiteJournal(path: path, durability: .relaxed)
    let text = Self.hostile
    func write(_ drafts: Draft...) throws -> [Entry] {
      try journal.append(drafts, event: "small", kiosk: text)
    }
    let player = (team: TeamID("rose"), person: PersonID("r1"))
    _ = try write(
      Draft(at: 1, kind: .joined, team: TeamID(text), person: PersonID(text)),
      Draft(
        at: 2, kind: .quizStarted, team: player.team, person: player.person, subject: "fair",
        body: QuizStarted(
          quiz: "fair", attempt: 1, rule: .fair, seed: 1, questions: ["a1", QuestionID(text)]
        ).body))
    let answers = try zip([QuestionID(text), "b2"], [Verdict.right, .pending]).map {
      question, verdict in
      let answer = Answered(
        quiz: "fair", attempt: 1, number: verdict == .right ? 1 : 2, answer: [text],
        verdict: verdict, rule: .fair, value: 100, credit: verdict == .right ? 1 : 0, taken: 10,
        limit: 1_000, streak: verdict == .right ? 1 : 1)
      return try write(
        Draft(
          at: 3, kind: .answered, team: player.team, person: player.person,
          subject: question.rawValue, points: verdict == .right ? 100 : 0, body: answer.body))[0]
    }
    _ = try write(
      Draft(
        at: 4, kind: .adjusted, team: player.team, points: 5, body: Reasoned(reason: text).body),
      Draft(
        at: 4, kind: .adjusted, team: TeamID(text), points: 5, body: Reasoned(reason: text).body),
      Draft(
        at: 5, kind: .voided, subject: text, body: Voided(quiz: "fair", reason: text).body),
      Draft(
        at: 5, kind: .regraded, subject: "b2",
        body: Regraded(quiz: "fair", accepted: [text], reason: text).body),
      Draft(
        at: 6, kind: .judged, team: player.team, person: player.person, subject: "b2",
        body: Judged(
          quiz: "fair", attempt: 1, answer: answers[1].place, judge: text, scores: [50],
          most: [100], credit: 0.5, note: text
        ).body),
      Draft(
        at: 7, kind: .noted, subject: RoomMessage.subject, body: RoomMessage(text: text).body),
      Draft(at: 8, kind: .closed, subject: text), Draft(at: 8, kind: .imported, subject: text))
    return path
  }

  /// The characters of a text that steer a terminal or hide, but for line ends.
  private func unsafe(_ text: String, besides allowed: Set<Unicode.Scalar> = ["\n", "\r"])
    -> [String]
  {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: !allowed.contains(scalar)
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  @Test("reach no terminal, table or document, whatever shows them")
  func commands() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k0")
    let stick = try store(beside: event)
    let tables = [
      "standings", "people", "answers", "items", "corrections", "badges", "register",
    ]
    // Not `journal export`: its bytes are those that are hashed, for files and for merges.
    let commands: [[String]] =
      [
        ["journal", "merge", stick, "--dry-run"], ["journal", "merge", stick], ["board"],
        ["board", "--people", "--badges"], ["board", "--format", "json", "--people"],
        ["journal", "verify"], ["journal", "verify", "--format", "json"],
        ["quiz", "status"], ["judge", "list"], ["register", "list"], ["analyse", "items"],
        ["report", "--format", "md"], ["report", "--format", "html"],
        ["certificates", "--all", "--format", "html"],
      ]
      + tables.flatMap { table in
        ["csv", "json", "md", "html"].map { ["export", table, "--format", $0] }
      }
    var shown = 0
    for command in commands {
      let result = try event.run(command)
      #expect(unsafe(result.output) == [], "\(command)")
      #expect(unsafe(result.errors) == [], "\(command)")
      #expect(result.status == 0, "\(command): \(result.errors)")
      shown += result.output.ranges(of: "end").count
    }
    // The message comes to the kiosk that was there before.
    let screen = try #require(try client.type("/2"))
    for text in [screen.title, screen.notice ?? ""] + screen.body {
      #expect(unsafe(text, besides: ["\n"]) == [])
    }
    #expect(try client.finish() == 0)
    #expect(shown > 20)
    // As a cell it is text.
    let corrections = try event.run(["export", "corrections"]).output
    #expect(corrections.contains("'=1+1") && !corrections.contains(",=1+1"))
  }

  @Test("are harmless where verify lists entries that change nothing")
  func listed() throws {
    let event = try SmallEvent()
    let stick = event.folder.path("stick.db")
    let judged = Judged(
      quiz: "fair", attempt: 1, answer: EntryPlace(kiosk: "k", seq: 1), judge: "Ann", scores: [50],
      most: [100], credit: 0.5)
    let draft = Draft(
      at: 1, kind: .judged, team: "rose", person: "r1", subject: "b2", body: judged.body)
    for event in ["small", EventID(Self.hostile)] {
      _ = try SQLiteJournal(path: stick, durability: .relaxed)
        .append([draft], event: event, kiosk: Self.hostile)
    }
    #expect(try event.run(["journal", "merge", stick]).status == 0)
    let result = try event.run(["journal", "verify", "--lang", "en"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.ranges(of: "score of an answer that waits for none").count == 2)
    #expect(unsafe(result.output) == [])
  }

  @Test("are named harmless where the journal is refused")
  func refused() throws {
    let event = try SmallEvent()
    let stick = try store(beside: event)
    // The same kiosk of the same store has said something else here.
    #expect(try event.run(["journal", "merge", stick]).status == 0)
    try FileManager.default.removeItem(atPath: stick)
    let journal = try SQLiteJournal(reading: event.store)
    var first: Entry?
    try journal.visitEntries(event: "small") { first = first ?? $0 }
    let id = try #require(first?.key.kiosk.store)
    let other = try SQLiteJournal(
      path: stick, birth: .init(id: id, isSimulated: false), durability: .relaxed)
    _ = try other.append(
      [Draft(at: 1, kind: .joined, subject: Self.hostile)], event: "small", kiosk: Self.hostile)
    let result = try event.run(["journal", "merge", stick])
    #expect(result.status == 65)
    #expect(unsafe(result.output + result.errors) == [])
    #expect(result.errors.contains("=1+1"))
  }
}
