import Vocabulary

/// How many people each team is to have, given those who stay in theirs.
///
/// Those who are drawn go, one after the other, where the fewest are: sizes differ by at most one
/// unless a team is larger by those who stay in it.
struct SeatPlan: Sendable {
  /// The teams that people are drawn into.
  let open: [Int]
  /// The seats of each open team if all were taken, beside those who stay.
  let seats: [Int]
  /// How many seats stay empty, at most one in a team.
  let empty: Int
  /// Each team's size for the cost: of open teams their mean, so that it is the same whichever of
  /// them has a seat empty.
  let sizes: [Double]

  /// - Parameters:
  ///   - kept: How many stay in each team.
  ///   - drawn: How many are drawn.
  init(kept: [Int], drawn: Int) {
    // The size that open teams are filled up to: the least at which there is a seat for everyone.
    var top = kept.min() ?? 0
    while kept.reduce(0, { $0 + max(0, top - $1) }) < drawn { top += 1 }
    let open = kept.indices.filter { drawn > 0 && kept[$0] < top }
    let seats = open.map { top - kept[$0] }
    let mean =
      Double(open.reduce(0) { $0 + kept[$1] } + drawn) / Double(max(open.count, 1))
    self.open = open
    self.seats = seats
    empty = open.isEmpty ? 0 : seats.reduce(0, +) - drawn
    sizes = kept.indices.map { open.contains($0) ? mean : Double(kept[$0]) }
  }

  /// A team for each who is drawn, then for each empty seat, all ways equally likely.
  func seating(_ random: inout SeededGenerator) -> [Int] {
    let places = random.shuffled(Array(open.indices))
    let short = places.prefix(empty)
    var teams: [Int] = []
    for place in open.indices {
      let count = seats[place] - (short.contains(place) ? 1 : 0)
      teams += repeatElement(open[place], count: count)
    }
    // As `shuffled` does, which a thousand draws would wait for: it is generic in another module.
    for index in teams.indices.reversed() {
      let other = random.below(index + 1)
      (teams[index], teams[other]) = (teams[other], teams[index])
    }
    return teams + short.map { open[$0] }
  }
}
