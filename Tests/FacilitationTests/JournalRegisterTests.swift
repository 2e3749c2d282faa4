import Entries
import FoundationEssentials
import Improvement
import Journal
import Testing
import Vocabulary

@testable import Facilitation
@testable import Programme

@Suite("The improvement register of a journal")
struct JournalRegisterTests {
  private static var event: Event {
    let day = CalendarDate(year: 2014, month: 10, day: 18)
    let dates = DateSpan(first: day, last: day)
    let parts = [
      Activity(
        id: "games", kind: .game, title: Bilingual(same: "Games"), dates: dates,
        quizzes: ["relay"]),
      Activity(
        id: "talk", kind: .discussion, title: Bilingual(same: "Talk"), dates: dates,
        quizzes: ["circle"]),
    ]
    let whole = Activity(
      id: "exchange", kind: .exchange, title: Bilingual(same: "Exchange"), dates: dates,
      quizzes: ["circle"], parts: parts)
    return Event(
      id: "e", title: Bilingual(same: "Event"),
      office: Office(name: Bilingual(same: "Office"), shortName: Bilingual(same: "O")),
      dates: dates, venue: Bilingual(same: "Hall"), timeZone: "Asia/Bangkok",
      budget: Budget(planned: 1, used: nil), targets: [], teamSize: 1,
      teams: [
        Team(
          id: "a", number: 1, name: Bilingual(same: "A"), flower: Bilingual(same: "A"),
          colour: "#AD1457")
      ], roster: [],
      programme: [whole], quizzes: [], rallyRoute: nil, signatories: [], dotsPerTeam: 2)
  }

  @Test("holds its findings, circles' notes in the innermost activity of their quiz, and dots")
  func reads() throws {
    let folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let journal = try SQLiteJournal(
      path: "\(folder)/store.db", birth: .init(id: StoreID(bits: 7), isSimulated: false))
    let found = FindingBody(kind: .need, phase: .before, source: .hand, text: "More chairs")
    let note = CircleNote(
      quiz: "circle", attempt: 1, topic: "t", kind: .idea, text: "Practise every week")
    let entries = try journal.append(
      [
        found.draft(at: 1),
        Draft(at: 2, kind: .noted, team: "a", subject: CircleNote.subject, body: note.body),
        Draft(at: 3, kind: .joined, team: "a", person: "p1"),
      ], event: "e", kiosk: "k")
    let place = FindingPlace(entry: entries[0].place)
    let dots = TeamDots(team: "a", votes: [.init(on: place, count: 9)])
    // Teams that there are not have none to give.
    let ghosts = TeamDots(team: "ghost", votes: [.init(on: place, count: 9)])
    _ = try journal.append([dots.draft(at: 4), ghosts.draft(at: 5)], event: "e", kiosk: "k")
    let register = try journal.register(of: Self.event)
    #expect(register.findings.map(\.text) == ["More chairs", "Practise every week"])
    #expect(register.findings.map(\.activity) == [nil, "talk"])
    // No more than the event gives each team.
    #expect(register.findings[0].dots.byTeam == ["a": 2])
  }

  @Test("counts what has no parts as an activity in which something is found")
  func innermost() {
    #expect(Self.event.innermostActivities.map(\.id) == ["games", "talk"])
  }
}
