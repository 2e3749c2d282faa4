import Testing
import Vocabulary

@testable import Reports

@Suite("A rally's results as a table") struct RallyTableTests {
  @Test("a row a leg, in rank order, and one for a car that has not started")
  func rows() throws {
    let csv = try RallyTable(try RallyDaySample(until: "12:00").report()).text(as: CSVWriter())
    let lines = csv.split(separator: "\r\n").map { String($0) }
    let expected = """
      rank,team,teamTotal,car,carTotal,status,leg,checkpoint,due,arrived,departed,minutesOff,\
      penalty,rc,task,hints,allowance,points,outcome,remarks,final
      1,mali,465,mali/1,465,finished,1,lake,2014-10-18T08:50:00+07:00,2014-10-18T08:53:20+07:00,\
      2014-10-18T09:03:00+07:00,3,10,175,180,20,0,325,reached,,yes
      1,mali,465,mali/1,465,finished,2,hill,2014-10-18T09:33:00+07:00,2014-10-18T09:33:40+07:00,\
      2014-10-18T09:43:40+07:00,0,0,200,0,0,0,200,reached,departureNotNoted,yes
      1,mali,465,mali/1,465,finished,3,school,2014-10-18T10:08:00+07:00,\
      2014-10-18T10:02:10+07:00,,-6,60,0,0,0,0,-60,reached,,yes
      1,mali,465,mali/2,0,waiting,,,,,,,,,,,,,,,yes
      """
    #expect(lines.prefix(5).joined(separator: "\n") == expected)
    #expect(lines.count == 11)
  }

  @Test("every row has a cell a column, and the legs' points of a car that is in add up")
  func sums() throws {
    let table = RallyTable(try RallyDaySample(until: "12:00").report())
    var sum = 0
    try table.forEachRow { cells in
      #expect(cells.count == table.columns.count)
      if cells[3] == .text("kulap/1"), case .integer(let points) = cells[17] { sum += points }
    }
    #expect(sum == 140)
  }

  @Test("provisional results say so in every row")
  func provisional() throws {
    let table = RallyTable(try RallyDaySample(until: "09:20").report())
    #expect(try Set(table.column("final")) == [.text("no")])
  }

  @Test("an id that looks like a formula stays text in a spreadsheet")
  func formula() throws {
    var report = try RallyDaySample(until: "12:00").report()
    report.teams[0].team = TeamID("=HYPERLINK(\"x\")")
    let csv = try RallyTable(report).text(as: CSVWriter())
    #expect(csv.contains("1,\"'=HYPERLINK(\"\"x\"\")\",465"))
  }
}
