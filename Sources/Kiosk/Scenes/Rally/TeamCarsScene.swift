import Programme
import RallyControl
import Vocabulary

/// The choice of one of a team's cars, for a person whom no car list names.
struct TeamCarsScene: Scene {
  let team: Team
  let desk: RallyDesk

  private var cars: [CarID] { desk.rally.cars.filter { $0.team == team.id }.sorted() }

  func screen(in context: Context) -> Screen {
    var choices = cars.map { car in
      Choice(
        key: String(car.number), id: "car:\(car)", text: context.say(desk.rally.name(of: car)))
    }
    choices.append(context.backChoice)
    return Screen(
      .rally, title: context.say(Phrase.whichCar),
      body: cars.isEmpty ? [context.say(Phrase.noCars)] : [], choices: choices,
      prompt: context.say(Phrase.menuPrompt), accent: team.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard let car = cars.first(where: { typed.names(String($0.number)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    return .go(try RallyScene(car, at: desk))
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
