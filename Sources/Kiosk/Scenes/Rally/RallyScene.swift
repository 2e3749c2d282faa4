import CarRally
import Entries
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// Where a car is, and what those in it can do there.
///
/// At a kiosk that stands at a checkpoint it offers only what belongs to that place.
struct RallyScene: Scene {
  let car: CarID
  private let desk: RallyDesk
  private var run: CarRun

  init(_ car: CarID, at desk: RallyDesk) throws {
    self.car = car
    self.desk = desk
    run = try desk.run(of: car)
  }

  private var rally: Rally { desk.rally }

  /// What can be chosen here, in the order of the keys.
  private enum Item {
    case arrive(CheckpointID)
    case hint(Int, Hint, CheckpointID)
    case rc(CheckpointID)
    case task(CheckpointID)
    case depart(CheckpointID)
    case card
  }

  private func items(in context: Context) -> [Item] {
    let isElsewhere = context.room.checkpoint == nil
    var items: [Item] = []
    if let leg = run.currentLeg {
      if isElsewhere { items.append(.arrive(leg.checkpoint)) }
      if let (number, hint, checkpoint) = desk.nextHint(for: run) {
        items.append(.hint(number, hint, checkpoint))
      }
      if !rally.questions.rc(leg.checkpoint).isEmpty { items.append(.rc(leg.checkpoint)) }
    }
    if let place = run.place, run.state != .waiting {
      if !rally.questions.rc(place).isEmpty { items.append(.rc(place)) }
      if rally.questions.task(place) != nil { items.append(.task(place)) }
      if case .atCheckpoint = run.state { items.append(.depart(place)) }
    }
    if run.plan != nil { items.append(.card) }
    return items
  }

  func screen(in context: Context) -> Screen {
    let items = items(in: context)
    var choices = items.enumerated().map { index, item in
      Choice(key: String(index + 1), id: id(of: item), text: context.say(text(of: item)))
    }
    choices.append(context.backChoice)
    let due = run.currentLeg?.dueMinute.map { rally.clock.text($0 * 60_000) }
    return Screen(
      .rally, title: context.say(title), body: body(in: context), choices: choices,
      prompt: context.say(Phrase.menuPrompt),
      data: .rally(
        RallyData(
          car: car, state: run.state.name, checkpoint: run.currentLeg?.checkpoint ?? run.place,
          due: due, total: isTold ? run.total : nil)),
      accent: rally.event.team(car.team)?.colour)
  }

  /// Whether the points are told: when there are no more to come, and no wrong clock made them.
  private var isTold: Bool { run.state.hasEnded && !run.hasDoubtfulArrival }

  private var title: Bilingual {
    let name = rally.name(of: car)
    guard let plan = run.plan else { return name }
    switch run.state {
    case .onLeg(let index):
      return Phrase.onTheRoad(name, to: index + 1, of: plan.legs.count)
    case .atCheckpoint, .finished:
      return run.place.map { Phrase.carAt(name, rally.name(of: $0)) } ?? name
    default: return name
    }
  }

  private func body(in context: Context) -> [String] {
    var lines: [Bilingual]
    switch run.state {
    case .waiting: lines = waitingLines
    case .onLeg: lines = roadLines
    case .atCheckpoint(let index): lines = placeLines(index)
    case .finished:
      let told = run.hasDoubtfulArrival ? Phrase.doubtfulArrival : Phrase.finished(run.total)
      lines = [told] + handedIn(run.legs.count - 1)
    case .retired(let reason):
      lines = [Phrase.retired(reason, run.total)]
      if run.hasDoubtfulArrival { lines.append(Phrase.doubtfulArrival) }
    case .disqualified(let reason): lines = [Phrase.disqualified(reason)]
    }
    lines.append(Phrase.safety(rally.route.safety.emergencyNumber))
    return lines.map(context.say)
  }

  private var waitingLines: [Bilingual] {
    let minute = rally.timetable.start(of: car) ?? rally.route.start.minute
    let start = rally.route.start
    return [
      Phrase.waiting(RallyClock.text(minuteOfDay: minute), start.name),
      Phrase.driverOnlyDrives,
    ] + rally.route.safety.rules
  }

  private var roadLines: [Bilingual] {
    guard let leg = run.currentLeg, let checkpoint = rally.route.checkpoint(leg.checkpoint) else {
      return []
    }
    var lines = [Phrase.clue(checkpoint.clue)]
    for number in leg.hints where checkpoint.hints.indices.contains(number - 1) {
      lines.append(Phrase.boughtHint(number, checkpoint.hints[number - 1].text))
    }
    if let due = leg.dueMinute {
      lines.append(Phrase.due(rally.clock.text(due * 60_000), speedLimit: speedLimit))
    }
    return lines
  }

  /// The speed limit of the leg that the car drives, in km/h.
  private var speedLimit: Int {
    guard case .onLeg(let index) = run.state, let legs = run.plan?.legs else {
      return rally.route.safety.speedLimit
    }
    let from = index > 0 ? legs[index - 1].checkpoint : nil
    return rally.route.leg(from: from, to: legs[index].checkpoint)?.speedLimit
      ?? rally.route.safety.speedLimit
  }

  private func placeLines(_ index: Int) -> [Bilingual] {
    let leg = run.legs[index]
    if run.doubtsArrival(at: index) { return [Phrase.doubtfulArrival] + handedIn(index) }
    var lines: [Bilingual] = []
    if let arrived = leg.arrivedAt, let off = leg.minutesOff {
      lines.append(Phrase.arrived(rally.clock.text(arrived), minutesOff: off))
    }
    if leg.outcome.isMissed { lines.append(Phrase.missedHere) }
    return lines + handedIn(index)
  }

  /// What has been handed in of the RC questions.
  private func handedIn(_ index: Int) -> [Bilingual] {
    let leg = run.legs[index]
    let count = rally.questions.rc(leg.checkpoint).count
    var lines = count > 0 ? [Phrase.handedIn(leg.answers.count, of: count)] : []
    if rally.questions.task(leg.checkpoint) != nil {
      lines.append(leg.judges.isEmpty ? Phrase.taskWaits : Phrase.taskJudged)
    }
    return lines
  }

  private func id(of item: Item) -> String {
    switch item {
    case .arrive: "arrive"
    case .hint: "hint"
    case .rc: "rc"
    case .task: "task"
    case .depart: "depart"
    case .card: "card"
    }
  }

  private func text(of item: Item) -> Bilingual {
    switch item {
    case .arrive: Phrase.arriveItem
    case .hint(_, let hint, _): Phrase.hintItem(hint.price)
    case .rc: run.currentLeg == nil ? Phrase.rcItem : Phrase.rcOnTheRoadItem
    case .task: Phrase.taskItem
    case .depart: Phrase.departItem
    case .card: Phrase.cardItem
    }
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    if typed.isEmpty { return .go(try RallyScene(car, at: desk)) }
    let items = items(in: context)
    guard let index = items.indices.first(where: { typed.names(String($0 + 1)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    switch items[index] {
    case .arrive(let checkpoint):
      return .go(RallyArrivalScene(car: car, checkpoint: checkpoint, desk: desk))
    case .hint(let number, let hint, let checkpoint):
      return .go(
        RallyHintScene(
          car: car, checkpoint: checkpoint, number: number, price: hint.price, desk: desk))
    case .rc(let checkpoint):
      return run.currentLeg == nil
        ? .go(try RCQuestionScene.next(of: car, at: checkpoint, desk: desk))
        : .go(RallyPageScene(car: car, desk: desk, page: .rc(checkpoint)))
    case .task(let checkpoint):
      return .go(RallyPageScene(car: car, desk: desk, page: .task(checkpoint)))
    case .depart(let checkpoint):
      return .go(RallyDepartureScene(run: run, checkpoint: checkpoint, desk: desk))
    case .card: return .go(RallyPageScene(car: car, desk: desk, page: .card))
    }
  }

  func back(in context: inout Context) throws -> Step {
    .go(context.session == nil ? WelcomeScene() : MenuScene(in: context))
  }
}

extension Context {
  /// The rally for the person who is signed in: the car that the person rides in, or the team's.
  func openRally() throws -> Step {
    guard let desk = try desk() else { return .stay(Phrase.noRally) }
    let session = try requireSession()
    if let car = desk.rally.car(of: session.person.id) {
      return .go(try RallyScene(car, at: desk))
    }
    return .go(TeamCarsScene(team: session.team, desk: desk))
  }
}
