import Entries
import Improvement
import Vocabulary

/// Entries of an event, written one after the other at two kiosks.
struct Script {
  private(set) var entries: [Entry] = []

  /// Adds an entry; its time is given in minutes.
  @discardableResult
  mutating func add(_ draft: Draft, kiosk: KioskKey = "k1@s") -> FindingPlace {
    let seq = entries.count { $0.key.kiosk == kiosk } + 1
    entries.append(
      Entry(key: EntryKey(event: "e", kiosk: kiosk, seq: seq), draft: draft, hash: []))
    return FindingPlace(entry: EntryPlace(kiosk: kiosk, seq: seq))
  }

  /// Adds a finding.
  @discardableResult
  mutating func find(
    _ text: String, at: Int, kiosk: KioskKey = "k1@s", team: TeamID? = nil, origin: String? = nil,
    _ change: (inout FindingBody) -> Void = { _ in }
  ) -> FindingPlace {
    var body = FindingBody(
      kind: .problem, phase: .during, source: origin == nil ? .hand : .survey, text: text,
      origin: origin)
    change(&body)
    return add(body.draft(team: team, at: at), kiosk: kiosk)
  }

  /// Adds a merging.
  @discardableResult
  mutating func merge(
    _ kept: FindingPlace, _ merged: FindingPlace..., at: Int, kiosk: KioskKey = "k1@s",
    reason: String? = nil
  ) -> FindingPlace {
    add(FindingsMerged(kept: kept, merged: merged, reason: reason).draft(at: at), kiosk: kiosk)
  }

  /// Adds that an entry does not count any more.
  mutating func undo(_ place: FindingPlace, at: Int, kiosk: KioskKey = "k1@s") {
    add(
      Draft(at: at, kind: .undone, body: Undone(entry: place.entry, reason: "x").body),
      kiosk: kiosk)
  }

  /// The register of the entries in the order in which they were written.
  func register(dotsPerTeam: Int = 5, activities: [QuizID: ActivityID] = [:]) throws -> Register {
    try Self.register(of: entries, dotsPerTeam: dotsPerTeam, activities: activities)
  }

  /// The register of entries.
  static func register(
    of entries: [Entry], dotsPerTeam: Int = 5, activities: [QuizID: ActivityID] = [:]
  ) throws -> Register {
    var fold = RegisterFold()
    for entry in entries { try fold.add(entry) }
    return fold.result(dotsPerTeam: dotsPerTeam, activities: activities)
  }
}
