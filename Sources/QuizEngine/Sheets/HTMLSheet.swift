import ThaiText
import Vocabulary

/// Sheets as one HTML page.
struct HTMLSheet {
  var language: Language

  /// The page of some banks, each from the top of a sheet of paper.
  func page(of sections: [SheetSection]) -> String {
    let title = sections.map(\.name).joined(separator: ", ")
    // Nothing is loaded and nothing runs, whatever an author wrote.
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>

      """ + sections.map(section).joined() + "</body>\n</html>\n"
  }

  private func section(_ section: SheetSection) -> String {
    var html = "<section>\n<header>\n<h1>\(HTMLText.escaped(section.name))</h1>\n"
    html += "<p>\(HTMLText.escaped(section.facts(in: language)))</p>\n"
    if !section.hasKeys { html += nameLine(points: section.points) }
    html += "</header>\n"
    return section.items.reduce(into: html) { $0 += article($1) } + "</section>\n"
  }

  private func nameLine(points: Int) -> String {
    let fields = [SheetWords.name, SheetWords.team, SheetWords.score].map(\.[language])
    return "<p class=\"who\">"
      + fields.map { "<span>\($0)</span><span class=\"blank\"></span>" }.joined()
      + "<span>/ \(grouped(points))</span></p>\n"
  }

  private func article(_ item: SheetItem) -> String {
    let facts = HTMLText.escaped(item.facts(in: language).joined(separator: " · "))
    var html = "<article>\n<h2><b>\(item.number)</b> <span>\(facts)</span></h2>\n"
    html += HTMLText.element("p", "stem", item.stem) + "\n"
    for instruction in item.instructions {
      html += "<p class=\"how\">" + HTMLText.element("span", "first", instruction[language])
      html += " · " + HTMLText.element("span", "other", instruction[language.other]) + "</p>\n"
    }
    if item.prompts.isEmpty {
      html += options(of: item)
    } else {
      html += "<div class=\"match\">\n" + prompts(of: item) + options(of: item) + "</div>\n"
    }
    html += item.key.map { self.key($0, of: item) } ?? space(item.space)
    return html + "</article>\n"
  }

  private func prompts(of item: SheetItem) -> String {
    let lines = item.prompts.enumerated().map { index, prompt in
      let letter = prompt.letter.map { "<b class=\"blank right\">\($0)</b>" } ?? Self.blank
      return "<li>\(letter) <b>\(index + 1).</b> "
        + HTMLText.element("span", "text", prompt.text) + "</li>\n"
    }
    return "<ul class=\"prompts\">\n\(lines.joined())</ul>\n"
  }

  private func options(of item: SheetItem) -> String {
    guard !item.options.isEmpty else { return "" }
    let isShort = item.options.allSatisfy { columns(of: $0.text) <= 32 && $0.mark?.feedback == nil }
    let hasBoxes = item.prompts.isEmpty && item.kind != .ordering
    let lines = item.options.map { option in
      let box = hasBoxes ? Self.box(isRight: option.mark?.isRight == true) : ""
      return "<li\(option.mark?.isRight == true ? " class=\"right\"" : "")>\(box)"
        + "<b>\(option.letter).</b> " + HTMLText.element("span", "text", option.text)
        + rest(of: option.mark) + "</li>\n"
    }
    let kind =
      "options" + (item.kind == .ordering ? " items" : "")
      + (isShort && item.prompts.isEmpty ? " short" : "")
    return "<ul class=\"\(kind)\">\n\(lines.joined())</ul>\n"
  }

  /// What an answer earns and what is said to it.
  private func rest(of mark: SheetItem.Mark?) -> String {
    let weight = mark?.weight.map { " <i>\(HTMLText.escaped($0))</i>" } ?? ""
    return weight + (mark?.feedback.map { HTMLText.element("div", "feedback", $0) } ?? "")
  }

  private func key(_ key: SheetItem.Key, of item: SheetItem) -> String {
    var html = ""
    if !key.answers.isEmpty {
      let lines = key.answers.map { answer in
        "<li\(answer.mark.isRight ? " class=\"right\"" : "")>"
          + Self.box(isRight: answer.mark.isRight)
          + HTMLText.element("span", "text", answer.text) + rest(of: answer.mark) + "</li>\n"
      }
      html += "<ul class=\"options\">\n\(lines.joined())</ul>\n"
    }
    if let script = key.script {
      let label = HTMLText.escaped(SheetWords.script(item.id ?? "")[language])
      html += "<p class=\"script\"><b>\(label)</b> "
      html += HTMLText.element("span", "text", script) + "</p>\n"
    }
    if !key.criteria.isEmpty {
      let lines = key.criteria.map { criterion in
        "<li>\(Self.blank)/\(criterion.most) "
          + HTMLText.element("span", "text", criterion.shownName(in: language)) + "</li>\n"
      }
      html += "<ul class=\"rubric\">\n\(lines.joined())</ul>\n"
    }
    if let feedback = key.feedback {
      html += HTMLText.element("p", "feedback", feedback) + "\n"
    }
    return html
  }

  private func space(_ space: SheetItem.Space) -> String {
    switch space {
    case .none: ""
    case .field: "<div class=\"line field\"></div>\n"
    case .lines(let count): String(repeating: "<div class=\"line\"></div>\n", count: count)
    case .gaps(1): "<div class=\"line\"></div>\n"
    case .gaps(let count):
      "<div class=\"gaps\">\n"
        + (1...max(count, 1)).map { "<div class=\"line\">(\($0))</div>\n" }.joined() + "</div>\n"
    case .letters(let count):
      "<p class=\"letters\">" + String(repeating: Self.blank, count: count) + "</p>\n"
    }
  }

  private static let blank = "<span class=\"blank\"></span>"

  private static func box(isRight: Bool) -> String {
    "<span class=\"box\">\(isRight ? "✓" : "")</span>"
  }
}
