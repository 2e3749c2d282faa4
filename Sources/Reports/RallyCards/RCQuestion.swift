import QuizEngine
import RallyControl
import ThaiText
import Vocabulary

/// An RC question on paper, with room for its answer: options stand as kiosks show them.
struct RCQuestion {
  private let question: Question
  private let number: Int
  private let text: CardText
  private let play: any Play

  /// A question at a place of its leg, from 1.
  init(_ question: Question, number: Int, text: CardText) {
    self.question = question
    self.number = number
    self.text = text
    play = Rally.play(question)
  }

  var html: String {
    let facts =
      [question.level?.rawValue].compactMap(\.self)
      + [text.points(question.value), text.both(question.kind.paperInstruction)]
    var html = "<article class=\"question\">\n"
    html += "<h3><b>\(number).</b> \(facts.joined(separator: " · "))</h3>\n"
    html += text.element("p", "stem", question.shownStem) + "\n"
    html +=
      play.prompts.isEmpty
      ? options : "<div class=\"match\">\n\(prompts)\(options)</div>\n"
    return html + space + "</article>\n"
  }

  private var prompts: String {
    let lines = play.prompts.enumerated().map { index, prompt in
      "<li><span class=\"blank\"></span><b>\(index + 1).</b> "
        + text.element("span", "text", prompt.text) + "</li>\n"
    }
    return "<ul class=\"prompts\">\n\(lines.joined())</ul>\n"
  }

  private var options: String {
    guard !play.options.isEmpty else { return "" }
    let isShort = play.prompts.isEmpty && play.options.allSatisfy { columns(of: $0.text) <= 32 }
    let hasBoxes = play.prompts.isEmpty && question.kind != .ordering
    let lines = play.options.enumerated().map { index, option in
      "<li>" + (hasBoxes ? "<span class=\"box\"></span>" : "")
        + "<b>\(play.key(ofOption: index)).</b> " + text.element("span", "text", option.text)
        + "</li>\n"
    }
    return "<ul class=\"options\(isShort ? " short" : "")\">\n\(lines.joined())</ul>\n"
  }

  private var space: String {
    func lines(_ count: Int) -> String {
      String(repeating: "<div class=\"line\"></div>\n", count: count)
    }
    switch question.body {
    case .choice, .multiple, .trueFalse, .matching, .speaking, .description: return ""
    case .short: return lines(1)
    case .dictation: return lines(2)
    case .essay: return lines(6)
    case .numeric: return "<div class=\"line field\"></div>\n"
    case .cloze:
      let count = ClozeText(question.stem.plain).gaps.count
      guard count > 1 else { return lines(1) }
      let gaps = (1...count).map { "<div class=\"line\">(\($0))</div>\n" }
      return "<div class=\"gaps\">\n\(gaps.joined())</div>\n"
    case .ordering(let items):
      let blanks = String(repeating: "<span class=\"blank\"></span>", count: items.count)
      return "<p class=\"letters\">\(blanks)</p>\n"
    }
  }
}
