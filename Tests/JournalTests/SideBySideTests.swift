import Entries
import Foundation
import PostgresJournal
import Scoreboard
import Synchronization
import TestServer
import Testing
import Vocabulary

@testable import Journal

/// Kiosks that write to one event at the same time, each on a connection of its own.
@Suite("Kiosks side by side")
struct SideBySideTests {
  private func expectFold(_ journal: StoreJournal) throws {
    let folded = try journal.fold(event: event)
    #expect(try journal.totals(event: event) == folded.totals)
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "after any histories at once, in the same chains, what is kept equals the fold",
    arguments: StoreKind.allCases)
  func histories(kind: StoreKind) async throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    let errors = await inThreads(8, on: try stores.opener()) { number, journal in
      var history = RandomHistory(seed: 100 + number)
      try history.play(journal, steps: 25, skew: number)
    }
    #expect(errors == [])
    #expect(try journal.allEntries().count > 50)
    try expectFold(journal)
  }

  @Test(
    "corrections, freezes and merges while answers come leave the fold",
    arguments: StoreKind.allCases)
  func corrections(kind: StoreKind) async throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    let other = try stores.store("other", id: 9)
    var history = RandomHistory(seed: 7)
    try history.play(other, steps: 20, skew: 3)
    let openOther = try stores.opener("other")
    let errors = await inThreads(6, on: try stores.opener()) { number, journal in
      switch number {
      case 0:
        for step in 0..<6 {
          var desk = Player()
          desk.at = 10_000 + step
          let ruling =
            switch step % 3 {
            case 0: desk.void("a\(step)")
            case 1: desk.regrade("a\(step)")
            default:
              Draft(at: desk.at, kind: .frozen, body: Frozen(until: 2_000 + step).body)
            }
          _ = try journal.append([ruling], event: event, kiosk: "desk")
          _ = try journal.append([desk.adjust(step)], event: event, kiosk: "desk")
        }
      case 1: _ = try journal.merge(try openOther())
      default:
        let person = Player(person: PersonID("p1\(number)"), team: "mali")
        try journal.write(person.start(), kiosk: "k\(number)")
        for answer in 1...20 { try journal.write(person.answer(answer), kiosk: "k\(number)") }
      }
    }
    #expect(errors == [])
    try expectFold(journal)
    #expect(try journal.allEntries().count == 12 + 4 * 21 + other.allEntries().count)
  }

  @Test(
    "a quiz that is answered at two kiosks at once goes on at one of them",
    arguments: StoreKind.allCases)
  func oneAttempt(kind: StoreKind) async throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    let refused = Mutex(0)
    let errors = await inThreads(6, on: try stores.opener()) { number, journal in
      for _ in 0..<10 {
        do {
          try journal.write(Player().start(), kiosk: "k\(number)")
          try journal.write(Player().note(.quizFinished), kiosk: "k\(number)")
        } catch is AttemptRefusal {
          refused.withLock { $0 += 1 }
        }
      }
    }
    #expect(errors == [])
    try expectFold(journal)
    #expect(try journal.attempts(event: event).filter { $0.state == .open }.isEmpty)
  }

  @Test(
    "of two programs of one kiosk's name none is kept out by the other's answers",
    arguments: StoreKind.allCases)
  func twins(kind: StoreKind) async throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    let errors = await inThreads(2, on: try stores.opener()) { number, journal in
      if number == 0 {
        try journal.write(Player().start())
        for answer in 1...150 { try journal.write(Player().answer(answer)) }
      } else {
        for visitor in 1...40 {
          try journal.write(Player(person: PersonID("v\(visitor)")).start())
        }
      }
    }
    #expect(errors == [])
    try expectFold(journal)
    #expect(try journal.allEntries().map(\.key.seq) == Array(1...191))
  }

  @Test("many openers of a new store find one", arguments: StoreKind.allCases)
  func birth(kind: StoreKind) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("new")
    let address = try PostgresAddress(PostgresServer.shared().database())
    let found = Mutex<Set<StoreID>>([])
    let open: @Sendable () throws -> StoreJournal = {
      switch kind {
      case .sqlite: try SQLiteJournal(path: path)
      case .postgres: try PostgresJournal.open(address)
      }
    }
    let errors = await inThreads(8, on: open) { _, journal in
      _ = found.withLock { $0.insert(journal.store) }
    }
    #expect(errors == [])
    #expect(found.withLock(\.count) == 1)
  }

  @Test("somebody else's entry is news, one's own is not", arguments: StoreKind.allCases)
  func news(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let (one, two) = (try stores.store(), try stores.store())
    var known = try one.revision()
    #expect(try one.revision() == known)
    try one.write(Player().start())
    #expect(try one.revision() == known)
    for step in 1...3 {
      try two.write(Player(person: PersonID("p1\(step)")).start())
      let end = ContinuousClock.now + .seconds(10)
      while try one.revision() == known, ContinuousClock.now < end { usleep(1_000) }
      #expect(try one.revision() != known)
      known = try one.revision()
    }
  }
}
