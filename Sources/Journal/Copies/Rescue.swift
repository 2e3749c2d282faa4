import Entries
import Vocabulary

/// Something in a store that could not be taken over from it.
public struct Loss: Hashable, Sendable {
  /// What it is.
  public enum Part: Hashable, Sendable {
    /// The store as a whole, or all that was not read before.
    case rest
    /// A kiosk's entries from a place on.
    case entries(from: EntryKey)
    /// Names of people beside the roster, from one on.
    case latecomers
    /// Answers to surveys, from one on.
    case ballots
  }

  /// What it is.
  public var part: Part
  /// Why.
  public var reason: JournalError
}

/// What was taken over from a store, and what could not be.
struct Rescue {
  var merged = MergeResult()
  var losses: [Loss] = []
}

extension StoreJournal {
  /// Takes in all that can be read of another store: of each kiosk the entries up to the first that
  /// is damaged, and all else that is sound.
  ///
  /// Entries that are here and say something else are counted as conflicts and stay as they are
  /// here.
  ///
  /// - Throws: `JournalError` where this store can't be written, or one of the two is simulated.
  func rescue(_ other: StoreJournal) throws -> Rescue {
    var losses: [Loss] = []
    let merged = try union(from: other.name, .rescue) { run in
      losses = []
      if (try? other.isEmpty) == false { try run.checkKind(isSimulated: other.isSimulated) }
      do {
        try other.visitChains { chain in
          if let loss = try run.take(chain, of: other) { losses.append(loss) }
        }
      } catch let error as JournalError where error.isOf(other) {
        losses.append(Loss(part: .rest, reason: error))
      }
      losses += try run.takeLatecomers(of: other)
      losses += try run.takeBallots(of: other)
    }
    return Rescue(merged: merged, losses: try losses.compactMap { try remaining($0, of: other) })
  }

  /// What of a loss is one still: entries that could not be read there may be here, from a backup.
  private func remaining(_ loss: Loss, of other: StoreJournal) throws -> Loss? {
    guard case .entries(var key) = loss.part else { return loss }
    let head = try chainHead(event: key.event, kiosk: key.kiosk).seq
    guard key.seq <= head else { return loss }
    // Where even that can't be read, there may be more.
    let last = try? other.chainHead(event: key.event, kiosk: key.kiosk).seq
    guard last.map({ $0 > head }) ?? true else { return nil }
    key.seq = head + 1
    return Loss(part: .entries(from: key), reason: loss.reason)
  }

  /// The entries of a chain after a place, at most so many.
  fileprivate func entries(of chain: ChainKey, after seq: Int, most: Int) throws -> [Entry] {
    try session.all(
      """
      SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND seq > ?3
      ORDER BY seq LIMIT ?4
      """, .text(chain.event.rawValue), .text(chain.kiosk.rawValue), .integer(seq), .integer(most)
    ) { try $0.entry() }
  }
}

extension MergeRun {
  /// Takes in a chain up to the first entry that can't be read or does not follow.
  fileprivate mutating func take(_ chain: ChainKey, of other: StoreJournal) throws -> Loss? {
    var (seq, most) = (0, 500)
    var chains = ChainCheck(path: other.name)
    func loss(_ reason: JournalError) -> Loss {
      let key = EntryKey(event: chain.event, kiosk: chain.kiosk, seq: seq + 1)
      return Loss(part: .entries(from: key), reason: reason)
    }
    while true {
      let entries: [Entry]
      do {
        entries = try other.entries(of: chain, after: seq, most: most)
      } catch let error as JournalError {
        guard most > 1 else { return loss(error) }
        // What comes before the damage is read one by one.
        most = 1
        continue
      }
      guard !entries.isEmpty else { return nil }
      for entry in entries {
        do {
          try take(chains.check(entry))
        } catch let error as JournalError where error.isAboutEntry {
          return loss(error)
        }
        seq = entry.key.seq
      }
    }
  }

  fileprivate mutating func takeLatecomers(of other: StoreJournal) throws -> [Loss] {
    var latecomers: [Latecomer] = []
    var losses: [Loss] = []
    do {
      try other.visitLatecomers(event: nil) { latecomers.append($0) }
    } catch let error as JournalError {
      losses.append(Loss(part: .latecomers, reason: error))
    }
    for latecomer in latecomers {
      do {
        try take(latecomer)
      } catch let error as JournalError where error.isAboutEntry {
        losses.append(Loss(part: .latecomers, reason: error))
      }
    }
    return losses
  }

  fileprivate mutating func takeBallots(of other: StoreJournal) throws -> [Loss] {
    var ballots: [Ballot] = []
    var losses: [Loss] = []
    do {
      try other.visitBallots(event: nil) { ballots.append($0) }
    } catch let error as JournalError {
      losses.append(Loss(part: .ballots, reason: error))
    }
    for ballot in ballots {
      do {
        try take(ballot)
      } catch let error as JournalError where error.isAboutEntry {
        losses.append(Loss(part: .ballots, reason: error))
      }
    }
    return losses
  }
}

extension JournalError {
  /// Whether it is about what was to be taken in, not about the store that takes it.
  fileprivate var isAboutEntry: Bool {
    switch self {
    case .brokenChain, .unreadableEntry, .unknownKind, .unfitLatecomer, .unfitBallot: true
    default: false
    }
  }

  /// Whether it tells of the reading of a store.
  fileprivate func isOf(_ store: StoreJournal) -> Bool {
    switch self {
    case .damaged(let path, _), .failed(let path, _), .notAStore(let path), .busy(let path):
      path == store.name
    default: false
    }
  }
}
