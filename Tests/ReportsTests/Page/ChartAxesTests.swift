import Testing

@testable import Reports

@Suite("The axes of the chart")
struct ChartAxesTests {
  private static let marked: [(points: [Int], ticks: [Int])] = [
    ([], [0, 1]), ([0], [0, 1]), ([3], [0, 1, 2, 3]), ([920], [0, 500, 1_000]),
    ([92_004, 88_349], [0, 50_000, 100_000]), ([-120, 340], [-200, 0, 200, 400]),
    ([-7], [-8, -6, -4, -2, 0]),
  ]

  @Test("mark round numbers, zero among them", arguments: marked)
  func points(points: [Int], ticks: [Int]) { #expect(PointsAxis(points).ticks == ticks) }

  @Test("bear the largest and the lowest points that there can be")
  func extremes() {
    let axis = PointsAxis([-4_000_000_000_000_000_000, 4_000_000_000_000_000_000])
    #expect(axis.height(of: 0) == 0.5)
  }

  @Test("give time its share, and hours without anything a narrow one")
  func time() {
    let hour = 3_600_000
    #expect(TimeAxis([0, hour, 2 * hour]).positions == [0, 0.5, 1])
    let axis = TimeAxis([0, hour, 20 * hour, 21 * hour])
    #expect(axis.positions.map { ($0 * 1_000).rounded() } == [0, 485, 515, 1_000])
    #expect(axis.pauses.map { ($0 * 100).rounded() } == [50])
    #expect(TimeAxis([]).positions.isEmpty && TimeAxis([5]).positions == [0])
    #expect(TimeAxis([0, 9 * hour]).positions == [0, 1])
  }

  @Test("label instants that are not close to each other")
  func labels() {
    #expect(TimeAxis([0, 10, 20, 30]).labelled(4) == [0, 1, 2, 3])
    #expect(TimeAxis([0, 1, 99, 100]).labelled(4) == [0, 3])
    #expect(TimeAxis([0]).labelled(4) == [0])
  }

  private static let spreads: [(wishes: [Double], places: [Double])] = [
    ([10, 10, 10], [10, 20, 30]), ([50, 52], [50, 60]), ([100, 100, 99], [90, 100, 80]),
    ([5], [5]), ([], []),
  ]

  @Test("move labels apart, in their order and in range", arguments: spreads)
  func spread(wishes: [Double], places: [Double]) {
    #expect(LabelSpread.spread(wishes, gap: 10, in: 0...100) == places)
  }

  @Test("move labels closer where there is no room")
  func crowded() {
    #expect(LabelSpread.spread([0, 0, 0], gap: 10, in: 0...10) == [0, 5, 10])
  }
}
