import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite("Absences in a store")
struct AttendanceTests {
  private func mark(_ isAbsent: Bool, _ quiz: QuizID? = nil, at: Int) -> Draft {
    AbsenceMark(person: "p01", quiz: quiz, isAbsent: isAbsent).draft(team: "mali", at: at)
  }

  @Test(
    "the latest mark counts, and an attempt that counts is presence", arguments: StoreKind.allCases)
  func marks(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(mark(true, at: 10))
    #expect(try journal.attendance(event: event).isAbsent("p01", from: quiz))
    try journal.write(Player().start())
    #expect(try !journal.attendance(event: event).isAbsent("p01", from: quiz))
    #expect(try journal.attendance(event: event).isAbsent("p01", from: "r"))
    try journal.write(Player().note(.quizReset))
    #expect(try journal.attendance(event: event).isAbsent("p01", from: quiz))
    try journal.write(mark(false, quiz, at: 5))
    #expect(try journal.attendance(event: event).isAbsent("p01", from: quiz))
    try journal.write(mark(false, quiz, at: 50))
    #expect(try !journal.attendance(event: event).isAbsent("p01", from: quiz))
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "what comes after a freeze is not shown: marks, attempts, and people",
    arguments: StoreKind.allCases)
  func freeze(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    var player = Player()
    player.at = 300
    try journal.write(mark(true, "r", at: 100))
    try journal.write(Draft(at: 200, kind: .frozen, body: Frozen(until: 200).body))
    try journal.write(mark(true, quiz, at: 250))
    player.quiz = "r"
    try journal.write(player.start())
    let latecomer = Latecomer(
      event: event, person: "w-1", team: "mali", name: "Late", entered: 260)
    _ = try journal.admit(latecomer, noting: [latecomer.draft(at: 260)], kiosk: "desk")
    let shown = try journal.attendance(event: event, until: 200)
    #expect(!shown.isAbsent("p01", from: quiz))
    #expect(shown.isAbsent("p01", from: "r"))
    #expect(shown.awaited == ["w-1"])
    let live = try journal.attendance(event: event)
    #expect(live.isAbsent("p01", from: quiz))
    #expect(!live.isAbsent("p01", from: "r"))
    #expect(live.awaited.isEmpty)
    #expect(try HeldJournal(journal, until: 200).latecomers(event: event).isEmpty)
    #expect(try journal.verify().faults == [])
    try journal.write(Draft(at: 400, kind: .revealed))
    #expect(try journal.freeze(event: event) == nil)
  }

  @Test(
    "a preview reads with what would be appended, and leaves nothing", arguments: StoreKind.allCases
  )
  func preview(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let wouldBe = try journal.preview([mark(true, at: 1)], event: event, kiosk: "desk") {
      try $0.attendance(event: event).isAbsent("p01", from: quiz)
    }
    #expect(wouldBe)
    #expect(try journal.allEntries().isEmpty)
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try journal.preview([mark(true, at: 1)], event: event, kiosk: "desk") { _ in throw Stop() }
    }
    try journal.write(mark(true, at: 1))
  }

  @Test("verify tells of marks that were changed or say nothing", arguments: StoreKind.allCases)
  func damaged(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(mark(true, at: 10))
    try folder.change("a", "UPDATE entries SET subject = 'presence'")
    let faults = try journal.verify().faults
    #expect(faults.count == 1)
    try folder.change("a", "UPDATE entries SET subject = 'absence', body = '{}'")
    #expect(try journal.verify().faults.count == 2)
  }
}
