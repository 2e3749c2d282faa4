import Programme
import QuizEngine
import Vocabulary

/// The questions of an event's quizzes, and what simulated people make of them.
struct ItemShelf {
  private let model: ResponseModel
  private let pools: [QuizID: QuestionPool]
  private var items: [QuizID: [QuestionID: Item]] = [:]

  /// The questions of some quizzes, all read at once.
  init(
    _ quizzes: [Quiz], model: ResponseModel, questions: (Quiz) throws -> QuestionPool
  ) throws {
    self.model = model
    var pools: [QuizID: QuestionPool] = [:]
    for quiz in quizzes { pools[quiz.id] = try questions(quiz) }
    self.pools = pools
  }

  /// The questions of a quiz.
  func pool(of quiz: Quiz) -> QuestionPool { pools[quiz.id] ?? QuestionPool([]) }

  /// A question of a quiz; nil if there is no such question.
  mutating func item(_ id: QuestionID, of quiz: Quiz) -> Item? {
    if let item = items[quiz.id]?[id] { return item }
    guard let question = pool(of: quiz)[id] else { return nil }
    let item = Item(question, model: model)
    items[quiz.id, default: [:]][id] = item
    return item
  }
}
