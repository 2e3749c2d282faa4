import Programme
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Vocabulary

/// A small rally for tests: two teams, two cars each, three checkpoints, in Thailand's time.
public enum LittleRally {
  /// 2014-10-18 00:00 in Thailand, in milliseconds since 1970-01-01 00:00 UTC.
  public static let midnight = 1_413_565_200_000

  /// The instant of a time of that day, `08:30` or `08:30:59`.
  public static func at(_ time: String) -> Int {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let minutes = (parts.first ?? 0) * 60 + (parts.count > 1 ? parts[1] : 0)
    return midnight + (minutes * 60 + (parts.count > 2 ? parts[2] : 0)) * 1_000
  }

  /// The route's file.
  public static let routeText = """
    {
      id: "little", title: { th: "เส้นทางเล็ก", en: "Little route" }, banks: ["rc.gift"],
      start: { name: { th: "ศาลากลาง", en: "Town Hall" }, place: { th: "หน้าตึก", en: "In front" }, at: "08:30", interval: 5 },
      end: "16:00",
      safety: { emergencyNumber: "1669", speedLimit: 60, rules: [{ th: "คาดเข็มขัดนิรภัย", en: "Wear seat belts." }] },
      checkpoints: [
        { id: "lake", name: { th: "ทะเลสาบ", en: "Lake" }, place: { th: "ท่าเรือ", en: "Pier" }, codeWord: "LOTUS", capacity: 4, stopMinutes: 10,
          leg: { minutes: 20, kilometres: 12 }, clue: { th: "ดอกบัวบนน้ำ", en: "Flowers on the water" },
          hints: [{ price: 20, text: { th: "มีเรือ", en: "There are boats." } }, { price: 40, text: { th: "ทางตะวันออก", en: "Go east." } }],
          rc: ["rc-1", "rc-2"], task: { question: "task-1", maximum: 200 } },
        { id: "hill", name: { th: "ภูเขา", en: "Hill" }, place: { th: "ประตู", en: "Gate" }, codeWord: "BAMBOO", capacity: 4, stopMinutes: 10, opens: "09:00", closes: "12:00",
          leg: { minutes: 30, kilometres: 20 }, clue: { th: "หินสูง", en: "High stone" }, rc: ["rc-3"] },
        { id: "school", name: { th: "โรงเรียน", en: "School" }, place: { th: "สนาม", en: "Field" }, codeWord: "PELICAN", capacity: 4, stopMinutes: 10,
          leg: { minutes: 25, kilometres: 15 }, clue: { th: "เสียงระฆัง", en: "A bell rings" } },
      ],
      orders: "same",
      cars: [
        { car: "mali/1", driver: "m1", players: ["m2", "m3"] },
        { car: "mali/2", driver: "m4" },
        { car: "kulap/1", driver: "k1", players: ["k2"] },
        { car: "kulap/2", driver: "k3" },
      ],
    }
    """

  /// The bank that the route names.
  public static let bankText = """
    // [id:rc-1] [tag:A1]
    How many boats?{#3}

    // [id:rc-2] [tag:A2]
    Which flower?{=lotus ~rose ~%50%lily}

    // [id:rc-3] [tag:B1]
    Put in order.{>ALL VERTICAL
    First
    Second
    Third
    }

    // [id:task-1] [tag:A2] [tag:kind=speaking] [tag:rubric=Is polite, 40] [tag:rubric=Is clear, 60]
    Order some khao lam.{}

    """

  /// The teams, with as many people as the cars need.
  public static let teams = [
    Team(
      id: "mali", number: 1, name: Bilingual(th: "ดอกมะลิ", en: "Mali"),
      flower: Bilingual(th: "มะลิ", en: "jasmine"), colour: "#2E7D32"),
    Team(
      id: "kulap", number: 2, name: Bilingual(th: "ดอกกุหลาบ", en: "Kulap"),
      flower: Bilingual(th: "กุหลาบ", en: "rose"), colour: "#C62828"),
  ]

  /// The people of both teams.
  public static let roster = [
    ("m1", "mali"), ("m2", "mali"), ("m3", "mali"), ("m4", "mali"),
    ("k1", "kulap"), ("k2", "kulap"), ("k3", "kulap"),
  ].map { id, team in
    Person(id: PersonID(id), name: "ทดสอบ \(id)", nickname: id, team: TeamID(team))
  }

  /// The event that the rally is part of.
  public static var event: Event {
    let day = CalendarDate(year: 2014, month: 10, day: 18)
    return Event(
      id: "little", title: Bilingual(th: "งานเล็ก", en: "Little event"),
      office: Office(
        name: Bilingual(th: "สำนักงาน", en: "Office"), shortName: Bilingual(th: "สนง.", en: "Office")),
      dates: DateSpan(first: day, last: day), venue: Bilingual(th: "พัทลุง", en: "Phatthalung"),
      budget: Budget(planned: 0, used: nil), teamSize: 4, teams: teams, roster: roster,
      rallyRoute: "little.json5")
  }

  /// The rally; nil where the route's text has errors.
  ///
  /// - Parameter route: Another text for the route's file.
  public static func rally(route text: String = routeText) -> Rally? {
    let event = event
    let file = SourceFile(name: "little.json5", text: text)
    let bank = Bank(gift: SourceFile(name: "rc.gift", text: bankText))
    return RouteReader.read(file, teams: event.teams, roster: event.roster).route.map {
      Rally(event: event, route: $0, banks: [bank], clock: RallyClock { _ in 420 })
    }
  }
}
