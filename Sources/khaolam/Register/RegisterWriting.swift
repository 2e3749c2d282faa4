import Arguments
import Entries
import Evidence
import Facilitation
import Improvement
import Journal
import Programme
import Reports
import ThaiText
import Vocabulary

/// What the commands that write to the improvement register have in common.
struct RegisterWriting {
  let world: World
  let event: Event
  let now: Int
  private let journal: StoreJournal

  init(_ world: World) throws {
    self.world = world
    let listed = try world.event()
    journal = try world.journal(for: listed.id)
    event = try journal.completed(listed)
    now = Environment.now
  }

  /// The register as it is.
  func register() throws -> Register { try journal.register(of: event) }

  /// Writes entries, all or none.
  @discardableResult
  func append(_ drafts: [Draft]) throws -> [Entry] {
    try journal.append(drafts, event: event.id, kiosk: world.desk)
  }

  /// Prints what was done.
  func say(_ text: Bilingual) throws {
    try Output.write(printableLine(text[world.language]) + "\n")
  }

  /// The team that a text names.
  func team(named name: String) throws -> Team {
    guard let team = event.teams.named(name) else {
      throw NoSuchTeam(name: printableLine(name), among: event.teams)
    }
    return team
  }

  /// The activity that `--activity` names; nil where it is not given.
  func activity() throws -> Activity? {
    try world.call.string("activity").map { name in
      let activities = event.allActivities
      guard let activity = activities.named(name) else {
        throw NoSuchActivity(name: printableLine(name), among: activities)
      }
      return activity
    }
  }
}

extension RegisterWriting {
  static let phaseOption = Option(
    "phase", takes: .choice("PHASE", FindingPhase.allCases.map(\.rawValue)),
    help: "when in the development it was found; must be given")
  static let activityOption = Option(
    "activity", takes: .text("ACTIVITY"),
    help: "the activity that it came from: its id or title in the event file")

  static func finding(_ name: String, _ count: Positional.Count = .one) -> Positional {
    Positional(
      .text(name), count, help: "the finding: the first digits of its name in register list")
  }
}

extension Invocation {
  /// The word that an option says, which must be given.
  func requiredChoice<Choice: RawRepresentable<String>>(_ name: String) throws -> Choice {
    guard let choice: Choice = choice(name) else { throw error(.missingArgument("--\(name)")) }
    return choice
  }

  /// The day that an option says, of the Common Era; nil where it is not given.
  func day(_ name: String) throws -> ISODate? {
    guard let text = string(name) else { return nil }
    guard let day = ISODate(arabicDigits(text.trimmed)) else {
      throw error(.rejected(text, of: "--\(name)", because: "a day is written like 2014-10-17"))
    }
    // Nobody plans five centuries ahead, and many write the year of the Buddhist Era.
    guard day.year < 2400 else {
      throw error(
        .rejected(
          text, of: "--\(name)",
          because: "the year is the Common Era's, \(day.year - 543) for \(day.year)"))
    }
    return day
  }

  /// The text of an argument that is kept and shown again.
  func keptText(_ name: String, upTo limit: Int) throws -> String {
    let text = (string(name) ?? "").trimmed
    guard printableLine(text) == text, RegisterLimits.allows(text, upTo: limit) else {
      throw error(
        .rejected(text, of: name, because: "it has 1 to \(limit) bytes, all of them printable"))
    }
    return text
  }
}

extension [Activity] {
  /// The activity that a text names by its id, or by its title in either language.
  func named(_ text: String) -> Activity? {
    let wanted = text.trimmed.lowercased()
    return first { $0.id.rawValue == wanted }
      ?? first { [$0.title.th.lowercased(), $0.title.en.lowercased()].contains(wanted) }
  }
}
