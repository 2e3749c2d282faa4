import Entries
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A quiz that facilitators pause or extend")
struct PauseTests {
  /// Another program at the sample's store, as `khaolam quiz pause` is.
  private func turn(
    _ kind: EntryKind, _ quiz: QuizID = "first", seconds: Int? = nil, at: Int,
    in sample: SampleRoom
  ) throws {
    let other = try SQLiteJournal(path: sample.journal.path)
    _ = try other.append(
      [
        Draft(
          at: at, kind: kind, subject: quiz.rawValue,
          body: seconds.map { Extended(seconds: $0).body } ?? "{}")
      ], event: sample.event.id, kiosk: "desk")
  }

  /// Someone at the first question, 10 of whose 30 seconds are over.
  private func player(_ sample: SampleRoom) -> Driver {
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    driver.wait(10_000)
    return driver
  }

  @Test("stands still within a second: no time passes, and no answer is taken")
  func paused() throws {
    let sample = try SampleRoom()
    var driver = player(sample)
    try turn(.paused, at: driver.now.wall, in: sample)
    let shown = driver.wait(1_000)
    #expect(shown.map(\.cause) == [.message])
    #expect(shown.first?.notice == Phrase.paused.en)
    #expect(driver.wait(600_000).isEmpty)
    #expect(driver.type("A").notice == Phrase.paused.en)
    #expect(driver.type("/.").notice == Phrase.paused.en)
    #expect(driver.type("/").name == .help)
    #expect(driver.type("").name == .question)
    try turn(.opened, at: driver.now.wall, in: sample)
    let resumed = driver.wait(1_000)
    #expect(resumed.first?.notice == "Go on. Your time is running again.")
    // 11 of 30 seconds had gone when it was seen to be paused.
    #expect(resumed.first?.seconds == 19)
    #expect(driver.wait(18_000).isEmpty)
    #expect(driver.wait(2_000).map(\.name) == [.feedback])
  }

  @Test("can't be begun or gone on with while it is paused")
  func menu() throws {
    let sample = try SampleRoom()
    var driver = player(sample)
    #expect(driver.type("/0").name == .menu)
    try turn(.paused, at: driver.now.wall, in: sample)
    #expect(driver.type("1").notice?.contains("is paused") == true)
    var other = Driver(sample.room(kiosk: "k2"))
    #expect(other.type("", "1", "2", "1").notice?.contains("is paused") == true)
    // Another quiz goes on.
    #expect(other.type("2", "").name == .question)
    try turn(.opened, at: driver.now.wall, in: sample)
    #expect(driver.type("1").name == .question)
  }

  @Test(
    "is called paused, not closed, where its introduction is read, and in the menu",
    arguments: [(Language.english, "is paused", "(paused)"), (Language.thai, "พักอยู่", "(พักอยู่)")])
  func introduction(language: Language, notice: String, state: String) throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room(language: language))
    #expect(driver.type("", "1", "1", "1").name == .intro)
    try turn(.paused, at: driver.now.wall, in: sample)
    let menu = driver.type("")
    #expect(menu.name == .menu && menu.notice?.contains(notice) == true)
    #expect(menu.choices[0].text.hasSuffix(state))
    #expect(driver.type("2").name == .intro)
  }

  @Test("between two questions it waits, too")
  func between() throws {
    let sample = try SampleRoom()
    var driver = player(sample)
    #expect(driver.type("/.").name == .feedback)
    try turn(.paused, at: driver.now.wall, in: sample)
    #expect(driver.type("").notice == Phrase.paused.en)
    try turn(.opened, at: driver.now.wall, in: sample)
    #expect(driver.type("").name == .question)
  }

  @Test("has more time from the question shown on, and entries say how much they had")
  func extended() throws {
    let sample = try SampleRoom()
    var driver = player(sample)
    try turn(.extended, seconds: 20, at: driver.now.wall, in: sample)
    let shown = driver.wait(1_000)
    #expect(shown.first?.notice == "The facilitators give 20 seconds more for each question.")
    #expect(shown.first?.seconds == 39)
    #expect(driver.wait(30_000).isEmpty)
    driver.type("/.")
    #expect(driver.type("").seconds == 50)
    driver.type("/.")
    let answers = try sample.journal.entries(of: "p01", at: "first", event: "sample")
      .filter { $0.kind == .answered }
    #expect(try answers.map { try Answered(body: $0.body).limit } == [50_000, 50_000])
    #expect(try answers.map { try Answered(body: $0.body).taken } == [41_000, 0])
  }

  @Test("what is over is told, whatever stands still")
  func over() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .exam, draw: [.a1: 1])])
    var driver = player(sample)
    #expect(driver.type("/.").name == .feedback)
    try turn(.paused, at: driver.now.wall, in: sample)
    #expect(driver.type("").name == .summary)
  }

  @Test("more time counts once and for every turn, whichever screen it is seen on")
  func everyTurn() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(.speaking(SpeakingTerms(prepareSeconds: 40)), draw: [.a2: 1], seconds: 50),
      GameRoom.game(.discussion(DiscussionTerms(turnSeconds: 60)), draw: [.b1: 1]))
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "")
    try turn(.extended, "speaking", seconds: 15, at: driver.now.wall, in: sample)
    // It is seen in the moment in which the time to prepare is up.
    let screens = driver.wait(40_000)
    #expect(screens.first?.name == .question)
    #expect(screens.map(\.seconds) == [65, 65])
    var circle = Driver(sample.room(kiosk: "k2"))
    circle.type("", "1", "1", "2", "", "")
    try turn(.extended, "discussion", seconds: 15, at: driver.now.wall, in: sample)
    #expect(circle.wait(1_000).first?.seconds == 74)
    #expect(circle.type("").seconds == 75)
  }

  @Test("neither a pass nor the end of a circle's notes is taken while it is paused")
  func passes() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(.relay(RelayTerms())),
      GameRoom.game(.discussion(DiscussionTerms()), draw: [.b1: 1]))
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    var circle = Driver(sample.room(kiosk: "k2"))
    circle.type("", "1", "1", "2", "", "", "", "", "")
    try turn(.paused, "relay", at: driver.now.wall, in: sample)
    try turn(.paused, "discussion", at: driver.now.wall, in: sample)
    #expect(driver.type("/.").notice == Phrase.paused.en)
    #expect(driver.type("").notice == Phrase.paused.en)
    #expect(circle.kiosk.screen().game?.state == "notes")
    #expect(circle.type("").notice == Phrase.paused.en)
  }

  @Test("the hall's end moves with what it was paused and extended, for all who join later, too")
  func hall() throws {
    let sample = try GameRoom.sample(
      GameRoom.game(.bamboo(BambooTerms(minutes: 1)), rule: .together, seconds: 600))
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    driver.wait(20_000)
    try turn(.paused, "bamboo", at: driver.now.wall, in: sample)
    driver.wait(1_000)
    driver.wait(99_000)
    try turn(.opened, "bamboo", at: driver.now.wall, in: sample)
    try turn(.extended, "bamboo", seconds: 30, at: driver.now.wall + 1, in: sample)
    driver.wait(1_000)
    // A minute, less 20 seconds (21 before it was seen here), and 30 more.
    #expect(driver.kiosk.screen().seconds == 69)
    var later = Driver(sample.room(kiosk: "k2"))
    later.now = driver.now
    later.kiosk = Kiosk(room: sample.room(kiosk: "k2"), at: later.now)
    #expect(later.type("", "2", "1", "1", "").seconds == 69)
  }

  @Test("is turned at the kiosk by a number and a sign")
  func scene() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    driver.type("/9")
    guard let pin = Pin(typed: "2468") else { return }
    try sample.journal.set(
      pin, replacing: nil, for: PinUse(wanted: "test", event: "sample", kiosk: "k1", at: 1))
    var screen = driver.type("/9", "2468", "O")
    #expect(screen.choices[0].text == "Round first: open")
    screen = driver.type("1.")
    #expect(screen.choices[0].text == "Round first: paused")
    screen = driver.type("๑+", "1+")
    #expect(screen.choices[0].text == "Round first: paused (+30 s)")
    #expect(driver.type("/1").choices[0].text == "รอบ first: พักอยู่ (+30 วินาที)")
    driver.type("/2")
    screen = driver.type("1.")
    #expect(screen.choices[0].text == "Round first: open (+30 s)")
    #expect(driver.type("99").notice == Phrase.noSuchChoice.en)
  }
}
