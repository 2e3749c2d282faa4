import Vocabulary

/// What `bank show` prints for people: each question with its key marked and its feedback.
///
/// The text holds what authors wrote, so it goes through `ThaiText` before it reaches a terminal.
public enum AnswerSheet {
  /// The questions of some banks, a blank line between them.
  public static func text(_ banks: [Bank]) -> String {
    var sheet = ""
    for bank in banks {
      for question in bank {
        if !sheet.isEmpty { sheet += "\n" }
        sheet += text(question)
      }
    }
    return sheet
  }

  /// A question on some lines, each with a line end.
  public static func text(_ question: Question) -> String {
    var lines = [heading(question)]
    lines += question.stem.plain.splitLines
    for (number, answer) in AnswerJSON.answers(of: question).enumerated() {
      lines.append(self.line(answer, number: number, of: question))
      if let feedback = answer.feedback { lines += indented(feedback, by: 8) }
    }
    for pair in PairJSON.pairs(of: question) {
      let prompt = pair.prompt.plain
      lines.append("    \(prompt.isEmpty ? "—" : prompt) → \(pair.match)")
    }
    if let feedback = question.feedback { lines += indented(feedback, by: 4) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ question: Question) -> String {
    let parts = [
      question.id.rawValue, question.kind.rawValue, question.level?.rawValue, question.topic,
      question.title.isEmpty ? nil : question.title,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private static func line(_ answer: AnswerJSON, number: Int, of question: Question) -> String {
    let text =
      switch answer.content {
      case .text(let text): text.plain
      case .numbers(nil): "*"
      case .numbers(let range?):
        range.lowerBound == range.upperBound
          ? range.lowerBound.plainText
          : "\(range.lowerBound.plainText) … \(range.upperBound.plainText)"
      }
    let sign =
      switch question.kind {
      case .ordering: "\(number + 1)."
      case .choice, .multiple, .trueFalse:
        (answer.weight > 0 ? "*" : " ") + OptionKeys.letter(number)
      default: answer.weight > 0 ? "*" : " "
      }
    let isWhole = answer.weight == 100 || answer.weight == 0
    return "  \(sign) \(text)" + (isWhole ? "" : " (\(answer.weight.plainText) %)")
  }

  private static func indented(_ text: FormattedText, by columns: Int) -> [String] {
    text.plain.splitLines.map { String(repeating: " ", count: columns) + $0 }
  }
}

extension String {
  /// The lines of a text, without their ends.
  fileprivate var splitLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
