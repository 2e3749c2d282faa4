import CarRally
import Entries
import Programme
import RallyControl
import Vocabulary

/// The choice of a car at a checkpoint's own kiosk.
struct CheckpointCarsScene: Scene {
  let checkpoint: CheckpointID
  let rally: Rally

  func screen(in context: Context) -> Screen {
    var choices = rally.cars.enumerated().map { index, car in
      Choice(key: String(index + 1), id: "car:\(car)", text: context.say(rally.name(of: car)))
    }
    choices.append(context.backChoice)
    return Screen(
      .rally, title: context.say(Phrase.whichCarAt(rally.name(of: checkpoint))),
      choices: choices, prompt: context.say(Phrase.menuPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    let chosen =
      rally.cars.indices.first { typed.names(String($0 + 1)) }.map { rally.cars[$0] }
      ?? rally.car(named: typed.text)
    guard let chosen, let desk = try context.desk() else { return .stay(Phrase.noSuchChoice) }
    let run = try desk.run(of: chosen)
    if run.place == checkpoint { return .go(try RallyScene(chosen, at: desk)) }
    if let leg = run.leg(to: checkpoint), leg.arrivedAt != nil {
      return .go(try RallyScene(chosen, at: desk))
    }
    return .go(
      CheckpointArrivalScene(
        car: chosen, checkpoint: checkpoint, desk: desk, arrived: RallyTime(context.now.wall)))
  }

  func back(in context: inout Context) throws -> Step { .go(WelcomeScene()) }
}

/// The question at a checkpoint's own kiosk whether a car has arrived: its time is when it was
/// chosen.
struct CheckpointArrivalScene: Scene {
  let car: CarID
  let checkpoint: CheckpointID
  let desk: RallyDesk
  let arrived: RallyTime

  func screen(in context: Context) -> Screen {
    Screen(
      .rally,
      title: context.say(
        Phrase.confirmArrival(desk.rally.name(of: car), desk.rally.clock.text(arrived.at))),
      choices: [context.backChoice], prompt: context.say(Phrase.confirmArrivalPrompt),
      data: .rally(RallyData(car: car, state: "onLeg", checkpoint: checkpoint)),
      accent: desk.rally.event.team(car.team)?.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard typed.isEmpty else { return .stay(Phrase.confirmArrivalPrompt) }
    do {
      let receipt = try desk.note(
        .arrived(arrived), of: car, at: checkpoint, by: .car, now: context.now.wall)
      return .go(try RallyScene(car, at: desk), notice: context.all(receipt.notices))
    } catch let refusal as RallyRefused {
      return .go(
        WelcomeScene(), notice: Phrase.text(refusal.message, then: Phrase.askMarshal))
    }
  }

  func back(in context: inout Context) throws -> Step {
    .go(CheckpointCarsScene(checkpoint: checkpoint, rally: desk.rally))
  }
}

extension Context {
  /// What the first screen of a checkpoint's own kiosk says.
  func welcomeLines(at checkpoint: CheckpointID) -> [String] {
    let name = (try? room.rally())?.name(of: checkpoint) ?? Bilingual(same: checkpoint.rawValue)
    return [say(Phrase.checkpointWelcome(name))]
  }
}
