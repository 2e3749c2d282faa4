import CarRally
import FoundationEssentials
import Testing
import Vocabulary

@testable import Reports

@Suite("A rally's results as programs read them") struct RallyReportTests {
  private func json(_ report: RallyReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }

  @Test("what is not known yet is null, and a car that waits has no legs")
  func underWay() throws {
    let leg = """
      "allowance":0,"arrived":null,"checkpoint":"#","clockOffset":null,"departed":null,\
      "due":@,"hints":0,"minutesOff":null,"outcome":"open","penalty":0,"points":0,"rc":0,\
      "remarks":[],"task":0
      """
    func legs(_ due: String) -> String {
      let ids = ["lake", "hill", "school"]
      let all = ids.map { id in
        "{"
          + leg.replacing("#", with: id)
          .replacing("@", with: id == "lake" ? "\"2014-10-18T\(due):00+07:00\"" : "null") + "}"
      }
      return "[" + all.joined(separator: ",") + "]"
    }
    func car(_ id: String, _ legs: String, _ status: String) -> String {
      #"{"car":"\#(id)","legs":\#(legs),"reason":null,"status":"\#(status)","total":0}"#
    }
    #expect(
      try json(try RallyDaySample(until: "08:36").report()) == """
        {"asOf":"2014-10-18T08:36:00+07:00","corrections":[],"event":"little","final":false,\
        "protestsUntil":null,"simulated":false,"teams":[{"cars":[\
        \(car("mali/1", legs("08:50"), "onLeg")),\(car("mali/2", "[]", "waiting"))],"rank":1,\
        "status":"running","team":"mali","total":0},{"cars":[\
        \(car("kulap/1", legs("08:55"), "onLeg")),\(car("kulap/2", "[]", "waiting"))],"rank":1,\
        "status":"running","team":"kulap","total":0}],"underWay":["kulap/1","mali/1"]}
        """)
  }

  @Test("nothing has started: all teams wait, none is ahead, and no car is under way")
  func waiting() throws {
    let report = try RallyDaySample(until: "08:00").report()
    #expect(report.teams.map(\.status) == ["waiting", "waiting"])
    #expect(report.teams.map(\.rank) == [1, 1])
    #expect(report.underWay.isEmpty && report.protestsUntil == nil && !report.final)
  }

  @Test("a leg has its due minute, its times, what time costs and what it earns")
  func leg() throws {
    let car = try #require(try RallyDaySample(until: "12:00").report().teams.first?.cars.first)
    #expect(car.car == RallyDaySample.mali1)
    #expect(
      car.legs.first
        == RallyReport.Leg(
          checkpoint: "lake", due: "2014-10-18T08:50:00+07:00",
          arrived: "2014-10-18T08:53:20+07:00", departed: "2014-10-18T09:03:00+07:00",
          minutesOff: 3, penalty: 10, rc: 175, task: 180, hints: 20, allowance: 0, points: 325,
          outcome: "reached", remarks: [], clockOffset: nil))
    #expect(car.legs.map(\.points) == [325, 200, -60])
    #expect(car.total == 465)
  }

  @Test(
    "a leg's points are what it earned less what time and hints cost",
    arguments: ["09:20", "12:00"])
  func points(time: String) throws {
    for leg in try RallyDaySample(until: time).report().teams.flatMap(\.cars).flatMap(\.legs) {
      #expect(leg.points == leg.rc + leg.task - leg.penalty - leg.hints)
    }
  }

  @Test("what is unusual about a leg is named")
  func remarks() throws {
    let report = try RallyDaySample(until: "10:44").report()
    let cars = report.teams.flatMap(\.cars)
    let mali = try #require(cars.first { $0.car == RallyDaySample.mali1 })
    let kulap = try #require(cars.first { $0.car == RallyDaySample.kulap1 })
    #expect(mali.legs.map(\.remarks) == [[], ["departureNotNoted"], []])
    #expect(kulap.legs.map(\.outcome) == ["tooLate", "missed", "reached"])
    #expect(kulap.legs.map(\.remarks) == [["clockOffset"], [], []])
    #expect(kulap.legs.map(\.clockOffset) == [37, nil, nil])
  }

  @Test("results are provisional until the time for protests is over, and final from then on")
  func final() throws {
    let day = try RallyDaySample(until: "10:50")
    #expect(day.report(at: "10:50").protestsUntil == "2014-10-18T11:11:00+07:00")
    #expect(!day.report(at: "11:10:59").final)
    #expect(day.report(at: "11:11").final)
    #expect(day.report(at: "11:11").teams.map(\.status) == ["finished", "finished"])
  }

  @Test("a decision shows what it changed, and whether the results were final")
  func corrections() throws {
    let corrections = try RallyDaySample(until: "12:00").report().corrections
    #expect(corrections.map(\.kind) == ["rally-ended", "allowed", "rally-ended"])
    #expect(corrections.map(\.ending) == ["retired", nil, "disqualified"])
    #expect(corrections.map(\.carBefore) == [100, 0, 100])
    #expect(corrections.map(\.carAfter) == [100, 140, 0])
    #expect(corrections.map(\.teamBefore) == [50, 50, 120])
    #expect(corrections.map(\.teamAfter) == [50, 120, 70])
    #expect(corrections.map(\.afterFinal) == [false, false, true])
    #expect(corrections.map(\.at).last == "2014-10-18T11:30:00+07:00")
    #expect(corrections[1].checkpoint == "lake" && corrections[0].checkpoint == "")
  }

  @Test("a car that retired or was disqualified has its reason")
  func reason() throws {
    func car(_ time: String) throws -> RallyReport.Car? {
      try RallyDaySample(until: time).report().teams.flatMap(\.cars)
        .first { $0.car == RallyDaySample.kulap2 }
    }
    let retired = try #require(try car("11:00"))
    #expect(retired.status == "retired" && retired.reason == "ยางแบน" && retired.total == 100)
    let disqualified = try #require(try car("12:00"))
    #expect(disqualified.status == "disqualified" && disqualified.total == 0)
  }

  @Test("reading what was written gives the same", arguments: ["08:00", "08:36", "10:50", "12:00"])
  func readBack(time: String) throws {
    let report = try RallyDaySample(until: time).report(isSimulated: true)
    let bytes = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(RallyReport.self, from: bytes) == report)
  }
}
