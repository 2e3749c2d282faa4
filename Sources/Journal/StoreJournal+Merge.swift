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
  /// - Precondition: It is not this journal itself, which another thread would read.
  /// - Parameter isTrial: Whether only what it would do is told, conflicts too; nothing is taken in.
  /// - Throws: `JournalError`; `conflicts` names such entries, `brokenChain` the first of its kind.
  public func merge(_ other: StoreJournal, isTrial: Bool = false) throws -> MergeResult {
    precondition(other !== self, "a journal is merged into another")
    return try union(from: other.name, isTrial ? .trial : .whole) { run in
      try run.takeAll { feed in
        try other.session.read {
          if try !other.isEmpty { try feed.give(isSimulated: other.isSimulated) }
          try other.visitEntries(event: nil) { try feed.give($0) }
          try other.visitLatecomers(event: nil) { try feed.give($0) }
          try other.visitBallots(event: nil) { try feed.give($0) }
        }
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
      try run.takeAll { feed in
        var isSimulated: Bool?
        try ExportFile(path: path).visit(begin: { isSimulated = $0 }) { line in
          // Of a file without entries it does not matter.
          if let kind = isSimulated.take() { try feed.give(isSimulated: kind) }
          switch line {
          case .entry(let entry): try feed.give(entry)
          case .latecomer(let latecomer): try feed.give(latecomer)
          case .ballot(let ballot): try feed.give(ballot)
          case .header, .end: break
          }
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
    // What the body came to before, where it is run again: that may have been committed unheard.
    var earlier: MergeResult?
    do {
      let result = try session.write(.merge) {
        isSimulated = try isMarkedSimulated
        var run = MergeRun(journal: self, path: path)
        try body(&run)
        if mode == .whole { try run.result.conflicts.requireNone(in: path) }
        try run.refold()
        if mode == .trial { throw Tried(result: run.result) }
        if let earlier, run.result.repeats(earlier) { return earlier }
        earlier = run.result
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

  /// Whether the store is marked as one that holds simulated entries.
  private var isMarkedSimulated: Bool {
    get throws {
      try session.first("SELECT value FROM store WHERE key = 'simulated'") { $0.text(0) ?? "" }
        == "1"
    }
  }

  /// Whether the store holds no entries.
  public var isEmpty: Bool {
    get throws { try session.first("SELECT 1 FROM entries LIMIT 1") { _ in true } == nil }
  }
}

extension MergeResult {
  /// Whether it is what the same merge comes to once more, after it was made.
  fileprivate func repeats(_ earlier: MergeResult) -> Bool {
    var again = MergeResult()
    again.known = earlier.known + earlier.added
    again.conflicts = earlier.conflicts
    return self == again
  }
}

/// Ends a merge that was only tried.
private struct Tried: Error {
  var result: MergeResult
}
