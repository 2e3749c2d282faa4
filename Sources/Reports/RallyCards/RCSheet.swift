import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// The questions that a car answers on the road, a part a leg, each handed in where the leg ends.
///
/// Whose part it is stands on each, since they are cut apart; no key and no place is named.
struct RCSheet {
  var card: CarCard
  var text: CardText

  var html: String {
    let parts = card.legs.map(part).joined()
    return "<section class=\"rc-sheet\">\n" + card.head(CardWords.rcSheet, text)
      + text.line("p", "how", CardWords.oneSide)
      + (parts.isEmpty ? text.line("p", "note", CardWords.noLegs) : parts) + "</section>\n"
  }

  private func part(_ leg: CardLeg) -> String {
    let questions = card.rally.questions.rc(leg.checkpoint.id)
    var html = "<div class=\"part\">\n"
    guard !questions.isEmpty else {
      html += LegHead(number: leg.number, facts: [], car: card.name, text: text).html
      return html + text.line("p", "how", CardWords.noQuestions) + "</div>\n"
    }
    let most = card.rally.questions.rcMost(leg.checkpoint.id)
    let score =
      "<span class=\"fact\">\(text.both(CardWords.points)) <span class=\"blank\"></span>"
      + " / \(most)</span>"
    html += LegHead(number: leg.number, facts: [score], car: card.name, text: text).html
    html += text.line("p", "how", CardWords.handIn)
    html += questions.enumerated().map {
      RCQuestion($1, number: $0 + 1, text: text).html
    }.joined()
    return html + "</div>\n"
  }
}
