import CarRally
import Entries
import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// A simulated car: its whole day on the road, as it is typed at the rally's kiosks.
struct SimulatedCar {
  let car: CarID
  let plan: CarPlan
  let rally: Rally
  let model: ResponseModel
  let habits: CarHabits
  /// What happens, in the order of time.
  private(set) var deeds: [RallyDeed] = []
  /// How far the day has come, in milliseconds.
  var clock: Int
  /// Whether it goes no further.
  var isOut = false

  /// A car that has driven its day.
  ///
  /// - Parameter start: When it is due to start, in milliseconds since 1970-01-01 00:00 UTC.
  init(_ crew: CarCrew, plan: CarPlan, in rally: Rally, startingAt start: Int, model: ResponseModel)
  {
    car = crew.car
    self.plan = plan
    self.rally = rally
    self.model = model
    habits = CarHabits(crew, model: model)
    clock = start + habits.startsLate * 60_000
    // By hand and the clock: the flag falls a few seconds after the minute.
    var random = self.random("start")
    clock += 1_000 * random.below(20)
    type(.start(RallyTime(clock)), by: .marshal, from: nil)
    drive()
  }

  /// Random numbers of this car for what a word and a checkpoint name.
  func random(_ word: String, _ checkpoint: CheckpointID = "") -> SeededGenerator {
    model.generator("rally", word, car.description, checkpoint.rawValue)
  }

  /// Types something at a desk.
  ///
  /// - Parameter delay: How long after what it tells it is typed, in milliseconds.
  mutating func type(
    _ note: RallyDeed.Note, at checkpoint: CheckpointID = "", by actor: RallyActor,
    from desk: CheckpointID?, reason: String? = nil, after delay: Int = 0
  ) {
    deeds.append(
      RallyDeed(
        at: clock + delay, desk: desk, checkpoint: checkpoint, actor: actor, note: note,
        reason: reason))
  }

  /// Drives leg after leg until the car is in, or out.
  private mutating func drive() {
    var before: CheckpointID?
    var hasPassed = false
    for leg in plan.legs {
      let isLast = leg.checkpoint == plan.legs.last?.checkpoint
      var random = random("road", leg.checkpoint)
      let drive = Drive(&random, pace: habits.pace, canPass: !isLast)
      let took = duration(of: leg, from: before, drive)
      before = leg.checkpoint
      if drive.trouble == .breakdown { return breakDown(within: took, &random) }
      buyHints(drive.hints, to: leg.checkpoint, within: took)
      clock += took
      hasPassed = drive.trouble == .passed || hasPassed
      if drive.trouble == .passed { continue }
      stop(at: leg, after: drive, isLast: isLast, hasPassed: hasPassed)
      if isOut { return }
      hasPassed = false
    }
  }

  /// How long a leg takes: never less than at the speed that is allowed, nor less than a minute.
  private func duration(of leg: PlannedLeg, from: CheckpointID?, _ drive: Drive) -> Int {
    let planned = leg.minutes * 60_000 + drive.delay
    guard let way = rally.route.leg(from: from, to: leg.checkpoint) else {
      return max(planned, 60_000)
    }
    let limit = Double(max(way.speedLimit ?? rally.route.safety.speedLimit, 1))
    let least = Int((way.kilometres / limit * 3_600_000).rounded(.up))
    return max(planned, least, 60_000)
  }

  /// Calls the office for hints, the later ones closer to the end of the search.
  private mutating func buyHints(_ count: Int, to checkpoint: CheckpointID, within took: Int) {
    let hints = rally.route.checkpoint(checkpoint)?.hints ?? []
    for (index, hint) in hints.prefix(count).enumerated() {
      type(
        .event(.hinted(number: index + 1, price: hint.price)), at: checkpoint, by: .car,
        from: nil, after: took / 5 * (3 + index))
    }
  }

  private mutating func breakDown(within took: Int, _ random: inout SeededGenerator) {
    clock += took / 10 * (2 + random.below(7))
    let reason = random.element(of: RallyReasons.breakdown) ?? ""
    // By telephone: the office writes down the minute.
    clock = Self.wholeMinute(clock)
    type(
      .event(.ended(.retired, RallyTime(clock, isNoted: true), reason: reason)), by: .marshal,
      from: nil, after: 1_000 * (20 + random.below(100)))
    isOut = true
  }

  /// The next whole minute: cars stand still while a marshal looks at the watch.
  static func wholeMinute(_ at: Int) -> Int { (at + 59_999) / 60_000 * 60_000 }
}
