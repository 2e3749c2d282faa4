import Journal
import Programme
import Vocabulary

/// The question for the facilitators' PIN, which no terminal shows.
///
/// Who is signed in stays so until the PIN is right: the way back leads to where they were, whose time
/// goes on meanwhile.
struct PinScene: Scene {
  /// Where somebody is who is signed in; nil where nobody is.
  private var under: (any Scene)?

  init(over scene: (any Scene)? = nil) { under = scene }

  func screen(in context: Context) -> Screen {
    let stays = context.session.map { Phrase.staysSignedIn($0.person.familiarName) }
    var screen = Screen(
      .pin, title: context.say(Phrase.facilitatorTitle),
      body: stays.map { [context.say($0)] } ?? [],
      choices: [context.backChoice], prompt: context.say(Phrase.pinPrompt))
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
    let next: any Scene
    if let checkpoint = context.room.checkpoint {
      next = try MarshalDeskScene(place: .checkpoint(checkpoint), in: context)
    } else {
      next = FacilitatorScene(in: context)
    }
    context.session = nil
    return .go(next)
  }

  func back(in context: inout Context) throws -> Step { .go(under ?? WelcomeScene()) }

  // MARK: Time goes on where somebody was

  var playedQuiz: QuizID? { under?.playedQuiz }

  var takesLinesInPause: Bool { true }

  var timeLimit: Int? { under?.timeLimit }

  /// Back to where the time has run out, which then falls due there.
  func timeIsUp(in context: inout Context) throws -> Step { try back(in: &context) }

  mutating func resume(after milliseconds: Int) { under?.resume(after: milliseconds) }

  mutating func follow(_ gate: QuizGate, at now: Moment) { under?.follow(gate, at: now) }
}

extension Context {
  /// The question for the PIN, behind which is the facilitators' menu.
  ///
  /// - Parameter scene: Where whoever is signed in is now.
  func openFacilitatorMenu(over scene: any Scene) throws -> Step {
    guard try room.journal.hasPin else { throw PinError.notSet }
    return .go(PinScene(over: session == nil ? nil : scene))
  }
}
