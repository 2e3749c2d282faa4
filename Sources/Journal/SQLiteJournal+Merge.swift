import Entries
import Scoreboard
import Vocabulary

/// What a merge did.
public struct MergeResult: Hashable, Sendable {
  /// Entries that were new.
  public var added = 0
  /// Entries that were here already.
  public var known = 0

  /// A merge that did nothing.
  public init() {}
}

extension SQLiteJournal {
  /// Takes in all entries of another store that are not here yet: the union of both.
  ///
  /// All or nothing: with one entry that contradicts what is here, or whose chain is broken, nothing
  /// is taken in. Merging again changes nothing, and the order of merges does not matter.
  ///
  /// - Throws: `JournalError`; `conflict` and `brokenChain` name the first such entry.
  public func merge(_ other: SQLiteJournal) throws -> MergeResult {
    let wasSimulated = isSimulated
    do {
      return try union(with: other)
    } catch {
      isSimulated = wasSimulated
      throw error
    }
  }

  private func union(with other: SQLiteJournal) throws -> MergeResult {
    try reporting {
      try database.write {
        var run = MergeRun(journal: self, path: other.path)
        try other.reporting {
          try other.database.read {
            try run.checkKind(of: other)
            try other.visitEntries(event: nil) { try run.take($0) }
          }
        }
        try run.refold()
        return run.result
      }
    }
  }

  /// Whether the store holds no entries.
  public var isEmpty: Bool {
    get throws { try database.first("SELECT 1 FROM entries LIMIT 1") { _ in true } == nil }
  }
}

/// A merge under way: entries come in the order of their chains.
private struct MergeRun {
  let journal: SQLiteJournal
  let path: String
  var result = MergeResult()

  private var touched = TouchedFolds()
  /// The latest entry of the chain being read, and how far that chain goes here.
  private var previous: (key: EntryKey, hash: [UInt8])?
  private var head = 0

  init(journal: SQLiteJournal, path: String) {
    self.journal = journal
    self.path = path
  }

  /// Simulated entries stay out of real stores, and real ones out of simulated stores.
  func checkKind(of other: SQLiteJournal) throws {
    guard other.isSimulated != journal.isSimulated, try !other.isEmpty else { return }
    if other.isSimulated {
      guard try journal.isEmpty else { throw JournalError.simulatedIntoReal(path: other.path) }
      try journal.markSimulated()
    } else {
      throw JournalError.realIntoSimulated(path: other.path)
    }
  }

  mutating func take(_ entry: Entry) throws {
    let isSameChain =
      previous?.key.event == entry.key.event && previous?.key.kiosk == entry.key.kiosk
    if !isSameChain {
      previous = nil
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
        throw JournalError.conflict(entry.key, path: path)
      }
      result.known += 1
    } else {
      try add(entry)
      result.added += 1
    }
  }

  private mutating func add(_ entry: Entry) throws {
    let meaning = try journal.meaning(of: entry.draft, at: entry.key)
    try journal.insert(entry, saying: meaning)
    try touched.add(entry, saying: meaning, in: journal)
  }

  /// Folds again what the new entries touch.
  func refold() throws { try touched.refold(in: journal) }
}
