import Entries
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("The way behind the PIN")
struct PinSceneTests {
  /// A room whose store has the PIN 2468.
  private func sample() throws -> SampleRoom {
    let sample = try SampleRoom()
    let pin = try #require(Pin(typed: "2468"))
    try sample.journal.set(
      pin, replacing: nil, for: PinUse(wanted: "test", event: "sample", kiosk: "desk", at: 1))
    return sample
  }

  @Test("a mistyped /9 ends nobody's session: 0 leads back to the very question")
  func mistyped() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    let question = driver.type("", "1", "1", "1", "")
    #expect(question.name == .question)
    let asked = driver.type("/9")
    #expect(asked.name == .pin && asked.isSecret)
    #expect(asked.body == ["หนึ่ง1 is still signed in: 0 goes back. The right PIN signs หนึ่ง1 out."])
    driver.wait(3_000)
    let back = driver.type("0")
    #expect(back.name == .question && back.data == question.data)
    #expect(back.seconds == question.seconds.map { $0 - 3 })
    driver.type("/9", "1111")
    #expect(driver.type("/0").data == question.data)
    #expect(driver.type(question.choices.isEmpty ? "11" : "A").name == .feedback)
  }

  @Test("the right PIN signs out whoever was there")
  func right() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1")
    #expect(driver.type("/9", "2468").name == .facilitator)
    #expect(driver.type("0").name == .welcome)
  }

  @Test("a route that can't be used is told, and keeps facilitators from the rally alone")
  func brokenRoute() throws {
    let sample = try sample()
    var room = sample.room()
    room.rally = { throw NoRally() }
    var driver = Driver(room)
    let menu = driver.type("/9", "2468")
    #expect(menu.name == .facilitator)
    #expect(menu.body == ["\(Phrase.noRally.en) \(Phrase.pressEnterToGoBack.en)"])
    #expect(menu.choices.first?.id == "adjust")
    #expect(driver.type("1").notice == Phrase.noSuchChoice.en)
    #expect(driver.type("A", "0").name == .facilitator)
  }

  @Test("where nobody is signed in, and behind the PIN, the way back is the first screen")
  func nobody() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    #expect(driver.type("", "/9").body == [])
    #expect(driver.type("0").name == .welcome)
    driver.type("/9", "2468", "P", "/9")
    // Not to the form: whoever is here now may be no facilitator.
    #expect(driver.type("0").name == .welcome)
  }

  @Test("time that runs out at the PIN falls due where it was running")
  func timeIsUp() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "/9")
    let due = driver.wait(30_000)
    #expect(due.map(\.name) == [.question, .feedback])
    #expect(due.last?.title == Phrase.verdict(.late).en)
  }

  @Test("a facilitator gets in while the quiz that is played there is paused")
  func paused() throws {
    let sample = try sample()
    var player = Driver(sample.room())
    player.type("", "1", "1", "1", "")
    // By another connection, as another terminal would.
    let desk = try SQLiteJournal(path: sample.journal.path)
    _ = try desk.append(
      [Draft(at: player.now.wall, kind: .paused, subject: "first", body: "{}")],
      event: sample.event.id, kiosk: "desk")
    player.wait(1_000)
    #expect(player.type("A").notice == Phrase.paused.en)
    #expect(player.type("/9").name == .pin)
    #expect(player.type("0").name == .question)
    #expect(player.type("/9", "2468").name == .facilitator)
  }

  @Test("a locked kiosk is ended behind the PIN, and nowhere else; an unlocked one has no need")
  func end() throws {
    let sample = try sample()
    var driver = Driver(sample.room(locked: true))
    #expect(driver.type("X").name == .team)
    driver.type("/0", "/0")
    #expect(driver.type("/9", "2468").choices.map(\.id).suffix(2) == ["end", "back"])
    #expect(driver.type("X").title == "End this kiosk")
    #expect(driver.type("yes").notice == Phrase.endKioskPrompt.en)
    #expect(driver.type("0").name == .facilitator && !driver.kiosk.isOver)
    driver.type("x")
    #expect(driver.type("").name == .bye && driver.kiosk.isOver)
    var open = Driver(sample.room(kiosk: "k2"))
    #expect(open.type("/9", "2468").choices.contains { $0.id == "end" } == false)
    #expect(open.type("X").notice == Phrase.noSuchChoice.en)
  }

  @Test("a code word of Thai digits is typed in either digits", arguments: ["๒๕๕๗", "2557"])
  func thaiDigits(typed: String) throws {
    let sample = try sample()
    sample.event.roster[2].code = "๒๕๕๗"
    var driver = Driver(sample.room())
    driver.type("", "2", "1")
    #expect(driver.type("๒๕๕๘").name == .person)
    #expect(driver.type(typed).name == .menu)
  }

  @Test("a code word is a secret as the PIN is")
  func codeWord() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    let asked = driver.type("", "2", "1")
    #expect(asked.name == .person && asked.isSecret)
    let wrong = driver.type("ใบไม้")
    #expect(wrong.isSecret && wrong.notice?.contains("ใบไม้") == false)
    let menu = driver.type("ดอกไม้")
    #expect(menu.name == .menu && !menu.isSecret)
  }
}
