/// A manual page under construction, in the macros of man(7).
struct ManualPage {
  private var lines: [String]

  init(program: String, version: String, date: String) {
    lines = [
      ".TH \(Self.quoted(program.uppercased())) 1 \"\(date)\" "
        + "\(Self.quoted("\(program) \(version)")) \"User Commands\""
    ]
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func section(_ heading: String) { lines.append(".SH \(Self.quoted(heading))") }

  mutating func subsection(markup: String) { lines.append(".SS \"\(markup)\"") }

  /// Adds the paragraphs that empty lines divide in a text.
  mutating func paragraphs(_ text: String) {
    for paragraph in text.split(separator: "\n\n") { self.paragraph(String(paragraph)) }
  }

  mutating func paragraph(_ text: String) { paragraph(markup: Self.line(text)) }

  mutating func paragraph(markup: String) {
    // None is wanted where a heading or a list's item stands right before.
    if let last = lines.last, !last.hasPrefix(".SH"), !last.hasPrefix(".SS") { lines.append(".PP") }
    lines.append(markup)
  }

  mutating func list(_ options: [Option]) {
    for option in options where !option.isHidden {
      let names = (option.short.map { ["-\($0)"] } ?? []) + [option.dashed]
      let value = option.value.map { " " + Self.italic($0.placeholder) } ?? ""
      item(markup: names.map(Self.bold).joined(separator: ", ") + value, option.explanation)
    }
  }

  mutating func item(bold label: String, _ text: String) {
    item(markup: Self.bold(label), text)
  }

  mutating func item(italic label: String, _ text: String) {
    item(markup: Self.italic(label), text)
  }

  private mutating func item(markup: String, _ text: String) {
    lines += [".TP", markup, Self.line(text)]
  }

  /// How a command is called: words to be typed in bold type, names of values in italics.
  func synopsis(_ usage: String) -> String {
    usage.split(separator: " ").map { word in
      // `[FILE...]`, `FILE`, `th|en` and `[OPTION...]` stand for something else.
      let isName = word.allSatisfy { !$0.isLowercase } || word.contains("|")
      guard isName else { return Self.bold(String(word)) }
      let name = word.drop { $0 == "[" }
      let end = name.firstIndex { "].".contains($0) } ?? name.endIndex
      return Self.escaped(word[..<name.startIndex]) + Self.italic(String(name[..<end]))
        + Self.escaped(name[end...])
    }
    .joined(separator: " ")
  }

  private static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  private static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A text as a line of its own, which would be a request if it began with a point.
  private static func line(_ text: String) -> String {
    (text.hasPrefix(".") ? "\\&" : "") + escaped(text)
  }

  /// A text as troff takes it: all that means something to it, and all beyond ASCII, by name.
  ///
  /// Source: groff_char(7), and groff_man_style(7) on the dash, the quotation marks and the accents
  /// of ASCII.
  private static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\n": escaped += " "
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return escaped
  }
}
