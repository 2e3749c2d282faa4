import SourceText
import Vocabulary

/// Finds questions in which a fully right response does not earn exactly the full value.
struct WeightsCheck: BankCheck {
  let name = "weights"
  let severity = Diagnostic.Severity.error
  let source = Guides.gift
  let explanation = Bilingual(
    th: "คำตอบที่ถูกทั้งหมดต้องได้ร้อยละ 100 พอดี: คำถามเลือกตอบหลายข้อต้องมีน้ำหนักคะแนนที่เป็นบวกรวมกันได้ 100 "
      + "คำถามอื่นต้องมีคำตอบหนึ่งที่ได้ 100",
    en: "A fully right response must earn exactly 100 percent: the positive weights of a "
      + "multiple-answer question add up to 100, and any other question has an answer worth 100.")

  /// How far a sum may be off: seven times Moodle's %14.28571% is 99.99997.
  private static let tolerance = 0.01

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      let body = question.question.body
      guard let weights = body.weights?.filter({ $0 > 0 }), let highest = weights.max() else {
        return nil
      }
      if case .multiple = body {
        return finding(ofSum: weights.reduce(0, +), in: question)
      }
      guard highest < 100 - Self.tolerance else { return nil }
      let percent = Self.text(highest)
      return finding(
        .error, in: question,
        Bilingual(
          th: "คำตอบที่ดีที่สุดได้เพียงร้อยละ \(percent)",
          en: "the best answer is worth only \(percent) percent"),
        remedy: Bilingual(
          th: "ให้คำตอบหนึ่งได้ร้อยละ 100 โดยเขียน = หน้าคำตอบโดยไม่ใส่น้ำหนักคะแนน",
          en: "make one answer worth 100: write = before it, without a weight"))
    }
  }

  private func finding(ofSum sum: Double, in question: CheckedQuestion) -> Finding? {
    guard abs(sum - 100) > Self.tolerance else { return nil }
    let percent = Self.text(sum)
    return finding(
      sum < 100 ? .error : .warning, in: question,
      Bilingual(
        th: "น้ำหนักคะแนนที่เป็นบวกรวมกันได้ \(percent) ไม่ใช่ 100",
        en: "the positive weights add up to \(percent), not 100"),
      remedy: Bilingual(
        th: "แก้น้ำหนักคะแนนให้รวมกันได้ 100 เช่น สองคำตอบใช้ %50% สามคำตอบใช้ %33.33333%",
        en: "make them add up to 100: %50% for two answers, %33.33333% for three"))
  }

  /// A number of percent with at most two decimals.
  private static func text(_ percent: Double) -> String {
    let rounded = (percent * 100).rounded() / 100
    return Int(exactly: rounded).map { "\($0)" } ?? "\(rounded)"
  }
}
