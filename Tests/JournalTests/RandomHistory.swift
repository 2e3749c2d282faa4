import Entries
import Scoreboard
import Vocabulary

@testable import Journal

/// Random things that happen to a store, refusals and all, by a seeded draw.
struct RandomHistory {
  var random: SeededGenerator
  private let people: [(PersonID, TeamID)] = [
    ("p01", "mali"), ("p02", "mali"), ("p03", "kulap"), ("p04", "dahla"),
  ]
  private let quizzes: [(QuizID, ScoringRule)] = [
    ("q", .fair), ("r", .race), ("x", .exam), ("w", .warmup),
  ]

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.below(values.count)]
  }

  /// Writes some entries; the kiosk's clock is off by `skew` milliseconds.
  mutating func play(_ journal: SQLiteJournal, steps: Int, skew: Int) throws {
    for step in 0..<steps {
      let (person, team) = pick(people)
      let (quiz, rule) = pick(quizzes)
      var player = Player()
      player.person = person
      player.team = team
      player.quiz = quiz
      // Few instants, so that some are equal.
      player.at = skew + (step + random.below(3)) / 2
      let kiosk = pick(["k1", "k2"])
      let history = try journal.attempts(of: person, at: quiz, event: event)
      let drafts = drafts(of: player, rule: rule, history: history, kiosk: kiosk)
      do {
        _ = try journal.append(drafts, event: event, kiosk: kiosk)
      } catch is AttemptRefusal {}
    }
  }

  private mutating func drafts(
    of player: Player, rule: ScoringRule, history: AttemptHistory, kiosk: String
  ) -> [Draft] {
    let number = history.open?.number ?? max(history.nextNumber - 1, 1)
    switch random.below(20) {
    case 0: return [player.void("a\(1 + random.below(6))")]
    case 1: return [player.note(.quizReset, attempt: number)]
    case 2: return [player.adjust(random.below(101) - 50)]
    case 3: return [player.note(.quizFinished, attempt: number)]
    case 4: return [Draft(at: player.at, kind: .judged, team: player.team, points: 25)]
    case 5: return [player.start(attempt: number, rule: rule)]
    case 6: return [player.answer(1, attempt: number, rule: rule)]
    default: break
    }
    guard let open = history.open else {
      return [player.start(attempt: history.nextNumber, rule: rule)]
    }
    let verdict = pick(Verdict.allCases.filter { $0 != .pending && $0 != .read })
    let streak = verdict == .right ? open.streak + 1 : 0
    let answer = player.answer(
      open.answered + 1,
      // Now and then a bank draws in another order.
      to: random.below(10) == 0 ? "a\(1 + random.below(6))" : nil, attempt: open.number,
      verdict: verdict, rule: rule, value: 50 * (1 + random.below(4)),
      taken: random.below(20_001), streak: streak)
    if open.owner.name == kiosk, random.below(4) > 0 { return [answer] }
    return [player.note(.quizResumed, attempt: open.number), answer]
  }
}
