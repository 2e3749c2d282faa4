import QuizEngine
import Vocabulary

/// How long a quiz keeps terminals busy.
public struct TerminalNeed: Hashable, Codable, Sendable {
  /// The quiz.
  public var quiz: QuizID
  /// How many play it: people, teams, or rounds at a table.
  public var players: Int
  /// How long each takes, in minutes, as `AnsweringTime` estimates it.
  public var minutesEach: Double
  /// What all take together, in hours at one terminal.
  public var terminalHours: Double
}

/// How many terminals an activity asks for in which quizzes are played.
public struct SlotNeed: Hashable, Codable, Sendable {
  /// The activity.
  public var activity: ActivityID
  /// How long it lasts on all its days, in minutes.
  public var minutes: Int
  /// What its quizzes take together, in hours at one terminal.
  public var terminalHours: Double
  /// How many terminals get through in that time.
  public var terminals: Int
}

extension Quiz {
  /// How long the quiz keeps terminals busy if everyone plays it who is on the roster, once; nil for
  /// what is played at odd times.
  ///
  /// - Parameter pool: Its questions.
  public func terminalNeed(of event: Event, from pool: QuestionPool) -> TerminalNeed? {
    let questions = draw.reduce(0) { $0 + Double($1.value) * (pool.meanSeconds(at: $1.key) ?? 0) }
    let people = event.roster.count
    let players: Int
    let each: Double
    switch mode {
    case .practice: return nil
    case .individual: (players, each) = (people, questions)
    case .relay: (players, each) = (event.teams.count, questions + 15 * Double(length))
    case .duel(let terms):
      (players, each) = (attempts, questions + Double(terms.answerSeconds * length) / 2)
    case .bamboo(let terms):
      let mean = length == 0 ? 0 : questions / Double(length)
      (players, each) = (people, mean * Double(terms.perPerson) * 1.5)
    case .speaking(let terms):
      (players, each) = (
        event.teams.count, Double((terms.prepareSeconds + seconds + 30) * length)
      )
    case .discussion(let terms):
      let largest = event.teams.map { event.members(of: $0.id).count }.max() ?? 0
      let talk = Double(largest * terms.turns * terms.turnSeconds)
      (players, each) = (event.teams.count, (talk + 300) * Double(length))
    }
    return TerminalNeed(
      quiz: id, players: players, minutesEach: (each / 6).rounded() / 10,
      terminalHours: (each * Double(players) / 360).rounded() / 10)
  }
}

extension Event {
  /// The activities with a beginning and an end in which quizzes are played, with the terminals
  /// that they ask for.
  public func slotNeeds(_ needs: [TerminalNeed]) -> [SlotNeed] {
    let hours = Dictionary(needs.map { ($0.quiz, $0.terminalHours) }) { first, _ in first }
    return allActivities.compactMap { activity in
      guard let start = activity.startMinute, let end = activity.endMinute, end > start else {
        return nil
      }
      let busy = activity.quizzes.reduce(0) { $0 + (hours[$1] ?? 0) }
      guard busy > 0 else { return nil }
      let days = activity.dates.last.dayNumber - activity.dates.first.dayNumber + 1
      let minutes = (end - start) * days
      let lasts = Double(minutes) / 60
      return SlotNeed(
        activity: activity.id, minutes: minutes, terminalHours: (busy * 10).rounded() / 10,
        terminals: Int((busy / lasts).rounded(.up)))
    }
  }
}
