import Vocabulary

/// People in teams, and what that costs; an exchange changes both at once.
struct DrawState {
  private let costs: DrawCosts
  /// Each person's team, then those of empty seats.
  private(set) var teams: [Int]
  private(set) var cost = 0.0
  /// Of each column of figures and each team the sum of scores, and how many are known.
  private var sums: [[Double]]
  private var known: [[Double]]
  /// Of each column of kinds how many of each kind a team has, at `team * count + kind`.
  private var counts: [[Double]]

  init(_ costs: DrawCosts, teams: [Int]) {
    self.costs = costs
    self.teams = teams
    sums = costs.figures.map { Self.sums(of: $0.scores, teams, count: costs.teams) }
    known = costs.figures.map { Self.sums(of: $0.known, teams, count: costs.teams) }
    counts = costs.kinds.map { column in
      var counts = [Double](repeating: 0, count: column.expected.count)
      for (team, code) in zip(teams, column.codes) { counts[team * column.count + code] += 1 }
      return counts
    }
    cost = wholeCost
  }

  private static func sums(of values: [Double], _ teams: [Int], count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (team, value) in zip(teams, values) { sums[team] += value }
    return sums
  }

  private var wholeCost: Double {
    var cost = 0.0
    for (index, column) in costs.figures.enumerated() {
      for (sum, count) in zip(sums[index], known[index]) {
        cost += column.weight * square(sum, count)
      }
    }
    for (index, column) in costs.kinds.enumerated() {
      for (count, expected) in zip(counts[index], column.expected) where expected > 0 {
        cost += column.weight * (count - expected) * (count - expected) / expected
      }
    }
    return cost
  }

  /// Exchanges places as long as that makes it cheaper: everyone, in a random order, with whoever
  /// helps most, until nobody is helped by any exchange.
  ///
  /// - Parameters:
  ///   - movable: The people who are drawn and the empty seats, which come after all people.
  ///   - people: How many people there are.
  ///   - most: After how many exchanges looked at it ends as it is.
  /// - Returns: How many exchanges were looked at.
  mutating func improve(
    _ movable: [Int], people: Int, most: Int, _ random: inout SeededGenerator
  ) -> Int {
    var seen = 0
    var gains = [Double](repeating: 0, count: movable.count)
    var isBetter = true
    while isBetter, seen < most {
      isBetter = false
      for one in random.shuffled(movable) where seen < most {
        seen += movable.count
        findGains(of: one, with: movable, in: &gains)
        // Nobody sees a smaller gain, and what additions lose would have no end.
        var best = (gain: 1e-6, other: one)
        for (other, gain) in zip(movable, gains)
        where gain > best.gain && mayExchange(one, other, people: people) {
          best = (gain, other)
        }
        guard best.other != one else { continue }
        exchange(one, best.other)
        isBetter = true
      }
    }
    cost = wholeCost
    return seen
  }

  /// Whether two places are in different teams, and no team comes to have two empty seats.
  private func mayExchange(_ one: Int, _ other: Int, people: Int) -> Bool {
    guard teams[one] != teams[other] else { return false }
    switch (one < people, other < people) {
    case (true, true): return true
    case (false, false): return false
    case (true, false): return !teams[people...].contains(teams[one])
    case (false, true): return !teams[people...].contains(teams[other])
    }
  }

  /// By how much the exchange of one place with each other lowers the cost; of those in the same
  /// team the figures mean nothing.
  ///
  /// Column by column, since what a text gains is the same for all who have it in a team.
  private func findGains(of one: Int, with others: [Int], in gains: inout [Double]) {
    for index in gains.indices { gains[index] = 0 }
    let left = teams[one]
    for (index, column) in costs.figures.enumerated() {
      let (sums, known) = (sums[index], known[index])
      let (score, count) = (column.scores[one], column.known[one])
      let before = square(sums[left], known[left])
      for (place, other) in others.enumerated() {
        let right = teams[other]
        let difference = column.scores[other] - score
        let more = column.known[other] - count
        gains[place] +=
          column.weight
          * (before + square(sums[right], known[right])
            - square(sums[left] + difference, known[left] + more)
            - square(sums[right] - difference, known[right] - more))
      }
    }
    for (index, column) in costs.kinds.enumerated() {
      let ofKind = gainsOfKind(column.codes[one], in: left, column, counts[index])
      for (place, other) in others.enumerated() {
        gains[place] += ofKind[teams[other] * column.count + column.codes[other]]
      }
    }
  }

  /// By how much it lowers a column's cost that someone of a kind leaves a team for someone of any
  /// kind of any other team.
  private func gainsOfKind(
    _ kind: Int, in left: Int, _ column: DrawCosts.Kinds, _ counts: [Double]
  ) -> [Double] {
    /// What one more, or one less, at a place takes off (c − e)² ÷ e.
    func gain(_ change: Double, _ place: Int) -> Double {
      let expected = column.expected[place]
      return expected > 0 ? -(2 * change * (counts[place] - expected) + 1) / expected : 0
    }
    var gains = [Double](repeating: 0, count: counts.count)
    for right in 0..<costs.teams where right != left {
      for other in 0..<column.count where other != kind {
        gains[right * column.count + other] =
          column.weight
          * (gain(-1, left * column.count + kind) + gain(1, left * column.count + other)
            + gain(-1, right * column.count + other) + gain(1, right * column.count + kind))
      }
    }
    return gains
  }

  private mutating func exchange(_ one: Int, _ other: Int) {
    for (place, from, to) in [
      (one, teams[one], teams[other]), (other, teams[other], teams[one]),
    ] {
      for (index, column) in costs.figures.enumerated() {
        sums[index][from] -= column.scores[place]
        sums[index][to] += column.scores[place]
        known[index][from] -= column.known[place]
        known[index][to] += column.known[place]
      }
      for (index, column) in costs.kinds.enumerated() {
        counts[index][from * column.count + column.codes[place]] -= 1
        counts[index][to * column.count + column.codes[place]] += 1
      }
    }
    teams.swapAt(one, other)
  }
}

/// n·x̄², for n people whose scores have this sum.
private func square(_ sum: Double, _ count: Double) -> Double {
  count > 0 ? sum * sum / count : 0
}
