import Vocabulary

/// Where a finding stands: its entry, and which note of it where the entry has several.
///
/// A supervision round is one entry with many findings; all others have one each.
public struct FindingPlace: Hashable, Sendable {
  /// Where the entry stands.
  public var entry: EntryPlace
  /// Which note of the entry, from 1; 0 where the entry as a whole is the finding.
  public var part: Int

  /// The parts that a supervision round can have, three for each activity.
  public static let parts = 0...3 * RegisterLimits.list

  /// The place of a finding.
  public init(entry: EntryPlace, part: Int = 0) {
    self.entry = entry
    self.part = part
  }

  /// The place as `KIOSK@STORE:SEQ`, with `/PART` where the entry has several findings.
  public var name: String { part == 0 ? entry.name : "\(entry.name)/\(part)" }

  /// The place that bytes write as `{"kiosk":"…","seq":1,"part":2}`; nil where they write none.
  init?(_ bytes: JSONBytes) {
    guard let entry = EntryPlace(bytes) else { return nil }
    var part: Int? = 0
    _ = try? readMembers(of: bytes, kind: .noted) { name, value in
      if name.spells("part") { part = value.integer }
    }
    guard let part, Self.parts.contains(part) else { return nil }
    self.init(entry: entry, part: part)
  }
}

extension JSONText {
  /// Adds the place of a finding, as `{"kiosk":"…","seq":1}`, with `part` where it is not 0.
  mutating func add(_ place: FindingPlace) {
    beginObject()
    writeMembers(of: place)
    endObject()
  }

  /// Adds the members of a finding's place to an object that has begun.
  mutating func writeMembers(of place: FindingPlace) {
    key("kiosk")
    value(place.entry.kiosk.rawValue)
    key("seq")
    value(place.entry.seq)
    if place.part != 0 {
      key("part")
      value(place.part)
    }
  }
}
