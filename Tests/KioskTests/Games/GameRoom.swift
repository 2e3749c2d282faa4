import Entries
import Facilitation
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

@testable import Kiosk

/// A room with games: two teams of three people each, and a third team of one.
enum GameRoom {
  static let bank = """
    // [id:q1] [tag:A1]
    It is 8 a.m. What do you say?{=Good morning. ~Good night.}

    // [id:q2] [tag:A1]
    How many members does ASEAN have?{#11}

    // [id:q3] [tag:A1]
    The plural of child is …{=children}

    // [id:q4] [tag:A1]
    The opposite of hot is …{=cold}

    // [id:s1] [tag:A2] [tag:kind=speaking] [tag:rubric=Clear, 60] [tag:rubric=Polite, 40]
    Welcome a visitor from Dili.{}

    // [id:t1] [tag:B1] [tag:rubric=Everyone speaks, 100]
    How can our school use English every day?{}

    """

  static func sample(_ quiz: Quiz...) throws -> SampleRoom {
    let sample = try SampleRoom(bank: bank, quizzes: quiz)
    var roster: [Person] = []
    for (index, team) in [
      "phuttharaksa", "phuttharaksa", "phuttharaksa", "ratchaphruek", "ratchaphruek",
      "ratchaphruek",
    ].enumerated() {
      roster.append(
        Person(
          id: PersonID("p0\(index + 1)"), title: "", name: "Person \(index + 1)",
          nickname: "N\(index + 1)", team: TeamID(team), position: "", code: nil, isPublic: false))
    }
    sample.event.roster = roster
    return sample
  }

  static func game(
    _ mode: QuizMode, rule: ScoringRule = .fair, draw: [Level: Int] = [.a1: 4], seconds: Int = 30,
    attempts: Int = 1
  ) -> Quiz {
    Quiz(
      id: QuizID(mode.name.rawValue), title: Bilingual(th: "เกม", en: "Game"),
      banks: ["sample.gift"], draw: draw, rule: rule, seconds: seconds, attempts: attempts,
      shufflesOptions: false, mode: mode)
  }

  /// The right answer to a question of the bank.
  static func answer(to screen: Screen) -> String {
    guard case .question(let data) = screen.data else { return "" }
    return ["q1": "A", "q2": "11", "q3": "children", "q4": "cold"][data.id] ?? ""
  }
}

extension SampleRoom {
  /// What a team's points are made of, as a board shows them.
  func points(of team: TeamID) throws -> Int {
    try journal.standings(of: event)
      .first { $0.team == team }?.parts.quiz ?? 0
  }

  /// All entries, in their order.
  func allEntries() throws -> [Entry] {
    var entries: [Entry] = []
    try journal.visitEntries(event: event.id) { entries.append($0) }
    return entries
  }
}

extension Screen {
  /// Where a game is.
  var game: GameData? {
    if case .game(let data) = data { data } else { nil }
  }
}
