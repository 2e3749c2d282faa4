import Entries
import Facilitation
import Programme
import Vocabulary

/// What a correction would change, before it is made.
struct CorrectionConfirmScene: Scene {
  let proposal: Proposal
  let reason: String

  func screen(in context: Context) -> Screen {
    let event = context.room.event
    let changes = proposal.effect.teams.map { change in
      let name = event.team(change.team)?.name ?? Bilingual(same: change.team.rawValue)
      let text = EffectText(change)
      return
        (["\(context.say(name)): \(context.say(text.text))"]
        + text.formulas(in: event).map { "  " + context.say($0) }).joined(separator: "\n")
    }
    let question = proposal.question.map { AnsweredQuestionText($0).lines.map(context.say) }
    return Screen(
      .facilitator, title: context.say(proposal.title),
      body: (question ?? []) + (reason.isEmpty ? [] : [context.say(Phrase.because(reason))])
        + (changes.isEmpty ? [context.say(Phrase.noTeamChanges)] : changes),
      choices: [context.backChoice], prompt: context.say(Phrase.confirmCorrection))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard typed.isEmpty else { return .stay(Phrase.confirmCorrection) }
    let entry = try context.corrections.make(proposal)
    return .go(
      FacilitatorScene(in: context), notice: Phrase.correctionNoted(entry.place.name))
  }

  func back(in context: inout Context) throws -> Step {
    .go(FacilitatorScene(in: context), notice: Phrase.nothingCorrected)
  }
}
