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
}
