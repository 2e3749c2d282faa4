import Entries
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct PeopleTableTests {
  private let attempts = [
    Sample.attempt("p01", Tally(points: 350, right: 3, asked: 4, timeLeft: 1_500_000)),
    Sample.attempt("p01", quiz: "test", rule: .exam, Tally(points: 900, right: 9, asked: 9)),
    Sample.attempt("p09", Tally(points: 10, asked: 1)),
    Sample.attempt("p08", Tally(points: 20, asked: 1)),
  ]

  @Test("everyone on the roster has a row, played or not, and those who left it come last")
  func csv() throws {
    #expect(
      try PeopleTable(event: Sample.event, attempts: attempts).text(as: CSVWriter()) == """
        person,team,title,name,nickname,position,public,quizzes,points,right,asked,accuracy,swiftness\r
        p01,phuttharaksa,นาย,ทดสอบ หนึ่ง,หนึ่ง,ครู,yes,2,350,3,4,0.75,0.5\r
        p02,phuttharaksa,,"'=HYPERLINK(""http://x"")",,,no,0,0,0,0,0,0\r
        p03,ratchaphruek,นางสาว,ทดสอบ สาม,,,yes,0,0,0,0,0,0\r
        p04,,,"Somchai, Jr",,,yes,0,0,0,0,0,0\r
        p08,,,,,,no,1,20,0,1,0,0\r
        p09,,,,,,no,1,10,0,1,0,0\r

        """)
  }

  @Test("the same as JSON, a person without a team having null")
  func json() throws {
    var event = Sample.event
    event.roster = Array(event.roster.suffix(1))
    #expect(
      try PeopleTable(event: event, attempts: []).text(as: JSONWriter()) == """
        [
        {"person":"p04","team":null,"title":"","name":"Somchai, Jr","nickname":"","position":"",\
        "public":"yes","quizzes":0,"points":0,"right":0,"asked":0,"accuracy":0,"swiftness":0}
        ]

        """)
  }

  @Test("an empty roster is a header")
  func empty() throws {
    var event = Sample.event
    event.roster = []
    #expect(
      try PeopleTable(event: event, attempts: []).text(as: CSVWriter())
        .split(separator: "\r\n").count == 1)
  }
}
