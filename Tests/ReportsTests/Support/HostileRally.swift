import Entries
import Generators
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Vocabulary

@testable import Reports

/// The little rally with texts that want to be markup, escape sequences or formulas.
enum HostileRally {
  /// Markup, an escape sequence, a line end, and text that is turned round.
  static let text = "=<script>alert('1')</script>\u{1B}[31m\n\u{9B}2J\u{202E}\"&\""

  /// The rally; nil where the little one has errors.
  static var rally: Rally? {
    guard let little = LittleRally.rally() else { return nil }
    let name = Bilingual(same: text)
    var event = little.event
    event.title = name
    for index in event.teams.indices {
      event.teams[index].name = name
      event.teams[index].colour = "red;\"><script>"
    }
    var route = little.route
    route.title = name
    for index in route.checkpoints.indices { route.checkpoints[index].name = name }
    let bank = Bank(gift: SourceFile(name: "rc.gift", text: LittleRally.bankText))
    return Rally(event: event, route: route, banks: [bank], clock: little.clock)
  }

  /// The report of a day on which every reason is hostile too.
  static func report() throws -> (report: RallyReport, rally: Rally) {
    var day = try RallyDaySample(until: "12:00", rally: rally)
    day.note("10:46", RallyDaySample.kulap1, "lake", .allowed(minutes: 21, reason: text))
    day.note("10:47", RallyDaySample.kulap1, "hill", .marked(points: 5), because: text)
    // A car of a team that the event does not have, in a store that was merged.
    let stranger = CarID(team: TeamID(text), number: 1)
    day.note(
      "10:48", stranger, "", .ended(.retired, RallyTime(LittleRally.at("10:48")), reason: text))
    return (day.report(), day.rally)
  }
}
