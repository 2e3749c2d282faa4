import Entries
import Facilitation
import Improvement
import Programme
import Testing
import Vocabulary

@testable import Journal
@testable import Kiosk

@Suite("A store that is out of reach")
struct LostStoreTests {
  private let sample: SampleRoom
  private let session: FlakySession

  init() throws {
    sample = try SampleRoom()
    session = FlakySession(sample.journal.session)
  }

  /// At the first question of a quiz.
  private func atQuestion(language: Language = .english, locked: Bool = false) throws -> Driver {
    var room = sample.room(language: language, locked: locked)
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    #expect(driver.type("", "1", "1", "1", "").name == .question)
    return driver
  }

  private func answers() throws -> [Entry] {
    var answers: [Entry] = []
    try sample.journal.visitEntries(event: nil) { if $0.kind == .answered { answers.append($0) } }
    return answers
  }

  @Test("the answer is kept and tried again after ever longer pauses, and counts as it was given")
  func lost() throws {
    var driver = try atQuestion()
    driver.hold(4_000)
    session.failures = [.lost, .lost, .lost]
    let note = driver.type("1")
    #expect(note.name == .note)
    #expect(note.body[0].contains("Your answer is kept here"))
    #expect(note.body[0].contains("khaolam journal merge") && note.body[0].contains("--store"))
    #expect(driver.wait(999).isEmpty)
    #expect(driver.wait(1).map(\.name) == [.note])
    #expect(driver.wait(1_999).isEmpty)
    #expect(driver.wait(1).map(\.name) == [.note])
    #expect(try answers().isEmpty)
    #expect(driver.wait(4_000).map(\.name) == [.feedback])
    let answer = try #require(try answers().first)
    #expect(try answers().count == 1)
    #expect(try Answered(body: answer.body).taken == 4_000)
    #expect(answer.at == driver.now.wall - 7_000)
  }

  @Test("an answer that was kept although nothing was heard of it counts once")
  func inDoubt() throws {
    var driver = try atQuestion()
    session.failures = [.inDoubt, .lost]
    #expect(driver.type("1").name == .note)
    #expect(try answers().count == 1)
    // Whatever is typed tries again.
    #expect(driver.type("3").name == .note)
    #expect(driver.type("").name == .feedback)
    #expect(try answers().count == 1)
    #expect(try sample.journal.verify().faults == [])
    #expect(driver.type("").name == .question)
  }

  @Test("a store that is busy in between does not make an answer count twice")
  func busyInBetween() throws {
    var driver = try atQuestion()
    session.failures = [.inDoubt, .busy]
    #expect(driver.type("1").name == .note)
    #expect(driver.type("1").name == .note)
    #expect(driver.type("").name == .feedback)
    #expect(try answers().count == 1)
  }

  @Test("at a locked kiosk the end of input takes no answer away that can't be kept yet")
  func endOfInput() throws {
    var driver = try atQuestion(locked: true)
    session.failures = [.lost, .lost]
    #expect(driver.type("1").name == .note)
    #expect(driver.kiosk.receive(.end, at: driver.now).map(\.name) == [.note])
    #expect(driver.kiosk.receive(.end, at: driver.now).map(\.name) == [.welcome])
    #expect(try answers().count == 1)
  }

  @Test("at a kiosk that ends, the answer is tried once more")
  func ends() throws {
    var driver = try atQuestion()
    session.failures = [.lost]
    #expect(driver.type("1").name == .note)
    _ = driver.kiosk.receive(.end, at: driver.now)
    #expect(driver.kiosk.isOver)
    #expect(try answers().count == 1)
  }

  @Test("it is tried while the quiz is paused, too")
  func paused() throws {
    var driver = try atQuestion()
    session.failures = [.lost, .lost]
    #expect(driver.type("1").name == .note)
    _ = try SQLiteJournal(path: sample.journal.path).append(
      [Draft(at: driver.now.wall, kind: .paused, subject: "first", body: "{}")],
      event: sample.event.id, kiosk: "desk")
    _ = driver.wait(1_000)
    #expect(try answers().isEmpty)
    #expect(driver.wait(2_000).map(\.name).contains(.feedback))
    #expect(try answers().count == 1)
  }

  @Test("what is no answer counts once too, when it is said again at another time")
  func saidAgain() throws {
    let journal = try StoreJournal(session)
    func say(
      _ kind: EntryKind, _ subject: String = "a", at: Int, _ body: String, points: Int = 0
    ) throws -> [Entry] {
      let draft = Draft(
        at: at, kind: kind, team: "mali", subject: subject, points: points, body: body)
      return try journal.append([draft], event: sample.event.id, kiosk: "k1")
    }
    func pass(at: Int, taken: Int) throws -> [Entry] {
      let body = TurnNoted(quiz: "first", attempt: 1, by: "p01", taken: taken).body
      return try say(.buzzed, at: at, body)
    }
    let started = QuizStarted(
      quiz: "first", attempt: 1, rule: .fair, seed: 1, questions: ["a"], hall: nil)
    _ = try say(.quizStarted, "first", at: 500, started.body)
    session.failures = [.inDoubt]
    #expect(throws: JournalError.self) { try pass(at: 1_000, taken: 300) }
    #expect(try pass(at: 2_000, taken: 1_300).map(\.at) == [1_000])
    session.failures = [.inDoubt]
    let reason = Reasoned(reason: "song").body
    #expect(throws: JournalError.self) { try say(.adjusted, at: 3_000, reason, points: 50) }
    #expect(try say(.adjusted, at: 4_000, reason, points: 50).map(\.at) == [3_000])
    // Once it is known, the same again is another one.
    #expect(try say(.adjusted, at: 5_000, reason, points: 50).map(\.at) == [5_000])
  }

  @Test("a dot that was kept although nothing was heard of it is put once")
  func dotInDoubt() throws {
    let finding = FindingBody(kind: .problem, phase: .before, source: .hand, text: "Finding")
    _ = try sample.journal.append([finding.draft(at: 1)], event: sample.event.id, kiosk: "desk")
    var room = sample.room()
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    driver.type("", "1", "1", "7")
    session.failures = [.inDoubt, .lost]
    #expect(driver.type("1").name == .note)
    // Whatever is typed tries again, and so does time.
    #expect(driver.type("1").name == .note)
    #expect(driver.wait(2_000).last?.notice == Phrase.dotPut.en)
    #expect(driver.kiosk.screen().body[1] == "Your team has 4 of 5 left.")
    #expect(try sample.journal.register(of: sample.event).findings.map(\.dots.total) == [1])
    session.failures = [.busy]
    #expect(driver.type("1").name == .note)
    #expect(driver.type("", "1").body[1] == "Your team has 3 of 5 left.")
  }

  @Test("it is said in Thai, too")
  func thai() throws {
    var driver = try atQuestion(language: .thai)
    session.failures = [.lost]
    #expect(driver.type("1").body[0].contains("คำตอบของท่านยังอยู่ที่เครื่องนี้"))
  }

  @Test("where nothing was answered yet, it is said that it may be kept or not")
  func beginning() throws {
    var room = sample.room()
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    driver.type("", "1", "1", "1")
    session.failures = [.lost]
    let note = driver.type("")
    #expect(note.name == .note && note.body[0].hasPrefix("It may be saved or not."))
    #expect(driver.type("", "").name == .question)
  }

  @Test("where it is certain that nothing was written, it is said that it is not saved")
  func certain() throws {
    var room = sample.room()
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    driver.type("", "1", "1", "1")
    session.failures = [.busy]
    #expect(driver.type("").body[0].hasPrefix("It is not saved"))
  }
}
