import CarRally
import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite("Cars in a store")
struct StoreJournalRallyTests {
  static let plan = CarPlan(
    route: "lake",
    legs: (1...3).map {
      PlannedLeg(checkpoint: CheckpointID("c\($0)"), minutes: 10, stopMinutes: 5, rcMost: 500)
    }, rules: .standard, protestMinutes: 30)
  static let nine = 1_413_597_600_000

  /// Something that happens to a car, as a draft written some minutes after nine.
  static func draft(
    _ event: RallyEvent, of car: CarID, at checkpoint: CheckpointID = "", minute: Int = 0,
    because reason: String? = nil
  ) -> Draft {
    Draft(
      RallyEntry(car: car, checkpoint: checkpoint, event: event, correction: reason),
      at: nine + minute * 60_000)
  }

  static func time(_ minute: Int) -> RallyTime { RallyTime(nine + minute * 60_000) }

  private let first = CarID(team: "mali", number: 1)
  private let second = CarID(team: "mali", number: 2)

  private func rallyPoints(_ journal: StoreJournal) throws -> Int {
    try journal.totals(event: event)[TotalKey(part: .rally, team: "mali")]?.points ?? 0
  }

  @Test(
    "a team has the rounded mean of its cars that started, from the moment of each entry",
    arguments: StoreKind.allCases)
  func mean(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    try journal.write(Self.draft(.started(Self.plan, Self.time(0)), of: first))
    try journal.write(
      Self.draft(.arrived(Self.time(10)), of: first, at: "c1"),
      Self.draft(.marked(points: 301), of: first, at: "c1"))
    #expect(try rallyPoints(journal) == 301)
    try journal.write(Self.draft(.started(Self.plan, Self.time(0)), of: second))
    #expect(try rallyPoints(journal) == 151)
    #expect(try journal.verify().faults == [])
    let run = try journal.rally(event: event, car: first).run(of: first)
    #expect(run?.total == 301)
  }

  @Test("entries of a car that never started count for nothing", arguments: StoreKind.allCases)
  func notStarted(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    try journal.write(Self.draft(.marked(points: 301), of: first, at: "c1"))
    #expect(try rallyPoints(journal) == 0)
    #expect(try journal.verify().faults == [])
  }

  @Test("a note on the clock folds all cars again", arguments: StoreKind.allCases)
  func sync(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    try journal.write(
      Self.draft(.started(Self.plan, RallyTime(Self.nine, isNoted: true)), of: first),
      Self.draft(.arrived(Self.time(5)), of: first, at: "c1"),
      Self.draft(.marked(points: 300), of: first, at: "c1"))
    #expect(try rallyPoints(journal) == 250)
    try journal.write(
      Draft(at: Self.nine, kind: .clockSynced, body: ClockSync(offset: 300_000).body))
    #expect(try rallyPoints(journal) == 300)
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "verify names a car whose points were changed from outside, and what does not count",
    arguments: StoreKind.allCases)
  func verify(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let entries = try journal.write(
      Self.draft(.started(Self.plan, Self.time(0)), of: first),
      Self.draft(.arrived(Self.time(10)), of: first, at: "c1"),
      Self.draft(.arrived(Self.time(10)), of: first, at: "c1", minute: 1))
    #expect(try journal.verify().duplicates == [entries[2].key])
    try folder.change("a", "UPDATE cars SET points = 7")
    #expect(try journal.verify().faults == [.car(event, first, kept: 7, folded: 0)])
  }

  @Test(
    "merged in any order, twice or late, checkpoints' journals come to the same results",
    arguments: StoreKind.allCases)
  func merge(kind: StoreKind) throws {
    for seed in UInt64(1)...12 {
      var random = SeededGenerator(seed: seed)
      let folder = try Stores(kind)
      let stores = try (1...4).map { try folder.store("s\($0)", id: UInt64($0)) }
      try scatter(&random, over: stores)
      var outcomes: Set<RallyResults> = []
      var totals: Set<[TotalKey: Tally]> = []
      for round in 0..<3 {
        let target = try folder.store("m\(seed)-\(round)", id: UInt64(100 + round))
        for store in random.shuffled(stores + stores.prefix(2)) { _ = try target.merge(store) }
        outcomes.insert(
          RallyResults(
            try target.rally(event: event, car: nil), teams: ["mali", "kulap"], cars: []))
        totals.insert(try target.totals(event: event))
        #expect(try target.verify().faults == [])
      }
      #expect(outcomes.count == 1)
      #expect(totals.count == 1)
    }
  }

  /// A rally day whose entries are written at whichever checkpoint's laptop, clocks and all.
  private func scatter(
    _ random: inout SeededGenerator, over stores: [StoreJournal]
  ) throws {
    let cars = [first, second, CarID(team: "kulap", number: 1)]
    for car in cars {
      try stores[0].write(
        Self.draft(.started(Self.plan, Self.time(random.below(5))), of: car))
    }
    for step in 0..<60 {
      let car = cars[random.below(3)]
      let checkpoint = CheckpointID("c\(random.below(3) + 1)")
      let minute = random.below(60)
      let event: RallyEvent
      switch random.below(7) {
      case 0, 1: event = .arrived(Self.time(minute))
      case 2: event = .departed(Self.time(minute))
      case 3: event = .marked(points: random.below(400))
      case 4: event = .hinted(number: random.below(2) + 1, price: 20)
      case 5: event = .allowed(minutes: random.below(9), reason: "delay")
      default:
        event = .judged(
          TaskScore(judge: "j\(random.below(2))", scores: [random.below(101)], most: [100]))
      }
      let store = stores[random.below(stores.count)]
      try store.write(
        Self.draft(
          event, of: car, at: checkpoint, minute: step / 3,
          because: random.below(5) == 0 ? "misread" : nil))
      if random.below(15) == 0 {
        try store.write(
          Draft(
            at: Self.nine, kind: .clockSynced,
            body: ClockSync(offset: random.below(300_000)).body))
      }
    }
  }
}
