import Vocabulary

/// The playing of a question of which one option is chosen.
struct ChoicePlay: Play {
  static let instruction = Bilingual(
    th: "เลือกคำตอบเดียว พิมพ์ตัวอักษรหรือหมายเลขหน้าคำตอบ",
    en: "Choose one answer: type its letter or number.")

  var answers: [Answer]
  /// The indices of the answers in the order shown.
  var order: [Int]

  var options: [AnswerOption] { order.map { answers[$0].option(number: $0 + 1) } }

  var expected: [String] {
    let best = answers.map(\.weight).max() ?? 0
    return answers.filter { best > 0 && $0.weight == best }.map(\.text.plain)
  }

  func read(_ line: String) throws(Unreadable) -> Response {
    let indices = try OptionKeys.indices(in: line, of: order.count)
    guard indices.count == 1 else { throw .oneOptionOnly }
    return Response([Answer.optionID(number: order[indices[0]] + 1)])
  }

  func grade(_ response: Response) -> Grade {
    guard let answer = answers.chosen(by: response).first else { return Grade(credit: 0) }
    return Grade(credit: answer.weight / 100, feedback: [answer.feedback])
  }
}

extension Answer {
  /// The id of the option that stands at a place in its file, from 1.
  static func optionID(number: Int) -> String { "o\(number)" }

  /// This answer as an option.
  func option(number: Int) -> AnswerOption {
    AnswerOption(id: Self.optionID(number: number), text: text.plain)
  }
}

extension [Answer] {
  /// The answers whose option ids a response names.
  func chosen(by response: Response) -> [Answer] {
    response.parts.compactMap { part in
      indices.first { Answer.optionID(number: $0 + 1) == part }.map { self[$0] }
    }
  }
}
