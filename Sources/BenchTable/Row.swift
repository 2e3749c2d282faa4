/// A line of the table: what was measured, its floor, and whether the target is reached.
package struct Row {
  package var what: String
  /// What each round has measured, at least one.
  package var rounds: [Round]
  package var target: Target

  /// What was measured once, and what the same machine does at best, measured in turn with it; nil
  /// where there is none.
  package struct Round: Hashable, Codable {
    package var ours: Figure
    package var floor: Figure?

    /// How many times the floor's time it took; nil without a floor, or where nothing was done at all.
    package var ratio: Double? {
      guard let floor, floor.value > 0, ours.value > 0 else { return nil }
      return ours.unit.isRate ? floor.value / ours.value : ours.value / floor.value
    }
  }

  /// What is to be reached.
  package enum Target {
    /// Nothing: the figure is reported.
    case none
    /// At most so many times the floor.
    case times(Double)
    case atLeast(Double)
    case atMost(Double)
  }

  package init(what: String, ours: Figure, floor: Figure? = nil, target: Target = .none) {
    self.what = what
    rounds = [Round(ours: ours, floor: floor)]
    self.target = target
  }

  /// The median of the rounds.
  package var ours: Figure { median { $0.ours } ?? rounds[0].ours }
  /// The median of the rounds; nil where there is no floor.
  package var floor: Figure? { median(\.floor) }

  /// How many times the floor's time it takes, the median of the rounds; nil without a floor.
  package var ratio: Double? { middle(of: rounds.compactMap(\.ratio)) }

  /// Whether the target is reached; nil where nothing is to be reached.
  package var isReached: Bool? {
    switch target {
    case .none: nil
    case .times(let most): ratio.map { $0 <= most }
    case .atLeast(let least): ours.value >= least
    case .atMost(let most): ours.value <= most
    }
  }

  /// The target as people read it, `""` for none.
  package var targetText: String {
    switch target {
    case .none: ""
    case .times(let most): "≤ \(grouped(most)) ×"
    case .atLeast(let least): "≥ \(Figure(value: least, unit: ours.unit).text)"
    case .atMost(let most): "≤ \(Figure(value: most, unit: ours.unit).text)"
    }
  }

  private func median(_ figure: (Round) -> Figure?) -> Figure? {
    let figures = rounds.compactMap(figure)
    guard let unit = figures.first?.unit, let value = middle(of: figures.map(\.value)) else {
      return nil
    }
    return Figure(value: value, unit: unit)
  }
}

/// The median; of an even number of values the mean of the two in the middle; nil of none.
func middle(of values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let half = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
}
