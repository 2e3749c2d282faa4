import CarRally
import Entries
import Scoreboard
import Vocabulary

/// A journal as it stood at an instant: what a freeze lets boards, pages and exports see.
///
/// It is read only; entries later than the instant are not there for whoever reads it.
public final class HeldJournal: Journal {
  private let journal: any Journal
  private let until: Int

  /// A journal as it stood.
  ///
  /// - Parameter until: The last instant that is seen, in milliseconds since 1970-01-01 00:00 UTC.
  public init(_ journal: any Journal, until: Int) {
    self.journal = journal
    self.until = until
  }

  /// The store's id.
  public var store: StoreID { journal.store }
  /// Whether the store holds simulated entries.
  public var isSimulated: Bool { journal.isSimulated }
  /// The journal of which this is a part.
  public var unheld: any Journal { journal.unheld }
  /// Whether a PIN is set.
  public var hasPin: Bool { get throws { try journal.hasPin } }

  /// Appends nothing: what stood can't change.
  public func append(_ drafts: [Draft], event: EventID, kiosk: String) throws -> [Entry] {
    throw JournalError.readOnly(path: store.rawValue)
  }

  /// Previews nothing.
  public func preview<Value>(
    _ drafts: [Draft], event: EventID, kiosk: String, read: (any Journal) throws -> Value
  ) throws -> Value {
    throw JournalError.readOnly(path: store.rawValue)
  }

  /// The value of a body that reads, and for which all is as at one moment, whatever others write.
  public func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
    try journal.snapshot(body)
  }

  /// The rulings made up to the instant, or an earlier one.
  public func rulings(event: EventID, until: Int) throws -> Rulings {
    try journal.rulings(event: event, until: min(until, self.until))
  }

  /// A player's attempts at a quiz, as they stood.
  public func attempts(
    of player: Player, at quiz: QuizID, event: EventID
  ) throws -> AttemptHistory {
    AttemptHistory(try attempts(event: event).filter { $0.player == player && $0.quiz == quiz })
  }

  /// All attempts, as they stood.
  public func attempts(event: EventID) throws -> [Attempt] { try fold(event: event).attempts }

  /// A player's entries about a quiz up to the instant, ordered by kiosk and seq.
  public func entries(of player: Player, at quiz: QuizID, event: EventID) throws -> [Entry] {
    try journal.entries(of: player, at: quiz, event: event).filter { $0.at <= until }
  }

  /// How many right answers there were to what the whole hall plays together, by the round.
  public func rightTogether(at quiz: QuizID, event: EventID) throws -> [Int: Int] {
    try attempts(event: event).filter { $0.quiz == quiz }
      .reduce(into: [:]) { $0.merge(AttemptHistory([$1]).rightTogether, uniquingKeysWith: +) }
  }

  /// The questions of a quiz that were answered last, of all: what was asked is no secret.
  public func latestQuestions(
    of quiz: QuizID, event: EventID, limit: Int
  ) throws -> [QuestionID] {
    try journal.latestQuestions(of: quiz, event: event, limit: limit)
  }

  /// The fold of what was noted about cars up to the instant.
  public func rally(event: EventID, car: CarID?) throws -> RallyFold {
    var fold = RallyFold()
    try visitEntries(event: event) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in
        // A clock's offset is no score: times that are seen are seen right.
        guard car == nil || entry.kind == .clockSynced else {
          guard let rally = try entry.draft.rallyResult(), rally.car == car else { return }
          return fold.add(rally, entry.precedence)
        }
        try fold.add(entry)
      }
    }
    return fold
  }

  /// Makes sure that a PIN is the one that is set.
  public func check(_ pin: Pin, for use: PinUse) throws { try journal.check(pin, for: use) }

  /// The entry with a key, nil if there was none.
  public func entry(_ key: EntryKey) throws -> Entry? {
    try journal.entry(key).flatMap { $0.at <= until ? $0 : nil }
  }

  /// The latecomers who had come, each in the team that they were in then.
  public func latecomers(event: EventID) throws -> [Latecomer] {
    var latecomers = try journal.latecomers(event: event).filter { $0.entered <= until }
    guard latecomers.contains(where: { $0.changed > until }) else { return latecomers }
    // Their rows hold where they are now; entries hold where they were.
    var teams: [PersonID: (team: TeamID, precedence: Precedence)] = [:]
    try visitEntries(event: event) { entry in
      guard entry.kind == .noted, entry.subject == Latecomer.subject, let person = entry.person,
        let team = entry.team, teams[person].map({ $0.precedence < entry.precedence }) ?? true
      else { return }
      teams[person] = (team, entry.precedence)
    }
    for index in latecomers.indices {
      if let known = teams[latecomers[index].person] { latecomers[index].team = known.team }
    }
    return latecomers
  }

  /// Admits nobody: what stood can't change.
  public func admit(
    _ latecomer: Latecomer, noting notes: [Draft], kiosk: String
  ) throws -> [Entry] {
    throw JournalError.readOnly(path: store.rawValue)
  }

  /// Takes no ballot: what stood can't change.
  public func cast(_ ballot: Ballot, noting note: Draft, kiosk: String) throws -> Entry {
    throw JournalError.readOnly(path: store.rawValue)
  }

  /// All ballots of a survey: they have no time, and are no score.
  public func ballots(of survey: SurveyID, event: EventID) throws -> [Ballot] {
    try journal.ballots(of: survey, event: event)
  }

  /// Whether a person has answered a survey by now.
  public func hasAnswered(_ person: PersonID, survey: SurveyID, event: EventID) throws -> Bool {
    try journal.hasAnswered(person, survey: survey, event: event)
  }

  /// Who was absent at the instant, or an earlier one.
  public func attendance(event: EventID, until: Int) throws -> Attendance {
    try journal.attendance(event: event, until: min(until, self.until))
  }

  /// The sums, as they stood.
  public func totals(event: EventID) throws -> Totals { try fold(event: event).totals }

  /// The sums, as they stood.
  public func shownTotals(event: EventID) throws -> Totals { try totals(event: event) }

  /// What facilitators had said about quizzes as a whole at the instant, or an earlier one.
  public func gates(event: EventID, until: Int) throws -> [QuizID: QuizGate] {
    try journal.gates(event: event, until: min(until, self.until))
  }

  /// The latest message to everyone at a terminal: that is no score.
  public func latestMessage(event: EventID) throws -> Entry? {
    try journal.latestMessage(event: event)
  }

  /// The instant.
  public func freeze(event: EventID) throws -> Int? { until }

  /// Visits the entries up to the instant.
  public func visitEntries(event: EventID?, _ visit: (Entry) throws -> Void) throws {
    try journal.visitEntries(event: event) { if $0.at <= until { try visit($0) } }
  }

  /// The digest of the whole journal: it says nothing of what is held back but that it is there.
  public func digest(event: EventID) throws -> JournalDigest { try journal.digest(event: event) }

  /// A number that changes whenever another terminal's entry becomes visible.
  public func revision() throws -> Int { try journal.revision() }

  /// What the entries up to the instant amount to.
  func fold(event: EventID) throws -> EventResult {
    var fold = EventFold(rulings: try rulings(event: event))
    try visitEntries(event: event) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
    return fold.result()
  }
}
