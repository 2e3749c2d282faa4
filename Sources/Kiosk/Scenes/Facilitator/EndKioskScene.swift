import Vocabulary

/// Whether a facilitator really wants to end a kiosk that is locked: nobody else can.
///
/// It ends as by a signal. What started it decides what comes then: a unit starts it again, and who
/// started it by hand is where they were.
struct EndKioskScene: Scene {
  func screen(in context: Context) -> Screen {
    Screen(
      .facilitator, title: context.say(Phrase.endKiosk), body: [context.say(Phrase.endKioskMeans)],
      choices: [context.backChoice], prompt: context.say(Phrase.endKioskPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    return typed.isEmpty ? .leave : .stay(Phrase.endKioskPrompt)
  }

  func back(in context: inout Context) throws -> Step {
    guard let checkpoint = context.room.checkpoint else {
      return .go(FacilitatorScene(in: context))
    }
    return .go(try MarshalDeskScene(place: .checkpoint(checkpoint), in: context))
  }
}

extension Context {
  private static let endKey = "X"

  /// What ends a kiosk that is locked; nothing where anyone can.
  var endChoice: [Choice] {
    room.isLocked ? [Choice(key: Self.endKey, id: "end", text: say(Phrase.endKiosk))] : []
  }

  /// Whether a line asks to end a kiosk that is locked.
  func ends(_ typed: TypedKey) -> Bool { room.isLocked && typed.names(Self.endKey) }
}
