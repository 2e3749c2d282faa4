import Entries
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Pages to read in a quiz")
struct PagesTests {
  private static let bank = """
    // [id:page] [tag:A1]
    Read this first.

    // [id:q1] [tag:A2]
    One?{=a ~b}

    // [id:q2] [tag:B1]
    Two?{=a ~b}

    """

  @Test("are none of the questions that can be corrected")
  func uncorrected() throws {
    let sample = try SampleRoom(
      bank: Self.bank,
      quizzes: [SampleRoom.quiz("read", rule: .fair, draw: [.a1: 1, .a2: 1, .b1: 1])])
    let pin = try #require(Pin(typed: "2468"))
    try sample.journal.set(
      pin, replacing: nil, for: PinUse(wanted: "test", event: "sample", kiosk: "desk", at: 1))
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "", "", "A", "", "/9", "2468")
    #expect(driver.type("V", "1").choices.map(\.id) == ["q1", "back"])
  }

  @Test("have neither line nor number among the answers at the end of a test")
  func unreviewed() throws {
    let sample = try SampleRoom(
      bank: Self.bank,
      quizzes: [SampleRoom.quiz("read", rule: .exam, draw: [.a1: 1, .a2: 1, .b1: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "", "", "A", "", "B")
    let summary = driver.type("")
    #expect(summary.name == .summary)
    #expect(
      summary.body.suffix(2) == [
        "Question 1 ✓ Right — answer: a", "Question 2 ✗ Not right — answer: a",
      ])
    #expect(summary.body.count == 3)
  }

  @Test("are not numbered and not counted, before and while it is played")
  func uncounted() throws {
    let sample = try SampleRoom(
      bank: Self.bank,
      quizzes: [SampleRoom.quiz("read", rule: .fair, draw: [.a1: 1, .a2: 1, .b1: 1])])
    var driver = Driver(sample.room())
    let intro = driver.type("", "1", "1", "1")
    #expect(intro.body[0] == "2 questions, 30 seconds each unless a question says otherwise.")
    let page = driver.type("")
    #expect(page.title == "Round read: a page to read")
    driver.type("")
    #expect(driver.type("").title == "Round read: question 1 of 2")
    driver.type("A")
    #expect(driver.type("").title == "Round read: question 2 of 2")
    let other = Driver(sample.room(language: .thai, kiosk: "k2"))
    var thai = other
    thai.type("", "1", "2", "1")
    #expect(thai.type("").title == "รอบ read หน้าสำหรับอ่าน")
  }
}
