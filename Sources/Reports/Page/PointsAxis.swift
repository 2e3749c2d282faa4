/// Round numbers from the lowest to the highest points that are shown, zero among them.
struct PointsAxis {
  /// The numbers that are marked, rising.
  let ticks: [Int]

  /// The axis for some points.
  init(_ points: [Int]) {
    let (low, high) = (min(points.min() ?? 0, 0), max(points.max() ?? 0, 0))
    let step = Self.step(for: max(high - low, 1))
    let first = low < 0 ? -((-low + step - 1) / step) : 0
    let last = max((high + step - 1) / step, first + 1)
    ticks = (first...last).map { $0 * step }
  }

  /// How high some points stand, from 0 at the lowest mark to 1 at the highest.
  func height(of points: Int) -> Double {
    guard let low = ticks.first, let high = ticks.last, low < high else { return 0 }
    return Double(points - low) / Double(high - low)
  }

  /// 1, 2 or 5 times a power of ten, so that there are at most five steps.
  private static func step(for span: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where factor * power * 4 >= span { return factor * power }
      let (next, overflows) = power.multipliedReportingOverflow(by: 10)
      if overflows { return power }
      power = next
    }
  }
}
