import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Corrections at a kiosk")
struct CorrectionSceneTests {
  /// A kiosk at which someone has answered a quiz wrongly, and a facilitator came.
  private func facilitator(_ sample: SampleRoom) throws -> Driver {
    let pin = try #require(Pin(typed: "2468"))
    try sample.journal.set(
      pin, replacing: nil,
      for: PinUse(wanted: "test", event: sample.event.id, kiosk: "desk", at: 1_413_520_000_000))
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    for _ in 1...3 { driver.type(driver.kiosk.screen().choices.isEmpty ? "5" : "B", "") }
    driver.type("/9", "2468")
    return driver
  }

  @Test("are chosen, explained with their effect, made or not, and undone")
  func wholeWay() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    #expect(
      driver.kiosk.screen().choices.map(\.id) == [
        "adjust", "void", "regrade", "reset", "undo", "judge", "quizzes", "status", "latecomer",
        "absences", "visit", "back",
      ])
    driver.type("p")
    #expect(driver.kiosk.screen().choices.map(\.id).contains("phuttharaksa"))
    driver.type("1")
    #expect(driver.type("0").notice == "Type a whole number other than 0.")
    driver.type("๕๐")
    let asked = driver.type("the best cheer")
    #expect(asked.title == "Phuttharaksa +50 points")
    #expect(asked.body.first == "Reason: the best cheer")
    let before = try sample.points()
    let effect = "Phuttharaksa: \(before) → \(before + 50) points"
    #expect(asked.body.contains { $0.hasPrefix(effect) })
    #expect(driver.type("0").notice == "Nothing was changed.")
    driver.type("P", "1", "50", "the best cheer")
    #expect(driver.type("").notice?.hasPrefix("Noted as k1@") == true)
    #expect(try sample.points() == before + 50)

    let records = driver.type("u")
    #expect(records.choices.map(\.text).first == "Phuttharaksa +50 points (the best cheer)")
    driver.type("1", "a mistake", "")
    #expect(try sample.points() == before)
    #expect(driver.type("U").body.first?.contains("no correction to undo") == true)
    #expect(driver.type("/0").name == .facilitator)
  }

  @Test("an option is accepted with the question, its options and who took which in sight")
  func regradeByLetter() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    let points = try sample.points()
    let asked = driver.type("G", "1", "q1")
    #expect(asked.body[0] == "It is 8 a.m. What do you say?")
    #expect(asked.body[1] == "Right: A")
    #expect(asked.body[2] == "answered B: 1, earned 0 · หนึ่ง1 (p01)")
    #expect(asked.choices.map(\.key) == ["A", "B", "0"])
    #expect(asked.choices.map(\.text).prefix(2) == ["Good morning.", "Good night."])
    // B on the Thai layout.
    let reason = driver.type("ิ")
    #expect(reason.body.contains("B. Good night."))
    let confirmation = driver.type("said so at noon")
    #expect(
      confirmation.title == "question q1 of Round first accepts “B. Good night.”, too")
    #expect(
      confirmation.body.contains(
        "answered B: 1, earned 0 → will be right · หนึ่ง1 (p01)"))
    #expect(confirmation.body.contains { $0.hasPrefix("Phuttharaksa: \(points) → ") })
    driver.type("")
    #expect(try sample.points() > points)
    let records = driver.type("U")
    #expect(records.choices[0].text.contains("accepts “B. Good night.”, too"))
    let undone = driver.type("1", "not at noon")
    #expect(undone.title.hasPrefix("undone: question q1 of Round first accepts “B. Good night.”"))
  }

  @Test("a question of typed answers has no options to choose from, and 0 may be right there")
  func regradeTyped() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    let asked = driver.type("G", "1", "q2")
    #expect(asked.body[1] == "Right: 11" && asked.choices.isEmpty)
    #expect(driver.type("0").body.last == "Why?")
  }

  @Test("the menu that nobody uses closes like any screen")
  func idle() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    #expect(driver.wait(119_000).isEmpty)
    #expect(driver.wait(1_000).map(\.name) == [.welcome])
  }

  @Test("what fails in the middle of a form leaves it as it was")
  func failing() throws {
    struct NoBank: Error {}
    let sample = try SampleRoom()
    _ = try facilitator(sample)
    var room = sample.room()
    room.questions = { _ in throw NoBank() }
    var driver = Driver(room)
    driver.type("/9", "2468")
    #expect(driver.type("G").choices.count == 5)
    #expect(driver.type("1").name == .note)
    // The quiz is still what is asked for, and can be left.
    let form = driver.type("")
    #expect(form.choices.count == 5)
    #expect(driver.type("2").name == .note)
    driver.type("")
    #expect(driver.type("0").name == .facilitator)
  }

  @Test("a refusal names the key that facilitators have for what helps, and the command")
  func refusals() {
    let refusals: [(CorrectionRefused, CorrectionForm, String)] = [
      (.alreadyVoided("q1"), .undo, "khaolam undo"), (.judged("q1"), .judge, "khaolam judge"),
      (.severalParts("q1"), .void, "khaolam void"),
      (.noAttempt(.table, at: "first"), .reset, "khaolam export people"),
    ]
    for (refusal, form, command) in refusals {
      let remedy = refusal.remedy
      #expect(remedy.en.contains("\(form.key) in the menu for facilitators"), "\(refusal)")
      #expect(remedy.th.contains("\(form.key) ในเมนูสำหรับวิทยากร"), "\(refusal)")
      #expect(remedy.en.contains(command) && remedy.th.contains(command), "\(refusal)")
    }
  }

  @Test("a closed quiz can't be begun, and who is in the middle of it goes on")
  func gates() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    var player = Driver(sample.room(kiosk: "k2"))
    player.type("", "1", "2", "1")
    #expect(player.type("").name == .question)
    var waiting = Driver(sample.room(kiosk: "k3"))
    waiting.type("", "2", "1", "ดอกไม้", "1")
    let gates = driver.type("O")
    #expect(gates.choices.first?.text.hasSuffix(": open") == true)
    #expect(driver.type("1").choices.first?.text.hasSuffix(": closed") == true)

    #expect(waiting.kiosk.screen().name == .intro)
    #expect(waiting.type("").notice?.contains("is closed") == true)
    #expect(waiting.kiosk.screen().choices.first?.text.hasSuffix("(closed)") == true)
    #expect(waiting.type("1").notice?.contains("is closed") == true)
    #expect(waiting.type("2").name == .intro)
    #expect(player.type(player.kiosk.screen().choices.isEmpty ? "5" : "A").name == .feedback)
    #expect(player.type("").name == .question)
    driver.type("1")
    waiting.type("0")
    #expect(waiting.type("1").name == .intro)
  }

  @Test("a quiz is paused, goes on and is closed on the Thai keyboard layout, too")
  func gatesOnThaiLayout() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    driver.type("O")
    #expect(driver.type("ๅใ").choices.first?.text.hasSuffix(": paused") == true)
    #expect(driver.type("ๅใ").choices.first?.text.hasSuffix(": open") == true)
    #expect(driver.type("ๅ").choices.first?.text.hasSuffix(": closed") == true)
  }

  @Test("a question answered last is voided, another answer accepted, an attempt reset")
  func questions() throws {
    let sample = try SampleRoom()
    var driver = try facilitator(sample)
    let questions = driver.type("V", "1")
    #expect(Set(questions.choices.map(\.id)) == ["q1", "q2", "q3", "back"])
    #expect(questions.choices[0].text.contains(": "))
    driver.type("q1", "unclear", "")
    #expect(try sample.points() > 0)
    driver.type("V", "1", "q1")
    #expect(driver.type("again").notice?.contains("voided") == true)

    driver.type("G", "1", "q2", "5", "five in this book")
    #expect(driver.kiosk.screen().title.contains("accepts “5”, too"))
    driver.type("")
    let people = driver.type("R", "1")
    #expect(people.choices.count == 2)
    driver.type("1", "wrong name", "")
    #expect(try sample.points() == 0)
    #expect(driver.type("R", "1").body.first?.contains("Nobody has played it") == true)
    #expect(driver.type("/0").name == .facilitator)
  }
}

extension SampleRoom {
  fileprivate func points() throws -> Int {
    try journal.standings(of: event)
      .first { $0.team == "phuttharaksa" }?.points ?? -1
  }
}
