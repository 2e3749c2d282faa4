import CarRally
import Entries
import Scoreboard
import Vocabulary

/// Watches an event, and knows its history and its latest entries by reading only what is new.
///
/// The first look reads each player's entries at each quiz once; later ones read the entries that
/// came since, and again what these touch. What it shows depends on the entries alone, not on when
/// it looked.
public final class EventWatch {
  private struct Played: Hashable {
    var player: Player
    var quiz: QuizID
  }

  private struct Folded {
    var course: Course
    /// When the latest of its entries was written, whether or not it is shown.
    var latest: Int
  }

  /// What has to be folded again.
  private struct Touched {
    var played: Set<Played> = []
    var points = false
    var cars = false
  }

  /// How many of the latest entries are kept.
  private static let mostLatest = 200

  private let journal: StoreJournal
  private let event: EventID
  private let tells: (Entry) -> Bool
  private var heads: ChainHeads?
  private var folded: [Played: Folded] = [:]
  private var rulings: [Entry] = []
  private var points = Course()
  private var cars = Course()
  private var view = EventView(
    totals: [:], freeze: nil, history: PointsHistory(), cars: [], latest: [])

  /// A watch on an event.
  ///
  /// - Parameter tells: Whether an entry is one of those of which the latest are wanted.
  public init(
    _ journal: StoreJournal, event: EventID, telling tells: @escaping (Entry) -> Bool
  ) {
    self.journal = journal
    self.event = event
    self.tells = tells
  }

  /// What is to be seen now, in one snapshot.
  ///
  /// - Throws: `JournalError`.
  public func look() throws -> EventView {
    try journal.session.read { try lookAtSnapshot() }
    return view
  }

  private func lookAtSnapshot() throws {
    let freeze = try journal.freeze(event: event)
    let heads = try journal.heads(event: event)
    var touched = Touched()
    if let known = self.heads {
      let news = try journal.entries(event: event, from: known, to: heads)
      for entry in news { try touch(entry, in: &touched) }
      if freeze != view.freeze {
        try touch(after: min(freeze ?? .max, view.freeze ?? .max), in: &touched)
        view.latest = try latest(heads: heads, until: freeze ?? .max)
      } else {
        view.latest = chosen(view.latest + news.filter(tells), until: freeze ?? .max)
      }
    } else {
      try touchAll(in: &touched)
      view.latest = try latest(heads: heads, until: freeze ?? .max)
    }
    try fold(touched, until: freeze ?? .max)
    // What was written after the freeze leaves not even the minutes in which it was.
    if freeze != view.freeze { view.history = anew() }
    self.heads = heads
    view.freeze = freeze
    view.totals = try journal.totals(event: event, in: freeze == nil ? .kept : .held)
    view.attendance = try journal.attendance(event: event, until: freeze ?? .max)
  }

  private func touchAll(in touched: inout Touched) throws {
    let attempts = try journal.attempts(event: event)
    touched.played = Set(attempts.map { Played(player: $0.player, quiz: $0.quiz) })
    touched.points = true
    touched.cars = true
    rulings = try journal.entriesOfRulings(event: event)
  }

  /// Touches what has entries after an instant.
  private func touch(after instant: Int, in touched: inout Touched) throws {
    touched.played.formUnion(folded.filter { $0.value.latest > instant }.keys)
    touched.points = true
    touched.cars = true
    for ruling in rulings where ruling.at > instant { try touchRuled(by: ruling, in: &touched) }
  }

  private func touch(_ entry: Entry, in touched: inout Touched) throws {
    if Rulings.kinds.contains(entry.kind) {
      rulings.append(entry)
      try touchRuled(by: entry, in: &touched)
    } else {
      try touchItself(entry, in: &touched)
    }
  }

  private func touchRuled(by ruling: Entry, in touched: inout Touched) throws {
    switch try journal.meaning(of: ruling.draft, at: ruling.key) {
    case .voided(let voided): touchAll(of: voided.quiz, in: &touched)
    case .regraded(let regraded): touchAll(of: regraded.quiz, in: &touched)
    case .undone(let undone):
      // Where it has not come yet it is found undone when it does.
      let place = undone.entry
      let key = EntryKey(event: event, kiosk: place.kiosk, seq: place.seq)
      guard let target = try journal.entry(key), target.kind != .undone else { return }
      if Rulings.kinds.contains(target.kind) {
        try touchRuled(by: target, in: &touched)
      } else {
        try touchItself(target, in: &touched)
      }
    default: break
    }
  }

  private func touchAll(of quiz: QuizID, in touched: inout Touched) {
    touched.played.formUnion(folded.keys.filter { $0.quiz == quiz })
  }

  private func touchItself(_ entry: Entry, in touched: inout Touched) throws {
    let meaning = try journal.meaning(of: entry.draft, at: entry.key)
    if meaning.car != nil || entry.kind == .clockSynced { touched.cars = true }
    if entry.draft.direct != nil { touched.points = true }
    if let quiz = meaning.scoredQuiz {
      touched.played.insert(Played(player: entry.player, quiz: quiz))
    }
  }

  private func fold(_ touched: Touched, until: Int) throws {
    let rulings =
      touched.played.isEmpty && !touched.points
      ? Rulings() : try journal.rulings(event: event, until: until)
    var tables = touched.played.filter { $0.player == .table }
    // In the order of the index, so that a first look reads each of its pages once.
    let order = touched.played.filter { $0.player != .table }
      .map { (player: $0.player.column, played: $0) }
      .sorted { ($0.player, $0.played.quiz) < ($1.player, $1.played.quiz) }
    for (_, played) in order {
      let before = folded[played]?.course.together ?? []
      try fold(played, until: until, rulings: rulings)
      // What one person got right, all get.
      if folded[played]?.course.together != before {
        tables.insert(Played(player: .table, quiz: played.quiz))
      }
    }
    for table in tables { try fold(table, until: until, rulings: rulings) }
    if touched.points {
      let entries = try journal.entriesOfPoints(event: event).filter { $0.at <= until }
      replace(&points, by: Course(ofPoints: entries, rulings: rulings))
    }
    if touched.cars {
      let entries = try journal.entriesAboutCars(event: event).filter { $0.at <= until }
      var fold = RallyFold()
      for entry in entries {
        try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
      }
      view.cars = fold.runs()
      replace(
        &cars,
        by: try course(entries) { entries throws(UnreadableBody) in
          try Course(ofCars: entries)
        })
    }
  }

  private func fold(_ played: Played, until: Int, rulings: Rulings) throws {
    let entries = try journal.entries(of: played.player, at: played.quiz, event: event)
    let together =
      played.player == .table
      ? folded.filter { $0.key.quiz == played.quiz && $0.key.player != .table }
        .flatMap(\.value.course.together) : []
    let new = try course(entries.filter { $0.at <= until }) { entries throws(UnreadableBody) in
      try Course(
        of: entries, by: played.player, at: played.quiz, rulings: rulings,
        together: together)
    }
    var course = folded[played]?.course ?? Course()
    replace(&course, by: new)
    folded[played] = Folded(course: course, latest: entries.map(\.at).max() ?? .min)
  }

  private func replace(_ old: inout Course, by new: Course) {
    view.history.remove(old)
    view.history.add(new)
    old = new
  }

  /// The course of some entries; the first of them is named where one can't be read.
  private func course(
    _ entries: [Entry], _ make: ([Entry]) throws(UnreadableBody) -> Course
  ) throws -> Course {
    guard let key = entries.first?.key else { return Course() }
    return try readable(key) { () throws(UnreadableBody) in try make(entries) }
  }

  private func anew() -> PointsHistory {
    var history = PointsHistory()
    for folded in folded.values { history.add(folded.course) }
    history.add(points)
    history.add(cars)
    return history
  }

  private func latest(heads: ChainHeads, until: Int) throws -> [Entry] {
    chosen(
      try journal.latestEntries(
        event: event, heads: heads, until: until, most: Self.mostLatest,
        where: tells),
      until: until)
  }

  private func chosen(_ entries: [Entry], until: Int) -> [Entry] {
    Array(
      entries.filter { $0.at <= until }
        .sorted { $0.precedence < $1.precedence }.suffix(Self.mostLatest))
  }
}
