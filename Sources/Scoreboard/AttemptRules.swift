import Entries
import Vocabulary

/// Why an entry about an attempt can't be appended now.
public enum AttemptRefusal: Error, Hashable, Sendable {
  /// The person has an open attempt at this quiz already.
  case alreadyOpen(Attempt)
  /// An attempt with this number exists already.
  case alreadyMade(number: Int)
  /// There is no attempt with this number that could go on.
  case notOpen
  /// The attempt goes on at another kiosk.
  case takenOver(by: KioskKey)
  /// The question with this number has its answer already.
  case alreadyAnswered(number: Int)
}

extension AttemptHistory {
  /// Takes in an entry that a kiosk is about to append: the fold of one entry more.
  ///
  /// - Parameter voided: Whether the entry answers a question that is voided.
  /// - Throws: `AttemptRefusal` where the attempt does not allow it, `UnreadableBody` where the
  ///   entry does not say what it is about.
  public mutating func take(
    _ draft: Draft, person: PersonID, kiosk: KioskKey, seq: Int, voided: Bool
  ) throws {
    switch draft.kind {
    case .quizStarted:
      let started = try QuizStarted(body: draft.body, subject: draft.subject)
      if let open { throw AttemptRefusal.alreadyOpen(open) }
      guard !attempts.contains(where: { $0.number == started.attempt }) else {
        throw AttemptRefusal.alreadyMade(number: started.attempt)
      }
      attempts.append(
        Attempt(
          person: person, quiz: started.quiz, number: started.attempt, team: draft.team,
          rule: started.rule, owner: kiosk, starter: kiosk, startSeq: seq))
    case .quizResumed:
      let index = try openIndex(try AttemptNoted(body: draft.body, kind: draft.kind).attempt)
      attempts[index].owner = kiosk
    case .quizFinished:
      let index = try openIndex(try AttemptNoted(body: draft.body, kind: draft.kind).attempt)
      try requireOwner(kiosk, at: index)
      attempts[index].state = .finished
    case .quizReset:
      let number = try AttemptNoted(body: draft.body, kind: draft.kind).attempt
      guard let index = attempts.firstIndex(where: { $0.number == number && $0.state != .reset })
      else { throw AttemptRefusal.notOpen }
      attempts[index].state = .reset
    case .answered:
      let answer = try Answered(scoreOf: draft.body)
      let index = try openIndex(answer.attempt)
      try requireOwner(kiosk, at: index)
      guard answer.number == attempts[index].answered + 1 else {
        throw AttemptRefusal.alreadyAnswered(number: answer.number)
      }
      attempts[index].answered += 1
      attempts[index].streak = answer.streak
      attempts[index].tally +=
        voided ? Tally(voided: answer) : Tally(answer, points: draft.points)
    default: break
    }
  }

  private func openIndex(_ number: Int) throws(AttemptRefusal) -> Int {
    guard let index = attempts.firstIndex(where: { $0.number == number && $0.state == .open })
    else { throw .notOpen }
    return index
  }

  private func requireOwner(_ kiosk: KioskKey, at index: Int) throws(AttemptRefusal) {
    guard attempts[index].owner == kiosk else {
      throw .takenOver(by: attempts[index].owner)
    }
  }
}
