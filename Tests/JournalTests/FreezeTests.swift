import CarRally
import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite("A freeze of what is shown")
struct FreezeTests {
  private func freeze(at: Int, until: Int) -> Draft {
    Draft(at: at, kind: .frozen, body: Frozen(until: until).body)
  }

  private func adjustment(_ points: Int, at: Int) -> Draft {
    var player = Player()
    player.at = at
    return player.adjust(points)
  }

  private func shown(_ journal: any Journal) throws -> Int {
    try journal.shownTotals(event: event).values.reduce(0) { $0 + $1.points }
  }

  @Test(
    "shows what happened up to its instant, until all is revealed", arguments: StoreKind.allCases)
  func freeze(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(adjustment(10, at: 100))
    #expect(try journal.freeze(event: event) == nil)
    try journal.write(freeze(at: 200, until: 150))
    #expect(try journal.freeze(event: event) == 150)
    let late = try journal.write(adjustment(5, at: 300))[0]
    #expect(try shown(journal) == 10)
    #expect(try journal.totals(event: event).values.first?.points == 15)
    // By a clock that is behind: it happened before.
    try journal.write(adjustment(100, at: 120))
    #expect(try shown(journal) == 110)
    // What is taken back after the freeze is not taken back yet.
    let early = try #require(try journal.allEntries().first)
    try journal.write(
      Draft(at: 310, kind: .undone, body: Undone(entry: early.place, reason: "x").body))
    #expect(try shown(journal) == 110)
    #expect(try journal.verify().faults == [])
    let held = HeldJournal(journal, until: 150)
    #expect(try held.totals(event: event) == journal.shownTotals(event: event))
    #expect(try held.entry(late.key) == nil)
    try journal.write(Draft(at: 400, kind: .revealed))
    #expect(try journal.freeze(event: event) == nil)
    #expect(try shown(journal) == 105)
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "what a merge brings from before the freeze is shown, from after it is not",
    arguments: StoreKind.allCases)
  func merge(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let hall = try folder.store()
    let hill = try folder.store("hill", id: 2)
    try hill.write(adjustment(7, at: 90), adjustment(1_000, at: 210))
    try hall.write(adjustment(10, at: 100), freeze(at: 200, until: 200))
    _ = try hall.merge(hill)
    #expect(try shown(hall) == 17)
    // The other way round the freeze comes with the merge.
    _ = try hill.merge(hall)
    #expect(try shown(hill) == 17)
    #expect(try hall.verify().faults + hill.verify().faults == [])
  }

  @Test(
    "what is held equals the fold of the entries up to it after any history",
    arguments: StoreKind.histories(10))
  func keptEqualsFold(_ draw: StoreKind.History) throws {
    let (kind, seed) = (draw.kind, draw.seed)
    let folder = try Stores(kind)
    let journal = try folder.store()
    var history = RandomHistory(seed: seed + 100)
    try history.play(journal, steps: 40, skew: 300)
    try journal.write(freeze(at: 320, until: 305 + seed))
    for round in 0..<4 {
      try history.play(journal, steps: 25, skew: 310 - 5 * round)
      let held = HeldJournal(journal, until: 305 + seed)
      #expect(try journal.shownTotals(event: event) == held.totals(event: event))
      #expect(try held.attendance(event: event) == held.fold(event: event).attendance)
      #expect(try journal.verify().faults == [])
      var cars: [CarID: Int] = [:]
      for run in try held.rally(event: event, car: nil).runs() { cars[run.car] = run.total }
      for (car, total) in cars {
        #expect(try held.rally(event: event, car: car).run(of: car)?.total == total)
      }
      #expect(
        try held.attempts(event: event).allSatisfy { attempt in
          try held.attempts(of: attempt.player, at: attempt.quiz, event: event).attempts
            .contains(attempt)
        })
    }
  }

  @Test("nothing is written through a journal as it stood", arguments: StoreKind.allCases)
  func readOnly(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let held = HeldJournal(try folder.store(), until: 5)
    #expect(throws: JournalError.self) {
      try held.append([adjustment(1, at: 1)], event: event, kiosk: "k")
    }
    #expect(throws: JournalError.self) {
      try held.preview([adjustment(1, at: 1)], event: event, kiosk: "k") { _ in 0 }
    }
    #expect(try held.freeze(event: event) == 5)
  }
}
