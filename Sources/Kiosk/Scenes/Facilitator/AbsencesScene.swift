import Programme
import ThaiText
import Vocabulary

/// The choice of a person who is absent, or is back: the team first.
struct AbsencesScene: Scene {
  func screen(in context: Context) -> Screen {
    let teams = context.room.event.teams.map { context.choice(of: $0) }
    return Screen(
      .facilitator, title: context.say(Phrase.absences),
      body: [context.say(Phrase.teamOfLatecomer)], choices: teams + [context.backChoice],
      prompt: context.say(Phrase.teamPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    let teams = context.room.event.teams
    guard let team = teams.first(where: { typed.names(String($0.number)) }) else {
      return .stay(Phrase.noSuchTeam)
    }
    return .go(TeamAbsencesScene(team: team))
  }

  func back(in context: inout Context) throws -> Step { .go(FacilitatorScene(in: context)) }
}

/// The choice of a person of a team who is absent, or is back.
struct TeamAbsencesScene: Scene {
  let team: Team
  /// The part of a name that several people share; nil shows the whole team.
  private var filter: String?

  init(team: Team) { self.team = team }

  var expectsThai: Bool { true }

  func screen(in context: Context) -> Screen {
    Screen(
      .facilitator, title: "\(context.say(Phrase.absences)): \(context.label(of: team))",
      body: [context.say(Phrase.absencesOfWhom)],
      choices: search(in: context).choices(holding: filter) + [context.backChoice],
      prompt: context.say(Phrase.formPrompt), accent: team.colour)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isEmpty { return .stay(nil) }
    if typed.isBack { return try back(in: &context) }
    switch search(in: context).find(typed) {
    case .one(let person): return .go(try PersonAbsencesScene(person, in: context))
    case .nobody:
      filter = nil
      return .unknown(Phrase.noSuchPerson)
    case .several:
      filter = typed.text
      return .stay(Phrase.severalMatch(line.trimmed))
    }
  }

  private func search(in context: Context) -> PersonSearch {
    PersonSearch(context.room.event.members(of: team.id))
  }

  func back(in context: inout Context) throws -> Step { .go(AbsencesScene()) }
}
