import CarRally
import Entries
import Generators
import Programme
import RallyControl
import Testing
import Vocabulary

@testable import Journal
@testable import Kiosk

@Suite("Marshals at a kiosk")
struct MarshalSceneTests {
  private let car = CarID(team: "mali", number: 1)

  @Test("are let in by the PIN, which is a secret, and no earlier")
  func pin() throws {
    let room = try RallyRoom()
    var driver = room.driver(at: "08:00")
    let unset = driver.type("/9")
    #expect(unset.name == .note)
    #expect(unset.body.joined().contains("pin set"))
    driver.type("")
    try room.setPin()
    let asked = driver.type("/9")
    #expect(asked.name == .pin)
    #expect(asked.isSecret)
    let wrong = driver.type("1111")
    #expect(wrong.name == .pin)
    #expect(wrong.notice?.contains("PIN is wrong") == true)
    #expect(driver.type("2468").notice?.contains("Try again in") == true)
    driver.turn(to: "08:01")
    let places = driver.type("2468")
    #expect(places.name == .facilitator)
    #expect(!places.isSecret)
    #expect(
      places.choices.map(\.id)
        == [
          "start", "checkpoint:lake", "checkpoint:hill", "checkpoint:school", "adjust", "void",
          "regrade", "reset", "undo", "judge", "quizzes", "status", "latecomer", "absences",
          "visit", "back",
        ])
  }

  /// A kiosk with a marshal at a place.
  private func marshal(
    _ room: RallyRoom, at time: String, place: String
  ) throws -> Driver {
    try room.setPin()
    var driver = room.driver(at: time)
    driver.type("/9", "2468", place)
    return driver
  }

  @Test("note a start, an arrival and a departure with one key each")
  func oneKey() throws {
    let room = try RallyRoom()
    var driver = try marshal(room, at: "08:30", place: "1")
    #expect(driver.type("1").notice == "Mali 1 started at 08:30.")
    let twice = driver.type("1").notice
    #expect(twice?.contains("started at 08:30 already") == true)
    #expect(twice?.hasSuffix("To correct it, use C with a reason.") == true)
    driver.type("0", "2")
    driver.turn(to: "08:53")
    let arrived = driver.type("1")
    #expect(arrived.notice == "Mali 1 arrived at 08:53 (3 minutes late).")
    driver.turn(to: "09:01")
    #expect(driver.type("1").notice == "Mali 1 departed at 09:01.")
    let gone = driver.type("1").notice
    #expect(gone?.contains("departed from Lake at 09:01 already") == true)
    #expect(gone?.hasSuffix("To correct it, use C or D with a reason.") == true)
    let run = try room.desk.run(of: car)
    #expect(run.state == .onLeg(1))
    #expect(run.legs[0].penalty == 10)
  }

  @Test("do not note that a car leaves whose arrival was noted elsewhere while they looked")
  func notedElsewhere() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = try marshal(room, at: "08:50", place: "2")
    let at = LittleRally.at("08:50")
    _ = try room.desk.note(.arrived(RallyTime(at)), of: car, at: "lake", by: .car, now: at)
    let refused = driver.type("1")
    #expect(refused.notice?.contains("at 08:50 already") == true)
    #expect(refused.choices[0].text.contains("arrived 08:50"))
    #expect(try room.desk.run(of: car).state == .atCheckpoint(0))
    #expect(driver.type("1").notice == "Mali 1 departed at 08:50.")
  }

  @Test("score tasks by the rubric, several of them, and mark sheets")
  func judging() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = try marshal(room, at: "08:50", place: "2")
    driver.type("1")
    let scores = driver.type("j", "1", "Ann")
    #expect(scores.name == .judge)
    #expect(scores.body.joined().contains("Is polite (40), Is clear (60)"))
    #expect(driver.type("41,60").notice?.contains("don't fit") == true)
    #expect(driver.type("40,60").notice?.contains("200 points") == true)
    driver.type("j", "1", "Bun", "20 30")
    #expect(driver.type("m", "1", "251").notice?.contains("0 to 250") == true)
    driver.type("200")
    let leg = try #require(try room.desk.run(of: car).leg(to: "lake"))
    #expect(leg.task == 150)
    #expect(leg.rc == 200)
    #expect(leg.judges.map(\.judge) == ["Ann", "Bun"])
  }

  @Test("type only the last line of a form again where the store did not take it")
  func unsaved() throws {
    let room = try RallyRoom()
    try room.setPin()
    try room.start(car, at: "08:30")
    let session = FlakySession(room.journal.session)
    var place = room.room()
    place.journal = try StoreJournal(session)
    var driver = Driver(place)
    driver.turn(to: "08:50")
    driver.type("/9", "2468", "2", "1", "j", "1", "Ann")
    session.failures = [.lost]
    #expect(driver.type("40,60").name == .note)
    let again = driver.type("")
    #expect(again.name == .judge && again.title == "Score a task: Mali 1")
    #expect(again.body.first == Phrase.question(.scores).en)
    #expect(driver.type("40,60").notice?.contains("200 points") == true)
  }

  @Test("correct a time with its reason, allow minutes, retire a car")
  func rulings() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = try marshal(room, at: "09:10", place: "2")
    driver.type("1")
    #expect(try room.desk.run(of: car).legs[0].penalty == 100)
    #expect(driver.type("c", "1", "soon").notice?.contains("09:41") == true)
    driver.type("08:58", "stopwatch was slow")
    #expect(try room.desk.run(of: car).legs[0].penalty == 60)
    driver.type("a", "1", "8", "a train")
    #expect(try room.desk.run(of: car).legs[0].penalty == 0)
    driver.type("e", "1", "1", "flat tyre")
    #expect(try room.desk.run(of: car).state == .retired(reason: "flat tyre"))
    #expect(driver.type("").choices[0].text.contains("retired"))
    let rulings = try room.desk.results().rulings
    #expect(rulings.map(\.ruling.reason) == ["stopwatch was slow", "a train", "flat tyre"])
    #expect(rulings.map(\.car.after) == [0, 0, 0])
  }

  @Test("are told that a time can be taken back where it can, which a start's can't")
  func takenBack() throws {
    let room = try RallyRoom()
    try room.start(car, at: "08:30")
    var driver = try marshal(room, at: "08:40", place: "1")
    #expect(driver.type("c", "1").body == [Phrase.rightStart.en])
    #expect(driver.type("-").notice == Phrase.badTime.en)
    driver.type("/0", "0", "2")
    #expect(driver.type("c", "1").body.first?.contains("- takes the noted time back") == true)
  }

  @Test("at a checkpoint's own kiosk come at once to its desk")
  func checkpointDesk() throws {
    let room = try RallyRoom()
    try room.setPin()
    var driver = room.driver(at: "08:50", checkpoint: "hill")
    #expect(driver.type("/9", "2468").title == "Marshal: Hill")
    #expect(driver.type("0").name == .welcome)
  }

  @Test("are not put out while they wait for the next car, but after half an hour")
  func idle() throws {
    let room = try RallyRoom()
    var driver = try marshal(room, at: "08:30", place: "1")
    #expect(driver.wait(1_799_000).isEmpty)
    #expect(driver.wait(1_000).map(\.name) == [.welcome])
  }
}
