/// Where instants stand from left to right; the hours in which nothing happened are left out.
struct TimeAxis {
  /// Hours without anything, from which on they are left out: nights, and the days between.
  private static let longestPause = 3 * 3_600_000
  /// The room that hours left out take, of the whole.
  private static let pauseWidth = 0.03

  /// Where each instant stands, 0…1.
  let positions: [Double]
  /// Where hours are left out, 0…1.
  let pauses: [Double]

  /// The axis of instants, which rise.
  init(_ instants: [Int]) {
    var lengths: [(length: Int, isPause: Bool)] = []
    for (earlier, later) in zip(instants, instants.dropFirst()) {
      let length = max(later - earlier, 0)
      lengths.append((length, length >= Self.longestPause))
    }
    let pauseCount = lengths.count(where: \.isPause)
    let active = lengths.reduce(0) { $0 + ($1.isPause ? 0 : $1.length) }
    let pauseWidth = min(Self.pauseWidth, 0.5 / Double(max(pauseCount, 1)))
    // Where all is pauses they share the whole.
    let room = active == 0 ? 0 : 1 - pauseWidth * Double(pauseCount)
    let pause = active == 0 ? 1 / Double(max(pauseCount, 1)) : pauseWidth
    var position = 0.0
    var positions: [Double] = instants.isEmpty ? [] : [0]
    var pauses: [Double] = []
    for (length, isPause) in lengths {
      let width = isPause ? pause : room * Double(length) / Double(max(active, 1))
      if isPause { pauses.append(position + width / 2) }
      position += width
      positions.append(min(position, 1))
    }
    self.positions = positions
    self.pauses = pauses
  }

  /// The instants that are worth a label: spread over the whole, none close to another.
  ///
  /// - Parameter count: The most labels, from 2.
  func labelled(_ count: Int) -> [Int] {
    var chosen: [Int] = []
    // Both ends first: what is close to them gives way.
    for step in [0, count - 1] + Array(1..<max(count - 1, 1)) {
      let target = Double(step) / Double(count - 1)
      let nearest = positions.indices.min {
        abs(positions[$0] - target) < abs(positions[$1] - target)
      }
      guard let nearest else { break }
      let isNear = chosen.contains {
        abs(positions[$0] - positions[nearest]) < 0.6 / Double(count - 1)
      }
      if !isNear { chosen.append(nearest) }
    }
    return chosen.sorted()
  }
}
