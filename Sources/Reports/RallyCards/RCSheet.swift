import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// A car's RC questions, leg by leg, with room for the answers and without any key.
struct RCSheet {
  let words: CardText
  let crew: CarCrew

  var html: String {
    let legs = words.stops(of: crew.car).enumerated().compactMap { index, stop -> String? in
      let questions = words.rally.questions.rc(stop.checkpoint.id)
      return questions.isEmpty ? nil : leg(index + 1, questions)
    }
    guard !legs.isEmpty else { return "" }
    return "<section class=\"rc-sheet\">\n"
      + words.head(Bilingual(th: "ใบคำถาม RC", en: "RC sheet"), of: crew.car)
      + "<p>\(words.both("ตอบระหว่างทางถึงจุดตรวจ แล้วส่งกรรมการประจำจุด", "Answer on the road, and hand in at the checkpoint."))</p>\n"
      + legs.joined() + "</section>\n"
  }

  private func leg(_ number: Int, _ questions: [Question]) -> String {
    let title = words.both("ช่วงที่ \(number)", "Leg \(number)")
    return "<div class=\"leg\">\n<h2>\(title)</h2>\n"
      + questions.enumerated().map { item($0 + 1, $1) }.joined() + "</div>\n"
  }

  private func item(_ number: Int, _ question: Question) -> String {
    let play = Rally.play(question)
    var html =
      "<article>\n<p class=\"game\" lang=\"en\"><b>\(number).</b> \(words.escaped(question.shownStem)) "
    html += "<small>(\(question.value))</small></p>\n"
    html += list(play.prompts.enumerated().map { "\($0 + 1). \($1.text)" })
    html += list(play.options.enumerated().map { "\(play.key(ofOption: $0)). \($1.text)" })
    html += "<p class=\"help\">\(words.both(question.kind.paperInstruction))</p>\n"
    return html + "<p class=\"line\"></p>\n</article>\n"
  }

  private func list(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<ul lang=\"en\">" + items.map { "<li>\(words.escaped($0))</li>" }.joined() + "</ul>\n"
  }
}
