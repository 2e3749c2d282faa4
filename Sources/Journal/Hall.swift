import Entries
import Scoreboard
import Vocabulary

/// What the whole hall plays together, and how far it has come.
public struct Hall: Hashable, Sendable {
  /// Which round of the game it is, from 1; people's attempts in it have the same number.
  public var round: Int
  /// When it began: milliseconds since 1970-01-01 00:00 UTC.
  public var began: Int
  /// What the hall plays for, and until when.
  public var terms: HallTerms
  /// How many right answers there are, from 0.
  public var right: Int

  /// Whether the bamboo is full.
  public var isFull: Bool { right >= terms.target }
}

extension Journal {
  /// The round that the whole hall has begun last; nil before the first.
  public func hall(at quiz: QuizID, event: EventID) throws -> Hall? {
    let rounds = try attempts(of: .table, at: quiz, event: event)
    guard let round = rounds.attempts.last(where: { $0.state != .reset }),
      let entry = try entry(EntryKey(event: event, kiosk: round.starter, seq: round.startSeq))
    else { return nil }
    let terms = try readable(entry.key) { () throws(UnreadableBody) in
      try QuizStarted(body: entry.body, subject: entry.subject).hall
    }
    return try terms.map {
      Hall(
        round: round.number, began: entry.at, terms: $0,
        right: try rightTogether(at: quiz, event: event)[round.number] ?? 0)
    }
  }
}
