import Entries
import Scoreboard
import Vocabulary

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

    init?(_ entry: Entry, saying meaning: EntryMeaning) {
      guard let quiz = meaning.scoredQuiz else { return nil }
      event = entry.key.event
      player = entry.player
      self.quiz = quiz
    }
  }

  private var ruled: Set<Ruled> = []
  /// What was played, and the fold of its entries so far where all of them came now; the others are
  /// read again.
  private var played: [Played: AttemptFold?] = [:]
  private var folds = 0
  /// How many folds there are at most: each is some kilobytes.
  private static let mostFolds = 5_000
  /// The events in which something that gives points by itself may have been undone.
  private var points: Set<EventID> = []
  private var cars: [EventID: Set<CarID>] = [:]
  /// The events in which a clock was compared: any car's times may depend on it.
  private var synced: Set<EventID> = []
  /// All events that were touched: what is held back may be another now.
  private var events: Set<EventID> = []

  /// The events that had rulings before, by which their folds would have to know.
  private var ruledBefore: [EventID: Bool] = [:]

  /// Sees what is there already of what a person's entry is about, before it is written.
  mutating func expect(
    _ entry: Entry, saying meaning: EntryMeaning, in journal: StoreJournal
  ) throws {
    // What a hall's table has is folded for the sake of people, too.
    guard case .person = entry.player, folds < Self.mostFolds,
      let played = Played(entry, saying: meaning), self.played[played] == nil
    else { return }
    let event = played.event
    let isRuled =
      try ruledBefore[event] ?? (try journal.rulings(event: event) != Rulings())
    ruledBefore[event] = isRuled
    let isKnown =
      try isRuled || journal.hasEntries(of: played.player, at: played.quiz, event: played.event)
    let fold = isKnown ? nil : AttemptFold(player: played.player, quiz: played.quiz)
    self.played[played] = .some(fold)
    if !isKnown { folds += 1 }
  }

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
    if let played = Played(entry, saying: meaning) {
      try readable(entry.key) { () throws(UnreadableBody) in
        try self.played[played, default: nil]?.add(entry, saying: meaning)
      }
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
    var moved: [EventID: Totals] = [:]
    for (played, fold) in played {
      let event = played.event
      let rulings = try rulings(event)
      // It was made without any.
      if let fold, rulings == Rulings() {
        moved[event, default: [:]].merge(try journal.keep(first: fold, event: event)) { $0 + $1 }
      } else {
        try journal.refold(
          player: played.player, quiz: played.quiz, event: event, rulings: rulings)
      }
    }
    for (event, sums) in moved { try journal.add(sums, event: event) }
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
