import Entries
import Journal
import Scoreboard
import Vocabulary

/// A transaction that writes, under way: what it holds, and what it may trust.
///
/// **Nothing is lost.** Isolation is READ COMMITTED: each statement sees all that was committed when
/// it began. Whoever writes to what is kept of an event, or to its entries, first takes its claim, as
/// locks that last until the transaction has ended (but for answers that were worked out before: see
/// below):
///
/// 1. the event: shared by who appends, alone by whoever changes what is ruled of it (rulings,
///    freezes), folds others again, or merges;
/// 2. its kiosk's chain, alone;
/// 3. the places that it writes to, alone, in the order of their names: a player's attempts at a
///    quiz, the rally's cars, a survey's ballots, a latecomer.
///
/// What a transaction reads in order to change it is within its claim: the journal calls `require`
/// before it writes a kept row, and a transaction that does not hold its place is run again, holding
/// the whole event. So from a read to the commit nobody else can write what was read; and locks are
/// let go of only after a commit can be seen. Sums are the one thing that is changed without being
/// read: a statement adds to a row, and that row is of the kiosk's own chain. What is trusted from an
/// earlier transaction is compared under the same locks with counters that every such write raises:
/// an event's version by who holds it whole, an attempt's `changes` by each write to it. Where a
/// kiosk's chain ends needs no comparison: entries never change, and a second one with the same seq
/// breaks the primary key, whereupon it is tried again, in the end holding the event whole.
///
/// **An answer's lock is the row of its attempt.** What is mostly written, an answer that was worked out
/// from what its kiosk knew, takes no locks of names. One statement changes the player's latest attempt
/// at the quiz if its `changes` is as it was, adds the entry, and adds to the kiosk's sum. That is enough
/// because all that it stands on raises `changes` of that row, and holds the row from before it reads
/// until it has ended: who claims a player's attempts (`holdLatest`, `readCounters`), and writes any of
/// them or begins one, which counts for all of them; and who holds the event whole (`raiseVersion`),
/// which counts for all attempts of the event.
///
/// **Nobody waits in a circle.** Locks are taken in this order at the beginning, and none after, with
/// two exceptions. A merge takes events one by one, but it holds nothing that who appends waits for
/// except events, and there is one merge at a time. And a simulated merge locks the table of entries
/// before it holds any event, so that it and who appends may wait for each other: the server ends one
/// of the two then, which is run again. Rows are held after all locks of names: who waits for one waits
/// for an answer, which holds its attempt and then wants but the place of its entry and its kiosk's sum,
/// in this order, and no row of another attempt; who holds an event whole has all attempts before it
/// writes either. Should hashes of names collide, the server ends one of the two, which is then run again.
final class ServerTransaction {
  /// What it holds.
  let claim: Claim
  /// The attempts that it claims, if they are one player's at one quiz.
  let place: Claim.Place?
  /// The events that are held whole.
  var wholes: Set<EventID> = []
  /// How often what is ruled of the event has changed.
  var version = 0
  /// The number of the latest of the attempts, 0 before the first, and how often it has changed.
  var latest = 0
  var changes = 0

  init(_ claim: Claim) {
    self.claim = claim
    place = claim.attempts
    if claim.reach == .event, let event = claim.event { wholes.insert(event) }
  }

  /// Whether it holds a place.
  func holds(_ place: Claim.Place, of event: EventID) -> Bool {
    wholes.contains(event) || claim.event == event && claim.places.contains(place)
  }

  /// Whose attempts it claims, and at which quiz; two empty texts where it claims no such ones.
  var attempts: [StoreValue] {
    guard case .attempts(let player, let quiz) = place else { return [.text(""), .text("")] }
    return [.text(player.column), .text(quiz.rawValue)]
  }

  /// Whether a row of attempts is one of those.
  func isPlace(ofAttempt values: [StoreValue]) -> Bool {
    guard case .attempts(let player, let quiz) = place, case .text(player.column) = values[1],
      case .text(quiz.rawValue) = values[2]
    else { return false }
    return true
  }

  /// Whether it holds the event of a row whole.
  func holdsWhole(_ event: StoreValue) -> Bool {
    guard case .text(let event) = event else { return false }
    return wholes.contains(EventID(event))
  }

  /// Counts that a row of attempts is written.
  ///
  /// - Parameter countsAll: Whether that counts for all attempts of the player at the quiz.
  func note(attempt values: [StoreValue], countsAll: Bool) {
    guard isPlace(ofAttempt: values), case .integer(let number) = values[3] else { return }
    if number > latest {
      (latest, changes) = (number, 1)
    } else if number == latest || countsAll {
      changes += 1
    }
  }

  /// How much of what was known at a moment holds, now that counters have been read.
  func trust(in moment: StoreMoment?, atMost trust: Trust) -> Trust {
    guard let moment, trust != .nothing, version == moment.version else { return .nothing }
    let isSame = latest == moment.latest && changes == moment.changes
    return trust == .all && isSame ? .all : .rulings
  }
}

extension Claim.Place {
  /// What its lock is named after, within its event.
  var lockName: String {
    switch self {
    case .attempts(let player, let quiz): "attempts \(player.column) \(quiz)"
    case .cars: "cars"
    case .survey(let survey): "survey \(survey)"
    case .latecomer(let person): "latecomer \(person)"
    }
  }
}

/// The transaction turned out to need more than it claimed.
struct ClaimTooNarrow: Error {
  let session: ObjectIdentifier
}
