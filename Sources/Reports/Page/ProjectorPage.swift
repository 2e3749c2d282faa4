import Entries
import Journal
import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// The page for a projector and for phones: `index.html`, which reads right by itself, the same in
/// large print, `large.html`, and `board.js`, by which open pages keep up, from a file as well as from
/// any server of static files.
///
/// Texts are escaped here; the page's policy lets no script run but its own and what that one loads.
public struct ProjectorPage {
  /// The name of the page's file.
  public static let pageName = "index.html"
  /// The name of the file of the page in large print.
  public static let largeName = "large.html"
  /// The name of the file that the open page loads again and again.
  public static let updateName = "board.js"

  private let event: Event
  private let language: Language
  private let clock: LocalTime

  /// The page of an event.
  ///
  /// - Parameter language: The language that it is in until another is chosen on it.
  public init(of event: Event, language: Language) {
    self.event = event
    self.language = language
    clock = LocalTime(zone: event.timeZone)
  }

  /// The page's files, whole.
  public struct Files {
    /// The page.
    public var page: String
    /// The page in large print.
    public var large: String
    /// What brings an open page up to date: a script that hands it all that changes.
    public var update: String
  }

  /// The page's files.
  ///
  /// - Parameter revision: What tells one state of the page from another.
  public func files(_ state: PageState, revision: Int) -> Files {
    let live = live(state)
    return Files(
      page: html(live, revision: revision), large: html(live, revision: revision, isLarge: true),
      update: update(live, revision: revision))
  }

  private func html(_ live: String, revision: Int, isLarge: Bool = false) -> String {
    let policy =
      "default-src 'none'; script-src '\(PageScript.digest)' 'strict-dynamic'; "
      + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" data-revision="\(revision)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(PageText.escaped(event.title[language]))</title>
      <style>
      \(isLarge ? LargePrintStyle.sheet : PageStyle.sheet)
      </style>
      </head>
      <body>
      \(flowers)<header>
      <h1>\(PageText.both(event.title))</h1>
      \(languages)\(otherSize(isLarge: isLarge))</header>
      <p id="lost" class="banner lost" role="status" hidden>\(PageText.both(PageWords.lost))</p>
      <div id="live">
      \(live)</div>
      <script>\(PageScript.text)</script>
      </body>
      </html>

      """
  }

  private func update(_ live: String, revision: Int) -> String {
    var json = JSONText()
    json.value(live)
    var script = ""
    for scalar in json.string.unicodeScalars {
      switch scalar {
      // Line ends to scripts of old, and nothing that could end a script element anywhere.
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        script += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: script.unicodeScalars.append(scalar)
      }
    }
    return "khaolam(\(revision), \(script));\n"
  }

  /// The name by which a team's flower is drawn, given its place among the teams.
  static func flower(_ index: Int?) -> String { "flower-\(index.map { String($0) } ?? "none")" }

  /// All flowers, each once.
  private var flowers: String {
    let all =
      [(Self.flower(nil), Team?.none)] + event.teams.enumerated().map { (Self.flower($0), $1) }
    return "<svg class=\"read\" aria-hidden=\"true\">\n"
      + all.map { name, team in
        "<symbol id=\"\(name)\" viewBox=\"0 0 100 100\">\(FlowerDrawing(team).shapes)</symbol>\n"
      }.joined() + "</svg>\n"
  }

  /// The way to the page in the other size.
  private func otherSize(isLarge: Bool) -> String {
    let (name, words) =
      isLarge ? (Self.pageName, PageWords.usualSize) : (Self.largeName, PageWords.largePrint)
    return "<a href=\"\(name)\">\(PageText.both(words))</a>\n"
  }

  /// The choice of a language; it works without a script.
  private var languages: String {
    let choices = [(Language.thai, "ไทย"), (.english, "English")].map { language, name in
      "<label lang=\"\(language.rawValue)\"><input type=\"radio\" name=\"language\""
        + " id=\"\(language.rawValue)\"\(language == self.language ? " checked" : "")>"
        + "<span>\(name)</span></label>"
    }
    return "<fieldset><legend class=\"read\">\(PageText.both(PageWords.language))</legend>"
      + choices.joined() + "</fieldset>\n"
  }

  /// All that changes.
  private func live(_ state: PageState) -> String {
    var html = ""
    if state.isSimulated {
      html += "<p class=\"banner simulated\">\(PageText.both(SimulatedMark.banner))</p>\n"
    }
    if let freeze = state.freeze {
      html +=
        "<p class=\"banner frozen\" role=\"status\">"
        + "\(PageText.both(PageWords.frozen(until: clock.minute(freeze))))</p>\n"
    }
    let cards = TeamCards(event: event, state: state)
    return html + "<main>\n"
      + "<section class=\"teams\" aria-labelledby=\"teams\">\n"
      + "<h2 id=\"teams\" class=\"read\">\(PageText.both(PageWords.standings))</h2>\n"
      + cards.html + "</section>\n"
      + "<div class=\"lower\">\n" + chart(state, rows: cards.rows) + happenings(state) + cars(state)
      + "</div>\n</main>\n"
      + footer(state)
  }

  private func chart(_ state: PageState, rows: Int) -> String {
    // As high as a wide screen has room for, below the cards and beside the rest.
    let height: Double =
      switch (rows, state.cars.isEmpty) {
      case (1, true): 280
      case (1, false): 370
      case (2, true): 220
      case (2, false): 270
      default: 190
      }
    let ranking = state.standings.compactMap { standing in
      event.teams.firstIndex { $0.id == standing.team }
    }
    let chart = PointsChart(
      teams: event.teams, ranking: ranking, course: state.course, clock: clock, height: height)
    let summary = chart.summary.map { "<p class=\"read\">\(PageText.both($0))</p>\n" } ?? ""
    let body =
      chart.svg.map { summary + $0 }
      ?? "<p class=\"none\">\(PageText.both(PageWords.noPointsYet))</p>\n"
    return section("history", PageWords.history, body)
  }

  private func happenings(_ state: PageState) -> String {
    let items = state.happenings.map { happening in
      let index = event.teams.firstIndex { $0.id == happening.team }
      let flower =
        index.map {
          "<svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><use href=\"#\(Self.flower($0))\"/></svg>"
        }
        ?? "<span class=\"no-flower\"></span>"
      return "<li data-key=\"\(PageText.escaped(happening.key))\">\(flower)"
        + "<time>\(clock.minute(happening.at))</time> <span>\(PageText.both(happening.text))</span></li>\n"
    }
    let none = "<p class=\"none\">\(PageText.both(PageWords.nothingYet))</p>\n"
    let list =
      "<ol aria-live=\"polite\" aria-relevant=\"additions\">\n\(items.joined())</ol>\n"
    return section("happenings", PageWords.happenings, (items.isEmpty ? none : "") + list)
  }

  private func cars(_ state: PageState) -> String {
    guard !state.cars.isEmpty else { return "" }
    let shown = state.cars.prefix(8)
    let items = shown.map { place in
      "<tr><th scope=\"row\">\(PageText.both(place.name))</th><td>\(PageText.both(place.text))</td>"
        + "<td class=\"time\">\(place.at.map { clock.minute($0) } ?? "")</td></tr>\n"
    }
    let rest = state.cars.count - shown.count
    return section(
      "cars", PageWords.cars,
      "<table>\n<tbody>\n\(items.joined())</tbody>\n</table>\n"
        + (rest > 0 ? "<p class=\"rest\">\(PageText.both(PageWords.moreCars(rest)))</p>\n" : ""))
  }

  private func section(_ name: String, _ title: Bilingual, _ body: String) -> String {
    "<section class=\"\(name)\" aria-labelledby=\"\(name)\">\n"
      + "<h2 id=\"\(name)\">\(PageText.both(title))</h2>\n\(body)</section>\n"
  }

  private func footer(_ state: PageState) -> String {
    let compared =
      state.changes.isEmpty
      ? "" : "<p>\(PageText.both(PageWords.compared(minutes: PageState.minutesCompared)))</p>"
    return "<footer>\(compared)<p>\(PageText.both(PageWords.asOf)) "
      + "<time>\(clock.day(state.asOf)) \(clock.timeOfDay(state.asOf))</time></p>"
      + "<p>\(PageText.both(ExtraTime.rule))</p>"
      + "<p>\(PageText.both(JournalDigest.label)) <span class=\"digest\">\(state.digest.short)</span></p>"
      + "</footer>\n"
  }
}
