import Entries
import Facilitation
import Improvement
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A supervision round at a kiosk")
struct VisitSceneTests {
  private func room(isEmpty: Bool = false) throws -> (sample: SampleRoom, driver: Driver) {
    let sample = try SampleRoom()
    let day = CalendarDate(year: 2014, month: 10, day: 17)
    if !isEmpty {
      sample.event.programme = ["Workshop", "Rally"].map { title in
        Activity(
          id: ActivityID(title.lowercased()), kind: .workshop, title: Bilingual(same: title),
          dates: DateSpan(first: day, last: day))
      }
    }
    let pin = try #require(Pin(typed: "2468"))
    try sample.journal.set(
      pin, replacing: nil,
      for: PinUse(wanted: "test", event: sample.event.id, kiosk: "desk", at: 1_413_520_000_000))
    var driver = Driver(sample.room())
    driver.type("/9", "2468")
    return (sample, driver)
  }

  private func register(_ sample: SampleRoom) throws -> Register {
    try sample.journal.register(of: sample.event)
  }

  @Test("is written down an activity after the other, and each note becomes a finding")
  func through() throws {
    var (sample, driver) = try room()
    #expect(driver.kiosk.screen().choices.suffix(3).map(\.key) == ["A", "S", "0"])
    let visitor = driver.type("S")
    #expect(visitor.name == .facilitator)
    #expect(driver.type("").notice == "Who went round? Type a name or a group.")
    #expect(driver.type(String(repeating: "ก", count: 67)).notice?.contains("200 bytes") == true)
    driver.type("ศึกษานิเทศก์\u{1B} ก")
    #expect(driver.type("").notice?.contains("no such choice") == true)
    let activities = driver.type("2")
    #expect(activities.choices.map(\.text) == ["Workshop", "Rally", "Back"])
    #expect(driver.type("").notice == "Nothing is noted yet. Choose an activity.")
    #expect(driver.type("ๅ").body == ["Workshop", "How does it get on?"])
    #expect(driver.type("ครบทุกทีม").body[1] == "What stands in the way?")
    #expect(driver.type("").body[1] == "What is needed?")
    let noted = driver.type("ลำโพงเพิ่ม")
    #expect(noted.choices[0].text == "Workshop (noted)")
    // Looked at, and nothing to say.
    #expect(driver.type("2", "", "", "").choices[1].text == "Rally")
    let asked = driver.type("")
    #expect(
      asked.body == [
        "By ศึกษานิเทศก์\u{FFFD} ก · During the development", "Workshop", "Progress: ครบทุกทีม",
        "Need: ลำโพงเพิ่ม", "Each note goes into the improvement register, with who went round.",
      ])
    #expect(try register(sample).visits.isEmpty)
    let done = driver.type("")
    #expect(done.notice == "Kept, with 2 findings for the register.")
    #expect(done.choices.contains { $0.id == "visit" })
    let register = try register(sample)
    let round = try #require(register.visits.first?.round)
    #expect(round.visitor == "ศึกษานิเทศก์\u{FFFD} ก" && round.phase == .during)
    // 2014-10-17 04:30 UTC.
    #expect(round.date.text == "2014-10-17")
    #expect(register.findings.map(\.kind) == [.progress, .need])
    #expect(register.findings.map(\.activity) == ["workshop", "workshop"])
    #expect(register.findings.allSatisfy { $0.source == .visit && $0.own.team == nil })
  }

  @Test("its day is the event's, not that of Greenwich")
  func day() throws {
    var (sample, driver) = try room()
    // 2014-10-17 17:00 UTC is midnight in Thailand.
    driver.now = Moment(wall: 1_413_565_200_000, monotonic: driver.now.monotonic)
    driver.type("S", "A", "1", "1", "x", "", "", "", "")
    #expect(try register(sample).visits.first?.round.date.text == "2014-10-18")
  }

  @Test("can be corrected before it is kept, and nothing is kept of one that is left")
  func back() throws {
    var (sample, driver) = try room()
    driver.type("S", "Nid", "1", "1", "fine", "late", "", "")
    #expect(driver.kiosk.screen().body.contains("Problem or obstacle: late"))
    driver.type("0", "1", "", "/.", "chairs")
    #expect(driver.kiosk.screen().choices[0].text == "Workshop (noted)")
    // From the first note back to the list, to the phase and to the visitor.
    driver.type("1", "0")
    #expect(driver.type("0").choices[0].text == "Before the development (chosen)")
    #expect(driver.type("0").body.last == "“Nid”")
    #expect(
      driver.type("", "", "").body.dropFirst(2).dropLast() == ["Progress: fine", "Need: chairs"])
    driver.type("/0", "/0", "/0")
    #expect(driver.type("/0").notice?.contains("nothing of it was kept") == true)
    driver.type("S", "Nid", "1", "1", "fine")
    #expect(driver.wait(500_000).isEmpty)
    #expect(driver.wait(100_000).first?.name == .welcome)
    #expect(try register(sample).visits.isEmpty)
  }

  @Test("needs a programme, and says so")
  func nothing() throws {
    var (_, driver) = try room(isEmpty: true)
    let shown = driver.type("S", "Nid", "1")
    #expect(shown.body.first?.contains("no activities") == true)
    #expect(shown.choices.map(\.key) == ["0"])
  }
}
