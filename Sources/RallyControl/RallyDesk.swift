import CarRally
import Entries
import Journal
import Programme
import RallyRoute
import Vocabulary

/// Where things that happen to cars are noted: at a kiosk, by a marshal, from a paper card.
public struct RallyDesk {
  /// The rally.
  public let rally: Rally
  private let journal: any Journal
  private let kiosk: String

  /// A desk that writes to a journal under a kiosk's name.
  public init(_ rally: Rally, journal: any Journal, kiosk: String) {
    self.rally = rally
    self.journal = journal
    self.kiosk = kiosk
  }

  /// Something that was noted, and what came of it.
  public struct Receipt {
    /// Its entry.
    public var entry: Entry
    /// The car's run with it.
    public var run: CarRun
    /// What there is to say about it.
    public var notices: [Bilingual]
  }

  /// A car's run as it stands.
  public func run(of car: CarID) throws -> CarRun {
    try journal.rally(event: rally.event.id, car: car).run(of: car) ?? CarRun(car: car)
  }

  /// The results as they stand.
  public func results() throws -> RallyResults {
    RallyResults(
      try journal.rally(event: rally.event.id, car: nil), teams: rally.event.teams.map(\.id),
      cars: rally.cars)
  }

  /// Notes something, if the rules of the run allow it.
  ///
  /// Of two terminals that note the same at one instant both entries are kept; one whose entry comes
  /// second, and later by the clock, is told that it had been noted.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - car: The car it happened to.
  ///   - checkpoint: The checkpoint it is about, `""` for none.
  ///   - actor: Who notes it.
  ///   - reason: Why it replaces what was noted before; nil for what does not.
  ///   - now: When it is noted, in milliseconds since 1970-01-01 00:00 UTC.
  /// - Throws: `RallyRefused` where it can't be noted, and the store's errors.
  public func note(
    _ event: RallyEvent, of car: CarID, at checkpoint: CheckpointID = "", by actor: RallyActor,
    reason: String? = nil, now: Int
  ) throws -> Receipt {
    let entry = RallyEntry(car: car, checkpoint: checkpoint, event: event, correction: reason)
    var fold = try journal.rally(event: rally.event.id, car: car)
    var notices: [RallyNotice]
    do {
      let run = fold.run(of: car) ?? CarRun(car: car)
      notices = try run.admit(entry, by: actor, isFinal: try isFinal(for: run, at: now))
    } catch let refusal as RallyRefusal {
      throw RallyRefused(refusal, of: car, in: rally, place: 0)
    }
    let noted = try journal.append([Draft(entry, at: now)], event: rally.event.id, kiosk: kiosk)[0]
    var run = fold.run(with: entry, noted.precedence)
    // It is noted, also where that can't be read any more.
    if let fold = try? journal.rally(event: rally.event.id, car: car) {
      run = fold.run(of: car) ?? run
      if fold.cars.contains(where: { $0.duplicates.contains(noted.precedence) }) {
        // Another terminal has noted the same since this one looked.
        do {
          _ = try run.admit(entry, by: actor, isFinal: false)
        } catch {
          throw RallyRefused(error, of: car, in: rally, place: 0)
        }
      }
    }
    notices += entry.arrivalNotices(in: run)
    return Receipt(entry: noted, run: run, notices: notices.map { rally.text(of: $0) })
  }

  /// Notes several things of one car, all or none; each is looked at as if those before it had been
  /// noted.
  ///
  /// - Throws: `RallyRefused` for the first that can't be noted, with its place; the store's errors.
  public func note(
    all entries: [RallyEntry], by actor: RallyActor, now: Int
  ) throws -> [RallyNotice] {
    let notices = try check(all: entries, by: actor, now: now)
    _ = try journal.append(
      entries.map { Draft($0, at: now) }, event: rally.event.id, kiosk: kiosk)
    return notices
  }

  /// Looks at several things before any is noted.
  ///
  /// - Throws: `RallyRefused` for the first that can't be noted; its `place` tells which.
  public func check(
    all entries: [RallyEntry], by actor: RallyActor, now: Int
  ) throws -> [RallyNotice] {
    var fold = try journal.rally(event: rally.event.id, car: nil)
    let isFinal = isFinal(at: now, in: fold)
    var notices: [RallyNotice] = []
    for (place, entry) in entries.enumerated() {
      let run = fold.run(of: entry.car) ?? CarRun(car: entry.car)
      do {
        notices += try run.admit(entry, by: actor, isFinal: isFinal)
      } catch {
        throw RallyRefused(error, of: entry.car, in: rally, place: place)
      }
      // A kiosk's name without a store: what is not noted yet has no clock that could be off.
      let precedence = Precedence(at: now, kiosk: KioskKey(kiosk), seq: place + 1)
      notices += entry.arrivalNotices(in: fold.run(with: entry, precedence))
    }
    return notices
  }

  /// Whether the results are final, as far as a car needs to know: as long as it is on its way
  /// nothing is, and the others need not be asked for.
  private func isFinal(for run: CarRun, at now: Int) throws -> Bool {
    if run.state != .waiting, !run.state.hasEnded { return false }
    return isFinal(at: now, in: try journal.rally(event: rally.event.id, car: nil))
  }

  private func isFinal(at now: Int, in fold: RallyFold) -> Bool {
    fold.protestsUntil(after: fold.runs()).map { now >= $0 } ?? false
  }
}

extension RallyFold {
  /// A car's run with one more entry.
  fileprivate mutating func run(with entry: RallyEntry, _ precedence: Precedence) -> CarRun {
    add(entry, precedence)
    return run(of: entry.car) ?? CarRun(car: entry.car)
  }
}

extension RallyEntry {
  /// What there is to say about what this came to, if it is an arrival.
  fileprivate func arrivalNotices(in run: CarRun) -> [RallyNotice] {
    if case .arrived(.some) = event { run.arrivalNotices(at: checkpoint) } else { [] }
  }
}
