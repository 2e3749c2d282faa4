import Entries
import Vocabulary

/// A supervision round that was made.
public struct Visit: Hashable, Sendable {
  /// The key of its entry.
  public var key: EntryKey
  /// When it was written down: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// Who went round, in which phase and on which day, and what was found of each activity.
  public var round: SupervisionVisit

  /// Its short name.
  public var reference: FindingReference { FindingReference(of: place(of: 0)) }

  /// Where one of its notes stands.
  ///
  /// - Parameter part: The number of the note within the round.
  public func place(of part: Int) -> FindingPlace {
    FindingPlace(entry: EntryPlace(kiosk: key.kiosk, seq: key.seq), part: part)
  }

  /// The short name of one of its notes as a finding.
  public func reference(of part: SupervisionVisit.Part) -> FindingReference {
    FindingReference(of: place(of: part.number))
  }

  /// The order in which rounds are listed: by day, then by time, kiosk and seq of their entry.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    left.round.date == right.round.date
      ? left.precedence < right.precedence : left.round.date < right.round.date
  }

  private var precedence: Precedence { Precedence(at: at, kiosk: key.kiosk, seq: key.seq) }
}
