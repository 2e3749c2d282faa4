import Arguments
import Entries
import Facilitation
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam roster add`: enters a person who is not on the roster.
enum RosterAddCommand: Runnable {
  static let command = Command(
    ["roster", "add"], section: CommandList.Section.play,
    summary: "enter a person who is not on the roster",
    discussion: """
      The person gets an id, and can sign in at once at all terminals, last in the team's list. The \
      name goes into the store and not into the roster's file; journal export and journal merge \
      carry it. A title before the name is split off. Nobody's seat in the rally changes. Quizzes \
      that are over can be marked as missed with khaolam roster absent. The PIN is asked for.
      """,
    positionals: [
      Positional(.text("NAME"), help: "title, given name and surname"),
      Positional(.text("TEAM"), help: "the team: its id, number or name"),
    ],
    options: [
      Option("nickname", takes: .text("TEXT"), help: "the nickname"),
      Option("position", takes: .text("TEXT"), help: "the position held"),
      Option("public", help: "the person may appear on public boards"),
      Option(
        "id", takes: .text("ID"),
        help: "write the entry of this person anew, who was entered so before"),
      PinEntry.option,
    ],
    examples: [
      .init("khaolam roster add 'นางสาวมาลี ใจดี' ratchaphruek --nickname ลี", "a walk-in"),
      .init("khaolam roster add 'นางสาวมาลี ใจดีมาก' 3 --id w-1a2b3c4d", "another spelling"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let listed = try world.event()
    let teamName = call.string("TEAM") ?? ""
    guard let team = listed.teams.named(teamName) else {
      throw NoSuchTeam(name: teamName, among: listed.teams)
    }
    let person = try person(in: call)
    let journal = try world.journal(for: listed.id)
    let event = try journal.completed(listed)
    let desk = RosterDesk(event: event, journal: journal, kiosk: world.desk)
    let now = Environment.now
    let known = try call.string("id").map { id in
      guard
        let known = try journal.latecomers(event: event.id).first(where: {
          $0.person == PersonID(id)
        })
      else { throw NotEnteredSo(id: PersonID(id)) }
      return known
    }
    try world.requirePin(of: journal, event: event.id)
    let id: PersonID
    if let known {
      id = known.person
      try desk.rewrite(known.rewritten(as: person, in: team.id), from: known, now: now)
    } else {
      id = try desk.admit(person, to: team.id, now: now).id
    }
    let line = "\(id) \(person.fullName): \(team.name[world.language])"
    try Output.write(printableLine(line) + "\n")
    let same = event.roster.filter { $0.id != id && $0.name == person.name }.map(\.id.rawValue)
    if !same.isEmpty {
      let list = same.joined(separator: ", ")
      Output.complain(
        Bilingual(
          th: "หมายเหตุ: มีชื่อนี้อยู่แล้ว: \(list)", en: "Note: this name is there already: \(list)")[
            world.language])
    }
    return ExitStatus.done
  }

  private static func person(in call: Invocation) throws -> Person {
    let text = (call.string("NAME") ?? "").trimmed
    let (title, name) = PersonTitle.split(text)
    guard printableLine(text) == text, name.contains(where: \.isLetter), text.utf8.count <= 200
    else {
      throw call.error(
        .rejected(
          text, of: "NAME", because: "it has 1 to 200 bytes, all of them printable, and a letter"))
    }
    return Person(
      id: "", title: title, name: name, nickname: try call.text("nickname", upTo: 100) ?? "",
      position: try call.text("position", upTo: 200) ?? "", isPublic: call.flag("public"))
  }
}

extension Latecomer {
  /// The same latecomer with other names, in a team.
  fileprivate func rewritten(as person: Person, in team: TeamID) -> Latecomer {
    var latecomer = self
    latecomer.team = team
    latecomer.title = person.title
    latecomer.name = person.name
    latecomer.nickname = person.nickname
    latecomer.position = person.position
    latecomer.isPublic = person.isPublic
    return latecomer
  }
}

/// Nobody was entered beside the roster under an id.
struct NotEnteredSo: ExplainedError {
  var id: PersonID

  var message: Bilingual {
    Bilingual(
      th: "ไม่มีผู้เข้าร่วมนอกรายชื่อรหัส “\(id)”", en: "Nobody was entered as `\(id)`.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ดูรหัสได้จาก khaolam export people", en: "khaolam export people shows the ids.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
