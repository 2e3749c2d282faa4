import Arguments
import CarRally
import Entries
import Evidence
import Facilitation
import Journal
import Programme
import RallyControl
import RallyRoute
import Reports
import Vocabulary

/// `khaolam certificates`: makes the certificates of an event.
enum CertificatesCommand: Runnable {
  static let command = Command(
    ["certificates"], section: CommandList.Section.after,
    summary: "make certificates to print: one a team, one a person who took part",
    discussion: """
      One HTML page with a sheet of A4 across for each, for the browser's print; --format pdf where \
      Chromium is installed. Each is in Thai and, smaller, in English; --lang en turns that round. \
      People of whom the store knows nothing are left out, and counted.
      """,
    options: [
      Option("out", takes: .file("FILE"), default: "-", help: "where to; - is standard output"),
      Option(
        "format", takes: .choice("FORM", ["html", "pdf"]), default: "html", help: "which file"),
      Option(
        "person", takes: .text("PERSON"), repeatable: true,
        help: "this person's only: id, name or nickname"),
      Option(
        "team", takes: .text("TEAM"), repeatable: true,
        help: "this team's and its people's only: id, number or name"),
      Option(
        "only", takes: .choice("KIND", Certificates.Kind.allCases.map(\.rawValue)),
        help: "those of people or of teams only"),
      Option("all", help: "everyone on the roster, whether or not the store knows of them"),
      World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam certificates --out certificates.html", "all of them"),
      .init("khaolam certificates --format pdf --out certificates.pdf", "by Chromium"),
      .init("khaolam certificates --only teams --out teams.html", "the teams', with their places"),
      .init("khaolam certificates --person p07 --all --out p07.html", "one, once more"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let listed = try world.event()
    let journal = try world.shownJournal(for: listed)
    let event = try journal.completed(listed)
    let choice = try choice(in: call, of: event)
    let certificates = Certificates(
      of: event, standings: try journal.standings(of: event),
      participants: call.flag("all") ? nil : try participants(of: event, journal, world),
      isSimulated: journal.isSimulated, choice: choice, language: call.choice("lang") ?? .thai)
    if !certificates.leftOut.isEmpty {
      Output.complain(Self.leftOut(certificates.leftOut)[world.language])
    }
    guard certificates.count > 0 else { throw NoCertificates() }
    let html = Array(certificates.html.utf8)
    let bytes = call.string("format") == "pdf" ? try Chromium.pdf(of: html) : html
    try withSink(for: call.string("out"), telling: world.language) { try $0(bytes) }
    return ExitStatus.done
  }

  private static func choice(in call: Invocation, of event: Event) throws -> Certificates.Choice {
    let people = try call.strings("person").map { try event.roster.person(named: $0).id }
    let teams = try call.strings("team").map { name in
      guard let team = event.teams.named(name) else {
        throw NoSuchTeam(name: name, among: event.teams)
      }
      return team.id
    }
    let kind = call.choice("only", as: Certificates.Kind.self)
    return Certificates.Choice(
      people: Set(people), teams: Set(teams),
      kinds: kind.map { [$0] } ?? Set(Certificates.Kind.allCases))
  }

  /// Whom the store knows of.
  private static func participants(
    of event: Event, _ journal: any Journal, _ world: World
  ) throws -> Set<PersonID> {
    try Participants.of(
      event, journal: journal, rally: event.rallyRoute == nil ? nil : try world.rally(of: event))
  }

  private static func leftOut(_ people: [Person]) -> Bilingual {
    let (count, ids) = (people.count, people.map(\.id.rawValue).joined(separator: ", "))
    return Bilingual(
      th: "ไม่ได้ออกเกียรติบัตรให้ \(count) คน เพราะไม่มีบันทึกการเข้าร่วม: \(ids)\n"
        + "  ใช้ --all เพื่อออกให้ทุกคน",
      en: "\(count) \(count == 1 ? "person" : "people") left out, of whom the store knows nothing: "
        + "\(ids)\n  --all makes certificates for everyone.")
  }
}

/// Nobody who was chosen gets a certificate.
struct NoCertificates: ExplainedError {
  var message: Bilingual {
    Bilingual(th: "ไม่มีเกียรติบัตรให้พิมพ์", en: "There is no certificate to make.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ตรวจ --person --team และ --only หรือใช้ --all เพื่อออกให้ผู้ที่ไม่มีบันทึกด้วย",
      en:
        "Check --person, --team and --only; --all takes those in whom the store has no entry, too.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
