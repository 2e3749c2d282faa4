import ThaiText
import Vocabulary

/// The playing of a question to which a text is written, which a person judges.
struct EssayPlay: Play {
  static let instruction = Bilingual(
    th: "พิมพ์คำตอบเป็นภาษาอังกฤษในบรรทัดเดียว พิมพ์เสร็จแล้วกด Enter วิทยากรจะเป็นผู้ให้คะแนน",
    en: "Write your answer on one line and press Enter. A facilitator gives the points.")

  var expected: [String] { [] }

  var isJudged: Bool { true }

  func read(_ line: String) throws(Unreadable) -> Response {
    guard !line.trimmed.isEmpty else { throw .empty }
    return Response([line.trimmed])
  }

  func grade(_ response: Response) -> Grade { Grade(credit: 0) }
}
