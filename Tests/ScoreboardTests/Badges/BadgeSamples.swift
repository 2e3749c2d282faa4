import Entries
import Vocabulary

@testable import Scoreboard

/// Days that change at 17:00 UTC, as in Thailand.
let thaiDays = LocalDays { _ in 7 * 60 }

/// Midnight of 2014-10-17 in Thailand.
let thaiMidnight = 1_413_478_800_000

/// An answer that stands.
func stands(
  _ person: PersonID = "p01", _ team: TeamID = "mali", question: QuestionID = "q1",
  quiz: QuizID = "q", attempt: Int = 1, verdict: Verdict = .right, rule: ScoringRule = .fair,
  at: Int = thaiMidnight, kiosk: KioskKey = "k1@1"
) -> StandingAnswer {
  StandingAnswer(
    player: .person(person), person: person, team: team, question: question, quiz: quiz,
    attempt: attempt,
    verdict: verdict, rule: rule, precedence: Precedence(at: at, kiosk: kiosk, seq: 1))
}

/// An attempt with what it came to.
func attempt(
  _ person: PersonID = "p01", _ team: TeamID? = "mali", quiz: QuizID = "q", number: Int = 1,
  rule: ScoringRule = .fair, state: Attempt.State = .finished, right: Int, of asked: Int
) -> Attempt {
  Attempt(
    player: .person(person), quiz: quiz, number: number, team: team, rule: rule, state: state,
    owner: "k1@1", starter: "k1@1", startSeq: 1,
    tally: Tally(points: right * 100, right: right, asked: asked))
}
