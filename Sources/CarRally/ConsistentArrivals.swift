/// The places of the arrivals that count: as many as can be, each not before the one before it.
///
/// A car visits its checkpoints in their order, so times that go back contradict each other: a
/// clock was wrong, or the car passed a checkpoint and came back. As few arrivals as can be are
/// left out, and of two that could be, the later one: where a car came back, it had passed.
/// (Longest non-decreasing subsequence, in the square of a number of legs that is small.)
///
/// - Parameter began: When the car left the start; nothing before that counts.
/// - Returns: Places of legs, rising.
func consistentArrivals(of legs: [LegResult], after began: Int) -> [Int] {
  let arrivals = legs.indices.filter { legs[$0].arrivedAt.map { $0 >= began } ?? false }
  func time(_ place: Int) -> Int { legs[place].arrivedAt ?? began }
  // Mostly none contradicts another.
  if zip(arrivals, arrivals.dropFirst()).allSatisfy({ time($0) <= time($1) }) { return arrivals }
  struct Chain {
    var place: Int
    var time: Int
    var length: Int
    var before: Int?
  }
  var chains: [Chain] = []
  /// The longest of some chains, of equals the one that ends first.
  func best(of candidates: some Sequence<Int>) -> Int? {
    candidates.max { left, right in
      if chains[left].length != chains[right].length {
        return chains[left].length < chains[right].length
      }
      return (chains[left].time, chains[left].place) > (chains[right].time, chains[right].place)
    }
  }
  for place in arrivals {
    let time = time(place)
    let before = best(of: chains.indices.filter { chains[$0].time <= time })
    chains.append(
      Chain(
        place: place, time: time, length: (before.map { chains[$0].length } ?? 0) + 1,
        before: before))
  }
  var places: [Int] = []
  var next = best(of: chains.indices)
  while let index = next {
    places.append(chains[index].place)
    next = chains[index].before
  }
  return places.reversed()
}
