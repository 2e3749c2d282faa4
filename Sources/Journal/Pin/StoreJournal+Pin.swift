import Entries
import Vocabulary

/// Who wants in by a PIN, and when: what an entry about a wrong one says.
public struct PinUse: Hashable, Sendable {
  /// What the PIN is given for, such as a command's name.
  public var wanted: String
  /// The event at which it happens.
  public var event: EventID
  /// The name of the kiosk that asks.
  public var kiosk: String
  /// The time of day: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int

  /// A use of a PIN.
  public init(wanted: String, event: EventID, kiosk: String, at: Int) {
    self.wanted = wanted
    self.event = event
    self.kiosk = kiosk
    self.at = at
  }
}

extension StoreJournal {
  private enum Key {
    static let hash = "pin"
    static let failures = "pin.failures"
    static let closedUntil = "pin.closed-until"
  }

  /// Whether a PIN is set.
  public var hasPin: Bool {
    get throws { try setting(Key.hash) != nil }
  }

  /// Makes sure that a PIN is the one that is set.
  ///
  /// A wrong one is noted in the journal, and keeps everyone out for longer each time; that is kept
  /// in the store, so that no restart helps.
  ///
  /// - Throws: `PinError`, `JournalError`.
  public func check(_ pin: Pin, for use: PinUse) throws {
    let (hash, failures) = try startTrial(at: use.at)
    guard PinHash(hash).matches(pin) else {
      let note = Draft(
        at: use.at, kind: .noted, subject: WrongPin.subject,
        body: WrongPin(wanted: use.wanted).body)
      _ = try append([note], event: use.event, kiosk: use.kiosk)
      throw PinError.wrong(seconds: PinDelay.milliseconds(after: failures) / 1_000)
    }
    try session.write(.settings) {
      try set(nil, for: Key.failures)
      try set(nil, for: Key.closedUntil)
    }
  }

  /// Sets the PIN.
  ///
  /// - Parameter old: The PIN that is set, which is checked first; nil where none is.
  /// - Throws: `PinError`, `JournalError`.
  public func set(_ pin: Pin, replacing old: Pin?, for use: PinUse) throws {
    let known = try setting(Key.hash)
    if known != nil {
      guard let old else { throw PinError.notGiven }
      try check(old, for: use)
    }
    guard let hash = PinHash(of: pin) else { throw PinError.noHash }
    try session.write(.settings) {
      let found = try setting(Key.hash)
      // Run again, it may find what it has set.
      if found == hash.text { return }
      guard found == known else { throw PinError.changedMeanwhile }
      try set(hash.text, for: Key.hash)
    }
  }

  /// Takes over the PIN of another store, with the trials that failed; nothing where none is set.
  func takePin(of other: StoreJournal) throws {
    guard try other.hasPin else { return }
    let keys = [Key.hash, Key.failures, Key.closedUntil]
    let values = try keys.map { try other.setting($0) }
    try session.write(.settings) {
      for (key, value) in zip(keys, values) { try set(value, for: key) }
    }
  }

  /// Counts a trial as failed before it is made, so that trials at the same time don't get past
  /// the delay, and a program that is killed doesn't either.
  ///
  /// - Returns: The hash that is set, and the number of trials that failed in a row with this one.
  private func startTrial(at now: Int) throws -> (hash: String, failures: Int) {
    var counted: Int?
    return try session.write(.settings) {
      guard let hash = try setting(Key.hash) else { throw PinError.notSet }
      let failures = try setting(Key.failures).flatMap { Int($0) } ?? 0
      // Run again, it may find that it has counted this one.
      if let counted, counted == failures { return (hash, failures) }
      let end = try setting(Key.closedUntil).flatMap { Int($0) } ?? 0
      let left = PinDelay.left(after: failures, until: end, now: now)
      guard left == 0 else { throw PinError.tooSoon(seconds: (left + 999) / 1_000) }
      try set(String(failures + 1), for: Key.failures)
      try set(String(now + PinDelay.milliseconds(after: failures + 1)), for: Key.closedUntil)
      counted = failures + 1
      return (hash, failures + 1)
    }
  }
}
