import CarRally
import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite("A watch on an event")
struct EventWatchTests {
  /// The kinds that the tests want to be told of.
  private static let told: Set<EntryKind> = [.adjusted, .voided]

  private func watch(_ journal: StoreJournal) -> EventWatch {
    EventWatch(journal, event: event) { Self.told.contains($0.kind) }
  }

  /// Checks a view against what the entries up to its freeze amount to, minute by minute.
  private func check(_ view: EventView, of journal: StoreJournal) throws {
    let until = view.freeze ?? .max
    let rulings = try journal.rulings(event: event, until: until)
    let entries = try journal.allEntries().filter { $0.at <= until }
    func totals(upTo minute: Int) throws -> Totals {
      var fold = EventFold(rulings: rulings)
      for entry in entries where PointsHistory.minute(of: entry.at) <= minute {
        try fold.add(entry)
      }
      return fold.result().totals
    }
    let samples = view.history.samples(limit: .max / 2)
    #expect(try view.totals == journal.shownTotals(event: event))
    #expect(samples.last?.totals.filter { $0.value != Tally() } ?? [:] == view.totals)
    for sample in samples {
      let minute = PointsHistory.minute(of: sample.at)
      #expect(try sample.totals.filter { $0.value != Tally() } == totals(upTo: minute))
    }
    let latest = entries.filter { Self.told.contains($0.kind) }
      .sorted { $0.precedence < $1.precedence }
    #expect(view.latest == latest.suffix(200))
  }

  /// Whether two watches see the same, whenever they began.
  private func same(_ one: EventView, _ other: EventView) -> Bool {
    func plain(_ view: EventView) -> [Totals] {
      view.history.samples(limit: .max / 2).map { $0.totals.filter { $0.value != Tally() } }
    }
    return one.totals == other.totals && one.latest == other.latest && one.cars == other.cars
      && plain(one) == plain(other)
      && one.history.samples(limit: .max / 2).map(\.at)
        == other.history.samples(limit: .max / 2).map(\.at)
  }

  @Test(
    "has at each minute what the entries up to it amount to, through corrections, freezes and merges",
    arguments: StoreKind.histories(12))
  func equalsFold(_ draw: StoreKind.History) throws {
    let (kind, seed) = (draw.kind, draw.seed)
    let folder = try Stores(kind)
    let (journal, other) = (try folder.store(), try folder.store("b", id: 2))
    var history = RandomHistory(seed: seed)
    history.unit = 20_000
    let watch = watch(journal)
    try check(watch.look(), of: journal)
    for round in 0..<5 {
      try history.play(journal, steps: 25, skew: 400 - 20 * round)
      switch round {
      case 1:
        let until = (390 + seed) * 20_000
        try journal.write(
          Draft(at: until + 1, kind: .frozen, body: Frozen(until: until).body))
      case 2:
        try history.play(other, steps: 25, skew: 385)
        _ = try journal.merge(other)
      case 3: try journal.write(Draft(at: 10_000_000, kind: .revealed))
      default: break
      }
      let view = try watch.look()
      try check(view, of: journal)
      #expect(same(view, try self.watch(journal).look()))
    }
  }

  @Test("reads nothing again where nothing is new", arguments: StoreKind.allCases)
  func quiet(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let watch = watch(journal)
    #expect(try watch.look().history.samples(limit: 10).isEmpty)
    try journal.write(Player().adjust(10))
    let view = try watch.look()
    #expect(view.latest.count == 1)
    #expect(same(view, try watch.look()))
  }

  @Test("knows the cars of a rally as they stand", arguments: StoreKind.allCases)
  func cars(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let watch = watch(journal)
    #expect(try watch.look().cars.isEmpty)
    let car = CarID(team: "mali", number: 1)
    let start = RallyEntry(
      car: car, event: .started(StoreJournalRallyTests.plan, RallyTime(60_000)))
    try journal.write(Draft(start, at: 60_000))
    let cars = try watch.look().cars
    #expect(cars.map(\.car) == [car])
    #expect(cars == (try journal.rally(event: event).runs()))
  }

  @Test("finds the ends of all chains, and what came after them", arguments: StoreKind.allCases)
  func heads(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    #expect(try journal.heads(event: event).isEmpty)
    try journal.write(Player().adjust(1), Player().adjust(2), kiosk: "k1")
    let old = try journal.heads(event: event)
    try journal.write(Player().adjust(3), kiosk: "k1")
    try journal.write(Player().adjust(4), kiosk: "k0")
    let new = try journal.heads(event: event)
    #expect(new.values.sorted() == [1, 3])
    let news = try journal.entries(event: event, from: old, to: new)
    #expect(news.map(\.points).sorted() == [3, 4])
    #expect(try journal.heads(event: "another").isEmpty)
  }

  @Test(
    "tells kiosks apart whose names are one text to Swift, and not to a database",
    arguments: StoreKind.allCases)
  func twins(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(Player().adjust(1), kiosk: "\u{E9}")
    let old = try journal.heads(event: event)
    try journal.write(Player().adjust(2), kiosk: "e\u{301}")
    let new = try journal.heads(event: event)
    #expect(new.values.sorted() == [1, 1])
    let news = try journal.entries(event: event, from: old, to: new)
    #expect(news.map(\.points) == [2])
    #expect(try journal.verify().faults == [])
  }
}
