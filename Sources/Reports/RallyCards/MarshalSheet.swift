import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// What the marshals of a checkpoint have to know, and a table to note in.
struct MarshalSheet {
  var rally: Rally
  var checkpoint: Checkpoint
  var text: CardText

  /// What may lie on the table comes first; what only marshals may see begins a page of its own.
  var html: String {
    "<section class=\"marshal-sheet\">\n" + head + facts
      + MarshalTable(rally: rally, checkpoint: checkpoint, text: text).html
      + "<div class=\"secret\">\n<header>\n<div>\n" + text.line("p", "kind", checkpoint.name)
      + text.line("p", CardWords.secret) + "</div>\n</header>\n" + note + task + keys + hints
      + "</div>\n</section>\n"
  }

  private var head: String {
    "<header>\n<div>\n" + text.line("p", "kind", CardWords.marshalSheet)
      + text.line("h1", checkpoint.name)
      + "<p><code class=\"id\">\(text.escaped(checkpoint.id.rawValue))</code></p>\n</div>\n"
      + "<div class=\"word\">\n" + text.line("p", CardWords.codeWord)
      + "<b>\(text.escaped(checkpoint.codeWord))</b>\n"
      + text.line("p", "how", CardWords.codeWordUse) + "</div>\n</header>\n"
  }

  private var facts: String {
    let safety = rally.route.safety
    let hours = CardWords.between(
      checkpoint.opensMinute.map(RallyClock.text(minuteOfDay:)),
      checkpoint.closesMinute.map(RallyClock.text(minuteOfDay:)))
    return "<div class=\"top\">\n<dl class=\"facts\">\n"
      + text.fact(CardWords.place, text.both(checkpoint.place), kind: "wide")
      + text.fact(CardWords.hours, text.both(hours))
      + text.fact(
        CardWords.capacity,
        text.count(String(checkpoint.capacity), CardWords.cars(checkpoint.capacity)))
      + text.fact(CardWords.stop, text.count(String(checkpoint.stopMinutes), CardWords.minutes))
      + (safety.officeNumber.map { text.fact(CardWords.office, text.escaped($0)) } ?? "")
      + "</dl>\n<dl class=\"call\">\n"
      + text.fact(
        CardWords.emergency, "<b class=\"number\">\(text.escaped(safety.emergencyNumber))</b>")
      + "</dl>\n</div>\n"
  }

  private var hints: String {
    guard !checkpoint.hints.isEmpty else { return "" }
    let lines = checkpoint.hints.enumerated().map { index, hint in
      "<li><b>\(index + 1). \(text.points(hint.price))</b>"
        + "<p>\(text.game(hint.text))</p></li>\n"
    }
    return text.line("h2", CardWords.hintTexts) + "<ul class=\"hint-list\">\n"
      + lines.joined() + "</ul>\n"
  }

  private var note: String {
    "<p class=\"note\">\(text.both(CardWords.note))<br>"
      + "<code>khaolam rally arrive CAR \(text.escaped(checkpoint.id.rawValue)) --at 09:41</code><br>"
      + text.both(CardWords.notHere) + "</p>\n"
  }

  private var task: String {
    guard let task = checkpoint.task, let question = rally.questions.task(checkpoint.id) else {
      return ""
    }
    let criteria = question.rubric.criteria.map { criterion in
      let name =
        criterion.name.isEmpty
        ? text.both(CardWords.whole) : text.element("span", "text", criterion.name)
      return "<li><b>0–\(criterion.most)</b> \(name)</li>\n"
    }
    let most = CardWords.taskMost(task.maximum, rubric: question.rubric.most)
    return "<article class=\"task\">\n" + text.line("h2", CardWords.task)
      + text.element("p", "stem", question.shownStem) + "\n"
      + (question.feedback.map { text.element("p", "feedback", $0.plain) + "\n" } ?? "")
      + text.line("h3", CardWords.rubric) + text.line("p", "how", most)
      + "<ol>\n\(criteria.joined())</ol>\n</article>\n"
  }

  private var keys: String {
    let questions = rally.questions.rc(checkpoint.id)
    guard !questions.isEmpty else { return "" }
    let items = questions.enumerated().map { index, question in
      let key = AnswerKey(question)
      let answers = key.lines.map { line in
        let points = Int((Double(question.value) * line.credit).rounded())
        return "<li>\(text.element("b", "text", line.text))"
          + " \(text.points(points))</li>\n"
      }
      return "<article class=\"key\">\n<b>\(index + 1).</b><div>\n"
        + text.element("p", "text", question.shownStem)
        + "\n<ul>\n\(answers.joined())</ul>\n"
        + (key.partly.map { text.line("p", "how", $0) } ?? "") + "</div></article>\n"
    }
    return "<div class=\"keys\">\n" + text.line("h2", CardWords.keys) + items.joined() + "</div>\n"
  }
}
