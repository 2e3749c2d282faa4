import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

/// Time limits that are longer for one person: nobody else's screen and nothing that is kept tells.
@Suite("Extra time")
struct ExtraTimeTests {
  /// A room where a person has some percent more.
  private func sample(
    _ quizzes: [Quiz] = SampleRoom.quizzes, _ person: PersonID = "p01", percent: Int
  ) throws -> SampleRoom {
    let sample = try SampleRoom(quizzes: quizzes)
    sample.give(percent, to: person)
    return sample
  }

  @Test("the limit that the intro, the screen and the clock have is the longer one")
  func limit() throws {
    let sample = try sample(percent: 50)
    var driver = Driver(sample.room())
    let intro = driver.type("", "1", "1", "1")
    #expect(intro.body[0].contains("45 seconds"))
    #expect(intro.data == .intro(IntroData(quiz: "first", rule: .fair, of: 3, seconds: 45)))
    let question = driver.type("")
    #expect(question.seconds == 45)
    #expect(question.body[0].contains("45 seconds"))
    #expect(driver.wait(44_999).isEmpty)
    #expect(driver.wait(1).first?.data.verdict == "late")
    var other = Driver(sample.room(kiosk: "k2"))
    #expect(other.type("", "1", "2", "1", "").seconds == 30)
  }

  @Test("an answer at the stretched limit is in time, a millisecond later it is late")
  func late() throws {
    let sample = try sample(
      [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1], attempts: 2)], percent: 50)
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    driver.hold(45_000)
    #expect(driver.type("a").data.verdict == "right")
    driver.type("", "", "1", "")
    driver.hold(45_001)
    #expect(driver.type("a").data.verdict == "late")
    #expect(try sample.answers().map(\.limit) == [30_000, 30_000])
    #expect(try sample.answers().map(\.taken) == [30_000, 30_001])
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("facilitators' seconds are longer, too")
  func extended() throws {
    let sample = try sample(percent: 100)
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    // As another program does it.
    _ = try SQLiteJournal(path: sample.journal.path).append(
      [
        Draft(
          at: driver.now.wall, kind: .extended, subject: "first", body: Extended(seconds: 10).body)
      ], event: "sample", kiosk: "desk")
    #expect(driver.wait(1_000).first?.seconds == 79)
    driver.hold(79_000)
    driver.type("/.")
    #expect(try sample.answers().map(\.limit) == [40_000])
    #expect(try sample.answers().map(\.taken) == [40_000])
  }

  /// Plays a quiz, each answer after some share of its limit, and returns what is kept of it.
  private func play(
    _ rule: ScoringRule, percent: Int, isCutOff: Bool = false
  ) throws -> (kept: [String], totals: Totals) {
    let quiz = SampleRoom.quiz("first", rule: rule, draw: [.a1: 2, .a2: 1])
    let sample = try sample([quiz], percent: percent)
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    for (line, tenths) in [("a", 3), ("11", 10), ("a", 11)] {
      if isCutOff { driver.type("/0", "1") }
      driver.hold(3_000 * tenths * (100 + percent) / 100)
      driver.type(line, "")
    }
    #expect(driver.type("").name == .menu)
    #expect(try sample.journal.verify().faults == [])
    let kept = try sample.allEntries().map {
      "\($0.kind) \($0.team ?? "") \($0.person ?? "") \($0.subject) \($0.points) \($0.body)"
    }
    return (kept, try sample.journal.totals(event: "sample"))
  }

  @Test(
    "what is kept, and so every point, is what the same shares of the usual limit give",
    arguments: [ScoringRule.fair, .race, .exam, .warmup], [10, 50, 200])
  func sameJournal(rule: ScoringRule, percent: Int) throws {
    let (kept, totals) = try play(rule, percent: percent)
    let usual = try play(rule, percent: 0)
    #expect(kept == usual.kept)
    #expect(totals == usual.totals)
    #expect(kept.contains { $0.contains("late") })
    let resumed = try play(rule, percent: percent, isCutOff: true)
    #expect(try resumed.kept == play(rule, percent: 0, isCutOff: true).kept)
  }

  @Test("no screen of anyone else differs, whoever has it")
  func others() throws {
    func screens(percent: Int) throws -> [Screen] {
      let quizzes = SampleRoom.quizzes + [GameRoom.game(.bamboo(BambooTerms()), rule: .together)]
      let sample = try sample(quizzes, percent: percent)
      var first = Driver(sample.room())
      first.type("", "1", "1", "1", "")
      first.type("a", "")
      var other = Driver(sample.room(kiosk: "k2"))
      var screens: [Screen] = []
      for line in [
        "", "1", "2", "1", "", "a", "", "11", "", "a", "", "", "3", "", "/0", "4", "", "a", "", "",
        "5", "", "/0", "6", "", "7", "0", "8", "/", "", "0", "", "2", "1", "ดอกไม้", "0", "/9", "",
      ] {
        screens.append(other.type(line))
      }
      return screens
    }
    #expect(try screens(percent: 200) == screens(percent: 0))
  }

  @Test("the kiosk waits longer for whoever has it, too")
  func idle() throws {
    let sample = try sample(percent: 50)
    var driver = Driver(sample.room(idle: 60))
    driver.type("", "1", "1")
    #expect(driver.wait(89_999).isEmpty)
    #expect(driver.wait(1).map(\.name) == [.welcome])
    driver.type("")
    #expect(driver.wait(60_000).map(\.name) == [.welcome])
  }

  @Test("in a team's game everyone has as long as the one of the team who has most")
  func relay() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    sample.give(100, to: "p02")
    func limits(team: String) throws -> Set<Int?> {
      var driver = Driver(sample.room(kiosk: "k\(team)"))
      let intro = driver.type("", team, "1", "1")
      var limits: Set<Int?> = [intro.introSeconds]
      var screen = driver.type("")
      while screen.name == .game {
        let question = driver.type("")
        limits.insert(question.seconds)
        driver.hold(question.seconds.map { $0 * 500 } ?? 0)
        screen = driver.type(GameRoom.answer(to: question), "")
      }
      return limits
    }
    #expect(try limits(team: "1") == [60])
    #expect(try limits(team: "2") == [30])
    #expect(try sample.answers().map(\.taken) == Array(repeating: 15_000, count: 8))
    #expect(try Set(sample.answers().map(\.limit)) == [30_000])
  }

  @Test("at a table every team has as long as the one person of all who has most")
  func duel() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms(answerSeconds: 20))))
    sample.give(50, to: "p05")
    var driver = Driver(sample.room())
    let intro = driver.type("", "1", "1", "1")
    #expect(intro.body.joined().contains("30 seconds to answer"))
    #expect(driver.type("", "").seconds == 45)
    #expect(driver.type("1").seconds == 30)
    // Who came second is told by the real time.
    driver.hold(1_500)
    #expect(driver.type("2").notice?.contains("1500 milliseconds later") == true)
    driver.hold(28_500)
    driver.type("/.")
    let answer = try #require(try sample.answers().first)
    #expect(answer.taken == 20_000 && answer.limit == 20_000 && answer.verdict == .wrong)
  }

  @Test("the hall's time ends for all at once, each question is as long as its player's")
  func bamboo() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(.bamboo(BambooTerms(minutes: 1)), rule: .together))
    sample.give(100, to: "p01")
    var one = Driver(sample.room())
    #expect(one.type("", "1", "1", "1", "").seconds == 60)
    var two = Driver(sample.room(kiosk: "k2"))
    #expect(two.type("", "2", "1", "1", "").seconds == 30)
    #expect(one.wait(60_000).map(\.name) == [.feedback])
    #expect(one.type("").name == .summary)
  }

  @Test("who speaks has as long to prepare and to speak as anyone of the team would")
  func speaking() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(.speaking(SpeakingTerms(prepareSeconds: 40)), draw: [.a2: 1]))
    sample.give(50, to: "p03")
    var driver = Driver(sample.room())
    let intro = driver.type("", "1", "1", "1")
    #expect(intro.body.joined().contains("60 seconds to prepare"))
    let prepare = driver.type("", "")
    #expect(prepare.seconds == 60)
    #expect(prepare.body[0].contains("speak for up to 45 seconds"))
    #expect(driver.type("").seconds == 45)
  }

  @Test("a circle's turns are as long as anyone of the team needs")
  func discussion() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(.discussion(DiscussionTerms(turnSeconds: 60)), draw: [.b1: 1]))
    sample.give(50, to: "p03")
    var driver = Driver(sample.room())
    let roles = driver.type("", "1", "1", "1", "")
    #expect(roles.body.joined().contains("3 turns of 90 seconds"))
    #expect(driver.type("").seconds == 90)
  }
}

extension SampleRoom {
  /// Gives someone of the roster some percent more time.
  func give(_ percent: Int, to person: PersonID) {
    guard let index = event.roster.firstIndex(where: { $0.id == person }) else { return }
    event.roster[index].extraTime = ExtraTime(percent: percent) ?? .none
  }

  /// All answers, in their order.
  func answers() throws -> [Answered] {
    try allEntries().filter { $0.kind == .answered }.map { try Answered(body: $0.body) }
  }
}

extension Screen {
  /// The seconds that an intro tells programs.
  var introSeconds: Int? {
    guard case .intro(let data) = data else { return nil }
    return data.seconds
  }
}
