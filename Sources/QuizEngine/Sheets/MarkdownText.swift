/// Writes texts so that Markdown shows them as they are.
///
/// Any ASCII punctuation may stand behind a backslash; only what could mean something has one, so
/// that the source can be read too. Source: <https://spec.commonmark.org/0.31.2/#backslash-escapes>.
public enum MarkdownText {
  /// A text on one line, which may stand in a line, a heading or a table's cell.
  public static func inline(_ text: String) -> String {
    text.lines.map { escaped($0[...]) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A text as paragraphs, whose lines stay lines.
  ///
  /// - Parameter indent: What each line but the first begins with, such as `> `.
  static func block(_ text: String, indent: String = "") -> String {
    var lines: [String] = []
    for line in text.lines {
      let line = escaped(line[...])
      // An empty line parts paragraphs; several, or one at the start, are no more than one.
      if line.isEmpty {
        if lines.last?.isEmpty == false { lines.append("") }
        continue
      }
      if let last = lines.last, !last.isEmpty { lines[lines.count - 1] = last + "\\" }
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n" + indent)
  }

  /// A line without blanks at its ends, its marks escaped, also those that only begin a line.
  private static func escaped(_ line: Substring) -> String {
    let scalars = Array(line.unicodeScalars.drop { $0 == " " })
    var result = String.UnicodeScalarView()
    var isLead = true
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "$": result.append("\\")
      case "&" where index + 1 < scalars.count && beginsEntity(scalars[index + 1]):
        result.append("\\")
      case _ where index == 0 && "+-=:".unicodeScalars.contains(scalar): result.append("\\")
      case _ where index > 0 && isLead && (scalar == "." || scalar == ")"): result.append("\\")
      default: break
      }
      // A number at the start of a line, up to its point, makes a list.
      if !("0"..."9").contains(scalar) { isLead = false }
      result.append(scalar)
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  private static func beginsEntity(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
