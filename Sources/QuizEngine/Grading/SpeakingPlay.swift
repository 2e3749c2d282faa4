import ThaiText
import Vocabulary

/// The playing of a question to which something is said, which a person judges.
struct SpeakingPlay: Play {
  static let instruction = Bilingual(
    th: "พูดเป็นภาษาอังกฤษให้วิทยากรฟัง พูดจบแล้วกด Enter วิทยากรจะเป็นผู้ให้คะแนน",
    en: "Speak to a facilitator. Press Enter when you have finished. The facilitator gives the "
      + "points.")

  var expected: [String] { [] }

  var isJudged: Bool { true }

  /// Whatever is typed ends the answer: a judge may have a word noted with it.
  func read(_ line: String) throws(Unreadable) -> Response {
    line.trimmed.isEmpty ? .none : Response([line.trimmed])
  }

  func grade(_ response: Response) -> Grade { Grade(credit: 0) }
}
