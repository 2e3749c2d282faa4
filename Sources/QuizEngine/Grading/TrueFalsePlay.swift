import ThaiText
import Vocabulary

/// The playing of a statement that is true or false.
struct TrueFalsePlay: Play {
  static let instruction = Bilingual(
    th: "ถูกหรือผิด พิมพ์ A (True) หรือ B (False)",
    en: "True or false? Type A (True) or B (False).")

  var isTrue: Bool
  var feedbackForTrue: FormattedText?
  var feedbackForFalse: FormattedText?

  var options: [AnswerOption] {
    [AnswerOption(id: "true", text: "True"), AnswerOption(id: "false", text: "False")]
  }

  var expected: [String] { [isTrue ? "True" : "False"] }

  func read(_ line: String) throws(Unreadable) -> Response {
    let word = line.trimmed.lowercased()
    guard !word.isEmpty else { throw .empty }
    if let truth = Self.truths[word] { return Response([String(truth)]) }
    let digits = arabicDigits(word)
    guard let truth = Self.truths[Kedmanee.latin(fromThai: digits)?.lowercased() ?? digits] else {
      throw .notTrueOrFalse(line.trimmed)
    }
    return Response([String(truth)])
  }

  func grade(_ response: Response) -> Grade {
    switch response.parts.first {
    case "true": Grade(credit: isTrue ? 1 : 0, feedback: [feedbackForTrue])
    case "false": Grade(credit: isTrue ? 0 : 1, feedback: [feedbackForFalse])
    default: Grade(credit: 0)
    }
  }

  private static let truths: [String: Bool] = [
    "a": true, "1": true, "t": true, "true": true, "ถูก": true, "จริง": true,
    "b": false, "2": false, "f": false, "false": false, "ผิด": false, "เท็จ": false,
  ]
}
