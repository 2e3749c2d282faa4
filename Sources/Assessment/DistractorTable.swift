/// Which options of a choice question people chose, by third of ability.
///
/// People are ranked by their score on the rest of the test. The lower third are those whose rank
/// lies below a third of n, the upper third those above two thirds; the others are the middle
/// third. Everyone with the same score is in the same third: the one that the middle of their ranks
/// is in. So the thirds don't hang on the order of the people, and may differ in size.
public struct DistractorTable: Hashable, Sendable {
  /// An option of the question.
  public struct Option: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Whether choosing it earns marks.
    public var isKey: Bool

    /// An option.
    public init(id: String, isKey: Bool) {
      self.id = id
      self.isKey = isKey
    }
  }

  /// What a person answered.
  public struct Answer: Hashable, Sendable {
    /// Their score on the rest of the test, or on the whole where the rest isn't known.
    public var score: Double
    /// The ids of the options that they chose; none for no answer.
    public var chosen: [String]
    /// Whether the answer came too late to count.
    public var isLate: Bool

    /// An answer.
    public init(score: Double, chosen: [String], isLate: Bool = false) {
      self.score = score
      self.chosen = chosen
      self.isLate = isLate
    }
  }

  /// Numbers of people by third.
  public struct Counts: Hashable, Sendable {
    /// In the lower third.
    public var lower = 0
    /// In the middle third.
    public var middle = 0
    /// In the upper third.
    public var upper = 0

    /// Nobody, or so many in each third.
    public init(lower: Int = 0, middle: Int = 0, upper: Int = 0) {
      self.lower = lower
      self.middle = middle
      self.upper = upper
    }

    /// In all three.
    public var total: Int { lower + middle + upper }
  }

  /// An option and who chose it.
  public struct Row: Hashable, Sendable {
    /// The option.
    public var option: Option
    /// Who chose it in time. Where several may be chosen, a person counts in each row.
    public var counts: Counts
  }

  /// The options in the order given.
  public var rows: [Row]
  /// Everyone who was asked.
  public var people: Counts
  /// Those who gave no answer.
  public var blank: Counts
  /// Those whose answer came too late; what they chose isn't counted in the rows.
  public var late: Counts

  /// Counts the answers to a question.
  public init(options: [Option], answers: [Answer]) {
    rows = options.map { Row(option: $0, counts: Counts()) }
    (people, blank, late) = (Counts(), Counts(), Counts())
    let indices = Dictionary(
      options.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    for (answer, third) in zip(answers, thirds(of: answers.map(\.score))) {
      people.add(to: third)
      if answer.isLate {
        late.add(to: third)
        continue
      }
      switch answer.chosen.count {
      case 0: blank.add(to: third)
      case 1: if let index = indices[answer.chosen[0]] { rows[index].counts.add(to: third) }
      default:
        for index in Set(answer.chosen.compactMap { indices[$0] }) {
          rows[index].counts.add(to: third)
        }
      }
    }
  }
}

/// A third of the people, by ability.
private enum Third {
  case lower, middle, upper
}

extension DistractorTable.Counts {
  /// Counts a person.
  fileprivate mutating func add(to third: Third) {
    switch third {
    case .lower: lower += 1
    case .middle: middle += 1
    case .upper: upper += 1
    }
  }
}

/// The third of ability of each score.
private func thirds(of scores: [Double]) -> [Third] {
  // In thousand-millionths, so that sums which differ by binary noise are the same.
  let keys = scores.map { ($0 * 1e9).rounded() }
  let order = keys.indices.sorted { keys[$0] < keys[$1] }
  var thirds = [Third](repeating: .middle, count: scores.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, keys[order[end]] == keys[order[start]] { end += 1 }
    // The middle of the ranks start + ½ … end − ½ is (start + end) ÷ 2.
    let third: Third =
      3 * (start + end) < 2 * order.count
      ? .lower : 3 * (start + end) > 4 * order.count ? .upper : .middle
    for index in order[start..<end] { thirds[index] = third }
    start = end
  }
  return thirds
}
