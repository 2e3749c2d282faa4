import CarRally
import Entries
import Programme
import Generators
import RallyControl
import Scoreboard
import Testing
import ThaiText
import Vocabulary

@testable import Journal
@testable import Kiosk

@Suite("The rally at a kiosk")
struct RallySceneTests {
  private let car = CarID(team: "mali", number: 1)

  private func data(_ screen: Screen) -> RallyData? {
    if case .rally(let data) = screen.data { data } else { nil }
  }

  @Test("a person gets the screen of the car that the person rides in")
  func ownCar() throws {
    let room = try RallyRoom()
    var driver = room.driver(at: "08:20")
    let menu = driver.type("", "1", "m2")
    #expect(menu.choices.map(\.id) == ["rally", "standings", "reflection", "dots", "back"])
    let screen = driver.type("1")
    #expect(screen.name == .rally)
    #expect(data(screen)?.car == car)
    #expect(data(screen)?.state == "waiting")
    #expect(screen.body.joined().contains("08:30"))
    #expect(screen.body.joined().contains("1669"))
    #expect(screen.body.joined().contains("The driver only drives"))
  }

  @Test(
    "where a wrong clock told the arrival, neither page nor card says that the car was early or late",
    arguments: [Language.english, .thai])
  func wrongClock(language: Language) throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = room.driver(at: "21:00", language: language)
    driver.type("", "1", "m2", "1", "1")
    let page = driver.type("lotus")
    let words = language == .thai ? "นาฬิกาของเครื่องผิด" : "a machine's clock is wrong"
    #expect(page.body.contains { $0.contains(words) })
    // 12 hours and 10 minutes late, the checkpoint missed.
    let falsehoods = ["730", "missed", "พลาด"]
    #expect(!falsehoods.contains { page.body.joined().contains($0) }, "\(page.body)")
    #expect(!falsehoods.contains { page.notice?.contains($0) ?? true }, "\(page.notice ?? "")")
    let key = try #require(page.choices.first { $0.id == "card" }?.key)
    let card = driver.type(key)
    #expect(card.body.first?.contains(language == .thai ? "เวลาถึงผิด" : "arrival wrong") == true)
    #expect(card.body.last?.contains(words) == true)
    #expect(!falsehoods.contains { card.body.joined().contains($0) }, "\(card.body)")
  }

  @Test("a car that finished by a wrong clock is told no points that follow from it")
  func finishedByWrongClock() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = room.driver(at: "08:50")
    driver.type("", "1", "m2", "1", "1", "lotus")
    for (place, time) in [("hill", "09:30"), ("school", "23:30")] {
      let at = LittleRally.at(time)
      _ = try room.desk.note(
        .arrived(RallyTime(at)), of: car, at: CheckpointID(place), by: .marshal, now: at)
    }
    let run = try room.desk.run(of: car)
    #expect(run.state == .finished && run.hasDoubtfulArrival)
    var other = room.driver(at: "23:31")
    let page = other.type("", "1", "m2", "1")
    #expect(data(page)?.total == nil && page.body[0].contains("clock is wrong"))
    #expect(!page.body.joined().contains("points"))
  }

  @Test("an arrival that the store did not take at once keeps the time at which the word was typed")
  func unsavedArrival() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    let session = FlakySession(room.journal.session)
    var place = room.room()
    place.journal = try StoreJournal(session)
    var driver = Driver(place)
    driver.turn(to: "08:50")
    driver.type("", "1", "m2", "1", "1")
    session.failures = [.lost]
    #expect(driver.type("lotus").name == .note)
    driver.turn(to: "08:59")
    let there = driver.type("", "lotus")
    #expect(data(there)?.state == "atCheckpoint")
    #expect(there.body.joined().contains("Arrived at 08:50 (on time)"))
    #expect(try room.desk.run(of: car).legs[0].penalty == 0)
  }

  @Test("an RC answer that the store did not take stays taken, is tried again, and counts once")
  func unsavedAnswer() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    let session = FlakySession(room.journal.session)
    var place = room.room()
    place.journal = try StoreJournal(session)
    var driver = Driver(place)
    driver.turn(to: "08:50")
    driver.type("", "1", "m2", "1", "1", "lotus", "1")
    session.failures = [.lost, .inDoubt]
    let note = driver.type("3")
    #expect(note.name == .note && note.body[0].hasPrefix("Your answer is kept here"))
    #expect(driver.wait(1_000).map(\.name) == [.note])
    let next = try #require(driver.wait(2_000).last)
    #expect(data(next)?.question == "rc-2" && next.notice?.contains("saved") == true)
    let leg = try #require(try room.desk.run(of: car).leg(to: "lake"))
    #expect(leg.answers.map(\.question) == ["rc-1"])
    var latest: Entry?
    try room.journal.visitEntries(event: nil) { latest = $0 }
    #expect(latest?.at == LittleRally.at("08:50"))
    // Whatever is typed tries again.
    session.failures = [.lost]
    #expect(driver.type("c").name == .note)
    #expect(driver.type("a").body.joined().contains("2 of 2"))
    #expect(try room.desk.run(of: car).leg(to: "lake")?.rc == 100 + 75)
  }

  @Test("a car goes from the start over clue, hint, code word, RC answers and task to the next leg")
  func wholeLeg() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = room.driver(at: "08:31")
    let road = driver.type("", "1", "m2", "1")
    #expect(data(road)?.state == "onLeg")
    #expect(data(road)?.checkpoint == "lake")
    #expect(data(road)?.due == "08:50")
    #expect(road.body.joined().contains("Flowers on the water"))
    #expect(!road.body.joined().contains("LOTUS"))
    #expect(road.choices.map(\.id) == ["arrive", "hint", "rc", "card", "back"])

    let price = driver.type("2")
    #expect(price.body.joined().contains("20 points"))
    #expect(try room.desk.run(of: car).legs[0].hints.isEmpty)
    let hinted = driver.type("")
    #expect(hinted.body.joined().contains("There are boats."))
    #expect(try room.desk.run(of: car).legs[0].hintCost == 20)

    driver.turn(to: "08:51:30")
    driver.type("1")
    #expect(driver.type("rose").notice?.contains("not the code word") == true)
    #expect(driver.type("bamboo").notice?.contains("Hill") == true)
    let there = driver.type(" lotus ")
    #expect(data(there)?.state == "atCheckpoint")
    #expect(there.body.joined().contains("1 minute late"))
    #expect(there.choices.map(\.id) == ["rc", "task", "depart", "card", "back"])

    let question = driver.type("1")
    #expect(data(question)?.question == "rc-1")
    #expect(driver.type("many").notice != nil)
    let next = driver.type("3")
    #expect(data(next)?.question == "rc-2")
    #expect(next.notice?.contains("saved") == true)
    #expect(next.choices.map(\.text) == ["lotus", "rose", "lily"])
    let handedIn = driver.type("c")
    #expect(data(handedIn)?.question == nil)
    #expect(handedIn.body.joined().contains("2 of 2"))
    let leg = try #require(try room.desk.run(of: car).leg(to: "lake"))
    #expect(leg.rc == 100 + 75)
    #expect(data(handedIn)?.total == nil)

    #expect(driver.type("2").body.joined().contains("khao lam"))
    driver.turn(to: "09:00")
    let leave = driver.type("", "3")
    #expect(leave.title.contains("Leave"))
    let onward = driver.type("")
    #expect(data(onward)?.checkpoint == "hill")
    #expect(data(onward)?.due == "09:30")
    #expect(onward.body.joined().contains("High stone"))
  }

  @Test("an arrival before the opening is taken, and the car is told")
  func beforeOpening() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:20")
    _ = try room.desk.note(
      .arrived(RallyTime(LittleRally.at("08:40"))), of: car, at: "lake", by: .marshal, now: 0)
    var driver = room.driver(at: "08:55")
    driver.type("", "1", "m2", "1")
    // It is at the lake; leaving takes a key and Enter.
    driver.type("3", "")
    driver.turn(to: "08:56")
    driver.type("1")
    let there = driver.type("bamboo")
    #expect(there.notice?.contains("09:00") == true)
    #expect(data(there)?.state == "atCheckpoint")
  }

  @Test("points are told when the car has finished, on its time card too")
  func finish() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    for (checkpoint, time) in [("lake", "08:50"), ("hill", "09:30"), ("school", "10:05")] {
      _ = try room.desk.note(
        .arrived(RallyTime(LittleRally.at(time))), of: car, at: CheckpointID(checkpoint),
        by: .marshal, now: 0)
    }
    var driver = room.driver(at: "10:10")
    let screen = driver.type("", "1", "m2", "1")
    #expect(data(screen)?.state == "finished")
    #expect(data(screen)?.total == 0)
    let card = driver.type("1")
    #expect(card.body.count == 4)
    #expect(card.body[0].contains("due 08:50 · arrived 08:50 · on time"))
  }

  @Test("a person whom no car list names chooses one of the team's")
  func chooseCar() throws {
    let room = try RallyRoom()
    var event = room.rally.event
    event.roster.append(Person(id: "m9", name: "ทดสอบ m9", team: "mali"))
    var place = room.room()
    place.event = event
    var driver = Driver(place)
    let cars = driver.type("", "1", "m9", "1")
    #expect(cars.choices.map(\.id) == ["car:mali/1", "car:mali/2", "back"])
    #expect(data(driver.type("2"))?.car == CarID(team: "mali", number: 2))
  }

  @Test("a checkpoint's own kiosk asks only what belongs there, and no code word")
  func checkpointKiosk() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = room.driver(at: "08:49", checkpoint: "lake")
    #expect(driver.kiosk.screen().body.joined().contains("Lake"))
    let cars = driver.type("")
    #expect(
      cars.choices.map(\.id)
        == ["car:mali/1", "car:kulap/1", "car:mali/2", "car:kulap/2", "back"])
    let confirm = driver.type("1")
    #expect(confirm.title.contains("08:49"))
    driver.turn(to: "08:52")
    let there = driver.type("")
    #expect(data(there)?.state == "atCheckpoint")
    #expect(there.choices.map(\.id) == ["rc", "task", "depart", "card", "back"])
    // The time of arrival is when the car was chosen.
    let leg = try #require(try room.desk.run(of: car).leg(to: "lake"))
    #expect(leg.minutesOff == -1)
    #expect(driver.type("0").name == .welcome)
    #expect(data(driver.type("", "1"))?.state == "atCheckpoint")
  }

  @Test("a car at a wrong checkpoint is sent on, and nothing is noted")
  func wrongCheckpoint() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = room.driver(at: "08:49", checkpoint: "hill")
    let screen = driver.type("", "1", "")
    #expect(screen.name == .welcome)
    #expect(screen.notice?.contains("goes to Lake first") == true)
    #expect(try room.desk.run(of: car).state == .onLeg(0))
  }

  @Test("all screens fit 40 columns and have both languages", arguments: [Language.thai, .english])
  func looks(language: Language) throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = room.driver(at: "08:31", language: language)
    var screens: [Screen] = []
    for line in [
      "", "1", "m2", "1", "3", "", "4", "", "2", "", "1", "lotus", "1", "3", "b", "2", "", "3", "",
    ] {
      screens.append(driver.type(line))
    }
    for columns in [40, 80] {
      let renderer = TextRenderer(columns: columns, style: TerminalStyle(colours: .none))
      let texts = screens.map { screen in
        "[\(screen.name.rawValue)]" + String(decoding: renderer.render(screen), as: UTF8.self)
      }
      for line in texts.joined(separator: "\n").split(separator: "\n") {
        #expect(ThaiText.columns(of: String(line)) <= columns)
      }
      try expectSnapshot(
        texts.joined(separator: "\n\n") + "\n", named: "rally-\(language.rawValue)-\(columns).txt")
    }
  }
}
