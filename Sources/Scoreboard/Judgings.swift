import Entries
import Vocabulary

/// The scores that judges gave answers, in whatever order they come.
///
/// An answer's credit is the mean over its judges, of each the latest score by time, kiosk and seq.
public struct Judgings: Sendable {
  private struct Score {
    var judged: Judged
    var question: QuestionID
    var precedence: Precedence
    var key: EntryKey

    func isOf(_ answer: Answered, to question: QuestionID) -> Bool {
      judged.attempt == answer.attempt && judged.quiz == answer.quiz && self.question == question
    }
  }

  private var scores: [EntryPlace: [Score]] = [:]

  /// No scores.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { scores.isEmpty }

  /// Takes in an entry, if it is a judge's score of an answer that nobody took back.
  ///
  /// - Throws: `UnreadableBody` where it does not say what its kind needs.
  public mutating func add(_ entry: Entry, under rulings: Rulings) throws(UnreadableBody) {
    guard let judged = try entry.draft.judging(), !rulings.isUndone(entry.place) else { return }
    scores[judged.answer, default: []].append(
      Score(
        judged: judged, question: QuestionID(entry.subject), precedence: entry.precedence,
        key: entry.key))
  }

  /// What each judge made of an answer, the latest score of each, in the order of judges' names.
  ///
  /// - Returns: Nothing for an answer that does not wait for a judge.
  public func scores(
    of answer: Answered, to question: QuestionID, at place: EntryPlace
  ) -> [Judged] {
    guard answer.verdict == .pending, let scores = scores[place] else { return [] }
    var latest: [String: Score] = [:]
    for score in scores where score.isOf(answer, to: question) {
      let known = latest[score.judged.judge]
      if known.map({ $0.precedence < score.precedence }) ?? true {
        latest[score.judged.judge] = score
      }
    }
    return latest.values.map(\.judged).sorted { $0.judge < $1.judge }
  }

  /// The mean of the judges' credits, 0…1; nil for an answer that has none.
  public func credit(
    of answer: Answered, to question: QuestionID, at place: EntryPlace
  ) -> Double? {
    // In the order of names, so that the sum is the same in whatever order the scores came.
    let scores = scores(of: answer, to: question, at: place)
    guard !scores.isEmpty else { return nil }
    return scores.reduce(0) { $0 + $1.credit } / Double(scores.count)
  }

  /// The entries whose answer is not among those that wait for a judge.
  func entries(unlessOf waiting: [EntryPlace: WaitingAnswer]) -> [EntryKey] {
    scores.flatMap { place, scores in
      scores.filter { score in
        !(waiting[place].map { score.isOf($0.answer, to: $0.question) } ?? false)
      }
      .map(\.key)
    }
  }
}

/// An answer that waits for a judge, or waited until one came.
struct WaitingAnswer {
  var answer: Answered
  var question: QuestionID
  var event: EventID
}

extension Answered {
  /// The answer that waited for a judge as the judges' credit makes it, given in time.
  ///
  /// It has no claim to speed: its time is the limit, a `race` is as fair, and no streak counts.
  public func judged(credit: Double) -> Answered {
    var answer = self
    answer.verdict = credit >= 1 ? .right : credit > 0 ? .partly : .wrong
    answer.credit = credit
    answer.taken = limit
    answer.streak = 0
    if rule == .race { answer.rule = .fair }
    return answer
  }

  /// The points that the judges' credit earns an answer that waited for it.
  public func points(judged credit: Double) -> Int {
    judged(credit: credit).earned
  }
}

extension Tally {
  /// What an answer adds that judges gave this credit, the question being sound.
  public init(_ answer: Answered, judged credit: Double) {
    self.init(answer.judged(credit: credit), points: answer.points(judged: credit))
  }
}
