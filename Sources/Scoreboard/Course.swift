import CarRally
import Entries
import Vocabulary

/// What something added to the sums over time: a player's quiz, the cars of a rally, points by hand.
///
/// It is what its entries up to the end of each minute amount to. Rulings hold from the beginning;
/// everything else from when it was written.
public struct Course: Sendable {
  /// What was added in a minute.
  public struct Step: Sendable {
    /// The minute, from 1970-01-01 00:00 UTC.
    public var minute: Int
    /// The sum that changed.
    public var key: TotalKey
    /// By how much.
    public var change: Tally
  }

  /// What was added, in the order of time.
  public private(set) var steps: [Step] = []
  /// The minutes in which something was written about it, rising, whether or not it added anything.
  public private(set) var minutes: [Int] = []
  /// The right answers that were added to what the whole hall plays together.
  public private(set) var together: [Together] = []

  /// Right answers that were added to a round of the whole hall in a minute.
  public struct Together: Hashable, Sendable {
    /// The minute, from 1970-01-01 00:00 UTC.
    public var minute: Int
    /// The number of the round.
    public var round: Int
    /// How many; below 0 where some were taken back.
    public var right: Int
  }

  /// Nothing.
  public init() {}

  /// What a player's quiz added.
  ///
  /// - Parameters:
  ///   - entries: All entries of the player about the quiz, in any order.
  ///   - rulings: All rulings of the event.
  ///   - together: Where the whole hall plays, the right answers of all, in any order.
  /// - Throws: `UnreadableBody` where an entry does not say what its kind needs.
  public init(
    of entries: [Entry], by player: Player, at quiz: QuizID, rulings: Rulings,
    together: [Together] = []
  ) throws(UnreadableBody) {
    var fold = AttemptFold(player: player, quiz: quiz, rulings: rulings)
    var known: Totals = [:]
    var knownRight: [Int: Int] = [:]
    var right: [Int: Int] = [:]
    let answers = Dictionary(grouping: together, by: \.minute)
    for minute in Self.byMinute(entries, and: answers.keys) {
      for entry in minute.entries { try fold.add(entry) }
      for answer in answers[minute.minute] ?? [] { right[answer.round, default: 0] += answer.right }
      let history = fold.history(right: right)
      reach(history.contributions, from: &known, in: minute.minute)
      let sums = history.rightTogether
      for round in Set(sums.keys).union(knownRight.keys) {
        let change = (sums[round] ?? 0) - (knownRight[round] ?? 0)
        guard change != 0 else { continue }
        self.together.append(Together(minute: minute.minute, round: round, right: change))
      }
      knownRight = sums
    }
  }

  /// What the cars of a rally added.
  ///
  /// - Parameter entries: All entries about cars and clocks, in any order.
  /// - Throws: `UnreadableBody` where an entry does not say what its kind needs.
  public init(ofCars entries: [Entry]) throws(UnreadableBody) {
    var fold = RallyFold()
    var points: [CarID: Int] = [:]
    var known: Totals = [:]
    for minute in Self.byMinute(entries) {
      var cars: Set<CarID> = []
      for entry in minute.entries {
        try fold.add(entry)
        // A clock that is compared may change the times of all cars.
        if entry.kind == .clockSynced { cars.formUnion(points.keys) }
        if let rally = try entry.draft.rallyResult() { cars.insert(rally.car) }
      }
      for run in cars.compactMap({ fold.run(of: $0) }) where run.state != .waiting {
        points[run.car] = run.total
      }
      let sums = rallyTallies(ofCars: points).map { (TotalKey(part: .rally, team: $0), $1) }
      reach(Dictionary(sums) { first, _ in first }, from: &known, in: minute.minute)
    }
  }

  /// What points by hand and judges' points that stand by themselves added.
  ///
  /// - Parameters:
  ///   - entries: All entries that give teams points by themselves, in any order.
  ///   - rulings: All rulings of the event.
  public init(ofPoints entries: [Entry], rulings: Rulings) {
    var sums: Totals = [:]
    var known: Totals = [:]
    for minute in Self.byMinute(entries) {
      for entry in minute.entries where !rulings.isUndone(entry.place) {
        guard let (key, points) = entry.draft.direct else { continue }
        sums[key, default: Tally()].points += points
      }
      reach(sums, from: &known, in: minute.minute)
    }
  }

  /// Goes from the sums before a minute to those at its end.
  private mutating func reach(_ sums: Totals, from known: inout Totals, in minute: Int) {
    minutes.append(minute)
    for key in Set(known.keys).union(sums.keys) {
      let change = (sums[key] ?? Tally()) - (known[key] ?? Tally())
      if change != Tally() { steps.append(Step(minute: minute, key: key, change: change)) }
    }
    known = sums
  }

  /// Entries by the minute in which they were written, and other minutes without any, rising.
  private static func byMinute(
    _ entries: [Entry], and others: some Sequence<Int> = []
  ) -> [(minute: Int, entries: [Entry])] {
    let written = Dictionary(grouping: entries) { PointsHistory.minute(of: $0.at) }
    return Set(written.keys).union(others).sorted().map { minute in
      (minute, (written[minute] ?? []).sorted { $0.precedence < $1.precedence })
    }
  }
}
