import Generators
import QuizEngine

/// The event that is measured: 78 people in four teams, four quizzes that draw from one large bank.
enum SampleEvent {
  static let id = "bench"
  static let teams = EventGenerator.teams
  static let quizzes = ["greetings", "office", "travel", "community"]
  /// How many questions each quiz draws.
  static let length = 20
  /// The kinds of question to which `1` is an answer.
  static let kinds: [QuestionKind] = [
    .choice, .multiple, .trueFalse, .short, .numeric, .description,
  ]

  static var files: EventGenerator {
    EventGenerator(
      id: id, quizzes: quizzes, draw: "A1: 6, A2: 6, B1: 4, B2: 4", kinds: kinds,
      people: (1...78).map { ("p\($0)", ($0 - 1) % teams.count) })
  }
}
