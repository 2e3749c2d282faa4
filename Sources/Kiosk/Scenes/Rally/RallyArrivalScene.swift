import CarRally
import Entries
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// The question for the code word by which a car proves that it is at a checkpoint.
struct RallyArrivalScene: Scene {
  let car: CarID
  let checkpoint: CheckpointID
  let desk: RallyDesk
  /// When the code word was typed first: a store that does not take it at once makes no car late.
  var arrived: RallyTime?

  func screen(in context: Context) -> Screen {
    Screen(
      .rally, title: context.say(Phrase.codeWordTitle), body: [context.say(Phrase.codeWordBody)],
      choices: [context.backChoice], prompt: context.say(Phrase.codeWordPrompt),
      data: .rally(RallyData(car: car, state: "onLeg", checkpoint: checkpoint)),
      accent: desk.rally.event.team(car.team)?.colour)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    if typed.isEmpty { return .stay(nil) }
    let word = desk.rally.route.checkpoint(checkpoint)?.codeWord ?? ""
    if typed.names(word) { return try arrive(in: context) }
    let other = desk.rally.route.checkpoints.first {
      $0.id != checkpoint && typed.names($0.codeWord)
    }
    return .stay(
      other.map { Phrase.wrongPlace($0.name, goTo: desk.rally.name(of: checkpoint)) }
        ?? Phrase.wrongCodeWord)
  }

  private mutating func arrive(in context: Context) throws -> Step {
    let time = arrived ?? RallyTime(context.now.wall)
    arrived = time
    do {
      let receipt = try desk.note(
        .arrived(time), of: car, at: checkpoint, by: .car, now: context.now.wall)
      return .go(try RallyScene(car, at: desk), notice: context.all(receipt.notices))
    } catch let refusal as RallyRefused {
      arrived = nil
      throw refusal
    }
  }

  func back(in context: inout Context) throws -> Step { .go(try RallyScene(car, at: desk)) }
}

extension Context {
  /// Several things that there are to say, as one; nil for nothing.
  func all(_ notices: [Bilingual]) -> Bilingual? {
    notices.isEmpty
      ? nil
      : Bilingual(
        th: notices.map(\.th).joined(separator: " "), en: notices.map(\.en).joined(separator: " "))
  }
}
