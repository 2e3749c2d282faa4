import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite("The history of points")
struct PointsHistoryTests {
  private let key = TotalKey(part: .adjusted, team: "mali")

  /// Points by hand, each in a minute of its own from 1970 on.
  private func course(_ points: [(minute: Int, points: Int)]) -> Course {
    var pen = Pen()
    let entries = points.map { minute, points in
      pen.at = minute * 60_000
      return pen.write(.adjusted, points: points)
    }
    return Course(ofPoints: entries, rulings: Rulings())
  }

  private func points(_ history: PointsHistory, limit: Int = 1_000) -> [[Int]] {
    history.samples(limit: limit).map { [$0.at / 60_000, $0.totals[key]?.points ?? 0] }
  }

  @Test("has the sums at the end of each minute that has entries, after nothing")
  func minutes() {
    var history = PointsHistory()
    #expect(points(history).isEmpty)
    history.add(course([(5, 10), (7, -3), (7, 1), (60, 2)]))
    #expect(points(history) == [[4, 0], [5, 10], [7, 8], [60, 10]])
  }

  @Test("is the same in whatever order courses come, and one that is replaced leaves no points")
  func order() {
    let courses = [course([(5, 10), (9, 1)]), course([(7, 2)]), course([(1, 1), (9, 9)])]
    var (one, other) = (PointsHistory(), PointsHistory())
    for course in courses { one.add(course) }
    let mistaken = course([(5, 100), (9, 7)])
    other.add(mistaken)
    for course in courses.reversed() { other.add(course) }
    other.remove(mistaken)
    #expect(points(one) == points(other))
    #expect(points(one).last == [9, 23])
  }

  @Test("keeps a bounded number of slots, and the last sum, however many minutes have entries")
  func bounded() {
    var history = PointsHistory()
    for first in stride(from: 0, to: 5_000, by: 500) {
      history.add(course((first..<first + 500).map { ($0, 1) }))
    }
    #expect(history.slotMinutes == 8)
    #expect(points(history).count == 626)
    #expect(points(history).last == [4_992, 5_000])
  }

  @Test("gives a few samples of many, the last among them", arguments: [2, 3, 7, 50])
  func samples(limit: Int) {
    var history = PointsHistory()
    history.add(course((100..<200).map { ($0, 1) }))
    let samples = points(history, limit: limit)
    #expect(samples.count <= limit + 1)
    #expect(samples.last == [199, 100])
    for sample in samples.dropFirst() { #expect(sample[1] == sample[0] - 99) }
  }

  @Test("knows the sums some minutes before the last entry, if it goes back that far")
  func earlier() {
    var history = PointsHistory()
    history.add(course([(100, 1), (105, 2), (115, 4), (130, 8)]))
    #expect(history.totals(minutesBeforeLast: 15)?[key]?.points == 7)
    #expect(history.totals(minutesBeforeLast: 16)?[key]?.points == 3)
    #expect(history.totals(minutesBeforeLast: 30)?[key]?.points == 1)
    #expect(history.totals(minutesBeforeLast: 31) == nil)
  }

  @Test("counts minutes from 1970 on, before it too")
  func minute() {
    #expect(
      [0, 59_999, 60_000, -1, -60_000, -60_001].map(PointsHistory.minute) == [0, 0, 1, -1, -1, -2])
  }
}
