import ThaiText

/// Screens as text for people, at any width from 40 columns.
///
/// Plain lines one after the other: nothing is addressed, overwritten or cleared, so it works on a
/// serial line, in a log, and read aloud. In plain style nothing is there but what is to be read.
public struct TextRenderer: ScreenRenderer {
  /// The terminal's width in columns.
  public var columns: Int
  /// What the terminal can show.
  public var style: TerminalStyle

  /// A renderer for a terminal of some width; less than 20 columns are taken as 20.
  public init(columns: Int, style: TerminalStyle) {
    self.columns = columns
    self.style = style
  }

  /// The lines that show a screen; the prompt ends without a line end.
  public func render(_ screen: Screen) -> [UInt8] {
    let width = max(columns, 20)
    var lines = [""]
    if !style.isPlain { lines += art(of: screen, width: width) }
    lines += wrap(read(screen.title), columns: width).map {
      style.bold(style.coloured($0, screen.accent))
    }
    if !style.isPlain {
      lines.append(style.coloured(String(repeating: "─", count: min(width, 60)), screen.accent))
    }
    for (index, paragraph) in screen.body.map(read).enumerated() {
      // Paragraphs of their own, so that a question stands out and an explanation can be read.
      if index > 0, screen.name.isSpacious { lines.append("") }
      lines += wrap(paragraph, columns: width)
    }
    if !screen.choices.isEmpty {
      if !screen.body.isEmpty { lines.append("") }
      lines += self.lines(for: screen.choices, width: width)
    }
    if let notice = screen.notice {
      lines.append("")
      lines +=
        style.isPlain
        ? wrap(read(notice), columns: width)
        : wrap("» \(notice)", columns: width, indent: 2).map(style.bold)
    }
    guard !screen.prompt.isEmpty else { return bytes(lines, prompt: nil) }
    lines.append("")
    var prompt = wrap("\(read(screen.prompt)) >", columns: width - 1)
    let last = prompt.popLast() ?? ">"
    return bytes(lines + prompt, prompt: last + " ")
  }

  /// The choices, one under the other, their texts in line.
  private func lines(for choices: [Choice], width: Int) -> [String] {
    if style.isPlain {
      return choices.flatMap { wrap(read("\($0.key). \($0.text)"), columns: width) }
    }
    let keyWidth = choices.map { ThaiText.columns(of: $0.key) }.max() ?? 0
    let indent = keyWidth + 3
    return choices.flatMap { choice -> [String] in
      let key = pad(choice.key, to: keyWidth, .right)
      let text = wrap(choice.text, columns: max(width - indent, 8))
      return text.enumerated().map { index, line in
        index == 0 ? "\(style.bold(key)).  \(line)" : spaces(indent) + line
      }
    }
  }

  /// A text as it is shown: in plain style spaces only part words, a line from its beginning.
  private func read(_ text: String) -> String {
    guard style.isPlain else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }

  private func art(of screen: Screen, width: Int) -> [String] {
    let fits = screen.art.allSatisfy { ThaiText.columns(of: $0) <= width }
    return fits ? screen.art.map { style.coloured($0, screen.accent) } : []
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func bytes(_ lines: [String], prompt: String?) -> [UInt8] {
    let text = lines.joined(separator: "\n") + "\n" + (prompt ?? "")
    return Array((style.cutsSaraAm ? splittingSaraAm(text) : text).utf8)
  }
}

extension Screen.Name {
  /// Whether a line stands empty between the paragraphs of such a screen.
  fileprivate var isSpacious: Bool { [.question, .feedback, .game].contains(self) }
}
