import Entries
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// What a car carries to find its way: who rides, what keeps them safe, and a clue a leg.
///
/// Finding the place is the game: no checkpoint, code word or hint is named.
struct RoadBook {
  var card: CarCard
  var text: CardText

  private var route: Route { card.rally.route }

  var html: String {
    "<section class=\"road-book\">\n" + card.head(CardWords.roadBook, text) + facts + safety
      + "<p class=\"note\">" + text.both(clock) + "</p>\n" + legs + "</section>\n"
  }

  private var facts: String {
    let call = text.escaped(route.safety.emergencyNumber)
    let driver = card.crew.driver.map { text.element("span", "name", card.name(of: $0)) }
    let players = card.crew.players.map { text.element("li", "name", card.name(of: $0)) }
    let blank = "<span class=\"blank\"></span>"
    var html = "<div class=\"top\">\n<dl class=\"facts\">\n"
    html += text.fact(CardWords.driver, driver ?? blank)
    html += text.fact(
      CardWords.players, players.isEmpty ? blank : "<ul>\(players.joined())</ul>")
    html += text.fact(CardWords.start, "<b class=\"time\">\(card.start)</b>")
    html += text.fact(
      CardWords.startPlace,
      text.line("p", route.start.name) + text.line("p", "place", route.start.place))
    html += "</dl>\n<dl class=\"call\">\n"
    html += text.fact(CardWords.emergency, "<b class=\"number\">\(call)</b>")
    if let office = route.safety.officeNumber {
      html += text.fact(CardWords.office, "<b class=\"office\">\(text.escaped(office))</b>")
    }
    return html + "</dl>\n</div>\n"
  }

  private var safety: String {
    let limit =
      "<b>\(text.both(CardWords.speedLimit)): \(text.both(CardWords.atMost(route.safety.speedLimit)))</b>"
      + " " + text.both(CardWords.everywhere)
    let rules = route.safety.rules.map { text.line("li", $0) }
    return "<div class=\"safety\">\n" + text.line("h2", CardWords.safety) + "<ol>\n"
      + text.line("li", "driver", CardWords.driverDrives) + "<li>\(limit)</li>\n"
      + rules.joined() + "</ol>\n</div>\n"
  }

  /// A route may set other rules than the usual ones, of which more can be said.
  private var clock: Bilingual {
    route.rules.early == route.rules.late ? CardWords.clock : CardWords.unevenClock
  }

  private var legs: String {
    guard !card.legs.isEmpty else { return text.line("p", "note", CardWords.noLegs) }
    return card.legs.map(leg).joined()
  }

  private func leg(_ leg: CardLeg) -> String {
    let limit = leg.leg.speedLimit ?? route.safety.speedLimit
    let facts = [
      text.count(String(leg.leg.minutes), CardWords.minutes),
      text.count(leg.kilometres, CardWords.kilometres),
      "<span class=\"fact\">\(text.both(CardWords.atMost(limit)))</span>",
    ]
    let hints = leg.checkpoint.hints.enumerated().map { index, hint in
      "<li>\(index + 1). <b>\(grouped(hint.price))</b></li>"
    }
    var html = "<article class=\"leg\">\n"
    html += LegHead(number: leg.number, facts: facts, car: card.name, text: text).html
    html += "<p class=\"clue\">\(text.game(leg.checkpoint.clue))</p>\n"
    html += "<dl class=\"row\">\n" + text.blank(CardWords.departed)
    html += text.blank(CardWords.arrived)
    if !hints.isEmpty {
      html += text.fact(CardWords.hintPrices, "<ul>\(hints.joined())</ul>", kind: "hints")
    }
    return html + "</dl>\n</article>\n"
  }
}

/// The line above a leg: its number, its facts, and whose it is should the sheets get mixed.
struct LegHead {
  var number: Int
  /// What there is to know about it, as HTML.
  var facts: [String]
  var car: Bilingual
  var text: CardText

  var html: String {
    "<h2><b>\(text.both(CardWords.leg)) \(number)</b>" + facts.joined()
      + "<span class=\"whose\">\(text.escaped(car[text.language]))</span></h2>\n"
  }
}
