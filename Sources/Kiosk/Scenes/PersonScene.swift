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
    let people = search(in: context).choices(holding: filter)
    let notHere = Choice(
      key: Self.notHereKey, id: "not-here", text: context.say(Phrase.nameNotHere))
    return Screen(
      .person, title: "\(context.label(of: team)): \(context.say(Phrase.personTitle))",
      body: people.isEmpty ? [context.say(Phrase.emptyTeam)] : [],
      choices: people + [notHere, context.backChoice], prompt: context.say(Phrase.personPrompt),
      accent: team.colour)
  }

  /// What is typed by those who are not listed: on the number pad, and in no name.
  private static let notHereKey = "-"

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isEmpty { return .stay(nil) }
    if typed.isBack { return try back(in: &context) }
    // Not by the layout: the same key types a letter of Thai names.
    if typed.text == Self.notHereKey { return .stay(Phrase.askToBeEntered) }
    switch search(in: context).find(typed) {
    case .one(let person): return try signIn(person, in: &context)
    case .nobody:
      filter = nil
      return .unknown(Phrase.noSuchPerson)
    case .several:
      filter = typed.text
      return .stay(Phrase.severalMatch(line.trimmed))
    }
  }

  func back(in context: inout Context) throws -> Step {
    filter == nil ? .go(TeamScene()) : .go(PersonScene(team: team))
  }

  private func search(in context: Context) -> PersonSearch {
    PersonSearch(context.room.event.members(of: team.id))
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
    var screen = Screen(
      .person, title: context.say(Phrase.codeTitle(session.person.name)),
      choices: [context.backChoice], prompt: context.say(Phrase.codePrompt),
      accent: session.team.colour)
    // The next in line sees the screen, too.
    screen.isSecret = true
    return screen
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
    nickname.isEmpty ? fullName : "\(fullName) (\(nickname))"
  }

  /// Whether a part of a name, in lower case, is in this person's.
  func matches(_ part: String) -> Bool {
    signInLabel.lowercased().contains(part)
  }
}
