import Entries
import FoundationEssentials
import Journal
@testable import Programme
import QuizEngine
import SourceText
import Vocabulary

@testable import Kiosk

/// A small event with a store in a temporary folder that is removed when the room is let go.
final class SampleRoom {
  let folder: String
  let journal: SQLiteJournal
  var event: Event
  var bank: String

  init(
    bank: String = SampleRoom.bank, quizzes: [Quiz] = SampleRoom.quizzes, simulated: Bool = false,
    store: UInt64 = 0x9F2C_41D0_7B6E_8A53
  ) throws {
    folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    journal = try SQLiteJournal(
      path: "\(folder)/store.db",
      birth: .init(id: StoreID(bits: store), isSimulated: simulated))
    event = SampleRoom.event
    event.quizzes = quizzes
    self.bank = bank
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func room(
    language: Language = .english, kiosk: String = "k1", locked: Bool = false, idle: Int = 120,
    seed: UInt64? = nil, speaks: Bool = false
  ) -> Room {
    let bank = Bank(gift: SourceFile(name: "sample.gift", text: bank))
    return Room(
      event: event, journal: journal, kiosk: kiosk, language: language, seed: seed,
      isLocked: locked,
      idleSeconds: idle, speaks: speaks, questions: { _ in QuestionPool([bank]) },
      banner: { _ in [] })
  }

  static let quizzes = [
    quiz("first", rule: .fair, draw: [.a1: 2, .a2: 1]),
    quiz("dash", rule: .race, draw: [.a1: 2, .a2: 1]),
    quiz("test", rule: .exam, draw: [.a1: 2, .a2: 1]),
    quiz("fun", rule: .warmup, draw: [.a1: 1]),
  ]

  static func quiz(
    _ id: QuizID, rule: ScoringRule, draw: [Level: Int], seconds: Int = 30, attempts: Int = 1
  ) -> Quiz {
    Quiz(
      id: id, title: Bilingual(th: "รอบ \(id)", en: "Round \(id)"), banks: ["sample.gift"],
      draw: draw, phase: .during, rule: rule, seconds: seconds, attempts: attempts,
      shufflesOptions: false)
  }

  static let bank = """
    // [id:q1] [tag:A1]
    ::Morning::It is 8 a.m. What do you say?{
    =Good morning.#Yes\\: until noon.
    ~Good night.#That ends the day.
    ####We greet in the morning. / ทักทายตอนเช้า
    }

    // [id:q2] [tag:A1]
    ::Numbers::How many members does ASEAN have?{#11####Eleven since 2025.}

    // [id:q3] [tag:A2]
    ::Plural::The plural of child is …{=children ~%50%childs#Almost.}

    """

  static var event: Event {
    let teams = [
      ("phuttharaksa", "ดอกพุทธรักษา", "Phuttharaksa"),
      ("ratchaphruek", "ดอกราชพฤกษ์", "Ratchaphruek"),
    ]
    var roster: [Person] = []
    for (number, team) in [(1, 0), (2, 0), (3, 1)] {
      roster.append(
        Person(
          id: PersonID("p0\(number)"), title: "นาย", name: "ทดสอบ \(number)",
          nickname: "หนึ่ง\(number)",
          team: TeamID(teams[team].0), position: "", code: number == 3 ? "ดอกไม้" : nil,
          isPublic: true))
    }
    return Event(
      id: "sample", title: Bilingual(th: "งานทดลอง", en: "Trial event"),
      office: Office(
        name: Bilingual(th: "สำนักงาน", en: "Office"), shortName: Bilingual(th: "สพป.", en: "ESAO")),
      dates: DateSpan(
        first: CalendarDate(year: 2014, month: 10, day: 17),
        last: CalendarDate(year: 2014, month: 10, day: 19)),
      venue: Bilingual(th: "โรงเรียน", en: "School"), timeZone: "Asia/Bangkok",
      budget: Budget(planned: 1000, used: nil), targets: [], teamSize: 2,
      teams: teams.enumerated().map { index, team in
        Team(
          id: TeamID(team.0), number: index + 1, name: Bilingual(th: team.1, en: team.2),
          flower: Bilingual(th: "ดอกไม้", en: "flower"), colour: "#C03030", banner: nil,
          resourcePerson: nil, place: nil)
      }, roster: roster, programme: [], quizzes: [], rallyRoute: nil, signatories: [])
  }
}

/// A kiosk that is driven by hand, with a clock that goes only when told to.
struct Driver {
  var kiosk: Kiosk
  var now = Moment(wall: 1_413_520_200_000, monotonic: 0)

  init(_ room: Room) { kiosk = Kiosk(room: room, at: now) }

  /// Types lines, and returns the last screen.
  @discardableResult
  mutating func type(_ lines: String...) -> Screen {
    var screen = kiosk.screen()
    for line in lines {
      let screens = kiosk.receive(.line(line), at: now)
      precondition(screens.count == 1)
      screen = screens[0]
    }
    return screen
  }

  /// Lets time pass, and returns the screens that fall due.
  @discardableResult
  mutating func wait(_ milliseconds: Int) -> [Screen] {
    now.wall += milliseconds
    now.monotonic += milliseconds
    return kiosk.receive(.time, at: now)
  }

  /// Lets time pass without the kiosk's being told, as for a line that comes late.
  mutating func hold(_ milliseconds: Int) {
    now.wall += milliseconds
    now.monotonic += milliseconds
  }
}
