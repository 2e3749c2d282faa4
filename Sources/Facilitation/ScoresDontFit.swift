import QuizEngine
import Vocabulary

/// Scores don't fit the rubric of the question.
public struct ScoresDontFit: ExplainedError {
  /// What does not fit.
  public var misfit: RubricMisfit

  /// What is wrong with what was given.
  public init(misfit: RubricMisfit) { self.misfit = misfit }

  /// What is wrong.
  public var message: Bilingual {
    switch misfit {
    case .count(let count, let rubric):
      Bilingual(
        th: "ให้คะแนนมา \(count) ค่า แต่มีเกณฑ์ \(rubric.criteria.count) ข้อ: \(list(rubric).th)",
        en: "\(counted(count, "score", "scores")) for "
          + "\(counted(rubric.criteria.count, "criterion", "criteria")): \(list(rubric).en).")
    case .score(let score, let criterion):
      Bilingual(
        th: "เกณฑ์ “\(name(criterion).th)” ให้ได้ 0 ถึง \(criterion.most) คะแนน ไม่ใช่ \(score)",
        en: "“\(name(criterion).en)” takes 0 to \(criterion.most) points, not \(score).")
    }
  }

  /// What to do.
  public var remedy: Bilingual {
    Bilingual(
      th: "โปรดให้คะแนนใหม่ตามลำดับเกณฑ์ เช่น --scores 30,50",
      en: "Give a score for each in this order, as in --scores 30,50.")
  }

  /// The program's exit status for it.
  public var exitCode: Int32 { 64 }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private func name(_ criterion: Rubric.Criterion) -> Bilingual {
    criterion.name.isEmpty
      ? Bilingual(th: "คำตอบโดยรวม", en: "the answer as a whole")
      : Bilingual(th: criterion.name, en: criterion.name)
  }

  private func list(_ rubric: Rubric) -> Bilingual {
    func text(_ language: Language) -> String {
      rubric.criteria.map { "\(name($0)[language]) 0–\($0.most)" }.joined(separator: ", ")
    }
    return Bilingual(th: text(.thai), en: text(.english))
  }
}
