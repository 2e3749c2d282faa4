import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Time limits at a kiosk")
struct TimeLimitTests {
  @Test("a line after the limit answers the question shown, late, and earns nothing")
  func lateLine() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    driver.hold(30_001)
    let feedback = driver.type("a")
    #expect(feedback.data.verdict == "late")
    #expect(feedback.data.points == 0)
    let answers = try sample.journal.entries(of: "p01", at: "first", event: "sample")
      .filter { $0.kind == .answered }
    #expect(answers.count == 1)
    #expect(try Answered(body: answers[0].body).credit == 1)
  }

  @Test("an answer at the very limit is in time")
  func atTheLimit() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    driver.hold(30_000)
    #expect(driver.type("a").data.verdict == "right")
  }

  @Test("the limit reaches a person who types nothing, then the idle kiosk goes to welcome")
  func silence() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room(idle: 60))
    driver.type("", "1", "1", "1", "")
    #expect(driver.wait(29_999).isEmpty)
    let late = driver.wait(1)
    #expect(late.map(\.name) == [.feedback])
    #expect(late.first?.cause == .time)
    #expect(late.first?.data.verdict == "late")
    #expect(driver.wait(59_999).isEmpty)
    let idle = driver.wait(1)
    #expect(idle.map(\.name) == [.welcome])
    #expect(idle.first?.cause == .time)
    #expect(driver.wait(1_000_000).isEmpty)
  }

  @Test("a long time passing at once gives every screen that falls due")
  func longSilence() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room(idle: 60))
    driver.type("", "1", "1", "1", "")
    #expect(driver.wait(1_000_000).map(\.name) == [.feedback, .welcome])
  }
}
