import Entries
import Scoreboard
import Vocabulary

extension Event {
  /// The name by which `roster draw` knows the results of quizzes before the training.
  public static let pretestColumn = "pretest"

  /// What people earned in the quizzes of the phase `before`, given all attempts.
  ///
  /// Of each quiz the attempt that counts, once it is finished. Icebreakers, which earn nothing,
  /// are left out; so is whoever has finished no other.
  public func pretestPoints(of attempts: [Attempt]) -> [PersonID: Int] {
    let tests = Set(quizzes.filter { $0.phase == .before && $0.rule != .warmup }.map(\.id))
    let finished = attempts.filter { tests.contains($0.quiz) && $0.state == .finished }
    return Dictionary(grouping: finished, by: \.person).reduce(into: [:]) { points, group in
      guard let person = group.key else { return }
      points[person] = Dictionary(grouping: group.value, by: \.quiz).values.reduce(0) {
        $0 + (AttemptHistory($1).counted?.tally.points ?? 0)
      }
    }
  }
}
