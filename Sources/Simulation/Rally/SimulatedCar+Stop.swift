import CarRally
import Entries
import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// What a simulated car does at a checkpoint.
extension SimulatedCar {
  /// Stops at the end of a leg: the arrival, the answers, the task, the departure.
  ///
  /// - Parameter hasPassed: Whether the car drove past the checkpoint before this one.
  mutating func stop(at leg: PlannedLeg, after drive: Drive, isLast: Bool, hasPassed: Bool) {
    let checkpoint = leg.checkpoint
    var random = random("stop", checkpoint)
    let stay = Stay(&random)
    arrive(at: checkpoint, stay, hasPassed: hasPassed, &random)
    if stay.isDisqualified {
      let reason = random.element(of: RallyReasons.disqualified) ?? ""
      clock += 60_000
      type(
        .event(.ended(.disqualified, RallyTime(clock), reason: reason)), by: .marshal,
        from: checkpoint)
      isOut = true
      return
    }
    // Whoever is there before the checkpoint opens waits.
    clock = max(clock, leg.opens ?? clock)
    let leaves = clock + max(leg.stopMinutes * 60_000 + stay.delay, 60_000)
    allow(drive, at: checkpoint, &random)
    handIn(at: checkpoint, &random)
    judge(at: checkpoint, by: stay.judges, until: leaves, &random)
    clock = max(clock, leaves)
    guard !isLast else { return }
    depart(from: checkpoint, stay.departure)
  }

  private mutating func arrive(
    at checkpoint: CheckpointID, _ stay: Stay, hasPassed: Bool, _ random: inout SeededGenerator
  ) {
    func arrived(_ at: Int, isNoted: Bool = true) -> RallyDeed.Note {
      .event(.arrived(RallyTime(at, isNoted: isNoted)))
    }
    switch stay.arrival {
    case .byCar:
      type(arrived(clock, isNoted: false), at: checkpoint, by: .car, from: checkpoint)
      // The kiosk refuses a checkpoint that is not the next one; a marshal lets the car in.
      guard hasPassed else { break }
      clock = Self.wholeMinute(clock + 1)
      type(arrived(clock), at: checkpoint, by: .marshal, from: checkpoint)
    case .byMarshal:
      clock = Self.wholeMinute(clock)
      type(arrived(clock), at: checkpoint, by: .marshal, from: checkpoint, after: 8_000)
    case .mistyped(let minutes):
      clock = Self.wholeMinute(clock)
      type(
        arrived(clock + minutes * 60_000), at: checkpoint, by: .marshal, from: checkpoint,
        after: 8_000)
      type(
        arrived(clock), at: checkpoint, by: .marshal, from: checkpoint,
        reason: RallyReasons.mistyped, after: 9_000 + 1_000 * random.below(50))
    }
    if stay.isTypedTwice {
      type(
        arrived(clock + 60_000, isNoted: false), at: checkpoint, by: .car, from: checkpoint,
        after: 60_000)
    }
  }

  private mutating func allow(
    _ drive: Drive, at checkpoint: CheckpointID, _ random: inout SeededGenerator
  ) {
    guard drive.allowance > 0 else { return }
    let reasons = drive.trouble == .flatTyre ? RallyReasons.flatTyre : RallyReasons.traffic
    let reason = random.element(of: reasons) ?? ""
    type(
      .event(.allowed(minutes: drive.allowance, reason: reason)), at: checkpoint, by: .marshal,
      from: checkpoint, after: 70_000)
  }

  /// Hands in the answers to the RC questions, at the kiosk or on paper.
  private mutating func handIn(at checkpoint: CheckpointID, _ random: inout SeededGenerator) {
    var onPaper = 0
    for question in rally.questions.rc(checkpoint) {
      let item = Item(question, model: model)
      let probability = ResponseModel.probability(
        ability: habits.ability, difficulty: item.difficulty)
      let isRight = random.happens(probability)
      let isSkip = !isRight && random.happens(0.1)
      if habits.usesPaper {
        onPaper += isRight ? question.value : 0
        continue
      }
      clock += 1_000 * (12 + random.below(30))
      let response =
        isSkip ? Response.none : item.response(in: Rally.play(question), isRight: isRight, &random)
      type(.answer(question, response), at: checkpoint, by: .car, from: checkpoint)
    }
    if habits.usesPaper, !rally.questions.rc(checkpoint).isEmpty {
      clock += 1_000 * (60 + random.below(120))
      type(.event(.marked(points: onPaper)), at: checkpoint, by: .marshal, from: checkpoint)
    }
  }

  /// Does the task, which judges score one criterion after the other.
  private mutating func judge(
    at checkpoint: CheckpointID, by judges: Int, until leaves: Int,
    _ random: inout SeededGenerator
  ) {
    guard let task = rally.questions.task(checkpoint) else { return }
    let difficulty = model.difficulty(of: task.id, level: task.level)
    let mastery = ResponseModel.probability(ability: habits.ability + 1, difficulty: difficulty)
    let most = task.rubric.criteria.map(\.most)
    clock += max(leaves - clock, 60_000) / 2
    for number in 1...judges {
      let scores = most.map { most in
        let share = 0.35 + 0.6 * mastery + 0.1 * random.normal()
        return Int((min(max(share, 0), 1) * Double(most)).rounded())
      }
      type(
        .event(.judged(TaskScore(judge: "judge-\(number)", scores: scores, most: most))),
        at: checkpoint, by: .marshal, from: checkpoint)
      clock += 1_000 * (5 + random.below(40))
    }
  }

  private mutating func depart(from checkpoint: CheckpointID, _ departure: Stay.Departure) {
    switch departure {
    case .byCar:
      type(
        .event(.departed(RallyTime(clock))), at: checkpoint, by: .car, from: checkpoint)
    case .byMarshal:
      clock = Self.wholeMinute(clock)
      type(
        .event(.departed(RallyTime(clock, isNoted: true))), at: checkpoint, by: .marshal,
        from: checkpoint, after: 5_000)
    case .forgotten: break
    }
  }
}
