import Journal
import Programme
import Vocabulary

/// The question for the facilitators' PIN, which no terminal shows.
struct PinScene: Scene {
  func screen(in context: Context) -> Screen {
    var screen = Screen(
      .pin, title: context.say(Phrase.facilitatorTitle), choices: [context.backChoice],
      prompt: context.say(Phrase.pinPrompt))
    screen.isSecret = true
    return screen
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if TypedKey(line).isBack { return try back(in: &context) }
    do {
      guard let pin = Pin(typed: line) else { throw PinError.malformed }
      let use = PinUse(
        wanted: "kiosk", event: context.room.event.id, kiosk: context.room.kiosk,
        at: context.now.wall)
      try context.room.journal.check(pin, for: use)
    } catch let error as PinError {
      return .stay(Phrase.text(error.message, then: error.remedy))
    }
    guard let checkpoint = context.room.checkpoint else {
      return .go(try FacilitatorScene(in: context))
    }
    return .go(try MarshalDeskScene(place: .checkpoint(checkpoint), in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(WelcomeScene()) }
}

extension Context {
  /// The facilitators' menu, behind the PIN; who is signed in leaves.
  mutating func openFacilitatorMenu() throws -> Step {
    guard try room.journal.hasPin else { throw PinError.notSet }
    session = nil
    return .go(PinScene())
  }
}
