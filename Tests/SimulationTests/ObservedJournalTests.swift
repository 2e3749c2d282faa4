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

/// A journal on a disk with room for some appends only.
private final class FillingJournal: Journal {
  private let journal: SQLiteJournal
  private var room: Int
  private(set) var refused = 0

  init(_ journal: SQLiteJournal, room: Int) {
    self.journal = journal
    self.room = room
  }

  var store: StoreID { journal.store }
  var isSimulated: Bool { journal.isSimulated }

  func append(_ drafts: [Draft], event: EventID, kiosk: String) throws -> [Entry] {
    guard room > 0 else {
      refused += 1
      throw JournalError.diskFull(path: "store.db")
    }
    room -= 1
    return try journal.append(drafts, event: event, kiosk: kiosk)
  }

  func preview<Value>(
    _ drafts: [Draft], event: EventID, kiosk: String, read: (any Journal) throws -> Value
  ) throws -> Value {
    try journal.preview(drafts, event: event, kiosk: kiosk, read: read)
  }

  func snapshot<Value>(_ body: () throws -> Value) throws -> Value { try journal.snapshot(body) }

  func latecomers(event: EventID) throws -> [Latecomer] { try journal.latecomers(event: event) }

  func admit(_ latecomer: Latecomer, noting notes: [Draft], kiosk: String) throws -> [Entry] {
    try journal.admit(latecomer, noting: notes, kiosk: kiosk)
  }

  func cast(_ ballot: Ballot, noting note: Draft, kiosk: String) throws -> Entry {
    try journal.cast(ballot, noting: note, kiosk: kiosk)
  }

  func ballots(of survey: SurveyID, event: EventID) throws -> [Ballot] {
    try journal.ballots(of: survey, event: event)
  }

  func hasAnswered(_ person: PersonID, survey: SurveyID, event: EventID) throws -> Bool {
    try journal.hasAnswered(person, survey: survey, event: event)
  }

  func attendance(event: EventID, until: Int) throws -> Attendance {
    try journal.attendance(event: event, until: until)
  }

  func digest(event: EventID) throws -> JournalDigest { try journal.digest(event: event) }

  func latestQuestions(of quiz: QuizID, event: EventID, limit: Int) throws -> [QuestionID] {
    try journal.latestQuestions(of: quiz, event: event, limit: limit)
  }

  func shownTotals(event: EventID) throws -> Totals {
    try journal.shownTotals(event: event)
  }

  func freeze(event: EventID) throws -> Int? { try journal.freeze(event: event) }

  func gates(event: EventID, until: Int) throws -> [QuizID: QuizGate] {
    try journal.gates(event: event, until: until)
  }

  func latestMessage(event: EventID) throws -> Entry? {
    try journal.latestMessage(event: event)
  }

  func rulings(event: EventID, until: Int) throws -> Rulings {
    try journal.rulings(event: event, until: until)
  }

  func attempts(of player: Player, at quiz: QuizID, event: EventID) throws -> AttemptHistory {
    try journal.attempts(of: player, at: quiz, event: event)
  }
  func attempts(event: EventID) throws -> [Attempt] { try journal.attempts(event: event) }
  func entries(of player: Player, at quiz: QuizID, event: EventID) throws -> [Entry] {
    try journal.entries(of: player, at: quiz, event: event)
  }

  func rightTogether(at quiz: QuizID, event: EventID) throws -> [Int: Int] {
    try journal.rightTogether(at: quiz, event: event)
  }
  func entry(_ key: EntryKey) throws -> Entry? { try journal.entry(key) }
  func totals(event: EventID) throws -> Totals { try journal.totals(event: event) }
  func visitEntries(event: EventID?, _ visit: (Entry) throws -> Void) throws {
    try journal.visitEntries(event: event, visit)
  }
  func revision() throws -> Int { try journal.revision() }
  func rally(event: EventID, car: CarID?) throws -> RallyFold {
    try journal.rally(event: event, car: car)
  }
  var hasPin: Bool { get throws { try journal.hasPin } }
  func check(_ pin: Pin, for use: PinUse) throws { try journal.check(pin, for: use) }
}
