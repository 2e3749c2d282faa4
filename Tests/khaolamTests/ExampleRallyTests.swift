import FoundationEssentials
import Testing

/// The rally in `quizzes/car-rally/example-rally`, whose `RESULTS.md` was worked out without the
/// program.
@Suite("The example rally")
struct ExampleRallyTests {
  private static let folder = "\(Program.checkout)/quizzes/car-rally/example-rally"
  private static let teams = ["phuttharaksa", "thammaraksa", "ratchaphruek", "dao-rueang"]

  /// An event with the teams of the example's cars.
  private final class Event {
    let folder: TemporaryFolder
    let path: String

    init() throws {
      folder = try TemporaryFolder()
      let list = ExampleRallyTests.teams.enumerated().map { index, team in
        """
        { id: "\(team)", number: \(index + 1), name: "\(team)", flower: "f", colour: "#C03030" },
        """
      }
      _ = try folder.write("roster.csv", "id,name,team\np1,One,phuttharaksa\n")
      path = try folder.write(
        "event.json5",
        """
        {
          id: "example", title: "Example", office: { name: "Office" },
          dates: { first: "2014-10-18" }, venue: "Hall", budget: { planned: 0 }, teamSize: 20,
          teams: [ \(list.joined()) ], roster: "roster.csv",
          rallyRoute: "\(ExampleRallyTests.folder)/route.json5",
        }
        """)
    }

    func run(_ store: String, _ arguments: String..., pin: Bool = false) throws -> Program.Result {
      let options = ["--event", path, "--store", folder.path(store)]
      return pin
        ? try Program.run(arguments + options + ["--pin-fd", "0"], input: "2468\n")
        : try Program.run(arguments + options)
    }

    func results(_ store: String) throws -> PrintedResults {
      let output = try run(store, "rally", "results", "--format", "json").output
      return try JSONDecoder().decode(PrintedResults.self, from: Data(output.utf8))
    }
  }

  /// A row of a car's table in `RESULTS.md`.
  private struct Worked {
    var checkpoint: String
    var due: String
    var arrived: String
    var off: Int?
    /// penalty, RC, task, hints, allowance, points
    var figures: [Int]
  }

  private static func worked() throws -> (cars: [String: [Worked]], totals: [String: [String]]) {
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/RESULTS.md")), as: UTF8.self)
    var cars: [String: [Worked]] = [:]
    var totals: [String: [String]] = [:]
    var car = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") { car = String(line.dropFirst(3)) }
      guard line.hasPrefix("| ") else { continue }
      let cells = line.split(separator: "|").map { cell in
        String(cell).replacing("−", with: "-").split(separator: " ").joined(separator: " ")
      }
      if cells.count == 6, Int(cells[0]) != nil {
        totals[cells[1]] = cells
      } else if cells.count == 10, cells[0].hasPrefix("c"), Int(cells[0].dropFirst()) != nil {
        let figures = cells[4...].map { Int($0) ?? 0 }
        cars[car, default: []].append(
          Worked(
            checkpoint: cells[0], due: String(cells[1].suffix(5)), arrived: cells[2],
            off: Int(cells[3].replacing("+", with: "")),
            figures: [Int(cells[4]) ?? 0] + figures[1...])
        )
      }
    }
    return (cars, totals)
  }

  @Test("comes to every figure that was worked out by hand")
  func figures() throws {
    let event = try Event()
    _ = try event.run("a.db", "pin", "set", pin: true)
    let entered = try event.run("a.db", "rally", "enter", "\(Self.folder)/cards.csv", pin: true)
    #expect(entered.status == 0)
    #expect(entered.errors == "")
    let results = try event.results("a.db")
    let worked = try Self.worked()
    #expect(worked.cars.count == 8)
    #expect(worked.totals.count == 4)
    for team in results.teams {
      let cells = try #require(worked.totals[team.team])
      #expect([String(team.rank), String(team.total)] == [cells[0], cells[5]])
      #expect(team.cars.map { String($0.total) } == [cells[2], cells[3]])
      for car in team.cars {
        let rows = try #require(worked.cars[car.car])
        #expect(rows.count == 10)
        for (leg, row) in zip(car.legs, rows) {
          let name = Comment(rawValue: "\(car.car) \(row.checkpoint)")
          #expect(leg.checkpoint == row.checkpoint, name)
          #expect(
            [leg.penalty, leg.rc, leg.task, leg.hints, leg.allowance, leg.points] == row.figures,
            name)
          #expect(leg.minutesOff == row.off, name)
          if let due = leg.due { #expect(String(due.dropFirst(11).prefix(5)) == row.due, name) }
          if let arrived = leg.arrived {
            #expect(arrived.dropFirst(11).hasPrefix(row.arrived.prefix(5)), name)
          }
        }
      }
    }
    #expect(!results.final)
    #expect(try event.run("a.db", "journal", "verify").status == 0)
    let board = try PrintedBoard(try event.run("a.db", "board", "--format", "json").output)
    #expect(board.standings.map(\.parts.rally) == results.teams.map(\.total))
  }

  @Test("is the same when each team's cards were entered elsewhere and merged, in any order, twice")
  func merged() throws {
    let event = try Event()
    _ = try event.run("a.db", "pin", "set", pin: true)
    _ = try event.run("a.db", "rally", "enter", "\(Self.folder)/cards.csv", pin: true)
    let whole = try event.results("a.db")
    let cards = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/cards.csv")),
      as: UTF8.self
    ).split(separator: "\n", omittingEmptySubsequences: true)
    for team in Self.teams {
      let rows = [cards[0]] + cards.filter { $0.hasPrefix(team) }
      let path = try event.folder.write("\(team).csv", rows.joined(separator: "\n") + "\n")
      _ = try event.run("\(team).db", "pin", "set", pin: true)
      #expect(try event.run("\(team).db", "rally", "enter", path, pin: true).status == 0)
    }
    for (number, order) in [Self.teams, Self.teams.reversed()].enumerated() {
      for team in order + order.prefix(2) {
        let result = try event.run(
          "m\(number).db", "journal", "merge", event.folder.path("\(team).db"))
        #expect(result.status == 0)
      }
      let merged = try event.results("m\(number).db")
      #expect(merged.teams == whole.teams)
      #expect(try event.run("m\(number).db", "journal", "verify").status == 0)
    }
  }

  @Test("is checked whole before anything is written")
  func atOnce() throws {
    let event = try Event()
    _ = try event.run("a.db", "pin", "set", pin: true)
    let card = try event.folder.write(
      "card.csv",
      """
      car,checkpoint,start,arrive,depart,rc,scores,hints,allowance,ending,reason
      phuttharaksa/1,c01,08:30,08:45,08:55,250,"20,45,25",,,,
      phuttharaksa/1,c02,,08:50,09:19,250,"35,30,25",,,,

      """)
    let result = try event.run("a.db", "rally", "enter", card, pin: true)
    #expect(result.status == 65)
    #expect(result.output.contains("card.csv:3:21: error:"))
    #expect(try event.results("a.db").teams.allSatisfy { $0.status == "waiting" })
  }
}
