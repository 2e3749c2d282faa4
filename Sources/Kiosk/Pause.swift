import Journal
import Vocabulary

/// How the clock of the scene that is shown follows what facilitators say: it stands still while its
/// quiz is paused, and runs longer where it was extended.
struct Pause {
  /// What has changed for whoever sits here.
  enum Change {
    case began
    case ended
    case extended(seconds: Int)
  }

  /// Since when the clock stands still, by the monotonic clock in milliseconds; nil while it runs.
  private var since: Int?
  private var extra: [QuizID: Int] = [:]

  /// Whether the clock stands still.
  var isOn: Bool { since != nil }

  /// Lets a scene's clock follow the gates.
  ///
  /// - Returns: What has changed; nil for nothing.
  mutating func follow(
    _ gates: [QuizID: QuizGate], in scene: inout any Scene, at now: Moment
  ) -> Change? {
    let known = extra
    extra = gates.mapValues(\.extraSeconds)
    guard let quiz = scene.playedQuiz, let gate = gates[quiz] else {
      since = nil
      return nil
    }
    let more = gate.extraSeconds - (known[quiz] ?? 0)
    switch (since, gate.state) {
    case (nil, .paused):
      since = now.monotonic
      return .began
    case (let began?, .open), (let began?, .closed):
      scene.resume(after: now.monotonic - began)
      scene.follow(gate, at: now)
      since = nil
      return .ended
    default:
      guard more > 0 else { return nil }
      scene.follow(gate, at: now)
      return .extended(seconds: more)
    }
  }
}
