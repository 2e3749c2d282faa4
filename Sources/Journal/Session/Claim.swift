import Entries
import Scoreboard
import Vocabulary

/// What a transaction that writes reads in order to change it, so that nobody else may change it
/// before the transaction ends.
///
/// Where all who write stand in one queue, as in SQLite, it says nothing new. Elsewhere kiosks write
/// side by side, and wait for each other only where their claims meet.
package struct Claim {
  /// A part of what is kept of an event.
  package enum Place: Hashable {
    /// A player's attempts at a quiz.
    case attempts(Player, QuizID)
    /// The cars of the rally.
    case cars
    /// The ballots of a survey, and who has answered it.
    case survey(SurveyID)
    /// A person beside the roster.
    case latecomer(PersonID)
  }

  /// What is claimed as a whole.
  package enum Reach {
    /// The event's places, and the kiosk's chain.
    case places
    /// The event: what comes of its entries may all be folded again.
    case event
    /// Events as they come, one merge at a time.
    case merge
    /// What the store is told about itself.
    case settings
  }

  /// What is claimed as a whole.
  package var reach: Reach
  /// The event that is written to, where it is one.
  package var event: EventID?
  /// The kiosk whose chain grows, where one does.
  package var kiosk: KioskKey?
  /// The places of the event that may change.
  package var places: [Place] = []

  /// The claim of a merge.
  static let merge = Claim(reach: .merge)
  /// The claim of who changes what the store is told about itself.
  package static let settings = Claim(reach: .settings)

  private init(reach: Reach) { self.reach = reach }

  /// The claim of entries that are appended.
  ///
  /// It is what they need as far as they tell; what is seen only in what they meet, such as a freeze
  /// that is later than them, is claimed when it is.
  ///
  /// - Parameter places: What is written beside them.
  init(
    _ drafts: [Draft], saying meanings: [Result<EntryMeaning, UnreadableBody>], event: EventID,
    kiosk: KioskKey, places: [Place] = []
  ) {
    reach = .places
    self.event = event
    self.kiosk = kiosk
    self.places = places
    for (draft, meaning) in zip(drafts, meanings) {
      if case .success(let meaning) = meaning { add(draft, meaning) }
    }
  }

  private mutating func add(_ draft: Draft, _ meaning: EntryMeaning) {
    switch meaning {
    case .voided, .regraded, .undone, .frozen, .revealed: reach = .event
    case .rally, .synced: add(.cars)
    default:
      guard let quiz = meaning.scoredQuiz else { return }
      add(.attempts(draft.player, quiz))
      // What one person gets right, all get.
      if case .answered(let answer) = meaning, answer.rule == .together {
        add(.attempts(.table, quiz))
      }
    }
  }

  private mutating func add(_ place: Place) {
    if !places.contains(place) { places.append(place) }
  }

  /// The attempts that it claims, if they are one player's at one quiz.
  package var attempts: Place? {
    let attempts = places.filter { if case .attempts = $0 { true } else { false } }
    return attempts.count == 1 ? attempts.first : nil
  }

  /// How much of what was known at a moment a transaction of this claim may trust, as far as counters
  /// still say the same.
  ///
  /// - Parameter connection: The one that counts now.
  package func trust(in moment: StoreMoment?, connection: Int) -> Trust {
    guard let moment, moment.connection == connection, reach == .places else { return .nothing }
    return moment.place != nil && moment.place == attempts ? .all : .rulings
  }
}
