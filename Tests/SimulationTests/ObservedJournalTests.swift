import CarRally
import Entries
import Journal
import Programme
import RallyControl
import Scoreboard
import Testing
import Vocabulary

@testable import Simulation

@Suite("A journal that a simulation watches")
struct ObservedJournalTests {
  @Test("counts what was written, by kind")
  func counts() throws {
    let rehearsal = try Rehearsal(people: 1)
    let observed = ObservedJournal(rehearsal.journal)
    let joined = Draft(at: 1, kind: .joined, team: "inthanin", person: "p4")
    _ = try observed.append([joined, joined], event: "sample", kiosk: "k1")
    #expect(observed.written == [.joined: 2])
    #expect(observed.failure == nil)
  }

  @Test("knows the cars as the store does, whatever was written before and since")
  func cars() throws {
    let rehearsal = try RallyRehearsal()
    _ = try rehearsal.day().play()
    let observed = ObservedJournal(rehearsal.journal)
    let event = rehearsal.rally.event.id
    #expect(try observed.rally(event: event, car: nil).runs() == rehearsal.runs())
    let car = CarID(team: "mali", number: 1)
    let note = RallyEntry(
      car: car, checkpoint: "lake", event: .arrived(nil), correction: "never there")
    _ = try observed.append([Draft(note, at: 2_000_000_000_000)], event: event, kiosk: "k1")
    let run = try observed.rally(event: event, car: car).run(of: car)
    #expect(run?.leg(to: "lake")?.arrivedAt == nil)
    #expect(try run == rehearsal.journal.rally(event: event, car: car).run(of: car))
  }

  @Test("a refused attempt is no failure of the store")
  func refusal() throws {
    let rehearsal = try Rehearsal(people: 1)
    let observed = ObservedJournal(rehearsal.journal)
    let finished = Draft(
      at: 1, kind: .quizFinished, team: "inthanin", person: "p4", subject: "fair",
      body: AttemptNoted(attempt: 1).body)
    #expect(throws: AttemptRefusal.self) {
      try observed.append([finished], event: "sample", kiosk: "k1")
    }
    #expect(observed.failure == nil)
  }

  @Test("a failure of the store ends the simulation with its error", arguments: [0, 1, 5, 60])
  func failure(after appends: Int) throws {
    let rehearsal = try Rehearsal(people: 12)
    let filling = FillingJournal(rehearsal.journal, room: appends)
    #expect(throws: JournalError.diskFull(path: "store.db")) {
      try rehearsal.simulation.run(on: filling)
    }
    #expect(filling.refused == 1)
  }
}
