import ThaiText
import Vocabulary

/// The playing of a question whose answer is a typed word or phrase.
///
/// Letter case, spacing, the shape of quotation marks, a final mark, contractions, and British or
/// American spelling do not matter, unless the question's rules say so. `*` in an expected answer
/// stands for any text, and `\*` for a star, as in Moodle.
struct ShortPlay: Play {
  static let instruction = Bilingual(
    th: "พิมพ์คำตอบเป็นคำหรือวลี แล้วกด Enter",
    en: "Type a word or phrase, then press Enter.")

  private let answers: [Answer]
  private let texts: ExpectedTexts

  init(answers: [Answer], rules: AnswerRules = AnswerRules()) {
    self.answers = answers
    texts = ExpectedTexts(answers.map { ($0.pattern, $0.weight > 0) }, rules: rules)
  }

  var expected: [String] { answers.bestTexts }

  func read(_ line: String) throws(Unreadable) -> Response {
    guard !line.trimmed.isEmpty else { throw .empty }
    return Response([line.trimmed])
  }

  func grade(_ response: Response) -> Grade {
    guard let typed = response.parts.first else { return Grade(credit: 0) }
    // The first answer that matches counts, as in Moodle, so a catch-all stands last.
    let answer = texts.match(typed).map { answers[$0] }
    let credit = max(answer?.weight ?? 0, 0) / 100
    // An answer that the author lists by name was thought of: it is wrong, and not nearly right.
    let isListed = answer.map { !Wildcard($0.pattern).readable.isEmpty } ?? false
    return Grade(
      credit: credit, feedback: [answer?.feedback],
      isNearMiss: credit == 0 && !isListed && texts.isNearMiss(typed))
  }
}

extension Answer {
  /// The text in which `*` is a wildcard. It is no emphasis, whatever the stem's format.
  var pattern: String { text.format == .markdown ? text.text : text.plain }
}

extension [Answer] {
  /// The texts of the highest weight as a reader sees them, each once; none if nothing is right.
  var bestTexts: [String] {
    let best = map(\.weight).max() ?? 0
    var seen: Set<String> = []
    return filter { best > 0 && $0.weight == best }.map { Wildcard($0.pattern).readable }
      .filter { !$0.isEmpty && seen.insert($0.canonicalAnswer).inserted }
  }
}
