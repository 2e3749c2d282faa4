import Entries
import Scoreboard
import Vocabulary

/// What a merge did.
public struct MergeResult: Hashable, Sendable {
  /// Entries that were new.
  public var added = 0
  /// Entries that were here already.
  public var known = 0
  /// Latecomers who were new, or were written anew later than here.
  public var latecomers = 0
  /// Ballots of surveys that were new.
  public var ballots = 0
  /// What is here under the same keys and says something else.
  public var conflicts = MergeConflicts()

  /// A merge that did nothing.
  public init() {}
}

extension StoreJournal {
  /// Takes in all entries of another store that are not here yet: the union of both.
  ///
  /// All or nothing: with one entry that contradicts what is here, or whose chain is broken, nothing
  /// is taken in. Merging again changes nothing, and the order of merges does not matter.
  ///
  /// - Parameter isTrial: Whether only what it would do is told, conflicts too; nothing is taken in.
  /// - Throws: `JournalError`; `conflicts` names such entries, `brokenChain` the first of its kind.
  public func merge(_ other: StoreJournal, isTrial: Bool = false) throws -> MergeResult {
    try union(from: other.name, isTrial ? .trial : .whole) { run in
      try other.session.read {
        if try !other.isEmpty { try run.checkKind(isSimulated: other.isSimulated) }
        try other.visitEntries(event: nil) { try run.take($0) }
        try other.visitLatecomers(event: nil) { try run.take($0) }
        try other.visitBallots(event: nil) { try run.take($0) }
      }
    }
  }

  /// Takes in all entries of a file that `journal export` wrote, as from the store that it was made
  /// of.
  ///
  /// - Throws: `JournalError`, as `merge` of a store does; `unreadableExport` names the first line
  ///   that is none.
  public func merge(exported path: String, isTrial: Bool = false) throws -> MergeResult {
    try union(from: path, isTrial ? .trial : .whole) { run in
      var isOtherSimulated = false
      try ExportFile(path: path).visit(begin: { isOtherSimulated = $0 }) { line in
        if !run.hasChecked { try run.checkKind(isSimulated: isOtherSimulated) }
        switch line {
        case .entry(let entry): try run.take(entry)
        case .latecomer(let latecomer): try run.take(latecomer)
        case .ballot(let ballot): try run.take(ballot)
        case .header, .end: break
        }
      }
    }
  }

  /// Whether a file is one that `journal export` wrote, by its beginning.
  public static func isExport(_ path: String) -> Bool { ExportFile.begins(path) }

  /// What a merge does about conflicts, and whether it counts.
  enum MergeMode {
    /// All is taken in, or with a conflict nothing.
    case whole
    /// What would be taken in is counted, and nothing is.
    case trial
    /// What contradicts nothing is taken in.
    case rescue
  }

  /// Takes in what a body hands over, all or nothing.
  func union(
    from path: String, _ mode: MergeMode, _ body: (inout MergeRun) throws -> Void
  ) throws -> MergeResult {
    let wasSimulated = isSimulated
    do {
      let result = try session.write(.merge) {
        isSimulated = wasSimulated
        var run = MergeRun(journal: self, path: path)
        try body(&run)
        if mode == .whole { try run.result.conflicts.requireNone(in: path) }
        try run.refold()
        if mode == .trial { throw Tried(result: run.result) }
        return run.result
      }
      if result.ballots > 0 { session.separateBallots() }
      return result
    } catch {
      isSimulated = wasSimulated
      // What was begun may have reached the log.
      session.separateBallots()
      if let trial = error as? Tried { return trial.result }
      throw error
    }
  }

  /// Whether the store holds no entries.
  public var isEmpty: Bool {
    get throws { try session.first("SELECT 1 FROM entries LIMIT 1") { _ in true } == nil }
  }
}

/// Ends a merge that was only tried.
private struct Tried: Error {
  var result: MergeResult
}

/// A merge under way: entries come in the order of their chains.
struct MergeRun {
  let journal: StoreJournal
  let path: String
  var result = MergeResult()
  /// Whether it was seen that both are simulated, or both real.
  private(set) var hasChecked = false

  /// New entries that are not inserted yet, and how many may be.
  private var new: [(entry: Entry, meaning: EntryMeaning)] = []
  private static let mostNew = 512
  private var touched = TouchedFolds()
  /// The ballots that came, by their keys.
  private var ballots: [SurveyKey: [String: Ballot]] = [:]
  /// The event that the merge came to hold last.
  private var event: EventID?
  /// The latest entry of the chain being read, and how far that chain goes here.
  private var previous: (key: EntryKey, hash: [UInt8])?
  private var head = 0
  /// Whether that chain has gone another way here.
  private var isForked = false

  init(journal: StoreJournal, path: String) {
    self.journal = journal
    self.path = path
  }

  /// Simulated entries stay out of real stores, and real ones out of simulated stores.
  mutating func checkKind(isSimulated: Bool) throws {
    hasChecked = true
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

  mutating func take(_ entry: Entry) throws {
    let isSameChain =
      previous?.key.event == entry.key.event && previous?.key.kiosk == entry.key.kiosk
    if !isSameChain {
      try insertNew()
      previous = nil
      isForked = false
      try enter(entry.key.event)
      head = try journal.chainHead(event: entry.key.event, kiosk: entry.key.kiosk).seq
    }
    let hash = HashChain.hash(of: ExportLine(entry.draft, at: entry.key), after: previous?.hash)
    guard entry.key.seq == (previous?.key.seq ?? 0) + 1, hash == entry.hash else {
      throw JournalError.brokenChain(entry.key, path: path)
    }
    previous = (entry.key, entry.hash)
    if entry.key.seq <= head {
      // The hash covers every byte of the entry and of all before it.
      guard try journal.entry(entry.key)?.hash == entry.hash else {
        isForked = true
        return result.conflicts.add(entry.key)
      }
      result.known += 1
    } else if !isForked {
      try add(entry)
      result.added += 1
    }
  }

  private mutating func add(_ entry: Entry) throws {
    new.append((entry, try journal.meaning(of: entry.draft, at: entry.key)))
    if new.count >= Self.mostNew { try insertNew() }
  }

  private mutating func insertNew() throws {
    try journal.insert(new)
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
