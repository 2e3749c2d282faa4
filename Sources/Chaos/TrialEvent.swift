import Generators
import QuizEngine

/// The event of a trial: quizzes that can be played again and again, and some people for each kiosk.
struct TrialEvent {
  static let id = "trial"
  /// How many people play at each kiosk.
  static let peoplePerKiosk = 6
  static let quizzes = ["greetings", "office"]

  let kiosks: Int
  let folder: String

  var path: String { "\(folder)/\(EventGenerator.fileName)" }

  /// Writes the files.
  func write() throws {
    let people = (0..<kiosks).flatMap { kiosk in
      (0..<Self.peoplePerKiosk).map { ("p\(kiosk)-\($0)", Self.team(ofKiosk: kiosk)) }
    }
    var files = EventGenerator(
      id: Self.id, quizzes: Self.quizzes, draw: "A1: 4, A2: 4, B1: 2",
      kinds: [.choice, .multiple, .trueFalse, .short, .numeric], people: people)
    files.attempts = 99
    try files.write(to: folder, questions: 400)
  }

  /// The index of the team for which people play at a kiosk.
  static func team(ofKiosk kiosk: Int) -> Int { kiosk % EventGenerator.teams.count }

  /// The number of a kiosk's person in the list of their team, from 1.
  static func numberInTeam(ofKiosk kiosk: Int, person: Int) -> Int {
    kiosk / EventGenerator.teams.count * peoplePerKiosk + person + 1
  }
}
