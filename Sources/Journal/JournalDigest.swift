import Entries
import Vocabulary

/// A digest of all that an event's journal holds, to be announced with results: whoever changes,
/// removes or adds an entry afterwards, even with all hashes made anew, comes to another one.
///
/// It is the SHA-256 of a line for each kiosk, sorted by the kiosks' keys as bytes: the key, a space,
/// the seq of the kiosk's latest entry, a space, that entry's hash as 64 lower-case hexadecimal digits,
/// LF. An entry's hash covers all entries before it.
public struct JournalDigest: Hashable, Codable, Sendable {
  /// The digest as 64 lower-case hexadecimal digits.
  public let digits: String

  /// The digest of chains that end so.
  init(_ ends: some Sequence<ChainEnd>) {
    self.init(lines: ends.sorted { $0.kiosk < $1.kiosk }.map(\.line))
  }

  /// The digest of lines as they stand.
  fileprivate init(lines: [[UInt8]]) {
    var stream = SHA256Stream()
    for line in lines { stream.update(line) }
    digits = hexadecimal(stream.finish())
  }

  /// Reads the digits of a digest.
  public init(from decoder: any Decoder) throws {
    digits = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }

  /// Its beginning, which a person can compare: four groups of four digits, 64 bits.
  public var short: String {
    (0..<4).map { String(digits.dropFirst($0 * 4).prefix(4)) }.joined(separator: " ")
  }
}

/// Where a kiosk's chain ends.
struct ChainEnd {
  var kiosk: KioskKey
  var seq: Int
  var hash: [UInt8]

  fileprivate var line: [UInt8] { Array("\(kiosk) \(seq) \(hexadecimal(hash))\n".utf8) }
}

/// A digest as somebody announced it, or its beginning.
public struct AnnouncedDigest: Hashable, Sendable {
  /// The digits, at least 16: fewer could be met by chance or by trying.
  public let digits: String

  /// Reads a digest, in which spaces, hyphens and capital letters mean nothing.
  ///
  /// - Returns: nil where it is none: 16 to 64 hexadecimal digits.
  public init?(_ text: String) {
    let digits = text.lowercased().filter { !" -".contains($0) }
    guard (16...64).contains(digits.utf8.count),
      digits.utf8.allSatisfy("0123456789abcdef".utf8.contains)
    else { return nil }
    self.digits = digits
  }

  func isOf(_ digest: JournalDigest) -> Bool { digest.digits.hasPrefix(digits) }
}

/// A state of an event's journal that a digest is of.
public struct AnnouncedState: Hashable, Sendable {
  /// The event.
  public var event: EventID
  /// When its latest entry was written, in milliseconds since 1970-01-01 00:00 UTC; nil without one.
  public var at: Int?
  /// How many entries it has.
  public var entries: Int
  /// How many entries came after it.
  public var later: Int
}

extension StoreJournal {
  /// The digest of an event's journal as it is now.
  public func digest(event: EventID) throws -> JournalDigest {
    JournalDigest(
      try heads(event: event).map { kiosk, seq in
        let key = EntryKey(event: event, kiosk: kiosk, seq: seq)
        return ChainEnd(kiosk: kiosk, seq: seq, hash: try hash(of: key))
      })
  }

  /// The digest of each event's journal.
  public func digests() throws -> [EventID: JournalDigest] {
    try session.read {
      Dictionary(uniqueKeysWithValues: try events().map { ($0, try digest(event: $0)) })
    }
  }

  /// The events that have entries, in the order of their ids.
  private func events() throws -> [EventID] {
    var events: [EventID] = []
    try visitChains { if events.last != $0.event { events.append($0.event) } }
    return events
  }

  private func hash(of key: EntryKey) throws -> [UInt8] {
    try session.first(
      "SELECT hash FROM entries WHERE event = ?1 AND kiosk = ?2 AND seq = ?3",
      .text(key.event.rawValue), .text(key.kiosk.rawValue), .integer(key.seq)
    ) { $0.blob(0) } ?? []
  }

  /// The state of one of the events that a digest is of: the present one, or an earlier one.
  ///
  /// Earlier states are those after each entry, in the order in which kiosks' clocks say that they came;
  /// what is between entries that two kiosks wrote at the same time, and what was before a merge of earlier
  /// ones, is not among them. It is only looked for among chains that are sound: `verify` tells.
  ///
  /// - Returns: nil where no state has this digest.
  public func state(announcedAs digest: AnnouncedDigest) throws -> AnnouncedState? {
    try session.read {
      let events = try events()
      for event in events where digest.isOf(try self.digest(event: event)) {
        let count = try heads(event: event).values.reduce(0, +)
        return AnnouncedState(
          event: event, at: try latest(event: event)?.at, entries: count, later: 0)
      }
      for event in events {
        if let state = try earlierState(of: event, announcedAs: digest) { return state }
      }
      return nil
    }
  }

  private func earlierState(
    of event: EventID, announcedAs digest: AnnouncedDigest
  ) throws -> AnnouncedState? {
    // Kiosks come in the order of a digest's lines; `line` is the number of the kiosk's.
    var steps: [(at: Int, line: Int, end: ChainEnd)] = []
    var kiosks = 0
    var previous: (kiosk: KioskKey, at: Int)?
    try session.scan(
      "SELECT kiosk, seq, at, hash FROM entries WHERE event = ?1 ORDER BY kiosk, seq",
      [.text(event.rawValue)]
    ) { row in
      let kiosk = KioskKey(row.text(0) ?? "")
      // A clock that was set back does not make an entry come before the one that it follows.
      var at = row.integer(2)
      if let previous, previous.kiosk == kiosk { at = max(at, previous.at) } else { kiosks += 1 }
      previous = (kiosk, at)
      let end = ChainEnd(kiosk: kiosk, seq: row.integer(1), hash: row.blob(3))
      steps.append((at, kiosks - 1, end))
    }
    steps.sort { ($0.at, $0.line, $0.end.seq) < ($1.at, $1.line, $1.end.seq) }
    // Before its first entry a kiosk has no line.
    var lines = [[UInt8]](repeating: [], count: kiosks)
    for (index, step) in steps.enumerated() {
      lines[step.line] = step.end.line
      if digest.isOf(JournalDigest(lines: lines)) {
        return AnnouncedState(
          event: event, at: step.at, entries: index + 1, later: steps.count - index - 1)
      }
    }
    return nil
  }
}
