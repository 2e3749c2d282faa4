import Entries

extension ScoringRule {
  /// The points an answer earns, by DESIGN's section on scoring.
  ///
  /// - Parameters:
  ///   - value: What a fully right answer is worth, from 0.
  ///   - credit: The share of it that the answer's content earns, 0…1.
  ///   - taken: The time taken in milliseconds, from 0.
  ///   - limit: The time limit in milliseconds, from 1. An answer after it earns nothing.
  ///   - streak: Fully right answers in a row, this one included; 0 if it is not.
  public func points(value: Int, credit: Double, taken: Int, limit: Int, streak: Int) -> Int {
    guard taken <= limit else { return 0 }
    switch self {
    case .warmup, .together: return 0
    case .fair, .exam: return wholePoints(Double(value) * credit)
    case .race:
      let pace = taken < 500 ? 1 : 1 - Double(taken) / Double(limit) / 2
      // A page that is read in between keeps the streak and earns no bonus.
      let bonus = credit >= 1 ? Self.bonus(forStreak: streak) : 0
      return wholePoints(pace * Double(value) * credit) + bonus
    }
  }

  /// Whether answers earn points by this rule at all.
  public var earnsPoints: Bool {
    switch self {
    case .fair, .race, .exam: true
    case .warmup, .together: false
    }
  }

  /// Whether points earned by this rule are shown on boards.
  public var isOnBoard: Bool {
    switch self {
    case .fair, .race: true
    case .exam, .warmup, .together: false
    }
  }

  /// What the n-th fully right answer in a row adds under `race`: 0, 100, 200 … 500.
  public static func bonus(forStreak streak: Int) -> Int {
    min(max(streak - 1, 0), 5) * 100
  }
}

extension Answered {
  /// The points that the answer earns by its own figures; a late one earns none.
  public var earned: Int {
    verdict == .late
      ? 0
      : rule.points(value: value, credit: credit, taken: taken, limit: limit, streak: streak)
  }
}
