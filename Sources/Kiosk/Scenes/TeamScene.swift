import Programme
import ThaiText
import Vocabulary

/// The choice of a team.
struct TeamScene: Scene {
  func screen(in context: Context) -> Screen {
    var choices = context.room.event.teams.map { team in
      Choice(key: String(team.number), id: team.id.rawValue, text: context.label(of: team))
    }
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

  /// The line of a menu that leads back.
  var backChoice: Choice { Choice(key: "0", id: "back", text: say(Phrase.back)) }
}

/// A line as a choice of one of several keys: letter case, spaces, Thai digits and a forgotten
/// layout switch do not matter.
struct TypedKey {
  private let readings: [String]

  init(_ line: String) {
    let digits = arabicDigits(line).trimmingSpaces.lowercased()
    // Signs alone may be meant: only with a Thai letter is it certain that `-` is the key of 3.
    let mistyped = Kedmanee.holdsThai(digits) ? Kedmanee.readings(ofThai: digits) : []
    readings = [digits] + mistyped.map { $0.lowercased() }
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { readings[0].isEmpty }

  /// What was typed, as it was.
  var text: String { readings[0] }

  /// Whether the line is this key.
  func names(_ key: String) -> Bool { readings.contains(key.lowercased()) }

  /// Whether the line is the menu key that leads back.
  var isBack: Bool { names("0") }
}

extension String {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    // By scalars, as a vowel above that follows a space makes one character with it.
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
