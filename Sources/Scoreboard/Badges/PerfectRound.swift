import Entries
import Vocabulary

/// Perfect round: a finished attempt at a quiz with every answer fully right.
///
/// The quiz is of the rule fair or race; at least five questions count as asked, and all of them as
/// right. Voided questions and pages that are only read are not asked; a late answer is asked and
/// not right. While an answer waits for a judge there is no badge; an attempt that was reset has
/// none. A person has one badge a quiz, however many attempts were perfect, and so has a team that plays
/// as one; several teams at one table have none.
public struct PerfectRound: Sendable {
  /// The fewest questions that make a round.
  public static let leastAsked = 5

  private struct Key: Hashable {
    var player: Player
    var quiz: QuizID
    var attempt: Int
  }

  private var waiting: Set<Key> = []

  /// Nothing answered yet.
  public init() {}

  /// Takes in an answer that stands.
  public mutating func add(_ answer: StandingAnswer) {
    guard answer.verdict == .pending else { return }
    waiting.insert(Key(player: answer.player, quiz: answer.quiz, attempt: answer.attempt))
  }

  /// The badges, given all attempts.
  public func badges(of attempts: [Attempt]) -> [Badge] {
    var found: [Key: Badge] = [:]
    for attempt in attempts {
      guard attempt.state == .finished, attempt.rule.isOnBoard,
        let team = attempt.team ?? attempt.player.team,
        attempt.tally.asked >= Self.leastAsked, attempt.tally.right == attempt.tally.asked
      else { continue }
      let key = Key(player: attempt.player, quiz: attempt.quiz, attempt: attempt.number)
      guard !waiting.contains(key) else { continue }
      let badge = Badge(
        rule: .perfectRound, team: team, person: attempt.person, quiz: attempt.quiz,
        figure: Double(attempt.tally.asked))
      let one = Key(player: attempt.player, quiz: attempt.quiz, attempt: 0)
      if let known = found[one], known.figure ?? 0 >= badge.figure ?? 0 { continue }
      found[one] = badge
    }
    return Array(found.values)
  }
}
