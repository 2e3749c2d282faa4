import Entries
import Generators
import Journal
import Programme
import RallyControl
import Scoreboard
import Vocabulary

@testable import Reports

/// What the page's tests show: the sample event on an afternoon, in thirds of an hour.
enum PageSample {
  /// 2014-10-17 13:00 in Bangkok.
  static let start = 1_413_525_600_000

  static func at(_ minutes: Int) -> Int { start + minutes * 60_000 }

  /// Points by hand for a team, some minutes after the start.
  static func adjust(_ team: TeamID, _ points: Int, after minutes: Int, seq: Int) -> Entry {
    entry(
      Draft(at: at(minutes), kind: .adjusted, team: team, points: points, body: #"{"reason":"r"}"#),
      seq: seq)
  }

  static func entry(_ draft: Draft, seq: Int) -> Entry {
    Entry(
      key: EntryKey(event: Sample.event.id, kiosk: "k1@0000000000000001", seq: seq), draft: draft,
      hash: [])
  }

  /// A view of points by hand: of a team, how many, after how many minutes.
  static func view(_ points: [(TeamID, Int, Int)], freeze: Int? = nil) -> EventView {
    let entries = points.enumerated().map { adjust($1.0, $1.1, after: $1.2, seq: $0 + 1) }
    var history = PointsHistory()
    history.add(Course(ofPoints: entries, rulings: Rulings()))
    return EventView(
      totals: history.samples(limit: 2).last?.totals ?? [:], freeze: freeze, history: history,
      cars: [], latest: entries)
  }

  /// The page's state for such a view.
  static func state(
    _ points: [(TeamID, Int, Int)], event: Event = Sample.event, freeze: Int? = nil,
    isSimulated: Bool = false
  ) -> PageState {
    PageState(
      of: event, view: view(points, freeze: freeze), rally: nil, isSimulated: isSimulated,
      now: at(90), digest: Sample.digest)
  }

  /// The sample event with so many teams.
  static func event(teams count: Int, name: (Int) -> Bilingual) -> Event {
    var event = Sample.event
    event.teams = (1...count).map { number in
      Team(
        id: TeamID("t\(number)"), number: number, name: name(number),
        flower: Bilingual(same: "flower"), colour: "#80\(20 + number * 3)A0")
    }
    return event
  }
}
