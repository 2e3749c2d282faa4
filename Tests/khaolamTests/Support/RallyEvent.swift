import FoundationEssentials
import Generators
import Programme
import Vocabulary

/// The little rally on disk, with a PIN that is 2468.
final class RallyEvent {
  let folder: TemporaryFolder
  let path: String
  let store: String

  init(route: String = LittleRally.routeText, rallyRoute: String = "little.json5") throws {
    folder = try TemporaryFolder()
    store = folder.path("store.db")
    path = try folder.write("event.json5", Self.event(rallyRoute: rallyRoute))
    _ = try folder.write("little.json5", route)
    _ = try folder.write("rc.gift", LittleRally.bankText)
    _ = try folder.write("roster.csv", Self.roster)
  }

  private static func event(rallyRoute: String) -> String {
    let teams = LittleRally.teams.map { team in
      """
      { id: "\(team.id)", number: \(team.number), name: { th: "\(team.name.th)", en: "\(team.name.en)" },
        flower: { th: "\(team.flower.th)", en: "\(team.flower.en)" }, colour: "\(team.colour)" },
      """
    }
    return """
      {
        id: "little", title: { th: "งานเล็ก", en: "Little event" }, office: { name: "Office" },
        dates: { first: "2014-10-18" }, venue: "Phatthalung", budget: { planned: 0 }, teamSize: 4,
        teams: [ \(teams.joined()) ], roster: "roster.csv", rallyRoute: "\(rallyRoute)",
        programme: [ { id: "rally", kind: "rally", title: "Rally", dates: { first: "2014-10-18" } } ],
      }
      """
  }

  private static let roster =
    "id,name,nickname,team\n"
    + LittleRally.roster.map { "\($0.id),\($0.name),\($0.nickname),\($0.team ?? "")\n" }.joined()

  /// Runs a command on the event and its store, in English.
  func run(
    _ arguments: String..., pin: String? = nil, store: String? = nil
  ) throws -> Program.Result {
    let options = ["--event", path, "--store", store ?? self.store, "--lang", "en"]
    guard let pin else { return try Program.run(arguments + options) }
    return try Program.run(arguments + options + ["--pin-fd", "0"], input: pin + "\n")
  }

  func setPin(store: String? = nil) throws { _ = try run("pin", "set", pin: "2468", store: store) }

  /// The results, as `rally results --format json` prints them.
  func results(store: String? = nil) throws -> PrintedResults {
    let result = try run("rally", "results", "--format", "json", store: store)
    return try JSONDecoder().decode(PrintedResults.self, from: Data(result.output.utf8))
  }
}

/// Results as `rally results --format json` prints them.
struct PrintedResults: Decodable, Equatable {
  struct Leg: Decodable, Equatable {
    var checkpoint: String
    var due: String?
    var arrived: String?
    var minutesOff: Int?
    var penalty: Int
    var rc: Int
    var task: Int
    var hints: Int
    var allowance: Int
    var points: Int
    var outcome: String
    var remarks: [String]
  }
  struct Car: Decodable, Equatable {
    var car: String
    var total: Int
    var status: String
    var legs: [Leg]
  }
  struct Team: Decodable, Equatable {
    var rank: Int
    var team: String
    var total: Int
    var status: String
    var cars: [Car]
  }
  struct Correction: Decodable, Equatable {
    var car: String
    var kind: String
    var reason: String
    var carBefore: Int
    var carAfter: Int
    var teamBefore: Int
    var teamAfter: Int
    var afterFinal: Bool
  }
  var event: String
  var final: Bool
  var teams: [Team]
  var corrections: [Correction]
  var underWay: [String]

  /// The result of a car's leg.
  func leg(_ car: String, _ checkpoint: String) -> Leg? {
    teams.flatMap(\.cars).first { $0.car == car }?.legs.first { $0.checkpoint == checkpoint }
  }
}
