/// A page of help under construction: paragraphs and two-column lists, no line wider than `width`.
struct HelpPage {
  /// A line of a list: what is typed, and what it does.
  typealias Row = (label: String, text: String)

  let width: Int
  let words: HelpWords
  private(set) var lines: [String] = []

  init(width: Int, words: HelpWords = .english) {
    self.width = max(width, 30)
    self.words = words
  }

  var text: String { lines.joined(separator: "\n") }

  /// Adds paragraphs, which empty lines divide in the text, and an empty line before each.
  mutating func add(paragraphs text: String, hanging: Int = 0) {
    for paragraph in text.split(separator: "\n\n") {
      addBlank()
      lines += words.wrap(String(paragraph), width, hanging)
    }
  }

  /// Adds how something is called.
  mutating func add(usage synopsis: String) {
    add(paragraphs: "\(words.usage) \(synopsis)", hanging: columns(of: words.usage) + 1)
  }

  /// Adds lists under their headings, the second column aligned over all of them and at most at
  /// column 28; a longer label has a line for itself.
  mutating func add(_ lists: [(heading: String, rows: [Row])]) {
    let starts = lists.flatMap(\.rows).map { 2 + columns(of: $0.label) + 2 }
    let column = starts.filter { $0 <= min(28, width / 2) }.max() ?? 8
    for list in lists where !list.rows.isEmpty {
      addBlank()
      lines.append(list.heading + ":")
      for row in list.rows { add(row, column: column) }
    }
  }

  /// Adds examples under a heading: each line as typed, what it does below it.
  mutating func add(_ heading: String, examples: [Command.Example]) {
    guard !examples.isEmpty else { return }
    addBlank()
    lines.append(heading + ":")
    for example in examples {
      add(indented: words.wrap(example.line, width - 2, 4), by: 2)
      add(indented: words.wrap(example.explanation, width - 6, 0), by: 6)
    }
  }

  private mutating func add(_ row: Row, column: Int) {
    var text = words.wrap(row.text, width - column, 0)
    var label = "  " + row.label
    let space = column - columns(of: label)
    if space >= 2, !text.isEmpty {
      label += String(repeating: " ", count: space) + text.removeFirst()
    }
    lines += space >= 2 ? [label] : words.wrap(row.label, width - 2, 0).map { "  " + $0 }
    add(indented: text, by: column)
  }

  private mutating func add(indented texts: [String], by count: Int) {
    let indent = String(repeating: " ", count: count)
    lines += texts.map { indent + $0 }
  }

  private mutating func addBlank() {
    if !lines.isEmpty { lines.append("") }
  }
}
