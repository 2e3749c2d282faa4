/// Contenders in rank order: by points, then accuracy, then swiftness.
///
/// Equal ones share a rank, keep their order and leave the next ranks empty: 1, 2, 2, 4.
///
/// - Parameter contenders: What is ranked, with the sums that decide.
public func ranked<Value>(
  _ contenders: [(value: Value, tally: Tally)]
) -> [(rank: Int, value: Value, tally: Tally)] {
  let order = contenders.enumerated().sorted { left, right in
    if precedes(left.element.tally, right.element.tally) { return true }
    if precedes(right.element.tally, left.element.tally) { return false }
    return left.offset < right.offset
  }
  var result: [(rank: Int, value: Value, tally: Tally)] = []
  for (index, (_, contender)) in order.enumerated() {
    let isTied = result.last.map { !precedes($0.tally, contender.tally) } ?? false
    let rank = isTied ? result[index - 1].rank : index + 1
    result.append((rank, contender.value, contender.tally))
  }
  return result
}

/// Whether one sum ranks strictly before another, compared exactly.
private func precedes(_ left: Tally, _ right: Tally) -> Bool {
  if left.points != right.points { return left.points > right.points }
  // a/b > c/d as a·d > c·b; nothing asked is an accuracy of 0.
  let accuracies = (
    left.right * max(right.asked, 1), right.right * max(left.asked, 1)
  )
  if accuracies.0 != accuracies.1 { return accuracies.0 > accuracies.1 }
  // Time is in millionths: the products need more than 64 bits.
  return isGreater(
    left.timeLeft.multipliedFullWidth(by: max(right.right, 1)),
    right.timeLeft.multipliedFullWidth(by: max(left.right, 1)))
}

/// Whether one product of whole numbers is greater than another.
func isGreater(
  _ left: (high: Int, low: UInt), _ right: (high: Int, low: UInt)
) -> Bool {
  (left.high, left.low) > (right.high, right.low)
}
