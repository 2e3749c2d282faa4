import FoundationEssentials
import Generators

/// The event of a trial, as files in a folder: quizzes that can be played again and again, and some
/// people for each kiosk.
struct TrialEvent {
  /// How many people play at each kiosk.
  static let peoplePerKiosk = 6
  static let teams = ["ratchaphruek", "kulap", "mali", "dahla"]
  static let quizzes = ["greetings", "office"]

  let kiosks: Int
  let folder: String

  var path: String { "\(folder)/event.json5" }

  /// Writes the files.
  func write() throws {
    try write(Array(file.utf8), to: "event.json5")
    try write(Array(roster.utf8), to: "roster.csv")
    try write(QuestionGenerator.gift(count: 400), to: "bank.gift")
    for name in ["quizzes", "assets"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// The team for which people play at a kiosk.
  static func team(ofKiosk kiosk: Int) -> Int { kiosk % teams.count }

  /// The number of a kiosk's person in the list of their team, from 1.
  static func numberInTeam(ofKiosk kiosk: Int, person: Int) -> Int {
    kiosk / teams.count * peoplePerKiosk + person + 1
  }

  private var roster: String {
    let people = (0..<kiosks).flatMap { kiosk in
      (0..<Self.peoplePerKiosk).map { person in
        let team = Self.teams[Self.team(ofKiosk: kiosk)]
        return "p\(kiosk)-\(person),นาย,ชื่อ\(kiosk) สกุล\(person),,\(team),ครู,no\n"
      }
    }
    return "id,title,name,nickname,team,position,public\n" + people.joined()
  }

  private var file: String {
    let teams = Self.teams.enumerated().map { index, id in
      """
          {
            id: "\(id)", number: \(index + 1), name: { th: "ทีม \(index + 1)", en: "\(id)" },
            flower: { th: "ดอกไม้", en: "flower" }, colour: "#C62828",
          },

      """
    }
    let quizzes = Self.quizzes.map { id in
      """
          {
            id: "\(id)", title: { th: "แบบทดสอบ", en: "\(id)" }, banks: ["bank.gift"],
            draw: { A1: 4, A2: 4, B1: 2 }, seconds: 600, attempts: 99,
            kinds: ["choice", "multiple", "truefalse", "short", "numeric"],
          },

      """
    }
    return """
      // Made for a trial.
      {
        id: "trial",
        title: { th: "การทดสอบ", en: "Trial" },
        office: { name: { th: "สำนักงาน", en: "Office" } },
        dates: { first: "2014-10-17" },
        venue: { th: "ห้องประชุม", en: "Meeting room" },
        budget: { planned: 100000 },
        teamSize: 20,
        teams: [
      \(teams.joined())  ],
        roster: "roster.csv",
        quizzes: [
      \(quizzes.joined())  ],
      }

      """
  }
}
