import Entries
import Vocabulary

/// Why an entry about an attempt can't be appended now.
public enum AttemptRefusal: Error, Hashable, Sendable {
  /// The player has an open attempt at this quiz already.
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
    _ meaning: EntryMeaning, of draft: Draft, kiosk: KioskKey, seq: Int, rulings: Rulings
  ) throws(AttemptRefusal) {
    switch meaning {
    case .started(let started):
      if let open { throw .alreadyOpen(open) }
      guard !attempts.contains(where: { $0.number == started.attempt }) else {
        throw .alreadyMade(number: started.attempt)
      }
      attempts.append(
        Attempt(
          player: draft.player, quiz: started.quiz, number: started.attempt, team: draft.team,
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
      guard attempts[index].isNext(answer) else {
        throw .alreadyAnswered(number: answer.number)
      }
      let added =
        rulings.isVoided(QuestionID(draft.subject), of: answer.quiz)
        ? Tally(voided: answer) : Tally(answer, points: draft.points)
      attempts[index].take(answer, adding: added)
    case .passed(let turn):
      let index = try openIndex(turn.attempt)
      try requireOwner(kiosk, at: index)
      attempts[index].tally.points += draft.points
    case .buzzed(let turn):
      try requireOwner(kiosk, at: try openIndex(turn.attempt))
    case .judged, .voided, .regraded, .undone, .rally, .synced, .frozen, .revealed, .absence,
      .unscored:
      break
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

extension Attempt {
  /// Whether an answer goes on where the attempt is: a table answers a question several times, and
  /// goes over one that nobody wants.
  fileprivate func isNext(_ answer: Answered) -> Bool {
    player == .table ? answer.number >= answered : answer.number == answered + 1
  }

  fileprivate mutating func take(_ answer: Answered, adding added: Tally) {
    answered = answer.number
    streak = answer.streak
    tally += added
    guard player == .table, let by = answer.by, added.points != 0 else { return }
    shares[TeamID(by), default: 0] += added.points
  }
}
