import Vocabulary

/// The playing of a question of which any number of options are chosen; their weights add up.
struct MultiplePlay: Play {
  static let instruction = Bilingual(
    th: "เลือกทุกคำตอบที่ถูก เช่น A C หรือ 1.3",
    en: "Choose every right answer, such as A C or 1.3.")

  var answers: [Answer]
  /// The indices of the answers in the order shown.
  var order: [Int]

  var options: [AnswerOption] { order.map { answers[$0].option(number: $0 + 1) } }

  var expected: [String] { answers.filter { $0.weight > 0 }.map(\.text.plain) }

  func read(_ line: String) throws(Unreadable) -> Response {
    let indices = try OptionKeys.indices(in: line, of: order.count)
    return Response(indices.map { order[$0] }.sorted().map { Answer.optionID(number: $0 + 1) })
  }

  /// Choosing everything earns nothing, unless everything is right.
  func grade(_ response: Response) -> Grade {
    let chosen = answers.chosen(by: response)
    let isIndiscriminate =
      chosen.count == answers.count && answers.contains { $0.weight <= 0 }
    return Grade(
      credit: isIndiscriminate ? 0 : chosen.map(\.weight).reduce(0, +) / 100,
      feedback: chosen.map(\.feedback))
  }
}
