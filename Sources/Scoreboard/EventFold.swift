import CarRally
import Entries
import Vocabulary

/// The fold of all entries of one event, in whatever order they come.
///
/// It is what the totals that a store keeps are compared with, and what makes them anew after a
/// merge.
public struct EventFold: Sendable {
  private struct Key: Hashable {
    var player: Player
    var quiz: QuizID
  }

  private var indices: [Key: Int] = [:]
  private var folds: [AttemptFold] = []
  private var quizzes: [QuizID] = []
  // Entries of one player at one quiz mostly follow each other.
  private var latest: (key: Key, index: Int)?
  private let rulings: Rulings
  private var direct: Totals = [:]
  private var rally = RallyFold()
  private var attendance = Attendance()
  private var event: EventID?

  /// The fold of no entries.
  ///
  /// - Parameter rulings: All rulings of the event.
  public init(rulings: Rulings = Rulings()) { self.rulings = rulings }

  /// Whether the fold has to know what was answered to a question of a quiz.
  public func needsAnswer(to question: QuestionID, of quiz: QuizID) -> Bool {
    rulings.areRegraded(question, of: quiz)
  }

  /// Takes in an entry.
  ///
  /// - Throws: `UnreadableBody` where the entry does not say what its kind needs.
  public mutating func add(_ entry: Entry) throws(UnreadableBody) {
    guard (-Draft.mostPoints...Draft.mostPoints).contains(entry.points) else {
      throw UnreadableBody(kind: entry.kind, member: "points")
    }
    if entry.kind == .answered {
      var answer = try Answered(scoreOf: entry.body)
      if needsAnswer(to: QuestionID(entry.subject), of: answer.quiz) {
        answer = try Answered(body: entry.body)
      }
      return add(
        answer, to: QuestionID(entry.subject), by: entry.player, team: entry.team,
        points: entry.points,
        precedence: entry.precedence, event: entry.key.event)
    }
    event = entry.key.event
    let quiz = try entry.draft.scoredQuiz()
    // A ruling was taken in before; that it can be read is told here.
    if Rulings.kinds.contains(entry.kind) { _ = try entry.draft.meaning() }
    try rally.add(entry)
    try attendance.add(entry)
    if let addition = entry.draft.direct, !rulings.isUndone(entry.place) {
      direct[addition.key, default: Tally()].points += addition.points
    }
    guard let quiz else { return }
    try folds[index(of: Key(player: entry.player, quiz: quiz))].add(entry)
  }

  /// Takes in an answer whose body was read already, with what was answered only where
  /// `needsAnswer` says so: most entries are answers.
  ///
  /// - Parameters:
  ///   - answer: What the body says.
  ///   - question: The entry's subject.
  ///   - player: Who answered.
  ///   - team: The player's team.
  ///   - points: The points recorded, at most `Draft.mostPoints` either way.
  ///   - precedence: When and where it was answered.
  ///   - event: The event it belongs to.
  public mutating func add(
    _ answer: Answered, to question: QuestionID, by player: Player, team: TeamID?, points: Int,
    precedence: Precedence, event: EventID
  ) {
    folds[index(of: Key(player: player, quiz: answer.quiz))].add(
      answer, to: question, points: points, team: team, precedence: precedence, event: event)
  }

  private mutating func index(of key: Key) -> Int {
    if let latest, latest.key == key { return latest.index }
    let index = indices[key] ?? folds.count
    if index == folds.count {
      indices[key] = index
      folds.append(AttemptFold(player: key.player, quiz: key.quiz, rulings: rulings))
      quizzes.append(key.quiz)
    }
    latest = (key, index)
    return index
  }

  /// How many right answers people gave in each round of what the hall plays together.
  private func rightTogether() -> [QuizID: [Int: Int]] {
    // Few quizzes are played so; the others need not be folded twice.
    let together = Set(
      zip(folds, quizzes).filter { fold, _ in fold.isHall }.map { _, quiz in quiz })
    guard !together.isEmpty else { return [:] }
    var right: [QuizID: [Int: Int]] = [:]
    for (fold, quiz) in zip(folds, quizzes) where together.contains(quiz) && !fold.isHall {
      right[quiz, default: [:]].merge(fold.history().rightTogether, uniquingKeysWith: +)
    }
    return right
  }

  /// What all entries taken in amount to.
  public func result() -> EventResult {
    var result = EventResult(totals: direct)
    let right = rightTogether()
    for (fold, quiz) in zip(folds, quizzes) {
      let history = fold.history(right: right[quiz] ?? [:])
      result.attempts.append(contentsOf: history.attempts)
      result.duplicates.append(contentsOf: fold.duplicates)
      result.judged.merge(fold.judged) { first, _ in first }
      result.unmatched.append(contentsOf: fold.unmatched)
      for (key, tally) in history.contributions { result.totals[key, default: Tally()] += tally }
    }
    for run in rally.runs() where run.state != .waiting {
      result.cars[run.car] = run.total
    }
    for (team, tally) in rallyTallies(ofCars: result.cars) {
      result.totals[TotalKey(part: .rally, team: team), default: Tally()] += tally
    }
    result.duplicates += rally.cars.flatMap(\.duplicates).map { precedence in
      EntryKey(event: event ?? "", kiosk: precedence.kiosk, seq: precedence.seq)
    }
    result.totals = result.totals.filter { $0.value != Tally() }
    result.attendance = attendance
    for attempt in result.attempts { result.attendance.add(attempt) }
    return result
  }
}

/// What all entries of an event amount to.
public struct EventResult: Sendable {
  /// Every attempt.
  public var attempts: [Attempt] = []
  /// The sums that boards show; those that are all zero are left out.
  public var totals: Totals
  /// Who is absent.
  public var attendance = Attendance()
  /// The points of each car that has started.
  public var cars: [CarID: Int] = [:]
  /// The entries that were kept and do not count, because another said the same first.
  public var duplicates: [EntryKey] = []
  /// The answers that waited for a judge and have one, each with the credit that counts, 0…1.
  public var judged: [EntryKey: Double] = [:]
  /// The judges' entries that change nothing: no such answer waits for a judge.
  public var unmatched: [EntryKey] = []
}
