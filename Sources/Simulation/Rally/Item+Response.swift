import QuizEngine
import Vocabulary

extension Item {
  /// What a simulated car hands in, typed at a kiosk; nothing where it has no answer.
  ///
  /// - Parameter play: The question as the kiosk shows it.
  func response(
    in play: any Play, isRight: Bool, _ random: inout SeededGenerator
  ) -> Response {
    func keys(_ ids: [String]) -> String {
      ids.compactMap { id in
        play.options.firstIndex { $0.id == id }.map { play.key(ofOption: $0) }
      }
      .joined(separator: " ")
    }
    let line: String? =
      switch responses {
      case .none: nil
      case .options(let right, let wrong):
        random.element(of: isRight || wrong.isEmpty ? right : wrong).map(keys)
      case .orders(let ids): keys(isRight ? ids : random.swapped(ids))
      case .texts(let right, let wrong):
        random.element(of: isRight || wrong.isEmpty ? right : wrong)
      }
    return line.flatMap { try? play.read($0) } ?? .none
  }
}
