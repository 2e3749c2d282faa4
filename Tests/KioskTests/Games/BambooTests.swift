import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("The bamboo that the hall fills")
struct BambooTests {
  private let terms = BambooTerms(minutes: 5, perPerson: 1, joints: 3, bonus: 40)

  private func sample() throws -> SampleRoom {
    try GameRoom.sample(GameRoom.game(.bamboo(terms), rule: .together))
  }

  /// Someone at a terminal of their own, at the first question.
  private func join(_ sample: SampleRoom, team: String, person: String, kiosk: String) -> Driver {
    var driver = Driver(sample.room(kiosk: kiosk))
    driver.type("", team, person, "1", "")
    return driver
  }

  private func right(_ driver: inout Driver) {
    let screen = driver.type("/1", "/2")
    driver.type(GameRoom.answer(to: screen), "")
  }

  @Test("its target follows from who is there, and every team's right answers count")
  func together() throws {
    let sample = try sample()
    var one = join(sample, team: "1", person: "1", kiosk: "k1")
    let question = one.type("/1", "/2")
    #expect(question.name == .question)
    #expect(question.body.first == "The hall has 0 of 6 right answers.")
    right(&one)
    var two = join(sample, team: "2", person: "1", kiosk: "k2")
    #expect(two.type("/1", "/2").body.first == "The hall has 1 of 6 right answers.")
    right(&two)
    // Two of six fill one joint of three: 40 points for every team, for nobody more.
    #expect(try sample.points(of: "phuttharaksa") == 40)
    #expect(try sample.points(of: "ratchaphruek") == 40)
    let standings = try sample.journal.standings(of: sample.event)
    #expect(standings.allSatisfy { $0.asked == 0 && $0.rank == 1 })
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("once it is full, every terminal says so")
  func full() throws {
    let sample = try sample()
    var one = join(sample, team: "1", person: "1", kiosk: "k1")
    var two = join(sample, team: "2", person: "1", kiosk: "k2")
    for _ in 0..<3 { right(&one) }
    for _ in 0..<2 { right(&two) }
    let screen = one.type("/1", "/2")
    let last = one.type(GameRoom.answer(to: screen))
    #expect(last.body.contains("The hall has 6 of 6 right answers."))
    let summary = one.type("")
    #expect(summary.name == .summary)
    #expect(summary.body.contains("The bamboo is full! Every team has 120 points."))
    two.type("/.")
    #expect(two.type("").name == .summary)
    #expect(try sample.points(of: "ratchaphruek") == 120)
  }

  @Test("the hall's time is everyone's: it ends for all at once, and nobody joins after it")
  func time() throws {
    let sample = try sample()
    var one = join(sample, team: "1", person: "1", kiosk: "k1")
    right(&one)
    one.wait(25_000)
    let shown = one.type("/1", "/2")
    #expect(shown.seconds == 5)
    var screens: [Screen] = []
    for _ in 0..<20 {
      screens = one.wait(20_000)
      if screens.last?.name == .feedback { one.type("") }
    }
    #expect(one.type("/1", "/2").name == .welcome || one.type("/1", "/2").name == .summary)
    var late = Driver(sample.room(kiosk: "k2"))
    late.hold(301_000)
    late.type("", "2", "1", "1")
    let menu = late.type("")
    #expect(menu.name == .menu)
    #expect(menu.notice?.hasPrefix("This game is over.") == true)
  }

  @Test("a round that was reset is over for whoever is in it, and another can begin")
  func reset() throws {
    let sample = try sample()
    var one = join(sample, team: "1", person: "1", kiosk: "k1")
    right(&one)
    #expect(try sample.points(of: "phuttharaksa") == 0)
    _ = try sample.journal.append(
      [
        Draft(
          at: 2, kind: .quizReset, subject: "bamboo",
          body: AttemptNoted(attempt: 1, reason: "a rehearsal").body)
      ], event: "sample", kiosk: "desk")
    let screen = one.type("/1", "/2")
    one.type(GameRoom.answer(to: screen))
    #expect(one.type("").name == .summary)
    one.type("")
    #expect(one.type("1", "").body.first == "The hall has 0 of 6 right answers.")
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("is drawn in characters, joint by joint")
  func drawing() {
    let terms = HallTerms(ends: 0, target: 6, joints: 3, bonus: 1, teams: [])
    #expect(
      BambooDrawing.lines(terms, right: 3) == [
        "╭────┬────┬────╮", "│████│██  │    │", "╰────┴────┴────╯",
      ])
    #expect(BambooDrawing.lines(terms, right: 0)[1] == "│    │    │    │")
    #expect(BambooDrawing.lines(terms, right: 99)[1] == "│████│████│████│")
  }
}
