import Entries
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Journal
@testable import Kiosk

@Suite("A duel")
struct DuelTests {
  private func start(_ sample: SampleRoom, teams: String = "") -> (Driver, Screen) {
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let screen = driver.type(teams)
    return (driver, screen)
  }

  /// What the question shown is answered with, told by its text.
  private func answer(_ screen: Screen) -> String {
    let stem = screen.body.joined()
    if stem.contains("8 a.m.") { return "A" }
    if stem.contains("ASEAN") { return "11" }
    return stem.contains("child") ? "children" : "cold"
  }

  @Test("two to four teams are chosen, by their numbers or all by Enter")
  func teams() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    var driver = Driver(sample.room())
    let setup = driver.type("", "1", "1", "1", "")
    #expect(setup.game?.state == "teams")
    #expect(driver.type("1").notice == Phrase.twoToFour.en)
    #expect(driver.type("1 7").notice == Phrase.twoToFour.en)
    #expect(driver.type("1 1").notice == Phrase.twoToFour.en)
    let buzz = driver.type("2 1")
    #expect(buzz.game?.state == "buzz")
    #expect(buzz.choices.map(\.key) == ["1", "2"])
    #expect(buzz.game?.teams.map(\.points) == [0, 0])
  }

  @Test("teams are chosen on the Thai keyboard layout, too", arguments: ["ๅ /", "/มๅ", "๒ ๑"])
  func thaiLayout(line: String) throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    let (_, buzz) = start(sample, teams: line)
    #expect(buzz.game?.teams.count == 2)
  }

  @Test("the first number typed has the question, and a right answer its points")
  func right() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    var (driver, buzz) = start(sample)
    let answer = answer(buzz)
    #expect(driver.type("cold").notice == Phrase.buzzFirst.en)
    driver.hold(2_000)
    let asked = driver.type("2")
    #expect(asked.name == .question)
    #expect(asked.body.first == "Team Ratchaphruek has the question.")
    driver.hold(3_000)
    let feedback = driver.type(answer)
    #expect(feedback.name == .feedback)
    #expect(feedback.body.first == "Team Ratchaphruek: +100 points.")
    #expect(try sample.points(of: "ratchaphruek") == 100)
    #expect(try sample.points(of: "phuttharaksa") == 0)
    buzz = driver.type("")
    #expect(buzz.game?.number == 2)
    #expect(buzz.game?.teams.map(\.points) == [0, 100])
  }

  @Test("a wrong answer opens the question to the others, and not to the team itself")
  func opened() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    var (driver, buzz) = start(sample)
    let answer = answer(buzz)
    let wrong = answer == "A" ? "B" : answer == "11" ? "12" : "xyzzy"
    driver.type("1")
    driver.hold(2_000)
    buzz = driver.type(wrong)
    #expect(buzz.game?.state == "buzz")
    #expect(buzz.notice?.hasSuffix("The question is open to the others.") == true)
    #expect(buzz.choices.map(\.key) == ["2"])
    #expect(driver.type("1").notice?.contains("has had its turn") == true)
    driver.type("2")
    driver.hold(2_000)
    #expect(driver.type(answer).name == .feedback)
    #expect(try sample.points(of: "ratchaphruek") == 100)
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("a right answer settles a question that is worth nothing, too")
  func worthNothing() throws {
    let bank = "// [id:q1] [tag:A1] [tag:points=0]\nThe opposite of hot is …{=cold}\n\n"
    let sample = try SampleRoom(
      bank: bank, quizzes: [GameRoom.game(.duel(DuelTerms()), draw: [.a1: 1])])
    var (driver, _) = start(sample)
    driver.type("1")
    driver.hold(2_000)
    let feedback = driver.type("cold")
    #expect(feedback.name == .feedback)
    #expect(feedback.body.first == "Team Phuttharaksa: 0 points.")
  }

  @Test("a number typed right after another team's came second: it is no answer, and is noted")
  func simultaneous() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    var (driver, _) = start(sample)
    driver.hold(1_000)
    driver.type("2")
    driver.hold(40)
    let screen = driver.type("1")
    #expect(screen.name == .question)
    #expect(
      screen.notice
        == "Team Ratchaphruek was first. Team Phuttharaksa came 40 milliseconds later, which is "
        + "noted.")
    // The winner's own key pressed twice is no answer either.
    #expect(driver.type("2").name == .question)
    let buzzes = try sample.allEntries().filter { $0.kind == .buzzed }
    #expect(
      try buzzes.map { try TurnNoted(body: $0.body, kind: .buzzed) }.map { "\($0.by) \($0.taken)" }
        == ["ratchaphruek 1000", "phuttharaksa 40"])
    #expect(try sample.allEntries().filter { $0.kind == .answered }.isEmpty)
  }

  @Test("nobody wants it, or nobody knows: the answer is told and the duel goes on")
  func nobody() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    var (driver, _) = start(sample)
    let screens = driver.wait(31_000)
    #expect(screens.map(\.title) == [Phrase.nobodyKnew.en])
    #expect(driver.type("").game?.number == 2)
    driver.type("1")
    #expect(driver.wait(21_000).last?.game?.state == "buzz")
    driver.type("2")
    let told = driver.wait(21_000).last
    #expect(told?.name == .feedback)
    #expect(told?.body.contains { $0.hasPrefix("Right answer:") } == true)
  }

  @Test("a question whose answer was told is not asked again after a break")
  func told() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    var (driver, _) = start(sample)
    driver.type("/.")
    driver.type("/0")
    #expect(driver.type("1").game?.number == 2)
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("an answer that the store did not take at once stays taken, in its time")
  func unsaved() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    let journal = try SQLiteJournal(path: sample.journal.path, busyTimeout: 20)
    var room = sample.room()
    room.journal = journal
    var driver = Driver(room)
    let buzz = driver.type("", "1", "1", "1", "", "")
    driver.type("2")
    driver.hold(2_000)
    let lock = try Database(path: sample.journal.path, mode: .readWrite, busyTimeout: 20)
    try lock.execute("BEGIN IMMEDIATE")
    #expect(driver.type(answer(buzz)).name == .note)
    try lock.execute("ROLLBACK")
    // Past the time to answer, and whatever is typed now.
    driver.hold(25_000)
    #expect(driver.type("").body.first == "Team Ratchaphruek: +100 points.")
  }

  @Test("is played to the end, and goes on after a power cut")
  func end() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms()), attempts: 2))
    var (driver, buzz) = start(sample)
    driver.type("1")
    driver.hold(2_000)
    driver.type(answer(buzz))
    // The power is cut at the feedback; another terminal goes on.
    var other = Driver(sample.room(kiosk: "k2"))
    buzz = other.type("", "2", "1", "1", "")
    #expect(buzz.game?.number == 2)
    other.type("2")
    other.hold(2_000)
    other.type(answer(buzz), "")
    other.type("/.", "", "/.")
    let summary = other.type("")
    #expect(summary.name == .summary)
    #expect(summary.game?.teams.map(\.points) == [100, 100])
    #expect(other.type("").name == .menu)
    // A second round adds to the first.
    buzz = other.type("1", "", "")
    other.type("2")
    other.hold(2_000)
    other.type(answer(buzz))
    #expect(try sample.points(of: "ratchaphruek") == 200)
    #expect(try sample.points(of: "phuttharaksa") == 100)
    #expect(try sample.journal.verify().faults == [])
  }
}
