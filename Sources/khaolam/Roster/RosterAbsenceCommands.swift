import Arguments
import Entries
import Facilitation
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam roster absent`: marks a person absent from a quiz, or from all.
enum RosterAbsentCommand: Runnable {
  static let command = Command(
    ["roster", "absent"], section: CommandList.Section.play,
    summary: "mark a person absent from a quiz, or from all",
    discussion: """
      A team's points of a quiz are scaled to those of its people who are not absent from it. Who has \
      played a quiz was there, whatever is marked: with --all these quizzes stay as they are. \
      \(AbsenceNote.discussion)
      """,
    positionals: AbsenceNote.positionals,
    options: [Option("all", help: "from all quizzes")] + ProposalConfirmation.options,
    examples: [
      .init("khaolam roster absent p17 --all", "who does not come, or has gone home"),
      .init("khaolam roster absent p17 asean", "who missed one"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let note = try AbsenceNote(world)
    guard (note.quiz == nil) == world.call.flag("all") else {
      throw note.quiz == nil
        ? world.call.error(.missingArgument("QUIZ")) : world.call.error(.conflict("QUIZ", "--all"))
    }
    return try note.mark(isAbsent: true)
  }
}

/// `khaolam roster present`: takes back that a person is absent.
enum RosterPresentCommand: Runnable {
  static let command = Command(
    ["roster", "present"], section: CommandList.Section.play,
    summary: "take back that a person is absent, from a quiz or from all",
    discussion: """
      Without a quiz it is about all of them. \(AbsenceNote.discussion)
      """,
    positionals: AbsenceNote.positionals, options: ProposalConfirmation.options,
    examples: [
      .init("khaolam roster present p17", "who has come after all"),
      .init("khaolam roster present p17 asean", "for one quiz"),
    ])

  static func run(_ world: World) throws -> Int32 {
    try AbsenceNote(world).mark(isAbsent: false)
  }
}

/// What both commands have in common: who, from what, and the PIN.
struct AbsenceNote {
  let world: World
  let event: Event
  let person: Person
  /// The quiz that is named; nil for all.
  let quiz: Quiz?
  private let journal: StoreJournal

  static let positionals = [
    RosterChange.person("PERSON"),
    Positional(.text("QUIZ"), .optional, help: "the quiz's id"),
  ]

  static let discussion = """
    Of several marks the latest counts. What it changes is shown first, and at a terminal it is \
    asked for. The PIN is asked for.
    """

  init(_ world: World) throws {
    self.world = world
    let listed = try world.event()
    journal = try world.journal(for: listed.id)
    event = try journal.completed(listed)
    person = try event.roster.person(named: world.call.string("PERSON") ?? "")
    quiz = try world.call.string("QUIZ").map { [event] name in
      guard let quiz = event.quiz(QuizID(name.trimmed)) else {
        throw CorrectionRefused.noSuchQuiz(
          QuizID(printableLine(name)), among: event.quizzes.map(\.id))
      }
      return quiz
    }
  }

  func mark(isAbsent: Bool) throws -> Int32 {
    try world.requirePin(of: journal, event: event.id)
    let desk = RosterDesk(event: event, journal: journal, kiosk: world.desk)
    let proposal = try desk.propose(isAbsent, person, from: quiz, now: Environment.now)
    guard let proposal else {
      let said = Bilingual(
        th: "\(person.id) ทำเครื่องหมายไว้เช่นนั้นอยู่แล้ว", en: "\(person.id) is marked so already.")
      try Output.write(printableLine(said[world.language]) + "\n")
      return ExitStatus.done
    }
    let confirmation = ProposalConfirmation(world: world, event: event)
    if let status = try confirmation.status(of: proposal, because: nil) { return status }
    let entry = try desk.make(proposal)
    let word = isAbsent ? "present" : "absent"
    let made = Bilingual(
      th: "บันทึกแล้ว: \(entry.place.name) (กลับคืนได้ด้วย khaolam roster \(word))",
      en: "noted as \(entry.place.name); khaolam roster \(word) takes it back")
    try Output.write(printable(made[world.language]) + "\n")
    return ExitStatus.done
  }
}

extension [Person] {
  /// The person whom a text names, by id, name or nickname.
  ///
  /// - Throws: `NoSuchPerson` where it names nobody, or several.
  func person(named name: String) throws(NoSuchPerson) -> Person {
    let places = places(named: name)
    guard places.count == 1, let place = places.first else {
      throw NoSuchPerson(
        name: name, meant: nearest(to: name), several: places.map { self[$0].id })
    }
    return self[place]
  }
}
