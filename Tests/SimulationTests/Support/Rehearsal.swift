import Entries
import FoundationEssentials
import Journal
import QuizEngine
import SourceText
import Vocabulary

@testable import Programme
@testable import Simulation

/// A simulation of a small event, played into a store in a temporary folder that goes with it.
final class Rehearsal {
  let folder: String
  let journal: SQLiteJournal
  let event: Event
  let simulation: Simulation

  init(
    event: Event = Rehearsal.event, seed: UInt64 = 1, people: Int? = nil, terminals: Int = 10,
    isSimulated: Bool = true
  ) throws {
    self.event = event
    let bank = Bank(gift: SourceFile(name: "sample.gift", text: Self.bank))
    let pool = QuestionPool([bank])
    simulation = Simulation(
      event: event, seed: seed, people: people, terminals: terminals, questions: { _ in pool })
    folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    journal = try SQLiteJournal(
      path: "\(folder)/store.db",
      birth: .init(id: simulation.storeID, isSimulated: isSimulated), durability: .relaxed)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @discardableResult
  func run() throws -> Simulation.Summary { try simulation.run(on: journal) }

  /// All entries, ordered by kiosk and seq.
  func entries() throws -> [Entry] {
    var entries: [Entry] = []
    try journal.visitEntries(event: nil) { entries.append($0) }
    return entries
  }

  /// The journal as `journal export` writes it.
  func export() throws -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in try entries() {
      bytes += ExportLine(entry.draft, at: entry.key).hashed(entry.hash) + [UInt8(ascii: "\n")]
    }
    return bytes
  }

  /// A question of each kind that can be played, at each level from A1 to B2.
  static let bank = ["A1", "A2", "B1", "B2"].map { level in
    """
    // [id:\(level)-choice] [tag:\(level)]
    What do you say at 8 a.m.?{=Good morning. ~Good night. ~Goodbye. ~Good evening.}

    // [id:\(level)-multiple] [tag:\(level)]
    Which are colours?{~%50%red ~%50%blue ~%-50%dog ~%-50%cat}

    // [id:\(level)-true] [tag:\(level)]
    ASEAN has eleven members.{TRUE}

    // [id:\(level)-short] [tag:\(level)]
    The plural of child is…{=children =%50%childs}

    // [id:\(level)-number] [tag:\(level)]
    How many members does ASEAN have?{#11:0}

    // [id:\(level)-page] [tag:\(level)]
    Read this page.


    """
  }.joined()

  static func quiz(
    _ id: QuizID, _ phase: Quiz.Phase, rule: ScoringRule = .fair, each: Int = 2
  ) -> Quiz {
    Quiz(
      id: id, title: Bilingual(same: id.rawValue), banks: ["sample.gift"],
      draw: [.a1: each, .a2: each, .b1: each, .b2: each], phase: phase, rule: rule, seconds: 30,
      attempts: 1, shufflesOptions: true)
  }

  static let quizzes = [
    quiz("after", .after, rule: .exam, each: 3), quiz("before", .before, rule: .exam, each: 3),
    quiz("fair", .during), quiz("race", .during, rule: .race), quiz("fun", .before, rule: .warmup),
  ]

  /// Four teams of 20, 20, 19 and 19 people, two of whom type a code word.
  static var event: Event {
    let teams = ["phuttharaksa", "ratchaphruek", "chongkho", "inthanin"]
    let roster = (1...78).map { number in
      Person(
        id: PersonID("p\(number)"), title: "นาย", name: "ทดสอบ \(number)", nickname: "",
        team: TeamID(teams[(number - 1) % 4]), position: "", code: number < 3 ? "ข้าวหลาม" : nil,
        isPublic: true)
    }
    return Event(
      id: "sample", title: Bilingual(same: "Trial event"),
      office: Office(name: Bilingual(same: "Office"), shortName: Bilingual(same: "ESAO")),
      dates: DateSpan(
        first: CalendarDate(year: 2014, month: 10, day: 17),
        last: CalendarDate(year: 2014, month: 10, day: 19)),
      venue: Bilingual(same: "School"), timeZone: "Asia/Bangkok",
      budget: Budget(planned: 1000, used: nil), targets: [], teamSize: 20,
      teams: teams.enumerated().map { index, team in
        Team(
          id: TeamID(team), number: index + 1, name: Bilingual(same: team),
          flower: Bilingual(same: "flower"), colour: "#C03030", banner: nil, resourcePerson: nil,
          place: nil)
      }, roster: roster, programme: [], quizzes: quizzes, rallyRoute: nil, signatories: [])
  }
}
