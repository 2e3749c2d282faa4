import Entries
import Programme
import RallyControl
import Vocabulary

/// Something that everyone may know has just happened.
///
/// Teams are named, people never; nothing is told of exams, nor why something was corrected.
public struct Happening: Hashable, Sendable {
  /// What makes it the same one when it is told again with another number.
  public var key: String
  /// When it happened: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// The team it happened to; nil where none is concerned.
  public var team: TeamID?
  /// What happened.
  public var text: Bilingual

  /// Whether something is to be told of an entry.
  public static func tells(of entry: Entry, in event: Event) -> Bool {
    let teller = HappeningTeller(event: event, rally: nil)
    return teller.isRightAnswer(entry) || teller.happening(entry) != nil
  }

  /// What has happened last, the latest first.
  ///
  /// Right answers of a team in a quiz within a minute are told together.
  ///
  /// - Parameters:
  ///   - entries: The latest entries, in the order of time.
  ///   - rally: The event's rally, for the names of its cars and checkpoints.
  ///   - limit: The most that is told.
  public static func latest(
    of entries: [Entry], in event: Event, rally: Rally?, limit: Int
  ) -> [Happening] {
    let teller = HappeningTeller(event: event, rally: rally)
    var told: [Happening] = []
    let keys = entries.map(teller.key(ofRightAnswer:))
    var rightAnswers: [HappeningTeller.RightAnswerKey: [Entry]] = [:]
    for (key, entry) in zip(keys, entries) {
      if let key { rightAnswers[key, default: []].append(entry) }
    }
    for (key, entry) in zip(keys, entries).reversed() {
      guard told.count < limit else { break }
      if let key {
        // The first that is met tells them all.
        if let answers = rightAnswers.removeValue(forKey: key) {
          told.append(teller.happening(key, by: answers))
        }
      } else if let happening = teller.happening(entry) {
        told.append(happening)
      }
    }
    return told
  }
}
