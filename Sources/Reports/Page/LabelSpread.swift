/// Moves labels apart that would cover each other, as little as need be.
enum LabelSpread {
  /// Where labels stand, each at its wish or near it, in the order of the wishes given.
  ///
  /// - Parameters:
  ///   - wishes: Where they would stand alone, in the range.
  ///   - gap: How far they have to be apart; less where the range has not that much room.
  static func spread(_ wishes: [Double], gap: Double, in range: ClosedRange<Double>) -> [Double] {
    guard wishes.count > 1 else { return wishes }
    let width = range.upperBound - range.lowerBound
    let gap = min(gap, width / Double(wishes.count - 1))
    let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
    var places = order.map { wishes[$0] }
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + gap)
    }
    places[places.count - 1] = min(places[places.count - 1], range.upperBound)
    for index in places.indices.dropLast().reversed() {
      places[index] = min(places[index], places[index + 1] - gap)
    }
    var result = wishes
    for (index, place) in zip(order, places) { result[index] = place }
    return result
  }
}
