import CarRally
import Entries
import Generators
import Journal
import RallyControl
import RallyRoute
import Testing
import Vocabulary

@testable import Simulation

@Suite("A simulated rally day")
struct RallyDayTests {
  @Test("comes out the same to the byte with the same seed, and verifies clean")
  func repeats() throws {
    let first = try RallyRehearsal()
    let second = try RallyRehearsal()
    let summary = try first.run()
    #expect(try second.run() == summary)
    #expect(try first.export() == second.export())
    let verification = try first.journal.verify()
    #expect(verification.faults.isEmpty)
    #expect(verification.duplicates.isEmpty)
    #expect(verification.entries == summary.entries)
    #expect(summary.cars == 4)
    #expect((8...12).contains(summary.checkpoints))
  }

  @Test("comes out otherwise with another seed")
  func seeds() throws {
    let first = try RallyRehearsal(seed: 1)
    let second = try RallyRehearsal(seed: 2)
    try first.run()
    try second.run()
    #expect(try first.runs() != second.runs())
    #expect(first.journal.store != second.journal.store)
  }

  @Test(
    "every car starts by the timetable or a little late, and comes to its end", arguments: 1...6)
  func ends(seed: UInt64) throws {
    let rehearsal = try RallyRehearsal(seed: seed)
    try rehearsal.run()
    let runs = try rehearsal.runs()
    #expect(runs.count == 4)
    for run in runs {
      let planned =
        LittleRally.midnight + (rehearsal.rally.timetable.start(of: run.car) ?? 0) * 60_000
      let started = try #require(run.startedAt)
      #expect((0..<5 * 60_000).contains(started - planned))
      #expect(run.state.hasEnded)
      // Three questions, 100 to 200 points each, and a task of 200: never more than 700 in all.
      #expect((0...700).contains(run.total))
    }
    #expect(runs.contains { $0.total > 150 })
    #expect(try rehearsal.results().protestsUntil != nil)
  }

  @Test("only what people do wrong is refused", arguments: 1...6)
  func refusals(seed: UInt64) throws {
    let outcome = try RallyRehearsal(seed: seed).day().play()
    for refused in outcome.refusals {
      switch refused.refusal {
      case .alreadyArrived, .wrongCheckpoint: break
      default: Issue.record("\(refused.refusal)")
      }
    }
  }

  @Test("everything that goes wrong in a rally goes wrong in some of thirty")
  func irregularities() throws {
    var seen: Set<String> = []
    for seed in 1...30 as ClosedRange<UInt64> {
      let rehearsal = try RallyRehearsal(seed: seed)
      let outcome = try rehearsal.day().play()
      for refused in outcome.refusals {
        if case .alreadyArrived = refused.refusal { seen.insert("arrived twice") }
        if case .wrongCheckpoint = refused.refusal { seen.insert("drove past") }
      }
      for run in try rehearsal.runs() {
        seen.insert(run.state.name)
        for leg in run.legs {
          seen.insert(leg.outcome.rawValue)
          if !leg.hints.isEmpty { seen.insert("hint") }
          if leg.allowance > 0 { seen.insert("allowance") }
          if leg.isDepartureAssumed { seen.insert("departure forgotten") }
          if leg.marked != nil { seen.insert("paper") }
          if leg.judges.count == 2 { seen.insert("two judges") }
        }
      }
      for entry in try rehearsal.entries() where try entry.draft.rally()?.correction != nil {
        seen.insert("correction")
      }
    }
    #expect(
      seen.isSuperset(of: [
        "arrived twice", "drove past", "finished", "retired", "reached", "missed", "tooLate",
        "notReached", "hint", "allowance", "departure forgotten", "paper", "two judges",
        "correction",
      ]), "\(seen.sorted())")
  }

  @Test("a car is out of the rally once in a long while, and then nothing of it counts")
  func disqualified() throws {
    let rally = try RallyRehearsal.rally()
    let start = rally.plannedStart
    func out(_ seed: UInt64) throws -> [CarID] {
      try rally.crews.compactMap { crew in
        let plan = try #require(rally.plan(for: crew.car, startingAt: start))
        let car = SimulatedCar(
          crew, plan: plan, in: rally, startingAt: start, model: ResponseModel(seed: seed))
        let isDisqualified = car.deeds.contains { deed in
          if case .event(.ended(.disqualified, _, _)) = deed.note { true } else { false }
        }
        return isDisqualified ? car.car : nil
      }
    }
    let seed = try #require(try (1...300 as ClosedRange<UInt64>).first { try !out($0).isEmpty })
    #expect(seed > 10)
    let rehearsal = try RallyRehearsal(seed: seed)
    try rehearsal.run()
    for run in try rehearsal.runs() where try out(seed).contains(run.car) {
      #expect(run.state.name == "disqualified")
      #expect(run.total == 0)
    }
  }

  @Test("nobody drives faster than is allowed, however much time it would save", arguments: 1...6)
  func speedLimit(seed: UInt64) throws {
    // 20 km in 20 minutes at 60 km/h: no time is left over.
    let rehearsal = try RallyRehearsal(
      seed: seed,
      route: LittleRally.routeText.replacing("kilometres: 12", with: "kilometres: 20"))
    try rehearsal.run()
    for run in try rehearsal.runs() {
      var before: CheckpointID?
      for leg in run.legs {
        defer { before = leg.checkpoint }
        guard let began = leg.beganAt, let arrived = leg.arrivedAt,
          let way = rehearsal.rally.route.leg(from: before, to: leg.checkpoint)
        else { continue }
        #expect(Double(arrived - began) >= way.kilometres / 60 * 3_600_000)
      }
    }
  }

  @Test("each checkpoint has its kiosk, and time never runs backwards there")
  func kiosks() throws {
    let rehearsal = try RallyRehearsal()
    try rehearsal.run()
    let entries = try rehearsal.entries()
    #expect(
      Set(entries.map(\.key.kiosk.name)) == ["sim-start", "sim-lake", "sim-hill", "sim-school"])
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.key.kiosk == next.key.kiosk {
      #expect(entry.at <= next.at)
    }
  }

  @Test("what was driven already is not driven again")
  func again() throws {
    let rehearsal = try RallyRehearsal()
    try rehearsal.run()
    let summary = try rehearsal.run()
    #expect(summary.cars == 0)
    #expect(summary.checkpoints == 0)
    #expect(summary.entries == 0)
  }

  @Test("a route that lacks a leg which some car needs is refused")
  func missingLeg() throws {
    let rehearsal = try RallyRehearsal(
      route: LittleRally.routeText.replacing(
        "orders: \"same\"", with: "orders: { \"mali/1\": [\"school\", \"lake\", \"hill\"] }"))
    #expect(throws: SimulationError.noWay(CarID(team: "mali", number: 1))) { try rehearsal.run() }
  }

  @Test("progress is told car after car, up to all of them")
  func progress() throws {
    var told: [Int] = []
    _ = try RallyRehearsal().day().play { told.append($0) }
    #expect(told == [1, 2, 3, 4])
  }
}
