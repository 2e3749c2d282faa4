/// A small event with every game, each of one or two questions.
enum GamesEvent {
  static func make() throws -> SmallEvent {
    try SmallEvent(bank: bank, event: SmallEvent.event.replacing(quizzes, with: games))
  }

  private static var quizzes: Substring {
    let event = SmallEvent.event
    let start = event.firstRange(of: "quizzes: [")?.lowerBound ?? event.endIndex
    return event[start...]
  }

  private static let games = """
    quizzes: [
        {
          id: "relay", title: "Relay", banks: ["bank.gift"], draw: { A1: 2 }, mode: "relay",
        },
        {
          id: "duel", title: "Duel", banks: ["bank.gift"], draw: { A1: 2 }, mode: "duel",
        },
        {
          id: "bamboo", title: "Bamboo", banks: ["bank.gift"], draw: { A1: 2 }, mode: "bamboo",
          perPerson: 1, joints: 6, bonus: 30,
        },
        {
          id: "speaking", title: "Speaking", banks: ["bank.gift"], draw: { A2: 1 },
          mode: "speaking",
        },
        {
          id: "circle", title: "Circle", banks: ["bank.gift"], draw: { B1: 1 },
          mode: "discussion",
        },
        {
          id: "drill", title: "Drill", banks: ["bank.gift"], draw: { A1: 2 }, mode: "practice",
        },
      ],
    }
    """

  /// Every question of A1 has the same right answer.
  private static let bank = """
    // [id:a1] [tag:A1]
    Say the colour of snow. {=white}

    // [id:a2] [tag:A1]
    Say the colour of milk. {=white}

    // [id:s1] [tag:A2] [tag:kind=speaking] [tag:rubric=Clear, 100]
    Welcome a guest. {}

    // [id:t1] [tag:B1] [tag:rubric=Everyone speaks, 100]
    How do we use English every day? {}

    """
}
