import Programme
import Vocabulary

/// The choice of a team.
struct TeamScene: Scene {
  func screen(in context: Context) -> Screen {
    var choices = context.room.event.teams.map { context.choice(of: $0) }
    choices.append(context.backChoice)
    return Screen(
      .team, title: context.say(Phrase.teamTitle), choices: choices,
      prompt: context.say(Phrase.teamPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    let team = context.room.event.teams.first { team in
      typed.names(String(team.number)) || typed.names(team.id.rawValue)
        || typed.names(team.name.th) || typed.names(team.name.en)
    }
    guard let team else { return .stay(Phrase.noSuchTeam) }
    return .go(PersonScene(team: team))
  }

  func back(in context: inout Context) throws -> Step { .go(WelcomeScene()) }
}

extension Context {
  /// A team as a menu shows it: its name, and its flower in the language that is spoken.
  func label(of team: Team) -> String {
    switch language {
    case .thai: team.name.th
    case .english: "\(team.name.en) (\(team.flower.en))"
    }
  }

  /// The line of a menu that stands for a team.
  func choice(of team: Team) -> Choice {
    Choice(key: String(team.number), id: team.id.rawValue, text: label(of: team))
  }

  /// The line of a menu that leads back.
  var backChoice: Choice { Choice(key: "0", id: "back", text: say(Phrase.back)) }
}
