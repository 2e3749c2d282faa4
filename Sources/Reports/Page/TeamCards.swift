import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// The teams as large cards in rank order, each in its flower's colour.
struct TeamCards {
  let event: Event
  let state: PageState

  /// The list of cards.
  var html: String {
    let count = state.standings.count
    let style = "cards rows-\(rows)"
    return "<ol class=\"\(style)\" style=\"--columns:\(columns(for: count))\">\n"
      + state.standings.map(card).joined() + "</ol>\n"
  }

  private func columns(for count: Int) -> Int { count <= 4 ? max(count, 1) : count <= 12 ? 4 : 6 }

  /// In how many rows the cards stand on a wide screen, at most 4.
  var rows: Int { rows(for: state.standings.count) }

  private func rows(for count: Int) -> Int {
    min((count + columns(for: count) - 1) / columns(for: count), 4)
  }

  private func card(_ standing: Standing) -> String {
    let index = event.teams.firstIndex { $0.id == standing.team }
    let team = index.map { event.teams[$0] }
    let colour = FlowerDrawing(team).colour
    let name = team?.name ?? Bilingual(same: standing.team.rawValue)
    let points = PageText.number(standing.points)
    let isTied = state.standings.count { $0.rank == standing.rank } > 1
    let place = PageText.both(PageWords.place(standing.rank))
    let style =
      "--tint:\(colour.tint.hex);--colour:\(colour.hex);--ink:\(colour.ink.hex)"
    return "<li class=\"card\" data-key=\"\(index ?? -1)\" style=\"\(style)\">\n"
      + "<svg class=\"flower\" viewBox=\"0 0 100 100\" aria-hidden=\"true\">"
      + "<use href=\"#\(ProjectorPage.flower(index))\"/></svg>\n"
      + "<p class=\"place\"><span class=\"read\">\(place)</span>"
      + "<span aria-hidden=\"true\">\(standing.rank)</span>"
      + (isTied ? "<small>\(PageText.both(PageWords.tied))</small>" : "") + "</p>\n"
      + "<h3 class=\"name\(fit(name))\">\(PageText.both(name))</h3>\n"
      + "<p class=\"points\(fit(points.count, [6, 9]))\"><b>\(points)</b> "
      + "<span>\(PageText.both(PageWords.points))</span></p>\n"
      + "<div class=\"foot\"><p class=\"change\">\(change(of: standing.team))</p>\n"
      + "<ul class=\"parts\">\(parts(of: standing).map { "<li>\(PageText.both($0))</li>" }.joined())</ul></div>\n"
      + "</li>\n"
  }

  /// The class of a text by its width: what is wider gets smaller letters.
  private func fit(_ width: Int, _ limits: [Int]) -> String {
    let step = limits.count { width > $0 }
    return step == 0 ? "" : " fit-\(step)"
  }

  private func fit(_ name: Bilingual) -> String {
    let widths = Language.allCases.map { ThaiText.columns(of: printableLine(name[$0])) }
    return fit(widths.max() ?? 0, [15, 24])
  }

  private func change(of team: TeamID) -> String {
    state.changes[team].map { PageText.both(PageWords.change($0)) } ?? ""
  }

  /// What a team's points are the sum of; what no team has is left out.
  private func parts(of standing: Standing) -> [Bilingual] {
    let parts = standing.parts
    var words = [PageWords.quiz(PageText.number(parts.quiz))]
    func has(_ part: KeyPath<Standing.Parts, Int>) -> Bool {
      state.standings.contains { $0.parts[keyPath: part] != 0 }
    }
    if has(\.rally) { words.append(PageWords.rally(PageText.number(parts.rally))) }
    if has(\.judged) { words.append(PageWords.judged(PageText.number(parts.judged))) }
    if has(\.adjusted) { words.append(PageWords.adjusted(PageText.number(parts.adjusted))) }
    return words + [PageWords.right(standing.right, of: standing.asked)]
  }
}
