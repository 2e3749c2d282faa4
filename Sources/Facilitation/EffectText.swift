import Programme
import Scoreboard
import Vocabulary

/// What becomes of a team, in words: `1,200 → 1,250 points (place 2 → 1)`.
public struct EffectText {
  private let change: CorrectionEffect.Change

  /// The words for a change.
  public init(_ change: CorrectionEffect.Change) { self.change = change }

  /// The words.
  public var text: Bilingual {
    let points = "\(change.points.before) → \(change.points.after)"
    guard change.rank.before != change.rank.after else {
      return Bilingual(
        th: "\(points) คะแนน (อันดับ \(change.rank.after) เท่าเดิม)",
        en: "\(points) points (place \(change.rank.after) as before)")
    }
    let rank = "\(change.rank.before) → \(change.rank.after)"
    return Bilingual(
      th: "\(points) คะแนน (อันดับ \(rank))", en: "\(points) points (place \(rank))")
  }
  /// How the points of its quizzes come about, a line a quiz that changes and is scaled to the team's
  /// size: `ASEAN: 100 × 20 ÷ 19 = 105 → 200 × 20 ÷ 19 = 211`.
  public func formulas(in event: Event) -> [Bilingual] {
    change.shares.compactMap { share in
      let sides = [share.before, share.after].compactMap(\.self)
      guard sides.contains(where: \.isScaled) else { return nil }
      let title = event.quiz(share.quiz)?.title ?? Bilingual(same: share.quiz.rawValue)
      let figures = [share.before, share.after].map { $0?.formula ?? "0" }.joined(separator: " → ")
      return Bilingual(th: "\(title.th): \(figures)", en: "\(title.en): \(figures)")
    }
  }
}

extension QuizShare {
  /// The points and how they come about: `1178 × 20 ÷ 19 = 1240`.
  public var formula: String { "\(sum) × \(teamSize) ÷ \(present) = \(points)" }
}
