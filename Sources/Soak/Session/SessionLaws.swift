import CarRally
import Entries
import Facilitation
import Journal
import Kiosk
import Programme
import Scoreboard
import Vocabulary

/// What holds of sessions at kiosks, whatever is typed: what is shown is what the journal says, and
/// nobody does what is not theirs.
struct SessionLaws {
  private let event: Event
  /// A connection of its own.
  private let journal: SQLiteJournal
  private var seen: [Int: Seen] = [:]
  /// Whether a facilitator has ruled on anything, so that what a session remembers may be outdated.
  private var isCorrected = false

  /// What is known of a kiosk from its screens and its entries.
  private struct Seen {
    var key: KioskKey
    /// The place of its latest entry.
    var seq = 0
    /// Who has signed in.
    var person: PersonID?
    /// Whether the PIN was typed for what is shown.
    var isFacilitator = false
    /// The latest screen.
    var screen: Screen?
    /// The latest screen but for what lies over one.
    var under: Screen?
  }

  /// Laws of an event's sessions.
  init(event: Event, journal: SQLiteJournal) {
    self.event = event
    self.journal = journal
  }

  /// A kiosk begins at its first screen.
  mutating func restart(_ number: Int, named name: String) {
    let key = KioskKey(name: name, store: journal.store)
    seen[number] = Seen(key: key, seq: seen[number]?.seq ?? 0)
  }

  /// Holds the laws against what a kiosk shows.
  ///
  /// - Parameter line: What was typed; nil where nothing was.
  mutating func check(_ screens: [Screen], after line: String?, at number: Int) throws {
    guard var known = seen[number] else { return }
    defer { seen[number] = known }
    while let entry = try journal.entry(
      EntryKey(event: event.id, kiosk: known.key, seq: known.seq + 1))
    {
      known.seq += 1
      try check(entry, by: &known)
    }
    for screen in screens {
      try ScreenLaws.check(screen)
      try checkWay(to: screen, after: line, &known)
      try checkPrivacy(of: screen, known)
      try checkFigures(of: screen, known)
      known.screen = screen
      if ![.help, .note].contains(screen.name) { known.under = screen }
    }
  }

  /// Holds the laws against all that was written.
  func checkJournal() throws {
    let found = try journal.verify()
    try hold("the journal is sound", found.faults.isEmpty, "\(found.faults)")
    for key in found.duplicates {
      let kind = try journal.entry(key)?.kind
      try hold("nothing is answered twice at one store", kind != .answered, "\(key)")
    }
  }

  // MARK: Who does what

  private static let corrections: Set<EntryKind> = [
    .judged, .adjusted, .voided, .regraded, .undone, .quizReset, .opened, .closed, .paused,
    .extended,
    .frozen, .revealed, .allowed, .clockSynced,
  ]
  private static let facilitatorsNotes = ["absence", "latecomer", "visit", "roster", "message"]

  private mutating func check(_ entry: Entry, by known: inout Seen) throws {
    if entry.kind == .joined { known.person = entry.person }
    let isCorrection =
      Self.corrections.contains(entry.kind)
      || entry.kind == .noted && Self.facilitatorsNotes.contains(entry.subject)
    if isCorrection { isCorrected = true }
    try hold(
      "nobody corrects without the PIN", !isCorrection || known.isFacilitator, "\(entry)")
    if let person = entry.person, !known.isFacilitator {
      try holdEqual("people write for themselves", person, known.person, "\(entry)")
    }
  }

  private func checkWay(
    to screen: Screen, after line: String?, _ known: inout Seen
  ) throws {
    switch screen.name {
    case .welcome, .team, .person, .menu, .bye, .pin:
      known.isFacilitator = false
      // Facilitators give a session back to who is signed in.
      if ![.menu, .pin].contains(screen.name) { known.person = nil }
    case .intro, .question, .feedback, .summary, .game: known.isFacilitator = false
    case .facilitator, .judge:
      if known.screen?.name == .pin {
        known.isFacilitator = line.flatMap(Pin.init(typed:)) == Pin(typed: SessionStore.pin)
      }
      try hold("only the PIN lets facilitators in", known.isFacilitator, "\(screen)")
    default: break
    }
  }

  // MARK: What is shown

  /// Nothing of a person is shown where somebody else may stand.
  private func checkPrivacy(of screen: Screen, _ known: Seen) throws {
    guard [.welcome, .team, .menu, .bye].contains(screen.name) else { return }
    if screen.name != .menu { try holdEqual("who leaves takes all along", screen.data, .none) }
    let texts =
      [screen.title, screen.prompt, screen.notice ?? ""] + screen.body + screen.choices.map(\.text)
    for person in event.roster where person.id != known.person {
      try hold(
        "nobody is named to others", !texts.contains { $0.contains(person.name) },
        "\(person.name): \(texts)")
    }
  }

  /// Points, places and results are what the fold of all entries says.
  private func checkFigures(of screen: Screen, _ known: Seen) throws {
    switch screen.data {
    case .feedback(let data) where known.under?.data != screen.data:
      try check(data, of: known)
    case .summary(let data) where known.under?.name != .summary:
      let attempts = try fold().attempts.filter {
        $0.quiz == data.quiz && $0.number == data.attempt
      }
      try hold(
        "a summary is what the entries say",
        attempts.contains {
          $0.tally.right == data.right && $0.tally.asked == data.asked
            && $0.tally.points == data.points
        }, "\(data): \(attempts)")
    case .standings(let data) where known.under?.name != .standings:
      let result = try fold()
      let standings = try journal.completed(event).standings(
        of: result.totals, attendance: result.attendance)
      try holdEqual("standings are what the entries say", data.standings, standings)
    default: break
    }
  }

  private func check(_ data: FeedbackData, of known: Seen) throws {
    let key = EntryKey(event: event.id, kiosk: data.entry.kiosk, seq: data.entry.seq)
    guard let entry = try journal.entry(key), entry.kind == .answered else {
      throw BrokenLaw("what is acknowledged is in the journal", "\(data)")
    }
    try holdEqual("an answer is kept where it was given", key.kiosk, known.key)
    let answer = try Answered(body: entry.body)
    if data.verdict != "saved" {
      try holdEqual("the verdict is the entry's", data.verdict, answer.verdict.rawValue)
    }
    if let points = data.points {
      try holdEqual("points are the entry's", points, entry.points)
    }
    guard let total = data.total, !isCorrected else { return }
    let attempt = try fold().attempts.first {
      $0.player == entry.player && $0.quiz == answer.quiz && $0.number == answer.attempt
    }
    try holdEqual("a total is what the entries say", total, attempt?.tally.points, "\(data)")
  }

  private func fold() throws -> EventResult {
    var fold = EventFold(rulings: try journal.rulings(event: event.id))
    try journal.visitEntries(event: event.id) { try fold.add($0) }
    return fold.result()
  }
}
