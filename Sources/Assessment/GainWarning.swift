import Vocabulary

/// Why the figures of a gain must be taken with care.
public enum GainWarning: Hashable, Sendable {
  /// Nobody, or one person, sat both: nothing can be tested.
  case nothingToTest(Int)
  /// Two to four people: any of them decides the result.
  case tooFew(Int)
  /// Five to fourteen: the test holds only where differences are close to a normal distribution.
  case few(Int)
  /// Fifteen to twenty-nine: the test holds unless differences are skewed or some lie far out.
  case small(Int)
  /// Everyone's score changed by the same: there is no chance to reckon with.
  case sameDifference
  /// People who didn't sit both are left out.
  case leftOut(Int)
}

extension GainWarning {
  /// The warning as a sentence.
  public var text: Bilingual {
    switch self {
    case .nothingToTest(0):
      Bilingual(
        th: "ไม่มีผู้ใดทำแบบทดสอบครบทั้งสองฉบับ จึงทดสอบทางสถิติไม่ได้",
        en: "Nobody sat both tests: nothing can be tested.")
    case .nothingToTest(let people):
      Bilingual(
        th: "มีผู้ทำแบบทดสอบครบทั้งสองฉบับเพียง \(people) คน จึงทดสอบทางสถิติไม่ได้",
        en: "Only one person sat both tests: nothing can be tested.")
    case .tooFew(let people):
      Bilingual(
        th: "มีผู้ทำแบบทดสอบครบทั้งสองฉบับเพียง \(people) คน คะแนนของคนเดียวก็เปลี่ยนผลได้ "
          + "ไม่ควรนำผลไปสรุปถึงผู้อื่น",
        en: "Only \(people) people sat both tests: a single person could change the "
          + "result; do not generalise it to others.")
    case .few(let people):
      Bilingual(
        th: "มีผู้ทำแบบทดสอบครบทั้งสองฉบับเพียง \(people) คน (น้อยกว่า 15 คน) "
          + "ผลการทดสอบเชื่อถือได้เฉพาะเมื่อผลต่างของคะแนนแจกแจงใกล้เคียงแบบปกติ",
        en: "Only \(people) people (fewer than 15) sat both tests: the test is valid only if the "
          + "differences are close to normally distributed.")
    case .small(let people):
      Bilingual(
        th: "มีผู้ทำแบบทดสอบครบทั้งสองฉบับ \(people) คน (น้อยกว่า 30 คน) "
          + "ควรตรวจดูว่าไม่มีผู้ใดมีคะแนนเปลี่ยนไปมากผิดจากผู้อื่น",
        en:
          "\(people) people (fewer than 30) sat both tests: check that nobody’s difference lies far "
          + "from all the others.")
    case .sameDifference:
      Bilingual(
        th: "คะแนนของทุกคนเปลี่ยนไปเท่ากัน จึงไม่มีค่า t และ p",
        en: "Everyone’s score changed by the same amount, so there is no t and no p.")
    case .leftOut(1):
      Bilingual(
        th: "ไม่นับผู้ที่ไม่ได้ทำครบทั้งสองฉบับ 1 คน",
        en: "One person who did not sit both tests is left out.")
    case .leftOut(let people):
      Bilingual(
        th: "ไม่นับผู้ที่ไม่ได้ทำครบทั้งสองฉบับ \(people) คน",
        en: "\(people) people who did not sit both tests are left out.")
    }
  }
}

extension GainAnalysis {
  /// What must be known beside the figures, the gravest first.
  ///
  /// From 30 people on there is no warning of their number: the rule of thumb of textbooks for a
  /// mean to be close to normal. The step at 15 is that of D. S. Moore, G. P. McCabe and B. A. Craig,
  /// Introduction to the Practice of Statistics, in the chapter on t procedures.
  public var warnings: [GainWarning] {
    var warnings: [GainWarning] = []
    switch n {
    case ..<2: warnings.append(.nothingToTest(n))
    case ..<5: warnings.append(.tooFew(n))
    case ..<15: warnings.append(.few(n))
    case ..<30: warnings.append(.small(n))
    default: break
    }
    if t.reason == .noSpreadOfDifferences { warnings.append(.sameDifference) }
    if leftOut > 0 { warnings.append(.leftOut(leftOut)) }
    return warnings
  }
}
