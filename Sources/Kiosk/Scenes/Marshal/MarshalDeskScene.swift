import CarRally
import Entries
import RallyControl
import RallyRoute
import Vocabulary

/// A marshal's place: a car's key and Enter notes what happens to it there next.
struct MarshalDeskScene: Scene {
  let place: Place
  private let desk: RallyDesk
  private var runs: [CarID: CarRun]

  /// Where a marshal works.
  enum Place: Hashable {
    case start
    case checkpoint(CheckpointID)
  }

  init(place: Place, in context: Context) throws {
    guard let desk = try context.desk() else { throw NoRally() }
    self.place = place
    self.desk = desk
    runs = [:]
    for run in try desk.results().teams.flatMap(\.cars) { runs[run.car] = run }
  }

  private var rally: Rally { desk.rally }

  func screen(in context: Context) -> Screen {
    var choices = rally.cars.enumerated().map { index, car in
      Choice(
        key: String(index + 1), id: "car:\(car)",
        text: "\(context.say(rally.name(of: car))): \(context.say(state(of: car)))")
    }
    choices += forms.map { form in
      Choice(key: form.key, id: form.rawValue, text: context.say(Phrase.form(form)))
    }
    choices += context.endChoice
    choices.append(context.backChoice)
    return Screen(
      .facilitator, title: context.say(Phrase.marshalTitle(name)),
      body: [context.say(place == .start ? Phrase.marshalStartHow : Phrase.marshalHow)],
      choices: choices, prompt: context.say(Phrase.menuPrompt))
  }

  private var name: Bilingual {
    switch place {
    case .start: rally.route.start.name
    case .checkpoint(let checkpoint): rally.name(of: checkpoint)
    }
  }

  /// What can be noted beside arrivals and departures.
  private var forms: [MarshalForm] {
    place == .start
      ? [.correctStart, .end]
      : [.judge, .mark, .allow, .correctArrival, .correctDeparture, .end]
  }

  /// Where a car is, as seen from here.
  private func state(of car: CarID) -> Bilingual {
    let clock = rally.clock
    let run = runs[car] ?? CarRun(car: car)
    if case .retired = run.state { return Phrase.retiredState }
    if case .disqualified = run.state { return Phrase.disqualifiedState }
    switch place {
    case .start:
      guard let started = run.startedAt else {
        let minute = rally.timetable.start(of: car) ?? rally.route.start.minute
        return Phrase.startsAt(RallyClock.text(minuteOfDay: minute))
      }
      return Phrase.startedAt(clock.text(started))
    case .checkpoint(let checkpoint):
      guard let leg = run.leg(to: checkpoint) else { return Phrase.notStartedState }
      if let departed = leg.departedAt, !leg.isDepartureAssumed {
        return Phrase.departedAt(clock.text(departed), judges: leg.judges.count)
      }
      if let arrived = leg.arrivedAt {
        return Phrase.arrivedAt(
          clock.text(arrived), minutesOff: leg.minutesOff ?? 0, judges: leg.judges.count)
      }
      if run.currentLeg?.checkpoint == checkpoint, let due = leg.dueMinute {
        return Phrase.dueAt(clock.text(due * 60_000))
      }
      return leg.outcome.isMissed ? Phrase.missedState : Phrase.elsewhereState
    }
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    if typed.isEmpty { return try here(context, saying: nil) }
    if context.ends(typed) { return .go(EndKioskScene()) }
    if let form = forms.first(where: { typed.names($0.key) }) {
      return .go(MarshalFormScene(form: form, place: place, desk: desk))
    }
    let index = rally.cars.indices.first { typed.names(String($0 + 1)) }
    guard let car = index.map({ rally.cars[$0] }) ?? rally.car(named: typed.text) else {
      return .stay(Phrase.noSuchChoice)
    }
    do {
      return try here(context, saying: try note(car, in: context))
    } catch let refusal as RallyRefused {
      return try here(
        context, saying: Phrase.text(refusal.message, then: Phrase.useCorrections(at: place)))
    }
  }

  /// Notes what happens to a car here next, and says so.
  private func note(_ car: CarID, in context: Context) throws -> Bilingual {
    let now = context.now.wall
    let (time, clock) = (RallyTime(now), rally.clock.text(now))
    let receipt: RallyDesk.Receipt
    let said: Bilingual
    switch place {
    case .start:
      receipt = try desk.start(car, at: time, by: .marshal, now: now)
      said = Phrase.notedStart(rally.name(of: car), clock)
    case .checkpoint(let checkpoint):
      // As the screen shows it: whoever has just been noted at another terminal has not left.
      let hasArrived = runs[car]?.leg(to: checkpoint)?.arrivedAt != nil
      receipt = try desk.note(
        hasArrived ? .departed(time) : .arrived(time), of: car, at: checkpoint, by: .marshal,
        now: now)
      said =
        hasArrived
        ? Phrase.notedDeparture(rally.name(of: car), clock)
        : Phrase.notedArrival(
          rally.name(of: car), clock,
          minutesOff: receipt.run.leg(to: checkpoint)?.minutesOff ?? 0)
    }
    return context.all([said] + receipt.notices) ?? said
  }

  /// This place again, as the cars are now.
  private func here(_ context: Context, saying notice: Bilingual?) throws -> Step {
    .go(try MarshalDeskScene(place: place, in: context), notice: notice)
  }

  func back(in context: inout Context) throws -> Step {
    context.room.checkpoint == nil ? .go(FacilitatorScene(in: context)) : .go(WelcomeScene())
  }

  func idleSeconds(_ usual: Int) -> Int { marshalIdleSeconds(usual) }
}

/// How long a marshal's screen waits: cars come minutes apart. The menu of corrections, which goes
/// on from here, waits no longer than other screens.
func marshalIdleSeconds(_ usual: Int) -> Int { max(usual, 1_800) }

/// The event has no rally.
struct NoRally: ExplainedError {
  var message: Bilingual { Phrase.noRally }
  var remedy: Bilingual { Phrase.pressEnterToGoBack }
  var exitCode: Int32 { 69 }
}
