import Arguments
import Entries
import Facilitation
import Journal
import Programme
import Reports
import SourceText
import ThaiText
import Vocabulary

/// `khaolam roster move`: puts a person into another team by hand.
enum RosterMoveCommand: Runnable {
  static let command = Command(
    ["roster", "move"], section: CommandList.Section.prepare,
    summary: "put a person into another team, with the reason",
    discussion: RosterChange.discussion,
    positionals: [
      RosterChange.person("PERSON"),
      Positional(.text("TEAM"), help: "the team: its id, number or name"),
    ],
    options: [RosterChange.reasonOption, PinEntry.option],
    examples: [
      .init(
        "khaolam roster move p08 ratchaphruek --reason 'shares a car with p03'", "by the ids"),
      .init("khaolam roster move p08 3 --reason 'came in the afternoon'", "by the team's number"),
    ])

  static func run(_ world: World) throws -> Int32 {
    var change = try RosterChange(world)
    let name = world.call.string("TEAM") ?? ""
    let teams = change.roster.event.teams
    guard let team = teams.named(name) else { throw NoSuchTeam(name: name, among: teams) }
    if let latecomer = try change.latecomer("PERSON") {
      return try change.move(latecomer, to: team)
    }
    let place = try change.place("PERSON")
    guard change.roster.sheet.people[place].team != team.id else {
      throw NothingToChange(people: [change.roster.sheet.people[place].id])
    }
    change.move(place, to: team.id)
    return try change.commit()
  }
}

/// `khaolam roster swap`: lets two people change places.
enum RosterSwapCommand: Runnable {
  static let command = Command(
    ["roster", "swap"], section: CommandList.Section.prepare,
    summary: "let two people change teams, with the reason",
    discussion: RosterChange.discussion,
    positionals: [RosterChange.person("PERSON"), RosterChange.person("OTHER")],
    options: [RosterChange.reasonOption, PinEntry.option],
    examples: [
      .init("khaolam roster swap p08 p21 --reason 'one driver a car'", "sizes stay as they are")
    ])

  static func run(_ world: World) throws -> Int32 {
    var change = try RosterChange(world)
    let people = change.roster.sheet.people
    let (one, other) = (try change.place("PERSON"), try change.place("OTHER"))
    guard people[one].team != people[other].team else {
      throw NothingToChange(
        people: one == other ? [people[one].id] : [people[one].id, people[other].id])
    }
    change.move(one, to: people[other].team)
    change.move(other, to: people[one].team)
    return try change.commit()
  }
}

/// A change of the roster by hand: of the file, and of the journal that tells why.
struct RosterChange {
  let world: World
  private(set) var roster: RosterFile
  private let reason: String
  private var moves: [RosterChanged.Move] = []

  static let discussion = """
    The event's roster is rewritten with the new team and nothing else changed, and the journal \
    notes who, from where to where, and why; write no names into the reason. What the person has \
    played already still counts for the team that it was played for. Kiosks read the roster when \
    they start; of those who were entered beside it they hear at once. The PIN is asked for.
    """

  static let reasonOption = Option("reason", takes: .text("TEXT"), help: "why; must be given")

  static func person(_ name: String) -> Positional {
    Positional(.text(name), help: "the person: id, name or nickname")
  }

  /// Reads the reason and the roster.
  init(_ world: World) throws {
    self.world = world
    guard let reason = try world.reason() else {
      throw world.call.error(.missingArgument("--reason"))
    }
    self.reason = reason
    roster = try world.roster()
  }

  /// The place in the roster of the person whom an argument names.
  func place(_ argument: String) throws -> Int {
    let name = world.call.string(argument) ?? ""
    let people = roster.sheet.people
    let places = people.places(named: name)
    guard places.count == 1, let place = places.first else {
      throw NoSuchPerson(
        name: name, meant: people.nearest(to: name), several: places.map { people[$0].id })
    }
    return place
  }

  /// Whom an argument names of those who were entered beside the roster; nil for nobody, or where
  /// the roster itself has somebody by that name.
  func latecomer(_ argument: String) throws -> Latecomer? {
    let name = world.call.string(argument) ?? ""
    guard roster.sheet.people.places(named: name).isEmpty,
      let journal = try world.storeSoFar(of: roster.event.id)
    else { return nil }
    let event = try journal.completed(roster.event)
    let people = event.roster.filter { $0.arrival == .walkedIn }
    guard !people.places(named: name).isEmpty else { return nil }
    let person = try people.person(named: name)
    return try journal.latecomers(event: event.id).first { $0.person == person.id }
  }

  /// Puts someone into another team who was entered beside the roster, and says so.
  func move(_ latecomer: Latecomer, to team: Team) throws -> Int32 {
    guard latecomer.team != team.id else { throw NothingToChange(people: [latecomer.person]) }
    let event = roster.event.id
    let journal = try world.journal(for: event)
    try world.requirePin(of: journal, event: event)
    var moved = latecomer
    moved.team = team.id
    try RosterDesk(event: roster.event, journal: journal, kiosk: world.desk)
      .rewrite(moved, from: latecomer, because: reason, now: Environment.now)
    let from = roster.event.team(latecomer.team)?.name[world.language] ?? latecomer.team.rawValue
    let line = "\(latecomer.person) \(latecomer.name): \(from) → \(team.name[world.language])"
    try Output.write(printableLine(line) + "\n")
    world.tellOfEntries(
      [.init(person: latecomer.person, from: latecomer.team, to: team.id)],
      in: try journal.attempts(event: event))
    return ExitStatus.done
  }

  /// Puts a person into a team, nil for none.
  mutating func move(_ place: Int, to team: TeamID?) {
    let person = roster.sheet.people[place]
    moves.append(RosterChanged.Move(person: person.id, from: person.team, to: team))
    roster.sheet.setTeam(team, at: place)
  }

  /// Writes the roster and notes the change, and says so.
  ///
  /// - Throws: `RosterHasChanged` where another program has written the roster in between; nothing
  ///   is written or noted then.
  func commit() throws -> Int32 {
    let event = roster.event.id
    let journal = try world.journal(for: event)
    try world.requirePin(of: journal, event: event)
    try roster.requireUnchanged()
    // Noted once the new roster is on the disk, and before it takes its name, which hardly fails.
    let file = try AtomicFile(path: roster.path, isPrivate: true)
    try file.write(roster.sheet.bytes)
    let body = RosterChanged(moves: moves, reason: reason).body
    _ = try journal.append(
      [Draft(at: Environment.now, kind: .noted, subject: RosterChanged.subject, body: body)],
      event: event, kiosk: world.desk)
    try file.commit()
    for move in moves { try Output.write(printable(line(for: move)) + "\n") }
    world.tellOfEntries(moves, in: try journal.attempts(event: event))
    roster.tellOfEncoding(in: world.language)
    if roster.event.rallyRoute != nil {
      let note = Bilingual(
        th: "หมายเหตุ: ที่นั่งในรถแรลลี่จัดตามรายชื่อ หากพิมพ์บัตรแล้วโปรดพิมพ์ใหม่ด้วย khaolam rally cards",
        en:
          "Note: seats in the rally's cars follow from the roster; cards that are printed already "
          + "are to be printed again: khaolam rally cards.")
      Output.complain(note[world.language])
    }
    return ExitStatus.done
  }

  private func line(for move: RosterChanged.Move) -> String {
    let language = world.language
    let none = Bilingual(th: "ไม่มีทีม", en: "no team")
    func name(_ id: TeamID?) -> String {
      id.map { roster.event.team($0)?.name[language] ?? $0.rawValue } ?? none[language]
    }
    let person = roster.event.person(move.person)?.name ?? ""
    return "\(move.person) \(person): \(name(move.from)) → \(name(move.to))"
  }
}

/// The event has no team by a name.
struct NoSuchTeam: ExplainedError {
  var name: String
  var among: [Team]

  var message: Bilingual {
    let meant = among.nearest(to: name)
    return Bilingual(
      th: "ไม่มีทีม “\(name)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "There is no team `\(name)`" + (meant.map { "; did you mean `\($0)`?" } ?? "."))
  }

  var remedy: Bilingual {
    let list = among.map { "\($0.number) \($0.id)" }.joined(separator: ", ")
    return Bilingual(th: "ทีมที่มี: \(list)", en: "The teams are: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}

/// The roster has nobody by a name, or several.
struct NoSuchPerson: ExplainedError {
  var name: String
  /// Who was probably meant.
  var meant: String?
  /// Those who are called so.
  var several: [PersonID]

  var message: Bilingual {
    several.isEmpty
      ? Bilingual(
        th: "รายชื่อไม่มี “\(name)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
        en: "The roster has no `\(name)`" + (meant.map { "; did you mean `\($0)`?" } ?? "."))
      : Bilingual(
        th: "มีหลายคนที่ชื่อ “\(name)”", en: "More than one person is called `\(name)`.")
  }

  var remedy: Bilingual {
    let list = several.map(\.rawValue).joined(separator: ", ")
    return several.isEmpty
      ? Bilingual(
        th: "ระบุรหัสบุคคลตามคอลัมน์ id ของรายชื่อ",
        en: "Give the id that stands in the roster's column id.")
      : Bilingual(th: "ระบุด้วยรหัส: \(list)", en: "Give one of the ids: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}

/// People are where they are to be put.
struct NothingToChange: ExplainedError {
  /// One who is in the team already, or two who are in the same.
  var people: [PersonID]

  var message: Bilingual {
    let list = people.map(\.rawValue).joined(separator: ", ")
    return people.count == 1
      ? Bilingual(th: "\(list) อยู่ในทีมนั้นอยู่แล้ว", en: "\(list) is in that team already.")
      : Bilingual(th: "\(list) อยู่ทีมเดียวกัน", en: "\(list) are in the same team.")
  }

  var remedy: Bilingual {
    Bilingual(th: "ดูทีมของแต่ละคนในรายชื่อ", en: "The roster says who is in which team.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}

/// The roster was written by somebody else in the meantime.
struct RosterHasChanged: ExplainedError {
  var path: String

  var message: Bilingual {
    Bilingual(
      th: "\(path) ถูกแก้ไขระหว่างนี้ จึงยังไม่ได้เปลี่ยนอะไร",
      en: "\(path) was changed in the meantime; nothing was written.")
  }

  var remedy: Bilingual {
    Bilingual(th: "โปรดลองอีกครั้ง", en: "Try again.")
  }

  var exitCode: Int32 { 75 }
}
