import RallyControl
import RallyRoute
import Vocabulary

/// The choice of the place at which a marshal works.
struct MarshalPlacesScene: Scene {
  let rally: Rally

  func screen(in context: Context) -> Screen {
    var choices = [
      Choice(key: "1", id: "start", text: context.say(Phrase.startPlace(rally.route.start.name)))
    ]
    choices += rally.route.checkpoints.enumerated().map { index, checkpoint in
      Choice(
        key: String(index + 2), id: "checkpoint:\(checkpoint.id)",
        text: context.say(checkpoint.name))
    }
    choices.append(context.backChoice)
    return Screen(
      .facilitator, title: context.say(Phrase.whichPlace), choices: choices,
      prompt: context.say(Phrase.menuPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    if typed.names("1") { return .go(try MarshalDeskScene(place: .start, in: context)) }
    let checkpoints = rally.route.checkpoints
    guard let index = checkpoints.indices.first(where: { typed.names(String($0 + 2)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    return .go(try MarshalDeskScene(place: .checkpoint(checkpoints[index].id), in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(WelcomeScene()) }

  func idleSeconds(_ usual: Int) -> Int { marshalIdleSeconds(usual) }
}

/// How long a marshal's screen waits: cars come minutes apart.
func marshalIdleSeconds(_ usual: Int) -> Int { max(usual, 1_800) }
