import Entries
import Vocabulary

@testable import Scoreboard

let event: EventID = "e"
let quiz: QuizID = "q"

/// An answer with what a test cares about.
func answered(
  _ number: Int = 1, attempt: Int = 1, verdict: Verdict = .right, rule: ScoringRule = .fair,
  value: Int = 100, credit: Double = 1, taken: Int = 5_000, limit: Int = 20_000, streak: Int = 0
) -> Answered {
  Answered(
    quiz: quiz, attempt: attempt, number: number, answer: [], verdict: verdict, rule: rule,
    value: value, credit: credit, taken: taken, limit: limit, streak: streak)
}

/// Entries of one kiosk, numbered in the order they are made.
struct Pen {
  var kiosk: KioskKey
  var at = 1_000
  var seq = 0
  var team: TeamID? = "mali"
  var person: PersonID? = "p01"

  init(_ kiosk: KioskKey = "k1@1", at: Int = 1_000) {
    self.kiosk = kiosk
    self.at = at
  }

  mutating func write(
    _ kind: EntryKind, subject: String = "", points: Int = 0, body: String = "{}"
  ) -> Entry {
    seq += 1
    at += 1
    return Entry(
      key: EntryKey(event: event, kiosk: kiosk, seq: seq),
      draft: Draft(
        at: at, kind: kind, team: team, person: person, subject: subject, points: points,
        body: body),
      hash: [])
  }

  mutating func start(attempt: Int = 1, rule: ScoringRule = .fair) -> Entry {
    write(
      .quizStarted, subject: quiz.rawValue,
      body: QuizStarted(quiz: quiz, attempt: attempt, rule: rule, seed: 1, questions: []).body)
  }

  mutating func note(_ kind: EntryKind, attempt: Int = 1) -> Entry {
    write(kind, subject: quiz.rawValue, body: AttemptNoted(attempt: attempt).body)
  }

  mutating func answer(_ question: String, _ answer: Answered, points: Int) -> Entry {
    write(.answered, subject: question, points: points, body: answer.body)
  }

  mutating func regrade(_ question: String, _ accepted: [String]) -> Entry {
    write(
      .regraded, subject: question,
      body: Regraded(quiz: quiz, accepted: accepted, reason: "also right").body)
  }

  mutating func undo(_ entry: Entry) -> Entry {
    write(.undone, body: Undone(entry: entry.place, reason: "a mistake").body)
  }

  mutating func void(_ question: String) -> Entry {
    write(.voided, subject: question, body: Voided(quiz: quiz, reason: "two are right").body)
  }
}
