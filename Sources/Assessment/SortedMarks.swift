/// The marks on an item and those on the rest, each sorted by itself.
///
/// Marks take few different values, as a rule, and people come by ascending total: those with the
/// same mark then have their rest in order, so that merging does what sorting would.
struct SortedMarks {
  var marks: [Double] = []
  var others: [Double] = []

  /// The most different marks that are merged rather than sorted.
  private static let fewest = 8

  /// Sorts marks on an item and on the rest of people who come by ascending sum of the two.
  init(_ x: [Double], _ rest: [Double]) {
    guard let values = Self.values(of: x) else {
      marks = x.sorted()
      others = rest.sorted()
      return
    }
    marks.reserveCapacity(x.count)
    for value in values {
      var run: [Double] = []
      run.reserveCapacity(x.count)
      for (mark, other) in zip(x, rest) where mark == value { run.append(other) }
      marks.append(contentsOf: repeatElement(value, count: run.count))
      others = Self.merged(others, run)
    }
  }

  /// The different values in ascending order; nil where there are many.
  private static func values(of x: [Double]) -> [Double]? {
    var values: [Double] = []
    for mark in x where !values.contains(mark) {
      if values.count == fewest { return nil }
      values.append(mark)
    }
    return values.sorted()
  }

  private static func merged(_ left: [Double], _ right: [Double]) -> [Double] {
    if left.isEmpty { return right }
    var merged: [Double] = []
    merged.reserveCapacity(left.count + right.count)
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] <= right[other] {
        merged.append(left[one])
        one += 1
      } else {
        merged.append(right[other])
        other += 1
      }
    }
    merged.append(contentsOf: left[one...])
    merged.append(contentsOf: right[other...])
    return merged
  }
}
