/// The columns of a draw in the form in which its cost is computed.
///
/// An empty seat stands after all people, as somebody of whom nothing counts.
struct DrawCosts: Sendable {
  /// A column of texts, or of whether a figure is known.
  struct Kinds: Sendable {
    /// Of each person the kind, 0 ..< `count`; the last is that of empty seats.
    var codes: [Int]
    /// How many kinds there are.
    var count: Int
    /// How many of each kind a team would have, at `team * count + kind`.
    var expected: [Double]
    /// What the sum of squares is multiplied by.
    var weight: Double
  }

  /// A column of figures.
  struct Figures: Sendable {
    /// Of each person the deviation from the mean in standard deviations, 0 where it is not known.
    var scores: [Double]
    /// Of each person 1 where the figure is known, else 0.
    var known: [Double]
    /// What the sum of squares is multiplied by.
    var weight: Double
  }

  let teams: Int
  private let people: Int
  private let sizes: [Double]
  private let emptySeats: Int
  private(set) var figures: [Figures] = []
  private(set) var kinds: [Kinds] = []

  /// - Parameter sizes: Each team's size.
  init(_ columns: [BalanceColumn], people: Int, sizes: [Double], emptySeats: Int) {
    teams = sizes.count
    self.people = people
    self.sizes = sizes
    self.emptySeats = emptySeats
    guard teams > 1 else { return }
    for column in columns {
      switch column.values {
      case .texts(let texts): add(texts)
      case .figures(let values):
        add(values)
        add(values.map { $0 == nil ? "" : "known" })
      }
    }
  }

  private mutating func add(_ values: [Double?]) {
    let known = values.compactMap(\.self)
    let mean = known.reduce(0, +) / Double(max(known.count, 1))
    let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard squares > 0, squares.isFinite else { return }
    let deviation = (squares / Double(known.count - 1)).squareRoot()
    let nothing = [Double](repeating: 0, count: emptySeats)
    figures.append(
      Figures(
        scores: values.map { $0.map { ($0 - mean) / deviation } ?? 0 } + nothing,
        known: values.map { $0 == nil ? 0 : 1 } + nothing, weight: 1 / Double(teams - 1)))
  }

  private mutating func add(_ texts: [String]) {
    var codes: [String: Int] = [:]
    var counts: [Double] = []
    var coded: [Int] = []
    for text in texts {
      let code = codes[text] ?? counts.count
      if code == counts.count {
        codes[text] = code
        counts.append(0)
      }
      counts[code] += 1
      coded.append(code)
    }
    guard counts.count > 1 else { return }
    let weight = 1 / Double((teams - 1) * (counts.count - 1))
    coded += repeatElement(counts.count, count: emptySeats)
    counts.append(0)
    let expected = sizes.flatMap { size in counts.map { $0 * size / Double(people) } }
    kinds.append(Kinds(codes: coded, count: counts.count, expected: expected, weight: weight))
  }
}
