import CarRally
import Entries
import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// A car that drives by the plan, more or less: people get lost, wait for trains, and err.
struct SimulatedCar {
  private let car: CarID
  private let rally: Rally
  private let model: ResponseModel
  private let visits: [Timetable.Visit]
  private var generator: SeededGenerator
  /// How able those in it are, in logits.
  private let ability: Double
  private var step = Step.start
  /// Whether it has driven past a checkpoint without a stop.
  private var hasPassed = false
  /// When the next step happens, in milliseconds.
  private(set) var next: Int

  private enum Step {
    case start
    case arrive(Int)
    case depart(Int)
    case done
  }

  init(
    _ schedule: Timetable.Schedule, in rally: Rally, model: ResponseModel, startingAt planned: Int
  ) {
    car = schedule.car
    self.rally = rally
    self.model = model
    visits = schedule.visits
    generator = model.generator("rally", schedule.car.description)
    ability = generator.normal() + 0.5
    // Now and then somebody is not back from the toilet.
    let delay =
      generator.happens(0.15) ? (1 + generator.below(6)) * 60_000 : generator.below(40_000)
    next = planned + delay
  }

  /// Whether the car has come to its end.
  var isDone: Bool { if case .done = step { true } else { false } }

  /// The checkpoint of the next step; nil for the start.
  var place: CheckpointID? {
    switch step {
    case .start, .done: nil
    case .arrive(let index), .depart(let index): visits[index].checkpoint
    }
  }

  /// What the next step brings, in its order; the car goes on to the step after it.
  mutating func act() -> [CarAct] {
    switch step {
    case .start: start()
    case .arrive(let index): arrive(index)
    case .depart(let index): depart(index)
    case .done: []
    }
  }

  private mutating func start() -> [CarAct] {
    guard let plan = rally.plan(for: car, startingAt: next), !visits.isEmpty else {
      step = .done
      return []
    }
    let acts = [self.act(.started(plan, RallyTime(next)), by: .marshal)]
    return acts + drive(to: 0)
  }

  /// Sets out for a checkpoint: what happens on the road, and when the car will be there.
  private mutating func drive(to index: Int) -> [CarAct] {
    let from = index > 0 ? visits[index - 1].checkpoint : nil
    guard let leg = rally.route.leg(from: from, to: visits[index].checkpoint) else {
      step = .done
      return []
    }
    let checkpoint = visits[index].checkpoint
    if generator.happens(0.01) {
      step = .done
      let time = next + 600_000
      return [
        act(
          .ended(.retired, RallyTime(time), reason: "flat tyre, everybody is well"),
          by: .marshal, now: time)
      ]
    }
    var acts: [CarAct] = []
    let limit = Double(leg.speedLimit ?? rally.route.safety.speedLimit)
    // Nobody drives faster than allowed, whatever the clock says.
    let fastest = leg.kilometres * 60 / limit
    var minutes = max(fastest, Double(leg.minutes) + generator.normal() * 1.5 + 0.5)
    let hints = rally.route.checkpoint(checkpoint)?.hints ?? []
    if generator.happens(0.2) {
      minutes += 3 + Double(generator.below(15))
      let bought = hints.isEmpty ? 0 : 1 + generator.below(hints.count)
      for number in 0..<bought {
        acts.append(
          act(
            .hinted(number: number + 1, price: hints[number].price), at: checkpoint, by: .car,
            now: next + (number + 1) * 120_000))
      }
    }
    if generator.happens(0.04) {
      let wait = 5 + generator.below(30)
      minutes += Double(wait)
      acts.append(
        act(
          .allowed(minutes: wait, reason: "waited for a train at the crossing"), at: checkpoint,
          by: .marshal, now: next + 180_000))
    }
    next += Int(minutes * 60_000)
    // A few drive past and see it only at the next checkpoint.
    hasPassed = index + 1 < visits.count && generator.happens(0.02)
    step = .arrive(hasPassed ? index + 1 : index)
    if hasPassed, let leg = rally.route.leg(from: checkpoint, to: visits[index + 1].checkpoint) {
      next += leg.minutes * 60_000
    }
    return acts
  }

  private mutating func arrive(_ index: Int) -> [CarAct] {
    let checkpoint = visits[index].checkpoint
    // Who has passed a checkpoint is not let in by the kiosk; a marshal sees to it.
    let isAtKiosk = generator.happens(0.5) && !hasPassed
    hasPassed = false
    var acts = [
      act(.arrived(RallyTime(next)), at: checkpoint, by: isAtKiosk ? .car : .marshal)
    ]
    if generator.happens(0.03) { acts.append(acts[0]) }
    if generator.happens(0.02) {
      acts.append(
        act(
          .arrived(RallyTime(next - 60_000, isNoted: true)), at: checkpoint, by: .marshal,
          because: "the marshal's watch was a minute fast", now: next + 120_000))
    }
    var time = next
    for question in rally.questions.rc(checkpoint) {
      time += 20_000 + generator.below(40_000)
      if let answer = answer(to: question) {
        acts.append(act(.answered(answer), at: checkpoint, by: .car, now: time))
      }
    }
    acts += judge(checkpoint, at: time)
    if generator.happens(0.002) {
      step = .done
      acts.append(
        act(
          .ended(.disqualified, RallyTime(time), reason: "overtook where it is forbidden"),
          by: .marshal, now: time + 60_000))
      return acts
    }
    let stop = Double(rally.route.checkpoint(checkpoint)?.stopMinutes ?? 10)
    next = max(time, next + Int((stop + generator.normal()) * 60_000))
    step = index + 1 < visits.count ? .depart(index) : .done
    return acts
  }

  private mutating func depart(_ index: Int) -> [CarAct] {
    // Now and then nobody notes it.
    let isNoted = !generator.happens(0.03)
    let acts =
      isNoted ? [act(.departed(RallyTime(next)), at: visits[index].checkpoint, by: .marshal)] : []
    return acts + drive(to: index + 1)
  }

  // MARK: Answers and scores

  private mutating func answer(to question: Question) -> RCAnswer? {
    let item = Item(question, model: model)
    let isRight = generator.happens(
      ResponseModel.probability(ability: ability, difficulty: item.difficulty))
    let play = Rally.play(question)
    func line(_ ids: [String]) -> String {
      ids.compactMap { id in
        play.options.firstIndex { $0.id == id }.map { play.key(ofOption: $0) }
      }.joined(separator: " ")
    }
    let typed: String?
    switch item.responses {
    case .none: typed = nil
    case .options(let right, let wrong):
      typed = generator.element(of: isRight || wrong.isEmpty ? right : wrong).map(line)
    case .orders(let ids): typed = line(isRight ? ids : ids.reversed())
    case .texts(let right, let wrong):
      typed = generator.element(of: isRight || wrong.isEmpty ? right : wrong)
    }
    guard let typed, let response = try? play.read(typed) else { return nil }
    return RCAnswer(
      question: question.id, answer: response.parts, value: question.value,
      credit: play.grade(response).credit)
  }

  private mutating func judge(_ checkpoint: CheckpointID, at time: Int) -> [CarAct] {
    guard let task = rally.questions.task(checkpoint) else { return [] }
    let judges = generator.happens(0.3) ? ["judge-1", "judge-2"] : ["judge-1"]
    return judges.map { judge in
      let scores = task.rubric.criteria.map { criterion in
        let share = min(max(0.65 + 0.12 * ability + 0.12 * generator.normal(), 0), 1)
        return Int((share * Double(criterion.most)).rounded())
      }
      let score = TaskScore(
        judge: judge, scores: scores, most: task.rubric.criteria.map(\.most))
      return act(.judged(score), at: checkpoint, by: .marshal, now: time + 60_000)
    }
  }

  private func act(
    _ event: RallyEvent, at checkpoint: CheckpointID = "", by actor: RallyActor,
    because reason: String? = nil, now: Int? = nil
  ) -> CarAct {
    CarAct(
      car: car, checkpoint: checkpoint, event: event, actor: actor, reason: reason,
      now: now ?? next)
  }
}
