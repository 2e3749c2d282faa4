import Entries
import RallyControl
import RallyRoute
import Vocabulary

/// What marshals write on for a car, in the columns that `rally enter` reads.
///
/// The car carries it, and a checkpoint's id may name the place: the marshal writes it in.
struct TimeCardSheet {
  var card: CarCard
  var text: CardText

  var html: String {
    "<section class=\"time-card\">\n" + card.head(CardWords.timeCard, text)
      + "<dl class=\"line-of-facts\">\n"
      + text.fact(CardWords.start, card.start)
      + text.fact(CardWords.emergency, text.escaped(card.rally.route.safety.emergencyNumber))
      + (card.rally.route.safety.officeNumber.map {
        text.fact(CardWords.office, text.escaped($0))
      } ?? "") + "</dl>\n" + text.line("p", "how", CardWords.timeCardUse) + table
      + "</section>\n"
  }

  private var table: String {
    guard !card.legs.isEmpty else { return text.line("p", "note", CardWords.noLegs) }
    let heads = TimeCard.columns.map { name in
      "<th class=\"c-\(name)\"><code>\(name)</code>"
        + (CardWords.column[name].map(text.both) ?? "") + "</th>"
    }
    return "<table>\n<thead><tr>" + text.line("th", "c-leg", CardWords.leg).dropLast()
      + heads.joined() + text.line("th", "c-sign", CardWords.signature).dropLast()
      + "</tr></thead>\n<tbody>\n" + card.legs.map(row).joined() + "</tbody>\n</table>\n"
  }

  private func row(_ leg: CardLeg) -> String {
    let cells = TimeCard.columns.map { name in
      switch name {
      case "car": "<td><code>\(text.escaped(card.crew.car.description))</code></td>"
      // There is one start: what is not to be filled in is struck out.
      case "start" where leg.number > 1: "<td class=\"none\">–</td>"
      default: "<td></td>"
      }
    }
    let minutes = text.count(String(leg.leg.minutes), CardWords.minutes)
    return "<tr><th class=\"c-leg\"><b>\(leg.number)</b> \(minutes)</th>"
      + cells.joined() + "<td></td></tr>\n"
  }
}
