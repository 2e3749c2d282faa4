import Entries
import Scoreboard
import Vocabulary

/// What an append has found in the store, so that the next one need not look again.
///
/// Most answers come from the terminal that wrote last, in the attempt that it wrote about. How much
/// of it holds later the session tells: see `Trust`.
struct Recollection {
  let event: EventID
  let kiosk: KioskKey
  /// The latest entry of the kiosk: its seq and hash; 0 and nil before the first.
  var head: (seq: Int, hash: [UInt8]?)
  /// The attempts that were written about last.
  var played: Played?
  /// Up to which instant things are shown, nil inside for all; nil as long as it has not been asked.
  var freeze: Int??
  /// The corrections of questions; nil as long as they have not been asked for.
  var rulings: Rulings?

  /// A player's attempts at a quiz.
  struct Played {
    let player: Player
    let quiz: QuizID
    var history: AttemptHistory
    /// The questions answered in the latest attempt; nil where it did not begin here.
    var questions: Set<String>?
  }

  /// Nothing is known but where the kiosk's chain ends.
  init(event: EventID, kiosk: KioskKey, head: (seq: Int, hash: [UInt8]?)) {
    self.event = event
    self.kiosk = kiosk
    self.head = head
  }

  /// A player's attempts at a quiz, if they are the ones that were written about last.
  func played(by player: Player, at quiz: QuizID) -> Played? {
    guard let played, played.player == player, played.quiz == quiz else { return nil }
    return played
  }

  /// Forgets what a correction or a fold of old entries may have changed.
  mutating func forgetFolds() {
    played = nil
    rulings = nil
  }
}

extension StoreJournal {
  /// When the latest append ended, if it was this kiosk's at this event.
  func moment(event: EventID, kiosk: KioskKey) -> StoreMoment? {
    guard let latest, latest.known.event == event, latest.known.kiosk == kiosk else { return nil }
    return latest.moment
  }

  /// What is known at the beginning of an append: of what the latest one knew, what still holds.
  ///
  /// - Parameter trust: What holds of what was known at `moment`.
  func recall(event: EventID, kiosk: KioskKey, trust: Trust) throws -> Recollection {
    if trust != .nothing, var known = latest?.known {
      // Taken out, so that it changes in place.
      latest = nil
      if trust == .rulings { known.played = nil }
      return known
    }
    return Recollection(
      event: event, kiosk: kiosk, head: try chainHead(event: event, kiosk: kiosk))
  }
}
