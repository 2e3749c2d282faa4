import ThaiText
import Vocabulary

/// The playing of a dictation: what is heard is typed, and graded word by word.
struct DictationPlay: Play {
  static let instruction = Bilingual(
    th: "ฟังแล้วพิมพ์ทุกคำที่ได้ยิน", en: "Listen, then type every word you hear.")

  private let answers: [Answer]
  private let rules: AnswerRules

  init(answers: [Answer], rules: AnswerRules = AnswerRules()) {
    self.answers = answers
    self.rules = rules
  }

  var expected: [String] { answers.bestTexts }

  func read(_ line: String) throws(Unreadable) -> Response {
    let typed = line.trimmed
    // Signs alone, such as ++, are a slip of who wants to hear it again.
    guard typed.contains(where: { !($0.isWhitespace || $0.isPunctuation || $0.isSymbol) }) else {
      throw .empty
    }
    return Response([typed])
  }

  /// The credit is the share of the words that are right in their places, of the transcript that
  /// comes out best; a word that is right but for a slip of the keys counts half.
  func grade(_ response: Response) -> Grade {
    guard let typed = response.parts.first else { return Grade(credit: 0) }
    let readings = [typed] + mistypedReadings(of: typed)
    var best: (credit: Double, answer: Answer, differences: WordDifferences)?
    for answer in answers where answer.weight > 0 {
      for reading in readings {
        let differences = WordDifferences(
          typed: reading, expected: answer.pattern, rules: rules)
        let credit = answer.weight / 100 * differences.share
        if credit > best?.credit ?? -1 { best = (credit, answer, differences) }
      }
    }
    guard let best else { return Grade(credit: 0) }
    return Grade(
      credit: best.credit, feedback: [best.answer.feedback], remarks: best.differences.remarks)
  }

  private func mistypedReadings(of typed: String) -> [String] {
    guard Kedmanee.holdsThai(typed),
      !answers.contains(where: { $0.weight > 0 && Kedmanee.holdsThai($0.pattern) })
    else { return [] }
    return Kedmanee.readings(ofThai: typed)
  }
}
