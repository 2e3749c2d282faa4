import ThaiText
import Vocabulary

/// The playing of a statement that is true or false.
struct TrueFalsePlay: Play {
  static let instruction = Bilingual(
    th: "ถูกหรือผิด พิมพ์ A หรือ 1 (True) · B หรือ 2 (False)",
    en: "True or false? Type A or 1 (True), B or 2 (False).")

  var isTrue: Bool
  var feedbackForTrue: FormattedText?
  var feedbackForFalse: FormattedText?

  var options: [AnswerOption] {
    [AnswerOption(id: "true", text: "True"), AnswerOption(id: "false", text: "False")]
  }

  var expected: [String] { [isTrue ? "True" : "False"] }

  func read(_ line: String) throws(Unreadable) -> Response {
    let typed = line.trimmed
    guard !typed.isEmpty else { throw .empty }
    let mistyped = Kedmanee.holdsThai(typed) ? Kedmanee.readings(ofThai: typed) : []
    for word in [typed] + mistyped {
      if let truth = Self.truths[word.canonicalAnswer] { return Response([String(truth)]) }
    }
    guard let indices = try? OptionKeys.indices(in: typed, of: options.count), indices.count == 1
    else { throw .notTrueOrFalse(typed) }
    return Response([options[indices[0]].id])
  }

  func grade(_ response: Response) -> Grade {
    switch response.parts.first {
    case "true": Grade(credit: isTrue ? 1 : 0, feedback: [feedbackForTrue])
    case "false": Grade(credit: isTrue ? 0 : 1, feedback: [feedbackForFalse])
    default: Grade(credit: 0)
    }
  }

  private static let truths: [String: Bool] = [
    "t": true, "true": true, "y": true, "yes": true,
    "ถูก": true, "ถูกต้อง": true, "จริง": true, "ใช่": true,
    "f": false, "false": false, "n": false, "no": false,
    "ผิด": false, "ไม่ถูก": false, "ไม่ถูกต้อง": false, "เท็จ": false, "ไม่จริง": false, "ไม่ใช่": false,
  ]
}
