/// A line of the table: what was measured, its floor, and whether the target is reached.
struct Row {
  var what: String
  var ours: Figure
  /// What the same machine does at best, measured in the same run; nil where there is none.
  var floor: Figure?
  var target: Target = .none

  /// What is to be reached.
  enum Target {
    /// Nothing: the figure is reported.
    case none
    /// At most so many times the floor.
    case times(Double)
    case atLeast(Double)
    case atMost(Double)
  }

  /// How many times the floor's time it takes; nil without a floor.
  var ratio: Double? {
    floor.map { ours.unit.isRate ? $0.value / ours.value : ours.value / $0.value }
  }

  /// Whether the target is reached; nil where nothing is to be reached.
  var isReached: Bool? {
    switch target {
    case .none: nil
    case .times(let most): ratio.map { $0 <= most }
    case .atLeast(let least): ours.value >= least
    case .atMost(let most): ours.value <= most
    }
  }

  /// The target as people read it, `""` for none.
  var targetText: String {
    switch target {
    case .none: ""
    case .times(let most): "≤ \(grouped(most)) ×"
    case .atLeast(let least): "≥ \(Figure(value: least, unit: ours.unit).text)"
    case .atMost(let most): "≤ \(Figure(value: most, unit: ours.unit).text)"
    }
  }
}

/// Rows that are measured together, against the same floor.
struct Section {
  var title: String
  /// What the floor does, `""` where there is none.
  var floor: String
  var rows: [Row]
}
