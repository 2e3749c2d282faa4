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
  /// The event that the merge came to hold last.
  private var event: EventID?
  /// An entry of the chain being read, and how far that goes here.
  private var latest: EntryKey?
  private var head = 0
  /// Whether that chain has gone another way here.
  private var isForked = false

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

  /// Comes to hold an event; what is read of a store comes event by event.
  private mutating func enter(_ event: EventID) throws {
    guard event != self.event else { return }
    try journal.session.require(wholeOf: event)
    self.event = event
  }

  mutating func take(_ latecomer: Latecomer) throws {
    try enter(latecomer.event)
    if try journal.unite(latecomer, from: path) { result.latecomers += 1 }
  }

  mutating func take(_ ballot: Ballot) throws {
    try enter(ballot.event)
    let survey = SurveyKey(event: ballot.event, survey: ballot.survey)
    let known =
      try ballots[survey]?[ballot.key] ?? journal.ballot(like: ballot, from: path)
    if let known {
      if known != ballot { result.conflicts.addBallot() }
      return
    }
    result.ballots += 1
    ballots[survey, default: [:]][ballot.key] = ballot
  }

  /// Takes in an entry that follows the one before it.
  mutating func take(_ checked: CheckedEntry) throws {
    let entry = checked.entry
    if latest.map({ !$0.isInChain(of: entry.key) }) ?? true {
      try insertNew()
      isForked = false
      try enter(entry.key.event)
      latest = entry.key
      head = try journal.chainHead(event: entry.key.event, kiosk: entry.key.kiosk).seq
    }
    if entry.key.seq <= head {
      // The hash covers every byte of the entry and of all before it.
      guard try journal.entry(entry.key)?.hash == entry.hash else {
        isForked = true
        return result.conflicts.add(entry.key)
      }
      result.known += 1
    } else if !isForked {
      try add(checked)
      result.added += 1
    }
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
