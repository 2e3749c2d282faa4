import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("People who come late, or not, at a kiosk")
struct PeopleSceneTests {
  private func room(_ sample: SampleRoom, kiosk: String = "k1") throws -> Room {
    if try !sample.journal.hasPin {
      let pin = try #require(Pin(typed: "2468"))
      try sample.journal.set(
        pin, replacing: nil,
        for: PinUse(wanted: "test", event: sample.event.id, kiosk: "desk", at: 1_413_520_000_000))
    }
    var room = sample.room(kiosk: kiosk)
    room.randomBits = { 0xC0_FFEE }
    return room
  }

  @Test("whoever does not find the name is told to ask, is entered, and plays")
  func walkIn() throws {
    let sample = try SampleRoom()
    var driver = Driver(try room(sample))
    let people = driver.type("", "1")
    #expect(people.choices.map(\.key) == ["1", "2", "-", "0"])
    #expect(people.choices.map(\.id) == ["p01", "p02", "not-here", "back"])
    let told = driver.type("-")
    #expect(told.name == .person)
    #expect(told.notice?.contains("ask a facilitator") == true)

    driver.type("/9", "2468", "W")
    #expect(driver.type("123").notice == "Type the name (at most 200 bytes).")
    #expect(driver.type("\u{1B}").notice == "Type the name (at most 200 bytes).")
    let nickname = driver.type("น.ส.มาลี  ใจดี\u{1B}[2J")
    #expect(nickname.body == ["Type the nickname, or Enter alone for none."])
    driver.type("ลี")
    #expect(driver.type("7").notice?.contains("no such team") == true)
    let asked = driver.type("1")
    #expect(asked.body.first?.hasPrefix("นางสาวมาลี  ใจดี") == true)
    #expect(asked.body.first?.contains("\u{1B}") == false)
    #expect(asked.body.last == "joins Phuttharaksa")
    let done = driver.type("")
    #expect(done.notice?.hasPrefix("Entered as w-00c0ffee") == true)
    #expect(done.choices.count == 6)

    driver.type("/0", "/0", "/0", "/0")
    #expect(driver.kiosk.screen().name == .welcome)
    #expect(
      driver.type("", "1").choices.map(\.id) == ["p01", "p02", "w-00c0ffee", "not-here", "back"])
    #expect(driver.type("3").title == "Hello, ลี")
    #expect(driver.type("1", "").name == .question)
    #expect(
      try sample.journal.attempts(of: "w-00c0ffee", at: "first", event: "sample").open != nil)
    var bodies: [String] = []
    try sample.journal.visitEntries(event: nil) { bodies.append($0.body) }
    #expect(!bodies.contains { $0.contains("มาลี") })
  }

  @Test("a kiosk that runs already sees who was entered elsewhere, and nobody's number moves")
  func elsewhere() throws {
    let sample = try SampleRoom()
    var waiting = Driver(sample.room(kiosk: "k2"))
    waiting.type("", "1")
    let other = try SQLiteJournal(path: sample.journal.path)
    let latecomer = Latecomer(
      event: "sample", person: "w-0", team: "phuttharaksa", name: "อนันต์ มาก่อน", entered: 5)
    _ = try other.admit(latecomer, noting: [latecomer.draft(at: 5)], kiosk: "desk")
    #expect(waiting.wait(1_000).isEmpty)
    #expect(
      waiting.kiosk.screen().choices.map(\.id) == ["p01", "p02", "w-0", "not-here", "back"])
    #expect(waiting.type("มาก่อน").name == .menu)
    // One that starts later knows at once.
    #expect(Driver(sample.room(kiosk: "k3")).kiosk.screen().name == .welcome)
    var later = Driver(sample.room(kiosk: "k3"))
    #expect(later.type("", "1").choices.count == 5)
  }

  @Test("who is listed without a team is chosen from the list, and put into one")
  func listed() throws {
    let sample = try SampleRoom()
    sample.event.roster[0].team = nil
    var driver = Driver(try room(sample))
    let form = driver.type("/9", "2468", "w")
    #expect(form.choices.map(\.id) == ["p01", "back"])
    driver.type("1", "2")
    #expect(driver.type("").notice?.hasPrefix("Entered as p01") == true)
    driver.type("/0", "/0", "/0", "/0")
    #expect(driver.type("", "2").choices.map(\.id) == ["p03", "p01", "not-here", "back"])
  }

  @Test("of many who are listed without a team, those are offered whom the typed name fits")
  func manyListed() throws {
    let sample = try SampleRoom()
    for number in 101...150 {
      sample.event.roster.append(Person(id: PersonID("u\(number)"), name: "Anan Dee\(number)"))
    }
    var driver = Driver(try room(sample))
    #expect(driver.type("/9", "2468", "W").choices.map(\.id) == ["back"])
    #expect(driver.type("anan dee107").choices.map(\.id) == ["u107", "back"])
    #expect(driver.type("2").notice == Phrase.noSuchChoice.en)
    driver.type("1", "2")
    #expect(driver.type("").notice?.hasPrefix("Entered as u107") == true)

    var other = Driver(try room(sample, kiosk: "k2"))
    other.type("/9", "2468", "W", "Anan Dee108")
    #expect(other.type("").body == [Phrase.nicknameOfLatecomer.en])
    other.type("", "1")
    #expect(other.type("").notice?.hasPrefix("Entered as w-00c0ffee") == true)
  }

  @Test("a name that is there already is told of, and nothing is written when it is left")
  func sameName() throws {
    let sample = try SampleRoom()
    var driver = Driver(try room(sample))
    let asked = driver.type("/9", "2468", "W", "นายทดสอบ 3", "", "1")
    #expect(asked.body.last == "This name is there already: p03, Ratchaphruek.")
    #expect(driver.type("x").notice == "Enter makes it, 0 does not")
    #expect(driver.type("0").name == .facilitator)
    #expect(try sample.journal.latecomers(event: "sample").isEmpty)
  }

  @Test("a person is marked absent from a quiz or all, and back, and the points follow")
  func absences() throws {
    let sample = try SampleRoom()
    var player = Driver(try room(sample, kiosk: "k2"))
    player.type("", "1", "1", "1", "")
    player.type(player.kiosk.screen().choices.isEmpty ? "11" : "A", "")
    func points() throws -> Int? {
      try sample.journal.standings(of: sample.event).first { $0.team == "phuttharaksa" }?.points
    }
    // Of one of two, for a team that counts as two.
    #expect(try points() == 100)

    var driver = Driver(try room(sample))
    #expect(driver.type("/9", "2468", "A").choices.map(\.key) == ["1", "2", "0"])
    #expect(driver.type("1").choices.map(\.id) == ["p01", "p02", "back"])
    let page = driver.type("หนึ่ง2")
    #expect(
      page.choices.map(\.text) == [
        "All quizzes: present", "Round first: present", "Round dash: present",
        "Round test: present", "Round fun: present", "Back",
      ])
    #expect(driver.type("2").choices[1].text == "Round first: absent")
    #expect(try points() == 200)
    driver.type("2")
    #expect(try points() == 100)
    #expect(driver.type("1").choices.map(\.text).filter { $0.hasSuffix(": absent") }.count == 5)
    #expect(try points() == 200)
    #expect(driver.type("3").choices[2].text == "Round dash: present")
    #expect(driver.type("1").choices.map(\.text).filter { $0.hasSuffix(": present") }.count == 5)

    let of = driver.type("0", "1")
    #expect(of.choices[1].text == "Round first: has played, counts as present")
    #expect(driver.type("2").notice?.contains("has played “Round first”") == true)
    // Who plays after all is there, whatever was marked.
    driver.type("0", "2", "1")
    #expect(try points() == 200)
    player.type("/0", "/0", "", "1", "2", "1", "")
    #expect(try points() == 100)
    #expect(try sample.journal.verify().faults == [])
  }
}
