import Vocabulary

extension Question {
  /// What a fully right answer is worth, in points: the `points=` tag's, else 100 times the level's
  /// factor; 0 for a page that asks nothing.
  public var value: Int {
    if case .description = body { return 0 }
    return points ?? Level.value(of: level)
  }
}

extension Level {
  /// The worth of a question: 100 for A1 and unlevelled, 150 A2, 200 B1, 250 B2, 300 C1 and C2.
  static func value(of level: Level?) -> Int {
    switch level {
    case nil, .a1: 100
    case .a2: 150
    case .b1: 200
    case .b2: 250
    case .c1, .c2: 300
    }
  }
}
