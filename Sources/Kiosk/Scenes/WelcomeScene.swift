import Journal
import Programme
import RallyControl
import Vocabulary

/// The first screen, which waits for someone to come.
struct WelcomeScene: Scene {
  func screen(in context: Context) -> Screen {
    var body = [context.say(context.room.event.title)]
    if let checkpoint = context.room.checkpoint {
      body += context.welcomeLines(at: checkpoint)
    } else {
      body += Phrase.welcomeLines.map(context.say)
    }
    if let next = context.nextActivity { body.append(context.say(next)) }
    if context.room.journal.isSimulated { body.append(context.say(Phrase.simulated)) }
    return Screen(
      .welcome, title: context.say(Phrase.welcomeTitle), body: body,
      prompt: context.say(Phrase.pressEnterToStart))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    guard let checkpoint = context.room.checkpoint, let desk = try context.desk() else {
      return .go(TeamScene())
    }
    return .go(CheckpointCarsScene(checkpoint: checkpoint, rally: desk.rally))
  }

  func back(in context: inout Context) throws -> Step {
    context.room.isLocked ? .stay(Phrase.locked) : .leave
  }
}
