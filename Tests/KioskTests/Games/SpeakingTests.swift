import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A speaking round")
struct SpeakingTests {
  private func sample() throws -> SampleRoom {
    try GameRoom.sample(
      GameRoom.game(
        .speaking(SpeakingTerms(prepareSeconds: 40)), draw: [.a2: 1], seconds: 50))
  }

  @Test("the speaker prepares, speaks, and is judged for the team")
  func whole() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1")
    let handover = driver.type("")
    let speaker = try #require(handover.game?.person)
    let prepare = driver.type("")
    #expect(prepare.game?.state == "prepare")
    #expect(prepare.seconds == 40)
    #expect(prepare.body.contains("What counts: Clear (60), Polite (40)"))
    // Time to prepare runs out: the speaking begins by itself.
    let speaking = try #require(driver.wait(40_000).last)
    #expect(speaking.name == .question)
    #expect(speaking.seconds == 50)
    #expect(speaking.cause == .time)
    let feedback = try #require(driver.wait(50_000).last)
    guard case .feedback(let data) = feedback.data else {
      Issue.record("no feedback")
      return
    }
    #expect(data.verdict == "pending")
    let entry = try #require(sample.allEntries().last { $0.kind == .answered })
    #expect(try Answered(body: entry.body).by == speaker.rawValue)
    #expect(try sample.points(of: "phuttharaksa") == 0)
    // Two judges: the mean of their shares, of a question of A2.
    for (judge, score) in [("Ann", 40), ("Bun", 80)] {
      let judged = Judged(
        quiz: "speaking", attempt: 1, answer: entry.place, judge: judge, scores: [score],
        most: [100], credit: Double(score) / 100)
      _ = try sample.journal.append(
        [
          Draft(
            at: 2, kind: .judged, team: entry.team, subject: entry.subject, body: judged.body)
        ], event: "sample", kiosk: "desk")
    }
    #expect(try sample.points(of: "phuttharaksa") == 90)
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("Enter ends the preparing and the speaking")
  func enter() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "")
    #expect(driver.type("").name == .question)
    #expect(driver.type("").name == .feedback)
    #expect(driver.type("").name == .summary)
  }

  @Test("whoever passes costs the team nothing")
  func pass() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1")
    let first = driver.type("").game?.person
    driver.type("")
    let next = driver.type("/.")
    #expect(next.game?.state == "handover")
    #expect(next.game?.person != first)
    #expect(next.notice == "Passed on to the next person.")
  }
}
