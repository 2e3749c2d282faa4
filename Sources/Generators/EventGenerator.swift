import FoundationEssentials
import QuizEngine

/// An event of four teams, as files in a folder, for measurements and trials: its quizzes draw from one
/// generated bank.
public struct EventGenerator {
  /// The ids of the teams, in the order of their numbers.
  public static let teams = ["ratchaphruek", "kulap", "mali", "dahla"]

  /// The event's id.
  public var id: String
  /// The ids of the quizzes.
  public var quizzes: [String]
  /// How many questions of which level each quiz draws, as an event file has it.
  public var draw: String
  /// How often a person may play a quiz.
  public var attempts = 1
  /// The kinds of question that are drawn.
  public var kinds: [QuestionKind]
  /// The people: the id of each, and the index of the team.
  public var people: [(id: String, team: Int)]

  /// An event with these quizzes and people.
  public init(
    id: String, quizzes: [String], draw: String, kinds: [QuestionKind],
    people: [(id: String, team: Int)]
  ) {
    self.id = id
    self.quizzes = quizzes
    self.draw = draw
    self.kinds = kinds
    self.people = people
  }

  /// The name of the event file.
  public static let fileName = "event.json5"

  /// Writes the event's files into a folder that is there, with a bank of so many questions, and what
  /// makes it a data folder.
  public func write(to folder: String, questions: Int) throws {
    func write(_ bytes: [UInt8], to name: String) throws {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    try write(Array(file.utf8), to: Self.fileName)
    try write(Array(roster.utf8), to: "roster.csv")
    try write(QuestionGenerator.gift(count: questions), to: "bank.gift")
    for name in ["quizzes", "assets"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
  }

  private var roster: String {
    let lines = people.enumerated().map { index, person in
      "\(person.id),นาย,ชื่อที่ \(index + 1) นามสกุลยาว,เล่น\(index + 1),\(Self.teams[person.team]),ครู,yes\n"
    }
    return "id,title,name,nickname,team,position,public\n" + lines.joined()
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
    let kinds = kinds.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let quizzes = quizzes.map { id in
      """
          {
            id: "\(id)", title: { th: "แบบทดสอบ", en: "\(id)" }, banks: ["bank.gift"],
            draw: { \(draw) }, kinds: [\(kinds)], seconds: 600, attempts: \(attempts),
          },

      """
    }
    return """
      // Generated.
      {
        id: "\(id)",
        title: { th: "การวัดและทดลอง", en: "Generated" },
        office: { name: { th: "สำนักงาน", en: "Office" } },
        dates: { first: "2014-10-17", last: "2014-10-18" },
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
