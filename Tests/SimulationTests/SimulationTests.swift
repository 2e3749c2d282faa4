import CarRally
import Entries
import Generators
import Journal
import Scoreboard
import Testing
import Vocabulary

@testable import Programme
@testable import Simulation

@Suite("A simulated event")
struct SimulationTests {
  @Test("comes out the same to the byte with the same options, and verifies clean")
  func repeats() throws {
    let first = try Rehearsal()
    let second = try Rehearsal()
    let summary = try first.run()
    #expect(try second.run() == summary)
    let export = try first.export()
    #expect(try second.export() == export)
    #expect(export.count > 100_000)
    let verification = try first.journal.verify()
    #expect(verification.faults.isEmpty)
    #expect(verification.duplicates.isEmpty)
    #expect(verification.entries == summary.entries)
    #expect(verification.kiosks == 10)
  }

  @Test("comes out otherwise with another seed, and has another store id")
  func seeds() throws {
    let first = try Rehearsal(seed: 1, people: 8)
    let second = try Rehearsal(seed: 2, people: 8)
    try first.run()
    try second.run()
    func answers(_ rehearsal: Rehearsal) throws -> [String] {
      try rehearsal.entries().filter { $0.kind == .answered }.map(\.body)
    }
    #expect(try answers(first) != answers(second))
    #expect(first.journal.store != second.journal.store)
  }

  @Test("everyone plays each quiz once, to its end", arguments: [1, 78, 100])
  func everyonePlays(people: Int) throws {
    let rehearsal = try Rehearsal(people: people)
    let summary = try rehearsal.run()
    #expect(summary.people == people)
    #expect(summary.quizzes == people * 5)
    let attempts = try rehearsal.journal.attempts(event: "sample")
    #expect(attempts.count == people * 5)
    #expect(attempts.allSatisfy { $0.state == .finished && $0.number == 1 })
    #expect(Set(attempts.map(\.person)).count == people)
    #expect(summary.answers == people * (12 + 12 + 8 + 8 + 8))
  }

  @Test("any number of people can play, in shifts that a kiosk can list")
  func shifts() throws {
    var event = Rehearsal.event
    event.quizzes = [Rehearsal.quiz("short", .during, each: 1)]
    let rehearsal = try Rehearsal(event: event, people: 230)
    #expect(try rehearsal.run().quizzes == 230)
    #expect(Cast(of: event, people: 450).shifts.map(\.roster.count) == [200, 200, 50])
    #expect(try rehearsal.journal.verify().faults.isEmpty)
  }

  @Test("the teams are as even as can be", arguments: [1, 7, 78, 81, 100, 450])
  func evenTeams(people: Int) throws {
    let cast = Cast(of: Rehearsal.event, people: people)
    let players = cast.shifts.flatMap(\.players)
    #expect(players.count == people)
    #expect(Set(players.map(\.id)).count == people)
    let sizes = Rehearsal.event.teams.map { team in players.count { $0.team == team.id } }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test("people who are made up have nobody's extra time")
  func extraTime() throws {
    var event = Rehearsal.event
    event.roster[0].extraTime = try #require(ExtraTime(percent: 50))
    let players = Cast(of: event, people: event.roster.count + 5).shifts.flatMap(\.players)
    #expect(players.filter { $0.extraTime != .none }.map(\.id) == [event.roster[0].id])
  }

  @Test("time never runs backwards at a kiosk, and kiosks play side by side")
  func time() throws {
    let rehearsal = try Rehearsal(people: 40)
    let summary = try rehearsal.run()
    let entries = try rehearsal.entries()
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.key.kiosk == next.key.kiosk {
      #expect(entry.at <= next.at)
    }
    #expect(Set(entries.map(\.key.kiosk.name)) == Set((1...10).map { "sim-\($0)" }))
    let opening = entries.map(\.at).min() ?? 0
    // 17 October 2014, 09:00 in Bangkok.
    #expect(summary.begins == 1_413_511_200_000)
    #expect((0...120_000).contains(opening - summary.begins))
    let began = Dictionary(grouping: entries, by: \.key.kiosk).values.compactMap { $0.first?.at }
    #expect(began.allSatisfy { $0 - opening < 120_000 })
  }

  @Test("the able answer more questions right, and more after the event than before")
  func ability() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.run()
    var right: [PersonID: Double] = [:]
    var byQuiz: [QuizID: Int] = [:]
    for attempt in try rehearsal.journal.attempts(event: "sample") {
      let person = try #require(attempt.person)
      right[person, default: 0] += Double(attempt.tally.right)
      byQuiz[attempt.quiz, default: 0] += attempt.tally.points
    }
    let pairs = right.map { (rehearsal.simulation.model.ability(of: $0.key), $0.value) }
    #expect(pairs.count == 78)
    #expect(correlation(pairs) > 0.7)
    #expect(byQuiz["after", default: 0] > byQuiz["before", default: 0])
  }

  @Test("some run out of time, some skip, and lines typed in any manner are understood")
  func variety() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.run()
    let answers = try rehearsal.entries().filter { $0.kind == .answered }
      .map { try Answered(body: $0.body) }
    let late = answers.count { $0.verdict == .late }
    let skipped = answers.count { $0.verdict == .wrong && $0.answer.isEmpty }
    let right = answers.count { $0.verdict == .right }
    #expect((1...answers.count / 20).contains(late))
    #expect((1...answers.count / 20).contains(skipped))
    #expect(right > answers.count / 3)
    #expect(answers.allSatisfy { $0.verdict != .late || $0.answer.isEmpty })
    #expect(Set(answers.map(\.verdict)) == [.right, .partly, .wrong, .late, .read])
  }

  @Test("what was played already is not played again")
  func again() throws {
    let rehearsal = try Rehearsal(people: 4)
    try rehearsal.run()
    let summary = try rehearsal.run()
    #expect(summary.answers == 0)
    #expect(try rehearsal.journal.verify().faults.isEmpty)
  }

  @Test("a rally changes nothing about the quizzes, and its store is another one")
  func beside() throws {
    let quizzes = [Rehearsal.quiz("fair", .during), Rehearsal.quiz("after", .after, rule: .exam)]
    let without = try RallyRehearsal(quizzes: quizzes, drives: false)
    let with = try RallyRehearsal(quizzes: quizzes)
    let plain = try without.run()
    let whole = try with.run()
    #expect(plain.cars == 0)
    #expect(plain.checkpoints == 0)
    #expect(whole.cars == 4)
    #expect(whole.quizzes == plain.quizzes)
    #expect(whole.answers == plain.answers)
    #expect(whole.entries > plain.entries)
    #expect(whole.begins == LittleRally.at("08:30"))
    #expect(without.journal.store != with.journal.store)
    let drafts = try without.entries().map(\.draft)
    #expect(!drafts.isEmpty)
    #expect(try with.entries().map(\.draft).filter { try $0.rally() == nil } == drafts)
  }

  @Test("the store of a simulation without a rally keeps its id")
  func storeID() {
    let id = Simulation.storeID(event: "sample", seed: 1, people: 78)
    #expect(id == StoreID(bits: seed(of: ["simulation", "sample", "1", "78", "sim", "10"])))
    #expect(id != Simulation.storeID(event: "sample", seed: 1, people: 78, withRally: true))
  }

  @Test("a store of a real event is refused")
  func realStore() throws {
    let rehearsal = try Rehearsal(isSimulated: false)
    #expect(throws: SimulationError.realStore) { try rehearsal.run() }
    #expect(try rehearsal.entries().isEmpty)
  }

  @Test("an event in which nobody or nothing can play is refused")
  func nothingToPlay() throws {
    #expect(throws: SimulationError.nobody) { try Rehearsal(people: 0).run() }
    var event = Rehearsal.event
    event.quizzes = []
    #expect(throws: SimulationError.noQuizzes) { try Rehearsal(event: event).run() }
  }

  @Test("people whom no team has yet are given one")
  func withoutTeam() throws {
    var event = Rehearsal.event
    for place in event.roster.indices { event.roster[place].team = nil }
    let rehearsal = try Rehearsal(event: event, people: 9)
    #expect(try rehearsal.run().quizzes == 45)
    #expect(try rehearsal.entries().allSatisfy { $0.team != nil })
  }

  @Test("a failure of the question banks ends the run with its error")
  func failingBanks() throws {
    struct Unread: Error {}
    let rehearsal = try Rehearsal(people: 1)
    let simulation = Simulation(event: Rehearsal.event, questions: { _ in throw Unread() })
    #expect(throws: Unread.self) { try simulation.run(on: rehearsal.journal) }
  }

  /// Pearson's correlation of the two sides of pairs.
  private func correlation(_ pairs: [(Double, Double)]) -> Double {
    let count = Double(pairs.count)
    let meanX = pairs.map(\.0).reduce(0, +) / count
    let meanY = pairs.map(\.1).reduce(0, +) / count
    let products = pairs.map { ($0 - meanX) * ($1 - meanY) }.reduce(0, +)
    let squaresX = pairs.map { ($0.0 - meanX) * ($0.0 - meanX) }.reduce(0, +)
    let squaresY = pairs.map { ($0.1 - meanY) * ($0.1 - meanY) }.reduce(0, +)
    return products / (squaresX * squaresY).squareRoot()
  }
}
