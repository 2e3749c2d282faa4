import Facilitation
import Journal
import Programme
import Vocabulary

/// How far the room is, for facilitators: Enter looks again.
struct RoomStatusScene: Scene {
  private let lines: [Bilingual]

  init(in context: Context) throws {
    let event = context.room.event
    lines = RoomStatusText(try RoomStatus(of: event, in: context.room.journal), of: event).lines
  }

  func screen(in context: Context) -> Screen {
    Screen(
      .facilitator, title: context.say(Phrase.roomStatus), body: lines.map(context.say),
      choices: [context.backChoice], prompt: context.say(Phrase.lookAgain))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if TypedKey(line).isBack { return try back(in: &context) }
    return .go(try RoomStatusScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(FacilitatorScene(in: context)) }
}
