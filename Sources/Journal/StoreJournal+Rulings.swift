import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// The rulings of an event that were made up to an instant, by an index that holds nothing else.
  public func rulings(event: EventID, until: Int) throws -> Rulings {
    var rulings = Rulings()
    try visitRulings(event: event) { entry in
      guard entry.at <= until else { return }
      try readable(entry.key) { () throws(UnreadableBody) in try rulings.add(entry) }
    }
    return rulings
  }

  /// The rulings up to an instant that can be read: those that can't are faults for `verify` to tell.
  func readableRulings(event: EventID, until: Int = .max) throws -> Rulings {
    var rulings = Rulings()
    try visitRulings(event: event) { entry in
      if entry.at <= until { try? rulings.add(entry) }
    }
    return rulings
  }

  /// The entries that are rulings, by the same index.
  func entriesOfRulings(event: EventID) throws -> [Entry] {
    var entries: [Entry] = []
    try visitRulings(event: event) { entries.append($0) }
    return entries
  }

  private func visitRulings(event: EventID, _ visit: (Entry) throws -> Void) throws {
    // Without being told, SQLite takes the primary key and reads the whole event. A store of an
    // older version, opened to be read only, has no such index.
    let index = version >= Schema.versionWithRulings ? "INDEXED BY entries_of_rulings" : ""
    try session.visit(
      """
      SELECT \(entryColumns) FROM entries \(index)
      WHERE event = ?1 AND kind IN ('voided', 'regraded', 'undone')
      """, .text(event.rawValue)
    ) { try visit($0.entry()) }
  }

  /// Sums again what gives teams points by itself, without the corrections that are undone.
  func refoldPoints(event: EventID, rulings: Rulings) throws {
    try session.require(wholeOf: event)
    var sums: Totals = [:]
    for entry in try entriesOfPoints(event: event) {
      guard let (key, points) = entry.draft.direct, !rulings.isUndone(entry.place) else { continue }
      sums[key, default: Tally()].points += points
    }
    let kept = try totals(event: event).filter { [.adjusted, .judged].contains($0.key.part) }
    for key in Set(kept.keys).union(sums.keys) {
      try add((sums[key] ?? Tally()) - (kept[key] ?? Tally()), to: key, event: event)
    }
  }
}

/// What has to be folded again for entries that came in another order than they count in.
struct TouchedFolds {
  private struct Ruled: Hashable {
    var event: EventID
    var quiz: QuizID
  }

  private struct Played: Hashable {
    var event: EventID
    var player: Player
    var quiz: QuizID
  }

  private var ruled: Set<Ruled> = []
  private var played: Set<Played> = []
  /// The events in which something that gives points by itself may have been undone.
  private var points: Set<EventID> = []
  private var cars: [EventID: Set<CarID>] = [:]
  /// The events in which a clock was compared: any car's times may depend on it.
  private var synced: Set<EventID> = []
  /// All events that were touched: what is held back may be another now.
  private var events: Set<EventID> = []

  /// Adds what an entry touches.
  mutating func add(
    _ entry: Entry, saying meaning: EntryMeaning, in journal: StoreJournal
  ) throws {
    let event = entry.key.event
    events.insert(event)
    switch meaning {
    case .voided(let ruling): ruled.insert(Ruled(event: event, quiz: ruling.quiz))
    case .regraded(let ruling): ruled.insert(Ruled(event: event, quiz: ruling.quiz))
    case .undone(let undone):
      let place = undone.entry
      let key = EntryKey(event: event, kiosk: place.kiosk, seq: place.seq)
      // Where it has not come yet it is found undone when it does.
      guard let target = try journal.entry(key), target.kind != .undone else { break }
      try add(target, saying: try journal.meaning(of: target.draft, at: key), in: journal)
    case .rally(let rally): cars[event, default: []].insert(rally.car)
    case .synced: synced.insert(event)
    default: break
    }
    if entry.draft.direct != nil { points.insert(event) }
    if let quiz = meaning.scoredQuiz {
      played.insert(Played(event: event, player: entry.player, quiz: quiz))
    }
  }

  /// Folds again what was touched.
  func refold(in journal: StoreJournal) throws {
    for ruled in ruled { try journal.refold(quiz: ruled.quiz, event: ruled.event) }
    var known: [EventID: Rulings] = [:]
    func rulings(_ event: EventID) throws -> Rulings {
      if let known = known[event] { return known }
      let rulings = try journal.rulings(event: event)
      known[event] = rulings
      return rulings
    }
    // Those, too, of whom nothing was known before.
    for played in played {
      try journal.refold(
        player: played.player, quiz: played.quiz, event: played.event,
        rulings: try rulings(played.event))
    }
    for event in points { try journal.refoldPoints(event: event, rulings: try rulings(event)) }
    for (event, cars) in cars where !synced.contains(event) {
      try journal.refold(cars: cars, event: event)
    }
    for event in synced { try journal.refold(cars: journal.cars(event: event), event: event) }
    for event in events where try journal.freeze(event: event) != nil {
      try journal.refoldHeld(event: event)
    }
  }
}
