import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct StandingsTableTests {
  private func table(of event: Event) -> StandingsTable {
    StandingsTable(
      event: event, standings: event.standings(of: totals, attendance: Attendance()))
  }

  private let totals: Totals = [
    TotalKey(part: .quiz, subject: "greetings", team: "ratchaphruek"):
      Tally(points: 450, right: 4, asked: 6, timeLeft: 2_000_000),
    TotalKey(part: .adjusted, team: "phuttharaksa"): Tally(points: -50),
  ]

  @Test("teams stand in rank order, with the parts of their points and negative numbers as such")
  func csv() throws {
    #expect(
      try table(of: Sample.event).text(as: CSVWriter()) == """
        rank,team,name_th,name_en,points,members,quiz,rally,judged,adjusted,right,asked,accuracy,swiftness\r
        1,ratchaphruek,ดอกราชพฤกษ์,Ratchaphruek,9000,1,9000,0,0,0,4,6,0.6666666666666666,0.5\r
        2,phuttharaksa,ดอกพุทธรักษา,Phuttharaksa,-50,2,0,0,0,-50,0,0,0,0\r

        """)
  }

  @Test("the same as JSON")
  func json() throws {
    #expect(
      try table(of: Sample.event).text(as: JSONWriter())
        == """
        [
        {"rank":1,"team":"ratchaphruek","name_th":"ดอกราชพฤกษ์","name_en":"Ratchaphruek",\
        "points":9000,"members":1,"quiz":9000,"rally":0,"judged":0,"adjusted":0,"right":4,\
        "asked":6,"accuracy":0.6666666666666666,"swiftness":0.5},
        {"rank":2,"team":"phuttharaksa","name_th":"ดอกพุทธรักษา","name_en":"Phuttharaksa",\
        "points":-50,"members":2,"quiz":0,"rally":0,"judged":0,"adjusted":-50,"right":0,\
        "asked":0,"accuracy":0,"swiftness":0}
        ]

        """)
  }

  @Test("an event without teams is a header")
  func empty() throws {
    var event = Sample.event
    event.teams = []
    #expect(
      try table(of: event).text(as: CSVWriter())
        .split(separator: "\r\n").count == 1)
  }
}
