import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// Appends entries, all or none; they are on disk and visible to every terminal on return.
  ///
  /// - Throws: `JournalError.outOfReach` where the store's server is, `unflushed` where the disk did
  ///   not confirm: whether the entries are there is not known then. The same call again finds out,
  ///   and appends them only if they are not.
  public func append(_ drafts: [Draft], event: EventID, kiosk: String) throws -> [Entry] {
    let entries = try commit(drafts, event: event, kiosk: kiosk)
    session.separateRemainingBallots()
    return entries
  }

  /// Appends entries in a transaction of their own, with what a body writes beside them.
  ///
  /// - Parameters:
  ///   - places: What the body writes to.
  ///   - beside: Writes what belongs to the entries; may be run again from its beginning.
  func commit(
    _ drafts: [Draft], event: EventID, kiosk: String, claiming places: [Claim.Place] = [],
    beside: () throws -> Void = {}
  ) throws -> [Entry] {
    let writing = Writing(drafts, event: event, kiosk: KioskKey(name: kiosk, store: store))
    var entries: [Entry] = []
    var known: Recollection?
    // A body that is run again knows what it knew the first time.
    let remembered = latest
    var isSettled = doubt == nil
    do {
      let end = try session.write(
        writing.claim(places), trusting: moment(event: event, kiosk: writing.kiosk)
      ) { trust in
        latest = remembered
        let there = try settled(writing)
        isSettled = true
        if let there {
          (entries, known) = (there, nil)
          return
        }
        try beside()
        (entries, known) = try appendInTransaction(writing, trust: trust)
        doubt = Doubt(writing: writing, entries: entries)
      }
      doubt = nil
      latest = known.map { (end, $0) }
      return entries
    } catch {
      // What it left is known for certain, unless it could not be heard, or was not looked for.
      if isSettled, !error.leavesDoubt { doubt = nil }
      throw error
    }
  }

  /// The entries of which it was in doubt whether they are in the store, if they say the same and are
  /// there.
  ///
  /// They are known by their hash, which covers all of them and of what was before.
  private func settled(_ writing: Writing) throws -> [Entry]? {
    guard let doubt, writing.repeats(doubt.writing), let first = doubt.entries.first,
      try entry(first.key)?.hash == first.hash
    else { return nil }
    return doubt.entries
  }

  /// The latest entry of a kiosk: its seq and hash; 0 and nil before the first.
  func chainHead(event: EventID, kiosk: KioskKey) throws -> (seq: Int, hash: [UInt8]?) {
    try session.first(
      "SELECT seq, hash FROM entries WHERE event = ?1 AND kiosk = ?2 ORDER BY seq DESC LIMIT 1",
      .text(event.rawValue), .text(kiosk.rawValue)
    ) { (seq: $0.integer(0), hash: $0.blob(1)) } ?? (0, nil)
  }

  /// What a draft says, which is read once.
  func meaning(of draft: Draft, at key: EntryKey) throws(JournalError) -> EntryMeaning {
    try readable(key) { () throws(UnreadableBody) in try draft.meaning() }
  }

  /// What would be read after entries were appended; nothing is appended.
  public func preview<Value>(
    _ drafts: [Draft], event: EventID, kiosk: String, read: (any Journal) throws -> Value
  ) throws -> Value {
    let writing = Writing(drafts, event: event, kiosk: KioskKey(name: kiosk, store: store))
    var value: Value?
    do {
      try session.write(writing.claim()) {
        _ = try appendInTransaction(writing, trust: .nothing)
        value = try read(self)
        throw Previewed()
      }
    } catch is Previewed {}
    guard let value else { throw JournalError.failed(path: name, reason: "nothing was read") }
    return value
  }

  private func appendInTransaction(
    _ writing: Writing, trust: Trust
  ) throws -> (entries: [Entry], known: Recollection) {
    let event = writing.event
    let kiosk = writing.kiosk
    var known = try recall(event: event, kiosk: kiosk, trust: trust)
    let entries = try zip(writing.drafts, writing.meanings).map { draft, meaning in
      let key = EntryKey(event: event, kiosk: kiosk, seq: known.head.seq + 1)
      // Before it is hashed: a line with an unsound body would be chained for ever.
      let meaning = try readable(key) { () throws(UnreadableBody) in try meaning.get() }
      let hash = HashChain.hash(of: ExportLine(draft, at: key), after: known.head.hash)
      let entry = Entry(key: key, draft: draft, hash: hash)
      try insert(entry, saying: meaning)
      known.head = (key.seq, hash)
      try count(entry, saying: meaning, knowing: &known)
      return entry
    }
    return (entries, known)
  }

  /// Adds an entry, to be found again by what it is about.
  func insert(_ entry: Entry, saying meaning: EntryMeaning) throws {
    try session.keep(entry: values(of: entry, saying: meaning))
  }

  /// Adds entries of a chain: by statements of many rows each, since a statement has to open each index.
  func insert(chained entries: [(entry: Entry, meaning: EntryMeaning)]) throws {
    var rest = entries[...]
    while rest.count >= rowsAtOnce {
      var rows: [StoreValue] = []
      rows.reserveCapacity(rowsAtOnce * 11 + 2)
      for (entry, meaning) in rest.prefix(rowsAtOnce) {
        let values = try values(of: entry, saying: meaning)
        rows += rows.isEmpty ? values[...] : values.dropFirst(2)
      }
      try session.run(insertEntries, rows)
      rest = rest.dropFirst(rowsAtOnce)
    }
    for (entry, meaning) in rest { try insert(entry, saying: meaning) }
  }

  private func values(of entry: Entry, saying meaning: EntryMeaning) throws -> [StoreValue] {
    let values: [StoreValue] = [
      .text(entry.key.event.rawValue), .text(entry.key.kiosk.rawValue), .integer(entry.key.seq),
      .integer(entry.at), .text(entry.kind.rawValue), .init(entry.team?.rawValue),
      .init(entry.person?.rawValue), .text(entry.subject), .integer(entry.points),
      .text(entry.body), .blob(entry.hash), .init(meaning.scoredQuiz?.rawValue),
      .init(meaning.car?.description),
    ]
    guard session.keepsNUL || !values.contains(where: \.hasNUL) else {
      throw JournalError.unstorable(entry.key, path: name)
    }
    return values
  }

  /// Adds what a new entry changes to all that is kept.
  private func count(
    _ entry: Entry, saying meaning: EntryMeaning, knowing known: inout Recollection
  ) throws {
    try countLive(entry, saying: meaning, knowing: &known)
    if case .frozen = meaning { return }
    let freeze = try known.freeze ?? freeze(event: entry.key.event)
    known.freeze = .some(freeze)
    // Written after the freeze, by a clock that is behind it: it is shown.
    if let freeze, entry.at <= freeze { try refoldHeld(event: entry.key.event) }
  }

  /// Adds what a new entry changes to the attempts and totals that are kept.
  private func countLive(
    _ entry: Entry, saying meaning: EntryMeaning, knowing known: inout Recollection
  ) throws {
    let event = entry.key.event
    if let (key, points) = entry.draft.direct {
      // What undoes it may have come before, by a merge.
      let rulings = try known.rulings ?? rulings(event: event)
      if !rulings.isUndone(entry.place) {
        try add(Tally(points: points), to: key, event: event)
      }
    }
    switch meaning {
    case .frozen, .revealed:
      try refoldHeld(event: event)
      known.freeze = nil
    case .rally(let rally): try refold(cars: [rally.car], event: event)
    case .synced: try refold(cars: cars(event: event), event: event)
    case .voided, .regraded, .undone:
      var touched = TouchedFolds()
      try touched.add(entry, saying: meaning, in: self)
      try touched.refold(in: self)
      known.forgetFolds()
    default: break
    }
    guard let quiz = meaning.scoredQuiz else { return }
    let player = entry.player
    if case .judged = meaning {
      try refold(
        player: player, quiz: quiz, event: event,
        rulings: try known.rulings ?? rulings(event: event))
      known.forgetFolds()
      return
    }
    var played =
      try known.played(by: player, at: quiz)
      ?? .init(
        player: player, quiz: quiz, history: history(of: player, at: quiz, event: event))
    let before = played.history
    let rulings = try known.rulings ?? rulings(event: event)
    known.rulings = rulings
    try played.history.take(
      meaning, of: entry.draft, kiosk: entry.key.kiosk, seq: entry.key.seq, rulings: rulings)
    switch meaning {
    case .started(let started):
      played.questions = []
      // Right answers may have come before the hall began, by a merge.
      if started.hall != nil {
        try refold(player: player, quiz: quiz, event: event, rulings: rulings)
        known.forgetFolds()
        return
      }
    case .reset where rulings.isUndone(entry.place):
      try refold(player: player, quiz: quiz, event: event, rulings: rulings)
      known.forgetFolds()
      return
    case .answered(let answer):
      // At a table each team has an answer of its own.
      let asked = player == .table ? "\(answer.by ?? "")/\(entry.subject)" : entry.subject
      let isNew = played.questions?.insert(asked).inserted ?? false
      // Of several answers to one number the first by its time tells where the attempt goes on.
      let isAgain =
        player == .table
        && before.attempts.contains {
          $0.number == answer.attempt && $0.answered == answer.number
        }
      if try isAgain || !isNew && isRepeated(answer, in: entry)
        || answer.verdict == .pending && isJudged(answer, in: entry)
        || rulings.areRegraded(QuestionID(entry.subject), of: quiz)
      {
        try refold(player: player, quiz: quiz, event: event, rulings: rulings)
        known.forgetFolds()
        return
      }
    default: break
    }
    let moved = try replace(before, by: played.history, event: event, rulings: rulings)
    try add(moved, event: event)
    known.played = played
  }

  /// Whether the attempt has another answer to the same question: one that came by a merge, from a
  /// kiosk whose bank drew in another order.
  private func isRepeated(_ answer: Answered, in entry: Entry) throws -> Bool {
    let others = try session.all(
      """
      SELECT body FROM entries INDEXED BY entries_by_person
      WHERE event = ?1 AND \(entry.player.condition("?6")) AND quiz = ?2
        AND subject = ?3 AND kind = 'answered' AND NOT (kiosk = ?4 AND seq = ?5)
      """,
      [
        .text(entry.key.event.rawValue), .text(answer.quiz.rawValue), .text(entry.subject),
        .text(entry.key.kiosk.rawValue), .integer(entry.key.seq),
      ] + entry.player.values
    ) { $0.text(0) ?? "" }
    return try readable(entry.key) { () throws(UnreadableBody) in
      for body in others {
        let other = try Answered(scoreOf: body)
        if other.attempt == answer.attempt, entry.player != .table || other.by == answer.by {
          return true
        }
      }
      return false
    }
  }

  /// Whether a judge's score of an answer that waits for one came before it, by a merge.
  private func isJudged(_ answer: Answered, in entry: Entry) throws -> Bool {
    try session.first(
      """
      SELECT 1 FROM entries INDEXED BY entries_by_person
      WHERE event = ?1 AND \(entry.player.condition("?4")) AND quiz = ?2
        AND subject = ?3 AND kind = 'judged' LIMIT 1
      """,
      [.text(entry.key.event.rawValue), .text(answer.quiz.rawValue), .text(entry.subject)]
        + entry.player.values
    ) { _ in true } ?? false
  }

  /// Keeps a player's attempts at a quiz as they are now.
  ///
  /// - Returns: What it moves sums by, which whoever calls adds to them.
  func replace(
    _ before: AttemptHistory, by after: AttemptHistory, event: EventID, rulings: Rulings
  ) throws -> Totals {
    for attempt in after.attempts where !before.attempts.contains(attempt) {
      try session.require(.attempts(attempt.player, attempt.quiz), of: event)
      try save(attempt, event: event)
    }
    var moved = after.contributions
    for (key, tally) in before.contributions { moved[key, default: Tally()] -= tally }
    if before.rightTogether != after.rightTogether, let quiz = after.attempts.first?.quiz {
      // What one person got right, all get.
      try refold(player: .table, quiz: quiz, event: event, rulings: rulings)
    }
    return moved
  }
}

/// Takes the transaction back in which something was appended to be looked at only.
private struct Previewed: Error {}

// Built once: an answer waits for it.
private let insertEntries = Schema.saving(entries: rowsAtOnce)
private let rowsAtOnce = 32
