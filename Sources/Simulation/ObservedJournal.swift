import CarRally
import Entries
import Journal
import Scoreboard
import Vocabulary

/// A journal that counts what is written and remembers what failed.
///
/// A kiosk tells the person at it of a failure and goes on; a simulation has to stop.
final class ObservedJournal: Journal {
  private let journal: any Journal
  /// The number of entries of each kind that were written.
  private(set) var written: [EntryKind: Int] = [:]
  /// The first failure of the store; a refused attempt is none.
  private(set) var failure: (any Error)?

  /// What is known of an event's cars. Nobody else writes while a simulation does, so it is read
  /// once and kept: a rally looks at all its cars before it notes anything.
  private var cars: (event: EventID, fold: RallyFold)?

  init(_ journal: any Journal) { self.journal = journal }

  var store: StoreID { journal.store }
  var isSimulated: Bool { journal.isSimulated }

  func append(_ drafts: [Draft], event: EventID, kiosk: String) throws -> [Entry] {
    let entries = try observed { try journal.append(drafts, event: event, kiosk: kiosk) }
    for entry in entries {
      written[entry.kind, default: 0] += 1
      if cars?.event == event { try cars?.fold.add(entry) }
    }
    return entries
  }

  func preview<Value>(
    _ drafts: [Draft], event: EventID, kiosk: String, read: (any Journal) throws -> Value
  ) throws -> Value {
    try observed { try journal.preview(drafts, event: event, kiosk: kiosk, read: read) }
  }

  func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
    try observed { try journal.snapshot(body) }
  }

  func latecomers(event: EventID) throws -> [Latecomer] {
    try observed { try journal.latecomers(event: event) }
  }

  func admit(_ latecomer: Latecomer, noting notes: [Draft], kiosk: String) throws -> [Entry] {
    try observed { try journal.admit(latecomer, noting: notes, kiosk: kiosk) }
  }

  func cast(_ ballot: Ballot, noting note: Draft, kiosk: String) throws -> Entry {
    let entry = try observed { try journal.cast(ballot, noting: note, kiosk: kiosk) }
    written[entry.kind, default: 0] += 1
    return entry
  }

  func ballots(of survey: SurveyID, event: EventID) throws -> [Ballot] {
    try observed { try journal.ballots(of: survey, event: event) }
  }

  func hasAnswered(_ person: PersonID, survey: SurveyID, event: EventID) throws -> Bool {
    try observed { try journal.hasAnswered(person, survey: survey, event: event) }
  }

  func attendance(event: EventID, until: Int) throws -> Attendance {
    try observed { try journal.attendance(event: event, until: until) }
  }

  func latestQuestions(of quiz: QuizID, event: EventID, limit: Int) throws -> [QuestionID] {
    try observed { try journal.latestQuestions(of: quiz, event: event, limit: limit) }
  }

  func shownTotals(event: EventID) throws -> Totals {
    try observed { try journal.shownTotals(event: event) }
  }

  func digest(event: EventID) throws -> JournalDigest {
    try observed { try journal.digest(event: event) }
  }

  func freeze(event: EventID) throws -> Int? { try observed { try journal.freeze(event: event) } }

  func gates(event: EventID, until: Int) throws -> [QuizID: QuizGate] {
    try observed { try journal.gates(event: event, until: until) }
  }

  func latestMessage(event: EventID) throws -> Entry? {
    try observed { try journal.latestMessage(event: event) }
  }

  func rulings(event: EventID, until: Int) throws -> Rulings {
    try observed { try journal.rulings(event: event, until: until) }
  }

  func attempts(of player: Player, at quiz: QuizID, event: EventID) throws -> AttemptHistory {
    try observed { try journal.attempts(of: player, at: quiz, event: event) }
  }

  func attempts(event: EventID) throws -> [Attempt] {
    try observed { try journal.attempts(event: event) }
  }

  func entries(of player: Player, at quiz: QuizID, event: EventID) throws -> [Entry] {
    try observed { try journal.entries(of: player, at: quiz, event: event) }
  }

  func rightTogether(at quiz: QuizID, event: EventID) throws -> [Int: Int] {
    try observed { try journal.rightTogether(at: quiz, event: event) }
  }

  func rally(event: EventID, car: CarID?) throws -> RallyFold {
    if let cars, cars.event == event { return cars.fold }
    let fold = try observed { try journal.rally(event: event, car: nil) }
    cars = (event, fold)
    return fold
  }

  var hasPin: Bool { get throws { try observed { try journal.hasPin } } }

  func check(_ pin: Pin, for use: PinUse) throws { try journal.check(pin, for: use) }

  func entry(_ key: EntryKey) throws -> Entry? { try observed { try journal.entry(key) } }

  func totals(event: EventID) throws -> Totals { try observed { try journal.totals(event: event) } }

  func visitEntries(event: EventID?, _ visit: (Entry) throws -> Void) throws {
    try observed { try journal.visitEntries(event: event, visit) }
  }

  func revision() throws -> Int { try observed { try journal.revision() } }

  private func observed<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      if !(error is AttemptRefusal), !(error is SurveyAnswered), failure == nil { failure = error }
      throw error
    }
  }
}
