import RallyControl
import RallyRoute
import Vocabulary

/// What facilitators can do at a kiosk: work at a place of the rally, correct scores, open and close
/// quizzes, enter people who are not listed, mark those who are absent, and write down what a
/// supervision round found.
struct FacilitatorScene: Scene {
  private let rally: Rally?
  /// Why the event's rally can't be worked at; nil where it can, and where there is none.
  private let fault: Bilingual?

  /// Where the rally's route or banks can't be read, all else can be done.
  init(in context: Context) {
    let found = Result { try context.room.rally() }
    switch found {
    case .success(let rally):
      self.rally = rally
      fault = nil
    case .failure(let error):
      rally = nil
      fault =
        (error as? any ExplainedError).map { Phrase.text($0.message, then: $0.remedy) }
        ?? Bilingual(same: "\(error)")
    }
  }

  func screen(in context: Context) -> Screen {
    var choices: [Choice] = []
    if let rally {
      choices.append(
        Choice(
          key: "1", id: "start", text: context.say(Phrase.startPlace(rally.route.start.name))))
    }
    choices += checkpoints.enumerated().map { index, checkpoint in
      Choice(
        key: String(index + 2), id: "checkpoint:\(checkpoint.id)",
        text: context.say(checkpoint.name))
    }
    choices += CorrectionForm.allCases.map { form in
      Choice(key: form.key, id: form.rawValue, text: context.say(Phrase.form(form)))
    }
    choices.append(Choice(key: "O", id: "quizzes", text: context.say(Phrase.quizGates)))
    choices.append(Choice(key: "N", id: "status", text: context.say(Phrase.roomStatus)))
    choices.append(Choice(key: "W", id: "latecomer", text: context.say(Phrase.enterLatecomer)))
    choices.append(Choice(key: "A", id: "absences", text: context.say(Phrase.absences)))
    choices.append(Choice(key: "S", id: "visit", text: context.say(Phrase.visitTitle)))
    choices += context.endChoice
    choices.append(context.backChoice)
    return Screen(
      .facilitator, title: context.say(Phrase.facilitatorTitle),
      body: [fault ?? (rally == nil ? nil : Phrase.whichPlace)].compactMap { $0.map(context.say) },
      choices: choices, prompt: context.say(Phrase.menuPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    if let form = CorrectionForm.allCases.first(where: { typed.names($0.key) }) {
      return .go(try CorrectionFormScene(form, in: context))
    }
    if typed.names("O") { return .go(try QuizGatesScene(in: context)) }
    if typed.names("N") { return .go(try RoomStatusScene(in: context)) }
    if typed.names("W") { return .go(LatecomerFormScene(in: context)) }
    if typed.names("A") { return .go(AbsencesScene()) }
    if typed.names("S") { return .go(VisitFormScene(in: context)) }
    if context.ends(typed) { return .go(EndKioskScene()) }
    if rally != nil, typed.names("1") {
      return .go(try MarshalDeskScene(place: .start, in: context))
    }
    guard let index = checkpoints.indices.first(where: { typed.names(String($0 + 2)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    return .go(try MarshalDeskScene(place: .checkpoint(checkpoints[index].id), in: context))
  }

  private var checkpoints: [Checkpoint] { rally?.route.checkpoints ?? [] }

  func back(in context: inout Context) throws -> Step { .go(WelcomeScene()) }
}
