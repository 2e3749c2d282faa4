import Entries
import Vocabulary

extension CarFold {
  /// The run that the entries amount to.
  ///
  /// - Parameters:
  ///   - clocks: How far the machines' clocks are from the rally's.
  ///   - limit: Leaves out the rulings after this, to tell what they changed; nil takes all.
  public func run(clocks: ClockOffsets, upTo limit: Precedence? = nil) -> CarRun {
    guard let start = start.counted(upTo: limit) else { return CarRun(car: car) }
    let plan = start.value.plan
    let began = clocks.time(of: start.value.time, start.precedence)
    var legs = plan.legs.map { leg in
      // By its place, so that what is known of it is not copied to be looked at.
      place(of: leg.checkpoint).map { stops[$0].leg(at: leg, clocks: clocks, upTo: limit) }
        ?? LegResult(checkpoint: leg.checkpoint)
    }
    let counted = consistentArrivals(of: legs, after: began)
    for index in legs.indices where legs[index].arrivedAt != nil && !counted.contains(index) {
      legs[index].remarks.append(.outOfOrder)
    }
    let ending = ending(upTo: limit)
    drive(&legs, plan: plan, from: began, counted: counted, hasRetired: ending != nil)
    let state = ending ?? place(after: counted.last, of: legs)
    var run = CarRun(car: car, plan: plan, startedAt: began, state: state, legs: legs)
    if case .disqualified = state { return run }
    run.total = max(0, legs.reduce(0) { $0 + $1.points })
    return run
  }

  /// Where a car is that arrived last at the end of the leg at an index; nil for nowhere yet.
  private func place(after last: Int?, of legs: [LegResult]) -> CarState {
    guard let last else { return .onLeg(0) }
    if last == legs.count - 1 { return .finished }
    return legs[last].departedAt == nil ? .atCheckpoint(last) : .onLeg(last + 1)
  }

  /// How the run was ended before its last checkpoint; nil where it goes on.
  private func ending(upTo limit: Precedence?) -> CarState? {
    let latest = endings.filter { noted in limit.map { noted.precedence <= $0 } ?? true }
      .max { $0.precedence < $1.precedence }
    guard let latest else { return nil }
    return switch latest.value.ending {
    case .retired: .retired(reason: latest.value.reason)
    case .disqualified: .disqualified(reason: latest.value.reason)
    case .reinstated: nil
    }
  }

  /// Drives the legs one after the other: what is due, what time costs, what becomes of each.
  private func drive(
    _ legs: inout [LegResult], plan: CarPlan, from began: Int, counted: [Int], hasRetired: Bool
  ) {
    var departed: Int? = began
    var minutes = 0
    for (index, leg) in plan.legs.enumerated() {
      minutes += leg.minutes
      legs[index].beganAt = departed
      legs[index].dueMinute = departed.map { minute(of: $0) + minutes }
      if counted.contains(index), let due = legs[index].dueMinute,
        let arrived = legs[index].arrivedAt
      {
        arrive(&legs[index], plan: plan, leg: leg, due: due, at: arrived)
        if let departed, arrived < departed { legs[index].remarks.append(.beforeDeparture) }
        departed = depart(&legs[index], after: arrived, leg: leg, goesOn: index != counted.last)
        minutes = 0
      } else if let last = counted.last, index < last {
        legs[index].miss(.missed, plan.rules)
      } else {
        legs[index].outcome = hasRetired ? .notReached : .open
        legs[index].rc = 0
        legs[index].task = 0
        // Only the next leg has begun.
        if index > 0, legs[index - 1].outcome == .open || legs[index - 1].outcome == .notReached {
          legs[index].beganAt = nil
          legs[index].dueMinute = nil
        }
      }
    }
  }

  private func arrive(
    _ result: inout LegResult, plan: CarPlan, leg: PlannedLeg, due: Int, at arrived: Int
  ) {
    var arrived = arrived
    if let opens = leg.opens, arrived < opens {
      // Nobody stands there yet; a car that waits is not early twice.
      arrived = opens
      result.arrivedAt = opens
      result.remarks.append(.beforeOpening)
    }
    let control = plan.rules.control(
      due: due, arrived: minute(of: arrived), allowed: result.allowance)
    result.minutesOff = control.minutesOff
    let isClosed = leg.closes.map {
      minute(of: arrived) - result.allowance > minute(of: $0)
    }
    if control.isTooLate {
      result.miss(.tooLate, plan.rules)
    } else if isClosed == true {
      result.miss(.closed, plan.rules)
    } else {
      result.outcome = .reached
      result.penalty = control.penalty
    }
  }

  /// When the next leg began; nil while the car is still there.
  private func depart(
    _ result: inout LegResult, after arrived: Int, leg: PlannedLeg, goesOn: Bool
  ) -> Int? {
    if let departed = result.departedAt {
      if departed >= arrived { return departed }
      result.remarks.append(.departureBeforeArrival)
      result.departedAt = nil
    }
    guard goesOn else { return nil }
    result.isDepartureAssumed = true
    result.departedAt = arrived + leg.stopMinutes * 60_000
    return result.departedAt
  }
}

extension LegResult {
  /// The checkpoint earns nothing and costs the points of a missed one.
  fileprivate mutating func miss(_ outcome: LegOutcome, _ rules: TimeRules) {
    self.outcome = outcome
    penalty = rules.missed
    rc = 0
    task = 0
  }
}

extension ClockOffsets {
  /// A time by the rally's clock: what a machine's clock told is corrected, what a person noted is
  /// not.
  func time(of time: RallyTime, _ precedence: Precedence) -> Int {
    time.isNoted ? time.at : time.at + offset(at: precedence)
  }
}

extension CarFold.Stop {
  /// What is known of the checkpoint by itself; what the run makes of it is not yet.
  fileprivate func leg(
    at leg: PlannedLeg, clocks: ClockOffsets, upTo limit: Precedence?
  ) -> LegResult {
    var result = LegResult(checkpoint: leg.checkpoint)
    if let noted = arrived.counted(upTo: limit), let time = noted.value {
      let arrived = clocks.time(of: time, noted.precedence)
      if arrived != time.at { result.remarks.append(.clockOffset(arrived - time.at)) }
      result.arrivedAt = arrived
    }
    if let noted = departed.counted(upTo: limit), let time = noted.value {
      result.departedAt = clocks.time(of: time, noted.precedence)
    }
    result.answers.reserveCapacity(answers.count)
    for place in answers.indices {
      guard let points = answers[place].notes.counted(upTo: limit)?.value else { continue }
      result.answers.append(LegResult.HandedIn(question: answers[place].name, points: points))
      result.rc += points
    }
    // In whatever order they came.
    result.answers.sort { $0.question < $1.question }
    if let marked = marked.counted(upTo: limit)?.value {
      result.marked = marked
      result.rc = marked
    }
    result.judges.reserveCapacity(scores.count)
    for place in scores.indices {
      guard let credit = scores[place].notes.counted(upTo: limit)?.value else { continue }
      result.judges.append(LegResult.JudgedTask(judge: scores[place].name, credit: credit))
    }
    result.judges.sort { $0.judge < $1.judge }
    if !result.judges.isEmpty {
      let credit = result.judges.reduce(0) { $0 + $1.credit } / Double(result.judges.count)
      result.task = wholePoints(Double(leg.taskMost) * credit)
    }
    for hint in hints {
      guard let price = hint.notes.counted(upTo: limit)?.value else { continue }
      result.hints.append(hint.name)
      result.hintCost += price
    }
    result.hints.sort()
    result.allowance = allowed.counted(upTo: limit)?.value ?? 0
    return result
  }
}
