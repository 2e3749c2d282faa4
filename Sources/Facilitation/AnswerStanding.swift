import Entries
import Journal
import Scoreboard
import Vocabulary

/// Which answers of an event count, once all its entries are known.
public struct AnswerStanding {
  /// Whether an answer counts.
  public enum Counted: String, Sendable {
    /// It counts as it was answered.
    case yes
    /// It counts with the whole value: its question was voided.
    case voided
    /// Another answer or another attempt counts instead.
    case no
  }

  private struct Key: Hashable {
    var player: Player
    var quiz: QuizID
  }

  private var duplicates: Set<EntryKey> = []
  private var counted: [Key: Set<Int>] = [:]
  private var reset: [Key: Set<Int>] = [:]
  private var judged: [EntryKey: Double] = [:]
  /// All rulings of the event.
  public let rulings: Rulings
  /// All attempts of the event.
  public private(set) var attempts: [Attempt] = []
  /// The sums that boards show.
  public private(set) var totals: Totals = [:]
  private var heads: [KioskKey: Int] = [:]

  /// Reads an event's entries.
  public init(journal: any Journal, event: EventID) throws {
    rulings = try journal.rulings(event: event)
    var fold = EventFold(rulings: rulings)
    var head: (kiosk: KioskKey, seq: Int)?
    try journal.visitEntries(event: event) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
      if let head, head.kiosk != entry.key.kiosk { heads[head.kiosk] = head.seq }
      head = (entry.key.kiosk, entry.key.seq)
    }
    if let head { heads[head.kiosk] = head.seq }
    let result = fold.result()
    attempts = result.attempts
    totals = result.totals
    duplicates = Set(result.duplicates)
    judged = result.judged
    let histories = Dictionary(grouping: result.attempts) {
      Key(player: $0.player, quiz: $0.quiz)
    }
    counted = histories.mapValues { AttemptHistory($0).countedNumbers }
    reset = histories.mapValues { Set($0.filter { $0.state == .reset }.map(\.number)) }
  }

  /// Whether an entry had been written when the entries were read.
  public func knows(_ key: EntryKey) -> Bool { key.seq <= heads[key.kiosk] ?? 0 }

  /// An answer with its points as recorded, or as its judges or a regrading decided.
  public func decided(_ answer: Answered, in entry: Entry) -> (answer: Answered, points: Int) {
    let regraded = rulings.regraded(answer, to: QuestionID(entry.subject))
    if regraded != answer { return (regraded, regraded.earned) }
    guard answer.verdict == .pending, let credit = judged[entry.key] else {
      return (answer, entry.points)
    }
    let judged = answer.judged(credit: credit)
    var decided = answer
    decided.verdict = judged.verdict
    decided.credit = judged.credit
    return (decided, answer.points(judged: credit))
  }

  /// Whether an answer waits for a judge whose score would count.
  public func waits(_ answer: Answered, in entry: Entry) -> Bool {
    answer.verdict == .pending && judged[entry.key] == nil && stands(answer, in: entry)
      && !isVoided(answer, in: entry)
  }

  /// Whether a judge's score of an answer would count, whether or not it has one.
  public func isJudgeable(_ answer: Answered, in entry: Entry) -> Bool {
    answer.verdict == .pending && stands(answer, in: entry) && !isVoided(answer, in: entry)
  }

  /// Whether an answer stands: it is no duplicate, and its attempt was not reset.
  public func stands(_ answer: Answered, in entry: Entry) -> Bool {
    guard !duplicates.contains(entry.key) else { return false }
    return reset[Key(player: entry.player, quiz: answer.quiz)]?.contains(answer.attempt) != true
  }

  /// Whether an answer's question was voided.
  public func isVoided(_ answer: Answered, in entry: Entry) -> Bool {
    rulings.isVoided(QuestionID(entry.subject), of: answer.quiz)
  }

  /// Whether an answer counts, and the points it counts for.
  public func of(_ answer: Answered, in entry: Entry) -> (counted: Counted, points: Int) {
    guard counted[Key(player: entry.player, quiz: answer.quiz)]?.contains(answer.attempt) == true,
      duplicates.isEmpty || !duplicates.contains(entry.key)
    else { return (.no, 0) }
    return isVoided(answer, in: entry)
      ? (.voided, Tally(voided: answer).points)
      : (.yes, decided(answer, in: entry).points)
  }
}
