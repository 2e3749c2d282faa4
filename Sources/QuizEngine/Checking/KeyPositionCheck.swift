import SourceText
import Vocabulary

/// Finds banks whose keys stand in some positions much more often than in others.
struct KeyPositionCheck: BankCheck {
  let name = "key-position"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "ถ้าคำตอบที่ถูกอยู่ตำแหน่งเดิมบ่อยเกินไป ผู้ที่เดาจะได้คะแนน ข้อสอบบนกระดาษเรียงตัวเลือกตามไฟล์ "
      + "ทดสอบด้วยไคสแควร์ตั้งแต่ 20 ข้อขึ้นไป รายงานเมื่อ p < 0.01 และเมื่ออยู่ตำแหน่งเดียวกันติดกันตั้งแต่ 6 ข้อขึ้นไป",
    en: "Where keys favour a position, guessing pays; on paper the options stand as in the file. "
      + "Tested with chi-square over 20 or more questions with as many options, reported where "
      + "p < 0.01; so are 6 or more questions in a row with the key in one position.")

  private static let leastQuestions = 20
  private static let leastRun = 6

  /// The values of chi-square that are exceeded with a probability of 0.01, for 1 degree of
  /// freedom, 2, 3…
  ///
  /// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
  private static let critical = [
    6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666,
  ]

  func check(_ bank: BankUnderCheck) -> [Finding] {
    let questions = bank.questions.filter { $0.key != nil && $0.options.count > 1 }
    let groups = Dictionary(grouping: questions) { $0.options.count }
    return groups.values.compactMap(imbalance) + runs(in: questions)
  }

  private func imbalance(in questions: [CheckedQuestion]) -> Finding? {
    guard let first = questions.first else { return nil }
    let options = first.options.count
    // Chi-square needs five expected cases a position, as Cochran (1954) found.
    guard questions.count >= max(Self.leastQuestions, 5 * options),
      Self.critical.indices.contains(options - 2)
    else { return nil }
    var counts = [Int](repeating: 0, count: options)
    for question in questions { counts[question.key ?? 0] += 1 }
    let expected = Double(questions.count) / Double(options)
    let chiSquare = counts.reduce(0.0) { sum, count in
      let difference = Double(count) - expected
      return sum + difference * difference / expected
    }
    guard chiSquare > Self.critical[options - 2] else { return nil }
    let list = counts.enumerated().map { "\(OptionKeys.letter($0)) \($1)" }.joined(separator: ", ")
    return finding(
      .warning, at: first.offset,
      Bilingual(
        th: "ตำแหน่งของคำตอบที่ถูกไม่สมดุลใน \(questions.count) ข้อที่มี \(options) ตัวเลือก: \(list)",
        en: "keys favour a position in \(questions.count) questions of \(options) options: \(list)"),
      remedy: Bilingual(
        th: "สลับตัวเลือกให้คำตอบที่ถูกอยู่แต่ละตำแหน่งพอ ๆ กัน",
        en: "move keys until each position has about as many"))
  }

  /// Questions in a row whose key stands in one position, of three options or more.
  private func runs(in questions: [CheckedQuestion]) -> [Finding] {
    var found: [Finding] = []
    var run: [CheckedQuestion] = []
    func end() {
      guard run.count >= Self.leastRun, let first = run.first, let key = first.key else { return }
      let letter = OptionKeys.letter(key)
      found.append(
        finding(
          .warning, in: run[Self.leastRun - 1],
          Bilingual(
            th: "คำตอบที่ถูกเป็น \(letter) ติดกัน \(run.count) ข้อ เริ่มจากบรรทัด \(first.question.line)",
            en: "the key is \(letter) in \(run.count) questions in a row, from line "
              + "\(first.question.line)"),
          remedy: Bilingual(
            th: "สลับตัวเลือกในบางข้อ", en: "put the key elsewhere in some of them")))
    }
    for question in questions where question.options.count > 2 {
      if let last = run.last, last.key != question.key {
        end()
        run = []
      }
      run.append(question)
    }
    end()
    return found
  }
}
