import CarRally
import Entries
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// The question whether a car leaves: its clock runs from then.
struct RallyDepartureScene: Scene {
  let run: CarRun
  let checkpoint: CheckpointID
  let desk: RallyDesk

  func screen(in context: Context) -> Screen {
    let open =
      desk.rally.questions.rc(checkpoint).count - (run.leg(to: checkpoint)?.answers.count ?? 0)
    var body = [context.say(Phrase.departBody)]
    if open > 0 { body.append(context.say(Phrase.openQuestions(open))) }
    if desk.rally.questions.task(checkpoint) != nil,
      run.leg(to: checkpoint)?.judges.isEmpty ?? true
    {
      body.append(context.say(Phrase.taskWaits))
    }
    return Screen(
      .rally, title: context.say(Phrase.departItem), body: body, choices: [context.backChoice],
      prompt: context.say(Phrase.departPrompt),
      data: .rally(RallyData(car: run.car, state: run.state.name, checkpoint: checkpoint)),
      accent: desk.rally.event.team(run.car.team)?.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard typed.isEmpty else { return .stay(Phrase.departPrompt) }
    let receipt = try desk.note(
      .departed(RallyTime(context.now.wall)), of: run.car, at: checkpoint, by: .car,
      now: context.now.wall)
    return .go(try RallyScene(run.car, at: desk), notice: context.all(receipt.notices))
  }

  func back(in context: inout Context) throws -> Step { .go(try RallyScene(run.car, at: desk)) }
}
