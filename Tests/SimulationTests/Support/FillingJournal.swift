import CarRally
import Entries
import Journal
import Scoreboard
import Vocabulary

/// A journal on a disk with room for some appends only, before which something may happen.
final class FillingJournal: Journal {
  private let journal: SQLiteJournal
  private var room: Int
  private(set) var refused = 0
  var beforeAppend: () throws -> Void = {}

  init(_ journal: SQLiteJournal, room: Int) {
    self.journal = journal
    self.room = room
  }

  var store: StoreID { journal.store }
  var isSimulated: Bool { journal.isSimulated }

  func append(_ drafts: [Draft], event: EventID, kiosk: String) throws -> [Entry] {
    try beforeAppend()
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
