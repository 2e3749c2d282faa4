import Entries
import Journal
import Programme
import ThaiText
import Vocabulary

/// The choice of a person of a team, by number, id or part of the name.
struct PersonScene: Scene {
  var team: Team
  /// The part of a name that several people share; nil shows the whole team.
  var filter: String?

  var expectsThai: Bool { true }

  func screen(in context: Context) -> Screen {
    let people = numbered(in: context).filter { filter == nil || $0.person.matches(filter ?? "") }
    var choices = people.map { number, person in
      Choice(key: String(number), id: person.id.rawValue, text: person.signInLabel)
    }
    choices.append(context.backChoice)
    let body = people.isEmpty ? [context.say(Phrase.emptyTeam)] : []
    return Screen(
      .person, title: "\(context.label(of: team)): \(context.say(Phrase.personTitle))",
      body: body, choices: choices, prompt: context.say(Phrase.personPrompt), accent: team.colour)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isEmpty { return .stay(nil) }
    if typed.isBack { return try back(in: &context) }
    let people = numbered(in: context)
    // The number that is shown beside a name comes before an id that looks like one.
    let chosen =
      people.first { typed.names(String($0.number)) }
      ?? people.first { typed.names($0.person.id.rawValue) }
    if let chosen { return try signIn(chosen.person, in: &context) }
    let exact = people.filter { typed.names($0.person.name) || typed.names($0.person.nickname) }
    if exact.count == 1 { return try signIn(exact[0].person, in: &context) }
    let named = people.filter { $0.person.matches(typed.text) }
    switch named.count {
    case 0:
      filter = nil
      return .unknown(Phrase.noSuchPerson)
    case 1: return try signIn(named[0].person, in: &context)
    default:
      filter = typed.text
      return .stay(Phrase.severalMatch(line.trimmed))
    }
  }

  func back(in context: inout Context) throws -> Step {
    filter == nil ? .go(TeamScene()) : .go(PersonScene(team: team))
  }

  private func numbered(in context: Context) -> [(number: Int, person: Person)] {
    Array(zip(1..., context.room.event.members(of: team.id)))
  }

  private func signIn(_ person: Person, in context: inout Context) throws -> Step {
    let session = Session(person: person, team: team)
    guard person.code == nil else { return .go(CodeScene(session: session)) }
    return try context.join(session)
  }
}

/// The question for a person's code word.
struct CodeScene: Scene {
  var session: Session

  var expectsThai: Bool { true }

  func screen(in context: Context) -> Screen {
    Screen(
      .person, title: context.say(Phrase.codeTitle(session.person.name)),
      choices: [context.backChoice], prompt: context.say(Phrase.codePrompt),
      accent: session.team.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if let code = session.person.code, typed.names(code.trimmed) {
      return try context.join(session)
    }
    return typed.isBack ? try back(in: &context) : .unknown(Phrase.wrongCode)
  }

  func back(in context: inout Context) throws -> Step { .go(PersonScene(team: session.team)) }
}

extension Context {
  /// Signs someone in, which the journal notes.
  mutating func join(_ session: Session) throws -> Step {
    _ = try room.journal.append(
      [Draft(at: now.wall, kind: .joined, team: session.team.id, person: session.person.id)],
      event: room.event.id, kiosk: room.kiosk)
    self.session = session
    return .go(MenuScene(in: self))
  }
}

extension Person {
  /// The person as a list of names to sign in shows them.
  var signInLabel: String {
    nickname.isEmpty ? "\(title)\(name)" : "\(title)\(name) (\(nickname))"
  }

  /// What the person is called: the nickname, if there is one.
  var familiarName: String { nickname.isEmpty ? name : nickname }

  /// Whether a part of a name, in lower case, is in this person's.
  func matches(_ part: String) -> Bool {
    signInLabel.lowercased().contains(part)
  }
}
