import Facilitation
import Programme
import ThaiText
import Vocabulary

/// Where a facilitator enters someone who is not listed, or puts someone into a team who is listed
/// without one: name, nickname and team, one after the other.
struct LatecomerFormScene: Scene {
  private enum Field {
    case name, match, nickname, team, confirmation
  }

  /// The most people without a team that are shown to choose from; of more those are shown whom a typed
  /// name fits.
  private static let mostListed = 40

  private var field = Field.name
  private var person = Person(id: "", name: "")
  private var isListed = false
  /// The people without a team.
  private let unplaced: [Person]
  /// Those of them who are shown to choose from.
  private var listed: [Person]

  init(in context: Context) {
    unplaced = context.room.event.roster.filter { $0.team == nil }
    listed = unplaced.count <= Self.mostListed ? unplaced : []
  }

  var expectsThai: Bool { field == .name || field == .nickname }

  func screen(in context: Context) -> Screen {
    var screen = Screen(
      .facilitator, title: context.say(Phrase.enterLatecomer),
      prompt: context.say(Phrase.formPrompt))
    switch field {
    case .name:
      screen.body = [context.say(Phrase.nameOfLatecomer(hasListed: !listed.isEmpty))]
      screen.choices = PersonSearch(listed).choices(holding: nil)
    case .match:
      screen.body = [context.say(Phrase.isOneOfThese)]
      screen.choices = PersonSearch(listed).choices(holding: nil)
    case .nickname: screen.body = [context.say(Phrase.nicknameOfLatecomer)]
    case .team:
      screen.body = [context.say(Phrase.teamOfLatecomer)]
      screen.choices = context.room.event.teams.map { context.choice(of: $0) }
    case .confirmation:
      screen.body = confirmation(in: context)
      screen.prompt = context.say(Phrase.confirmLatecomer)
    }
    screen.choices.append(context.backChoice)
    return screen
  }

  private func confirmation(in context: Context) -> [String] {
    let event = context.room.event
    let team = person.team.flatMap { event.team($0)?.name } ?? Bilingual(same: "")
    let same = event.roster.filter { $0.id != person.id && $0.name == person.name }
    return [person.signInLabel, context.say(Phrase.joinsTeam(team))]
      + same.map { other in
        let team = other.team.flatMap { event.team($0)?.name }
        return context.say(Phrase.sameName(other.id.rawValue, team))
      }
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    let text = printableLine(line).trimmed
    switch field {
    case .name: return takeName(text, typed)
    case .match:
      if typed.isEmpty {
        field = .nickname
        return .stay(nil)
      }
      return .stay(choose(typed) ? nil : Phrase.noSuchChoice)
    case .nickname:
      guard text.utf8.count <= 100 else { return .stay(Phrase.badNickname) }
      person.nickname = text == "-" ? "" : text
      field = .team
      return .stay(nil)
    case .team:
      let teams = context.room.event.teams
      guard let team = teams.first(where: { typed.names(String($0.number)) }) else {
        return .stay(Phrase.noSuchTeam)
      }
      person.team = team.id
      field = .confirmation
      return .stay(nil)
    case .confirmation:
      guard typed.isEmpty else { return .stay(Phrase.confirmLatecomer) }
      return try finish(in: &context)
    }
  }

  private mutating func takeName(_ text: String, _ typed: TypedKey) -> Step {
    if choose(typed) { return .stay(nil) }
    let (title, name) = PersonTitle.split(text)
    guard name.contains(where: \.isLetter), text.utf8.count <= 200, title.utf8.count <= 64 else {
      return .stay(Phrase.badName)
    }
    person.title = title
    person.name = name
    let fitting = unplaced.filter { $0.fits(name) }
    if (1...Self.mostListed).contains(fitting.count) {
      listed = fitting
      field = .match
    } else {
      field = .nickname
    }
    return .stay(nil)
  }

  /// Takes the person whose number was typed; false where it is nobody's.
  private mutating func choose(_ typed: TypedKey) -> Bool {
    let known = PersonSearch(listed).people.first { typed.names(String($0.number)) }
    guard let known else { return false }
    person = known.person
    isListed = true
    field = .team
    return true
  }

  private mutating func finish(in context: inout Context) throws -> Step {
    guard let team = person.team else { return try back(in: &context) }
    let desk = context.rosterDesk
    let now = context.now.wall
    // Tried again, it is the same person.
    if person.id.rawValue.isEmpty { person.id = try desk.freeID() }
    let entered =
      try isListed
      ? desk.place(person, in: team, now: now) : desk.admit(person, to: team, now: now)
    // It is written: what fails from here on must not be read as if it had to be entered again.
    try? context.admitLatecomers()
    let next: any Scene =
      (try? PersonAbsencesScene(entered, in: context)) ?? WelcomeScene()
    return .go(next, notice: Phrase.admitted(entered.id.rawValue))
  }

  func back(in context: inout Context) throws -> Step { .go(FacilitatorScene(in: context)) }
}

extension Person {
  /// Whether all words of a name are in this person's.
  fileprivate func fits(_ name: String) -> Bool {
    name.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy { matches(String($0)) }
  }
}

extension Context {
  /// Where people are entered and marked absent at this kiosk.
  var rosterDesk: RosterDesk {
    RosterDesk(
      event: room.event, journal: room.journal, kiosk: room.kiosk, randomBits: room.randomBits)
  }
}
