import CarRally
import Entries
import Generators
import Journal
import Programme
import RallyControl
import Testing
import Vocabulary

@Suite("A rally's desk")
struct RallyDeskTests {
  @Test("tells the second of two terminals that note the same at one instant")
  func second() throws {
    let rehearsal = try RallyRehearsal(drives: false)
    let rally = rehearsal.rally
    let car = CarID(team: "mali", number: 1)
    let at = LittleRally.at("08:30")
    let first = RallyDesk(rally, journal: rehearsal.journal, kiosk: "k1")
    let journal = FillingJournal(rehearsal.journal, room: 1)
    journal.beforeAppend = {
      _ = try first.start(car, at: RallyTime(at), by: .marshal, now: at)
    }
    let second = RallyDesk(rally, journal: journal, kiosk: "k2")
    let error = #expect(throws: RallyRefused.self) {
      try second.start(car, at: RallyTime(at), by: .marshal, now: at)
    }
    #expect(error?.refusal == .alreadyStarted(at))
    let fold = try rehearsal.journal.rally(event: rally.event.id, car: car)
    #expect(fold.cars.flatMap(\.duplicates).map(\.kiosk.name) == ["k2"])
  }
}
