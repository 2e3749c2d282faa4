import Entries
import Scoreboard
import Vocabulary

/// A part of what is merged.
enum MergePart {
  /// Whether all that follows was simulated.
  case kind(isSimulated: Bool)
  case entry(CheckedEntry)
  case latecomer(Latecomer)
  case ballot(Ballot)
}

/// What is read of another store or file, on its way into a merge.
final class MergeFeed {
  private let values: ReadAhead<MergePart>
  private var chains: ChainCheck

  init(_ values: ReadAhead<MergePart>, path: String) {
    self.values = values
    chains = ChainCheck(path: path)
  }

  /// Before anything else: whether all of it is simulated.
  func give(isSimulated: Bool) throws { try values.give(.kind(isSimulated: isSimulated)) }

  /// The next entry, in the order of chains.
  func give(_ entry: Entry) throws { try values.give(.entry(chains.check(entry))) }

  func give(_ latecomer: Latecomer) throws { try values.give(.latecomer(latecomer)) }

  func give(_ ballot: Ballot) throws { try values.give(.ballot(ballot)) }
}

/// An entry that follows the one before it in its chain, and what it says.
struct CheckedEntry {
  let entry: Entry
  let meaning: Result<EntryMeaning, UnreadableBody>
}

/// Checks entries that come in the order of their chains.
struct ChainCheck {
  let path: String
  private var previous: (key: EntryKey, hash: [UInt8])?

  init(path: String) { self.path = path }

  /// - Throws: `JournalError.brokenChain`.
  mutating func check(_ entry: Entry) throws(JournalError) -> CheckedEntry {
    if let key = previous?.key, !key.isInChain(of: entry.key) { previous = nil }
    let hash = HashChain.hash(of: ExportLine(entry.draft, at: entry.key), after: previous?.hash)
    guard entry.key.seq == (previous?.key.seq ?? 0) + 1, hash == entry.hash else {
      throw .brokenChain(entry.key, path: path)
    }
    previous = (entry.key, entry.hash)
    return CheckedEntry(
      entry: entry,
      meaning: Result { () throws(UnreadableBody) in try entry.draft.meaning() })
  }
}

/// A merge under way: entries come in the order of their chains.
struct MergeRun {
  let journal: StoreJournal
  let path: String
  var result = MergeResult()
  /// New entries that are not inserted yet, and how many may be.
  private var new: [(entry: Entry, meaning: EntryMeaning)] = []
  private static let mostNew = 512
  private var touched = TouchedFolds()
  /// The ballots that came, by their keys.
  private var ballots: [SurveyKey: [String: Ballot]] = [:]
  /// The events that the merge holds.
  private var held: Set<EventID> = []
  /// An entry of the chain being read, and how far that goes here.
  private var latest: EntryKey?
  private var head = 0
  /// Whether that chain has gone another way here.
  private var isForked = false
  /// The hashes of some entries of that chain here, by their seq, and up to which they were read.
  private var hashes: [Int: [UInt8]] = [:]
  private var hashesEnd = 0
  /// How many hashes are read at a time: a server is far away.
  private static let mostHashes = 1_000

  init(journal: StoreJournal, path: String) {
    self.journal = journal
    self.path = path
  }

  /// Takes in all that a body gives, which reads and checks it in a thread of its own: half of a merge
  /// is that, half is writing.
  ///
  /// - Parameter read: Is handed what takes it.
  mutating func takeAll(_ read: (MergeFeed) throws -> Void) throws {
    let path = path
    try ReadAhead<MergePart>.run { values in
      try read(MergeFeed(values, path: path))
    } use: { part in
      switch part {
      case .kind(let isSimulated): try checkKind(isSimulated: isSimulated)
      case .entry(let entry): try take(entry)
      case .latecomer(let latecomer): try take(latecomer)
      case .ballot(let ballot): try take(ballot)
      }
    }
  }

  /// Simulated entries stay out of real stores, and real ones out of simulated stores.
  mutating func checkKind(isSimulated: Bool) throws {
    guard isSimulated != journal.isSimulated else { return }
    guard isSimulated else { throw JournalError.realIntoSimulated(path: path) }
    try journal.session.requireStore()
    guard try journal.isEmpty else { throw JournalError.simulatedIntoReal(path: path) }
    try journal.markSimulated()
  }

  /// Comes to hold an event before anything of it changes; what is read of a store comes event by
  /// event.
  ///
  /// Where nothing is new the event is left alone, so that what kiosks know of it still holds.
  ///
  /// - Returns: Whether it was not held before, so that what was read of it may be another by now.
  private mutating func hold(_ event: EventID) throws -> Bool {
    guard held.insert(event).inserted else { return false }
    try journal.session.require(wholeOf: event)
    return true
  }

  mutating func take(_ latecomer: Latecomer) throws {
    guard try journal.isNews(latecomer, from: path) else { return }
    _ = try hold(latecomer.event)
    if try journal.unite(latecomer, from: path) { result.latecomers += 1 }
  }

  mutating func take(_ ballot: Ballot) throws {
    let survey = SurveyKey(event: ballot.event, survey: ballot.survey)
    let known =
      try ballots[survey]?[ballot.key] ?? journal.ballot(like: ballot, from: path)
    if let known {
      if known != ballot { result.conflicts.addBallot() }
      return
    }
    _ = try hold(ballot.event)
    result.ballots += 1
    ballots[survey, default: [:]][ballot.key] = ballot
  }

  /// Takes in an entry that follows the one before it.
  mutating func take(_ checked: CheckedEntry) throws {
    let entry = checked.entry
    if latest.map({ !$0.isInChain(of: entry.key) }) ?? true {
      try insertNew()
      isForked = false
      latest = entry.key
      head = try here(entry.key)
      hashesEnd = 0
    }
    if entry.key.seq > head, !isForked, try hold(entry.key.event) { head = try here(entry.key) }
    if entry.key.seq <= head {
      guard try isHere(entry) else {
        isForked = true
        return result.conflicts.add(entry.key)
      }
      result.known += 1
    } else if !isForked {
      try add(checked)
      result.added += 1
    }
  }

  /// How far an entry's chain goes here.
  private func here(_ key: EntryKey) throws -> Int {
    try journal.chainHead(event: key.event, kiosk: key.kiosk).seq
  }

  /// Whether an entry of the chain, which goes at least as far here, is the same here.
  private mutating func isHere(_ entry: Entry) throws -> Bool {
    if entry.key.seq > hashesEnd {
      hashesEnd = min(head, entry.key.seq + Self.mostHashes - 1)
      hashes = try journal.hashes(from: entry.key, to: hashesEnd)
    }
    // The hash covers every byte of the entry and of all before it.
    return hashes[entry.key.seq] == entry.hash
  }

  private mutating func add(_ checked: CheckedEntry) throws {
    let entry = checked.entry
    let meaning = try readable(entry.key) { () throws(UnreadableBody) in
      try checked.meaning.get()
    }
    new.append((entry, meaning))
    if new.count >= Self.mostNew { try insertNew() }
  }

  private mutating func insertNew() throws {
    for (entry, meaning) in new { try touched.expect(entry, saying: meaning, in: journal) }
    try journal.insert(chained: new)
    for (entry, meaning) in new { try touched.add(entry, saying: meaning, in: journal) }
    new.removeAll(keepingCapacity: true)
  }

  /// Folds again what the new entries touch.
  mutating func refold() throws {
    try insertNew()
    try touched.refold(in: journal)
    for (key, ballots) in ballots {
      try journal.rewrite(key.survey, event: key.event, adding: Array(ballots.values))
    }
  }
}
