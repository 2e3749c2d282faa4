import Entries
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Journal
@testable import Kiosk

@Suite("A discussion circle")
struct DiscussionTests {
  private func start() throws -> (SampleRoom, Driver, Screen) {
    let sample = try GameRoom.sample(
      GameRoom.game(
        .discussion(DiscussionTerms(turnSeconds: 60, turns: 1)), draw: [.b1: 1]))
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1")
    let roles = driver.type("")
    return (sample, driver, roles)
  }

  @Test("has roles, and everyone speaks in turn")
  func turns() throws {
    var (_, driver, screen) = try start()
    #expect(screen.game?.state == "roles")
    #expect(screen.body.first == "Topic: How can our school use English every day?")
    #expect(screen.body[1].contains("Chair: "))
    #expect(screen.body[1].contains("Note-taker: "))
    var speakers: [PersonID] = []
    screen = driver.type("")
    while screen.game?.state == "turn" {
      speakers.append(try #require(screen.game?.person))
      #expect(screen.seconds == 60)
      screen = try #require(driver.wait(60_000).last)
    }
    #expect(Set(speakers) == ["p01", "p02", "p03"] && speakers.count == 3)
    #expect(screen.game?.state == "notes")
  }

  @Test("its notes are kept, each with its kind, and a judge decides on the circle")
  func notes() throws {
    var (sample, driver, _) = try start()
    driver.type("", "", "", "")
    #expect(driver.type("2 ไม่มีเวลาฝึกพูด").notice == "Noted (Problem or obstacle).")
    #expect(driver.type("1 ").notice == Phrase.notesHelp.en)
    #expect(driver.type("๔ ป้ายสองภาษา").notice == "Noted (Idea).")
    #expect(driver.type("3-day camp").notice == "Noted (Idea).")
    let notes = try sample.allEntries().filter { $0.kind == .noted }
    #expect(notes.allSatisfy { $0.subject == "discussion" && $0.team == "phuttharaksa" })
    let read = try notes.map { try CircleNote(body: $0.body) }
    #expect(read.map(\.kind) == [.problem, .idea, .idea])
    #expect(read.map(\.text) == ["ไม่มีเวลาฝึกพูด", "ป้ายสองภาษา", "3-day camp"])
    let feedback = driver.type("")
    guard case .feedback(let data) = feedback.data else {
      Issue.record("no feedback")
      return
    }
    #expect(data.verdict == "pending")
    #expect(driver.type("").name == .summary)
    let entry = try #require(sample.allEntries().last { $0.kind == .answered })
    let judged = Judged(
      quiz: "discussion", attempt: 1, answer: entry.place, judge: "Ann", scores: [75], most: [100],
      credit: 0.75)
    _ = try sample.journal.append(
      [Draft(at: 2, kind: .judged, team: entry.team, subject: entry.subject, body: judged.body)],
      event: "sample", kiosk: "desk")
    #expect(try sample.points(of: "phuttharaksa") == 150)
  }

  @Test("its end stays taken where the store did not take it, and is tried again by itself")
  func unsaved() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(
        .discussion(DiscussionTerms(turnSeconds: 60, turns: 1)), draw: [.b1: 1]))
    let session = FlakySession(sample.journal.session)
    var room = sample.room()
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    driver.type("", "1", "1", "1", "", "", "", "", "")
    session.failures = [.inDoubt, .lost]
    let note = driver.type("")
    #expect(note.name == .note && note.body[0].hasPrefix("Your answer is kept here"))
    #expect(driver.wait(1_000).map(\.name) == [.note])
    #expect(driver.wait(2_000).map(\.name) == [.feedback])
    let answers = try sample.allEntries().filter { $0.kind == .answered }
    #expect(answers.map(\.at) == [driver.now.wall - 3_000])
    #expect(driver.type("").name == .summary)
  }
}
