import Entries
import Facilitation
import FoundationEssentials
import Generators
import Improvement
import Journal
import Programme
import Testing
import Vocabulary

@testable import Evidence

@Suite("The register of a journal")
struct RegisterReaderTests {
  private final class Office {
    let folder: String
    let journal: SQLiteJournal
    let event: Event

    init(store: UInt64 = 7) throws {
      folder =
        "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
      journal = try SQLiteJournal(
        path: "\(folder)/store.db", birth: .init(id: StoreID(bits: store), isSimulated: false))
      var event = LittleRally.event
      let day = CalendarDate(year: 2014, month: 10, day: 17)
      let dates = DateSpan(first: day, last: day)
      let title = Bilingual(same: "x")
      event.programme = [
        Activity(
          id: "day", kind: .exchange, title: title, dates: dates,
          parts: [
            Activity(id: "talk", kind: .discussion, title: title, dates: dates, quizzes: ["circle"])
          ])
      ]
      self.event = event
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ drafts: Draft...) throws -> [Entry] {
      try journal.append(drafts, event: event.id, kiosk: "desk")
    }

    func find(_ text: String, at: Int, origin: String? = nil) throws -> Entry {
      let body = FindingBody(
        kind: .need, phase: .after, source: .survey, text: text, origin: origin)
      return try #require(try write(body.draft(at: at)).first)
    }
  }

  @Test("has circles' notes with the activity in which their quiz is played")
  func circles() throws {
    let office = try Office()
    let note = CircleNote(quiz: "circle", attempt: 1, topic: "t", kind: .idea, text: "x")
    _ = try office.write(
      Draft(at: 1, kind: .noted, team: "kulap", subject: CircleNote.subject, body: note.body))
    let register = try office.journal.register(of: office.event)
    #expect(register.findings.map(\.activity) == ["talk"])
    #expect(office.event.activity("talk")?.id == "talk")
    #expect(office.event.activity("walk") == nil)
  }

  @Test("is the same whichever store takes the other in")
  func merge() throws {
    let (one, other) = (try Office(store: 1), try Office(store: 2))
    let kept = FindingPlace(entry: try one.find("a", at: 1).place)
    let merged = FindingPlace(entry: try other.find("b", at: 2, origin: "o").place)
    _ = try one.find("again", at: 5, origin: "o")
    _ = try other.write(FindingsMerged(kept: kept, merged: [merged]).draft(at: 3))
    _ = try one.write(FindingChange(of: kept, status: .done).draft(at: 4))
    _ = try one.journal.merge(other.journal)
    _ = try other.journal.merge(one.journal)
    let register = try one.journal.register(of: one.event)
    #expect(try other.journal.register(of: other.event) == register)
    #expect(register.findings.map { $0.said.map(\.text) } == [["a", "b"]])
    #expect(register.findings.map(\.status) == [.done])
  }

  @Test("takes nothing that can't be read, and what is taken back corrects no score")
  func undone() throws {
    let office = try Office()
    #expect(throws: JournalError.self) {
      try office.write(Draft(at: 1, kind: .noted, subject: FindingBody.subject))
    }
    let finding = try office.find("a", at: 1)
    _ = try office.write(
      Draft(
        at: 2, kind: .undone, subject: FindingBody.subject,
        body: Undone(entry: finding.place, reason: "x").body))
    #expect(try office.journal.register(of: office.event) == Register(withdrawn: 1))
    #expect(try CorrectionDesk.records(of: office.event, in: office.journal).isEmpty)
  }
}
