import Vocabulary

/// Sheets as plain text, for a terminal or to print as it is.
struct TextSheet {
  var language: Language

  /// A bank's head and its questions, a blank line between them.
  func text(of section: SheetSection) -> String {
    let head = "\(section.name): \(section.facts(in: language))\n"
    return section.items.reduce(into: head) { text, item in
      text += "\n" + lines(of: item).joined(separator: "\n") + "\n"
    }
  }

  private func lines(of item: SheetItem) -> [String] {
    var lines = [item.heading(in: language)]
    lines += item.stem.lines
    if item.key == nil {
      lines += item.instructions.map { "  (\($0[language]) · \($0[language.other]))" }
    }
    for (index, prompt) in item.prompts.enumerated() {
      let blank = prompt.letter ?? "__"
      lines += Self.hanging("  \(blank) \(index + 1). ", prompt.text)
    }
    for option in item.options {
      let sign = option.mark?.isRight == true ? "*" : " "
      lines += self.lines("  \(sign)\(option.letter) ", option.text, option.mark)
    }
    if let key = item.key {
      lines += self.lines(of: key)
    } else {
      lines += space(item.space)
    }
    return lines
  }

  private func lines(of key: SheetItem.Key) -> [String] {
    var lines: [String] = []
    for answer in key.answers {
      lines += self.lines(answer.mark.isRight ? "  * " : "    ", answer.text, answer.mark)
    }
    if let script = key.script { lines += Self.hanging("    «", script + "»") }
    lines += key.criteria.map { "    ____/\($0.most) \($0.shownName(in: language))" }
    if let feedback = key.feedback { lines += Self.hanging("    ", feedback) }
    return lines
  }

  private func lines(_ head: String, _ text: String, _ mark: SheetItem.Mark?) -> [String] {
    let weight = mark?.weight.map { " (\($0))" } ?? ""
    return Self.hanging(head, text + weight)
      + (mark?.feedback.map { Self.hanging("        ", $0) } ?? [])
  }

  private func space(_ space: SheetItem.Space) -> [String] {
    let line = String(repeating: "_", count: 40)
    return switch space {
    case .none: []
    case .field: ["  " + String(repeating: "_", count: 12)]
    case .lines(let count): Array(repeating: "  " + line, count: count)
    case .gaps(1): ["  " + line]
    case .gaps(let count): (0..<count).map { "  (\($0 + 1)) \(line)" }
    case .letters(let count): ["  " + Array(repeating: "__", count: count).joined(separator: " ")]
    }
  }

  /// A text after a head; its other lines stand under its first.
  private static func hanging(_ head: String, _ text: String) -> [String] {
    text.lines.enumerated().map { index, line in
      (index == 0 ? head : String(repeating: " ", count: head.count)) + line
    }
  }
}

extension String {
  /// The lines of a text, without their ends; one that is empty where the text is.
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
