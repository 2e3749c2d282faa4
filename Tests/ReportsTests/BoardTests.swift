import Entries
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct BoardTests {
  private func board(_ attempts: [Attempt]?, event: Event = Sample.event) -> Board {
    Board(
      event: event, totals: [:], attendance: Attendance(), attempts: attempts, isSimulated: false,
      asOf: "2014-10-17T11:30:00+07:00", digest: Sample.digest)
  }

  @Test("people are shown only where their roster line says public, and have played")
  func consent() {
    let board = board([
      Sample.attempt("p01", Tally(points: 100, right: 1, asked: 1)),
      Sample.attempt("p02", Tally(points: 900, right: 9, asked: 9)),
      Sample.attempt("p99", Tally(points: 900, right: 9, asked: 9)),
    ])
    #expect(board.people?.map(\.person) == ["p01"])
    #expect(board.people?.first?.rank == 1)
    #expect(board.people?.first?.name == "นายทดสอบ หนึ่ง")
    #expect(board.people?.first?.team == "phuttharaksa")
  }

  @Test("a name's control characters are made harmless, for programs too")
  func names() {
    var event = Sample.event
    event.roster = [Person(id: "p01", title: "นาย", name: "ก\u{9B}2J\nข", isPublic: true)]
    let board = board([Sample.attempt("p01", Tally(points: 1))], event: event)
    #expect(board.people?.map(\.name) == ["นายก\u{FFFD}2J ข"])
  }

  @Test("people who are equal share a rank, and the next ranks stay empty")
  func ranks() {
    var event = Sample.event
    event.roster = ["a", "b", "c", "d"].map { Person(id: $0, name: "", isPublic: true) }
    let equal = Tally(points: 100, right: 1, asked: 2, timeLeft: 500_000)
    let board = board(
      [
        Sample.attempt("a", Tally(points: 90, right: 2, asked: 2)), Sample.attempt("b", equal),
        Sample.attempt("c", equal),
        Sample.attempt("d", Tally(points: 100, right: 1, asked: 2, timeLeft: 500_001)),
      ], event: event)
    #expect(board.people?.map(\.person) == ["d", "b", "c", "a"])
    #expect(board.people?.map(\.rank) == [1, 2, 2, 4])
  }

  @Test("an exam's points are on no board")
  func exam() {
    let board = board([Sample.attempt("p01", rule: .exam, Tally(points: 900, right: 9, asked: 9))])
    #expect(board.people?.map(\.points) == [0])
    #expect(board.people?.map(\.asked) == [0])
  }

  @Test("teams are ranked among themselves, and people are absent unless asked for")
  func teams() {
    let totals: Totals = [
      TotalKey(part: .judged, team: "ratchaphruek"): Tally(points: 30)
    ]
    let board = Board(
      event: Sample.event, totals: totals, attendance: Attendance(), attempts: nil,
      isSimulated: true, asOf: "", digest: Sample.digest)
    #expect(board.standings.map(\.team) == ["ratchaphruek", "phuttharaksa"])
    #expect(board.standings.map(\.parts.judged) == [30, 0])
    #expect(board.people == nil)
    #expect(board.simulated)
  }
}
