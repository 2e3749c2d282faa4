import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Judging at a kiosk")
struct JudgeSceneTests {
  /// A speaking round that waits for judges, and a kiosk at the facilitators' menu.
  private func start() throws -> (SampleRoom, Driver) {
    let sample = try GameRoom.sample(
      GameRoom.game(.speaking(SpeakingTerms(prepareSeconds: 0)), draw: [.a2: 1]))
    var player = Driver(sample.room())
    player.type("", "1", "1", "1", "", "", "")
    guard let pin = Pin(typed: "2468") else { return (sample, player) }
    try sample.journal.set(
      pin, replacing: nil, for: PinUse(wanted: "test", event: "sample", kiosk: "k1", at: 1))
    var driver = Driver(sample.room(kiosk: "desk"))
    driver.type("/9", "2468")
    return (sample, driver)
  }

  @Test("an answer that waits is chosen and scored by its rubric, and its effect shown first")
  func scored() throws {
    var (sample, driver) = try start()
    let waiting = driver.type("J")
    #expect(waiting.choices.count == 2)
    #expect(waiting.choices[0].text.contains("Welcome a visitor from Dili."))
    let judge = driver.type("1")
    #expect(judge.body.contains("Answer: (spoken)"))
    #expect(judge.body.contains("What counts: Clear (60), Polite (40)"))
    driver.type("แอน")
    #expect(driver.type("90, 10").notice?.contains("takes 0 to 60 points") == true)
    #expect(driver.type("50").notice?.contains("1 score for 2 criteria") == true)
    driver.type("๔๕ 30")
    let confirm = driver.type("a warm welcome")
    #expect(confirm.title == "แอน gave s1 75 %")
    #expect(confirm.body.contains { $0.hasPrefix("Phuttharaksa:") })
    #expect(try sample.points(of: "phuttharaksa") == 0)
    driver.type("")
    // 75 % of a question of A2.
    #expect(try sample.points(of: "phuttharaksa") == 113)
    // A second judge finds it still, with what the first gave; the mean counts.
    #expect(driver.type("J").choices[0].text.hasSuffix("(แอน 75 %)"))
    #expect(driver.type("1").body.contains("Judged so far: แอน 75 %; mean 75 %."))
    driver.type("Bun", "15,10", "", "")
    #expect(try sample.points(of: "phuttharaksa") == 75)
    #expect(driver.type("J").choices[0].text.hasSuffix("(Bun 25 %, แอน 75 %)"))
  }

  @Test("a team's round is reset like a person's attempt")
  func reset() throws {
    var (sample, driver) = try start()
    let players = driver.type("R", "1")
    #expect(players.choices.first?.id == "phuttharaksa")
    #expect(players.choices.first?.text == "Phuttharaksa")
    driver.type("1", "a false start", "")
    #expect(
      try sample.journal.attempts(of: .team("phuttharaksa"), at: "speaking", event: "sample").used
        == 0)
    var again = Driver(sample.room())
    #expect(again.type("", "1", "1", "1").name == .intro)
  }

  @Test("who has finished and who is playing is told, and looked at again by Enter")
  func status() throws {
    var (sample, driver) = try start()
    #expect(driver.type("N").body == ["Game: 1 of 2 finished"])
    var other = Driver(sample.room(kiosk: "k2"))
    other.type("", "2", "1", "1", "")
    #expect(driver.type("").body.first?.hasPrefix("Game: 1 of 2 finished; playing:") == true)
    #expect(driver.type("0").name == .facilitator)
  }

  @Test("the next activity of the day is counted down to on the first screen and in the menu")
  func countdown() throws {
    let sample = try GameRoom.sample(GameRoom.game(.practice, rule: .warmup))
    // The driver's clock stands at 11:30 on the first day of three.
    let day = sample.event.dates.first
    sample.event.programme = [
      Activity(
        id: "lunch", kind: .exchange, title: Bilingual(th: "อาหารกลางวัน", en: "Lunch"),
        dates: DateSpan(first: day, last: day), startMinute: 755, endMinute: 800),
      Activity(
        id: "early", kind: .exchange, title: Bilingual(same: "Early"),
        dates: DateSpan(first: day, last: day), startMinute: 480, endMinute: 500),
    ]
    var driver = Driver(sample.room())
    driver.hold(0)
    #expect(driver.type("/2").body.contains("Next: Lunch, in 1 h 5 min"))
    #expect(driver.type("", "1", "1").body == ["Next: Lunch, in 1 h 5 min"])
  }
}
