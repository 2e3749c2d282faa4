import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct ItemsTableTests {
  private let folder: TemporaryFolder
  private let journal: SQLiteJournal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.store()
  }

  private func write(_ drafts: Draft...) throws {
    _ = try journal.append(drafts, event: Sample.event.id, kiosk: "k1")
  }

  private func csv() throws -> [String] {
    try ItemsTable(event: Sample.event, journal: journal).text(as: CSVWriter())
      .split(separator: "\r\n").map(String.init)
  }

  @Test("counts how each question was answered, with means and the options chosen")
  func counts() throws {
    let one = Player(person: "p01")
    let two = Player(person: "p03", team: "ratchaphruek")
    try write(
      one.start, one.answer(1, ["o1"], taken: 4_000),
      one.answer(2, ["o3", "o1"], .partly, credit: 0.5),
      one.answer(3, ["free text"], .wrong), one.answer(4, ["p1=o2", "p2="], .partly, credit: 0.25),
      one.answer(5, ["Hello."], .pending), one.answer(6, [], .read, value: 0))
    try write(
      two.start, two.answer(1, ["o10"], .wrong, taken: 5_001), two.answer(2, [], .wrong),
      two.answer(3, ["late"], .late))
    #expect(
      try csv() == [
        "quiz,question,answers,right,partly,wrong,skipped,late,pending,mean_credit,"
          + "facility_percent,mean_taken_ms,voided,options",
        "greetings,q1,2,1,0,1,0,0,0,0.5,50,4501,no,o1=1 o10=1",
        "greetings,q2,2,0,1,0,1,0,0,0.25,25,5000,no,o1=1 o3=1",
        "greetings,q3,2,0,0,1,0,1,0,0,0,5000,no,",
        "greetings,q4,1,0,1,0,0,0,0,0.25,25,5000,no,p2==1 p1=o2=1",
        "greetings,q5,1,0,0,0,0,0,1,,,5000,no,",
      ])
  }

  @Test("judged, regraded and voided answers count as they were decided; reset ones do not")
  func decided() throws {
    let player = Player()
    try write(
      player.start, player.answer(1, ["Hello."], .pending), player.answer(2, ["o2"], .wrong),
      player.answer(3, ["o1"]), player.judge("q1", seq: 2, score: 50), player.void("q3"),
      Draft(
        at: 1, kind: .regraded, subject: "q2",
        body: Regraded(quiz: "greetings", accepted: ["o2"], reason: "two are right").body))
    #expect(
      try csv().dropFirst() == [
        "greetings,q1,1,0,1,0,0,0,0,0.5,50,5000,no,",
        "greetings,q2,1,1,0,0,0,0,0,1,100,5000,no,o2=1",
        "greetings,q3,1,1,0,0,0,0,0,1,100,5000,yes,o1=1",
      ])
    try write(player.note(.quizReset))
    #expect(try csv().count == 1)
  }
}
