import CarRally
import Entries
import Programme
import RallyControl
import Vocabulary

/// The question whether a car wants a hint, with its price.
struct RallyHintScene: Scene {
  let car: CarID
  let checkpoint: CheckpointID
  let number: Int
  let price: Int
  let desk: RallyDesk

  func screen(in context: Context) -> Screen {
    Screen(
      .rally, title: context.say(Phrase.hintTitle(number)),
      body: [context.say(Phrase.hintPrice(price))], choices: [context.backChoice],
      prompt: context.say(Phrase.hintPrompt),
      data: .rally(RallyData(car: car, state: "onLeg", checkpoint: checkpoint)),
      accent: desk.rally.event.team(car.team)?.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard typed.isEmpty else { return .stay(Phrase.hintPrompt) }
    _ = try desk.note(
      .hinted(number: number, price: price), of: car, at: checkpoint, by: .car,
      now: context.now.wall)
    return .go(try RallyScene(car, at: desk))
  }

  func back(in context: inout Context) throws -> Step { .go(try RallyScene(car, at: desk)) }
}
