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
  /// - Parameters:
  ///   - meaning: What the draft says.
  ///   - rulings: All rulings of the event.
  /// - Throws: `AttemptRefusal` where the attempt does not allow it.
  public mutating func take(
    _ meaning: EntryMeaning, of draft: Draft, person: PersonID, kiosk: KioskKey, seq: Int,
    rulings: Rulings
  ) throws(AttemptRefusal) {
    switch meaning {
    case .started(let started):
      if let open { throw .alreadyOpen(open) }
      guard !attempts.contains(where: { $0.number == started.attempt }) else {
        throw .alreadyMade(number: started.attempt)
      }
      attempts.append(
        Attempt(
          person: person, quiz: started.quiz, number: started.attempt, team: draft.team,
          rule: started.rule, owner: kiosk, starter: kiosk, startSeq: seq))
    case .resumed(_, let noted):
      let index = try openIndex(noted.attempt)
      attempts[index].owner = kiosk
    case .finished(_, let noted):
      let index = try openIndex(noted.attempt)
      try requireOwner(kiosk, at: index)
      attempts[index].state = .finished
    case .reset(_, let noted):
      guard
        let index = attempts.firstIndex(where: {
          $0.number == noted.attempt && $0.state != .reset
        })
      else { throw .notOpen }
      attempts[index].state = .reset
    case .answered(let answer):
      let index = try openIndex(answer.attempt)
      try requireOwner(kiosk, at: index)
      guard answer.number == attempts[index].answered + 1 else {
        throw .alreadyAnswered(number: answer.number)
      }
      attempts[index].answered += 1
      attempts[index].streak = answer.streak
      attempts[index].tally +=
        rulings.isVoided(QuestionID(draft.subject), of: answer.quiz)
        ? Tally(voided: answer) : Tally(answer, points: draft.points)
    case .judged, .voided, .regraded, .undone, .rally, .synced, .frozen, .revealed, .unscored: break
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
