import Entries
import Vocabulary

/// What may happen to a car, by where it is.
///
/// Entries that were kept all the same, since checkpoints could not see each other, are what
/// `CarFold` makes sense of.
extension CarRun {
  /// Looks at something before it is noted.
  ///
  /// A correction, which has its reason, is taken whatever is known already.
  ///
  /// - Parameters:
  ///   - entry: What would be noted.
  ///   - actor: Who would note it.
  ///   - isFinal: Whether the results are final.
  /// - Returns: What there is to say about it before it is noted; what an arrival comes to shows
  ///   only then, and `arrivalNotices(at:)` says it.
  /// - Throws: `RallyRefusal` where it can't be noted.
  public func admit(
    _ entry: RallyEntry, by actor: RallyActor, isFinal: Bool
  ) throws(RallyRefusal) -> [RallyNotice] {
    let isRuling = entry.ruling != nil
    if case .started = entry.event {
      // Where the others are in long since, a car that starts opens the results again.
      if let startedAt, !isRuling { throw .alreadyStarted(startedAt) }
      return []
    }
    if isFinal, !isRuling { throw .final }
    guard let plan else { throw .notStarted }
    if case .ended(let ending, _, _) = entry.event { return try admit(ending) }
    guard let index = plan.index(of: entry.checkpoint) else {
      throw .notOnRoute(entry.checkpoint)
    }
    if !isRuling, case .retired = state { throw .ended(state) }
    if !isRuling, case .disqualified = state { throw .ended(state) }
    let leg = legs[index]
    switch entry.event {
    case .arrived(let time?):
      if !isRuling { try requireArrivable(index, by: actor) }
      return try notices(ofArrival: time, at: index, isRuling: isRuling, by: actor)
    case .departed(let time?):
      guard let arrived = leg.arrivedAt else { throw .notArrived(leg.checkpoint) }
      if !isRuling, let departed = leg.departedAt, !leg.isDepartureAssumed {
        throw .alreadyDeparted(leg.checkpoint, departed)
      }
      return try clockNotices(time, after: arrived, by: actor)
    case .answered(let answer):
      try requirePresence(at: index, of: actor)
      if !isRuling, leg.hasAnswer(to: answer.question) {
        throw .alreadyAnswered(answer.question)
      }
    case .marked:
      if !isRuling, let marked = leg.marked { throw .alreadyMarked(leg.checkpoint, marked) }
    case .hinted(let number, _):
      if !isRuling, leg.hints.contains(number) { throw .alreadyBought(number) }
      if actor == .car, let arrived = leg.arrivedAt {
        throw .alreadyArrived(leg.checkpoint, arrived)
      }
    case .judged:
      if plan.legs[index].taskMost == 0 { throw .noTask(leg.checkpoint) }
    case .started, .arrived, .departed, .allowed, .ended: break
    }
    return []
  }

  private func admit(_ ending: RallyEnding) throws(RallyRefusal) -> [RallyNotice] {
    switch (ending, state) {
    case (.reinstated, .retired), (.reinstated, .disqualified): return []
    case (.reinstated, _): throw .notEnded
    case (.retired, .finished), (.retired, .retired), (.retired, .disqualified): throw .ended(state)
    case (.disqualified, .disqualified): throw .ended(state)
    default: return []
    }
  }

  private func requireArrivable(_ index: Int, by actor: RallyActor) throws(RallyRefusal) {
    let leg = legs[index]
    if let arrived = leg.arrivedAt { throw .alreadyArrived(leg.checkpoint, arrived) }
    guard actor == .car else { return }
    switch state {
    case .onLeg(let next), .atCheckpoint(let next):
      // A car that is at a checkpoint and did not say that it leaves has left it.
      let next = state == .atCheckpoint(next) ? next + 1 : next
      if index > next { throw .wrongCheckpoint(leg.checkpoint, next: legs[next].checkpoint) }
      if index < next {
        throw .passed(leg.checkpoint, by: legs[next - 1].checkpoint)
      }
    default: throw .ended(state)
    }
  }

  private func requirePresence(at index: Int, of actor: RallyActor) throws(RallyRefusal) {
    guard actor == .car else { return }
    guard legs[index].arrivedAt != nil else { throw .notArrived(legs[index].checkpoint) }
  }

  private func notices(
    ofArrival time: RallyTime, at index: Int, isRuling: Bool, by actor: RallyActor
  ) throws(RallyRefusal) -> [RallyNotice] {
    let leg = legs[index]
    var notices: [RallyNotice] = []
    if !isRuling {
      notices = try clockNotices(time, after: latestTime(before: index), by: actor)
      let later = legs[(index + 1)...].first { $0.arrivedAt.map { $0 < time.at } ?? false }
      if let later { throw .passed(leg.checkpoint, by: later.checkpoint) }
    }
    let open = legs[..<index].filter { $0.arrivedAt == nil }.map(\.checkpoint)
    if !open.isEmpty { notices.append(.skipped(open)) }
    return notices
  }

  /// The latest time that is known from before the arrival that ends a leg, in milliseconds.
  private func latestTime(before index: Int) -> Int {
    legs[..<index].reduce(startedAt ?? .min) { latest, leg in
      max(
        latest, leg.arrivedAt ?? latest, leg.isDepartureAssumed ? latest : leg.departedAt ?? latest)
    }
  }

  /// Whether the time of the arrival that ends a leg can't be right by what is known from before: the
  /// clock that told it was behind, or more than 12 hours ahead.
  ///
  /// It counts as it is until somebody corrects it, but the car is told nothing that follows from it.
  public func doubtsArrival(at index: Int) -> Bool {
    guard let arrived = legs[index].arrivedAt else { return false }
    let known = latestTime(before: index)
    return minute(of: arrived) < minute(of: known) || Self.isFar(arrived, after: known)
  }

  /// Whether there is an arrival of which the time can't be right: what the run came to is not known yet.
  public var hasDoubtfulArrival: Bool { legs.indices.contains(where: doubtsArrival) }

  /// Whether a time is so long after a known one that a clock must be wrong: no leg takes 12 hours.
  private static func isFar(_ at: Int, after known: Int) -> Bool { at - known > 12 * 3_600_000 }

  /// What there is to say about what the arrival at a checkpoint came to; nothing where its time can't
  /// be right.
  public func arrivalNotices(at checkpoint: CheckpointID) -> [RallyNotice] {
    guard let plan, let index = plan.index(of: checkpoint), !doubtsArrival(at: index) else {
      return []
    }
    let (planned, leg) = (plan.legs[index], legs[index])
    switch leg.outcome {
    case .tooLate: return leg.minutesOff.map { [.tooLate($0)] } ?? []
    case .closed: return planned.closes.map { [.closed($0)] } ?? []
    case .open, .reached, .missed, .notReached: break
    }
    guard leg.remarks.contains(.beforeOpening), let opens = planned.opens else { return [] }
    return [.beforeOpening(opens)]
  }

  /// What there is to say about a time, by the time before which it can't lie.
  ///
  /// What somebody wrote down wrongly is asked again; a machine's clock can't be asked.
  private func clockNotices(
    _ time: RallyTime, after known: Int, by actor: RallyActor
  ) throws(RallyRefusal) -> [RallyNotice] {
    if minute(of: time.at) < minute(of: known) {
      if time.isNoted { throw .beforeKnown(time.at, known: known) }
      return [.clockBehind(known: known)]
    }
    return Self.isFar(time.at, after: known) ? [.clockFar(known: known)] : []
  }
}
