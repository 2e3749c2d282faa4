/// The ratings of a survey, by item, by group of items and as a whole.
///
/// An item that fewer than five ballots have rated shows no figures, and its ratings count neither
/// in its group nor in the whole, from which they could be worked out by subtraction. Where all
/// ballots are from fewer than five people, nothing is shown.
public struct SurveyAnalysis: Hashable, Sendable {
  /// The number of ballots.
  public var ballots: Int
  /// Each group of items, in the order given.
  public var groups: [Group]
  /// All ratings of all items that show figures.
  public var whole: Summary
  /// Ratings that aren't 1…5 or of no item that was asked about; they aren't counted.
  public var ignored: Int

  /// The fewest ballots that figures are shown of.
  public static let fewest = 5

  /// A group of items.
  public struct Group: Hashable, Sendable {
    /// Its items, in the order given.
    public var items: [Item]
    /// All ratings of its items that show figures.
    public var summary: Summary
  }

  /// An item.
  public struct Item: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its ratings.
    public var summary: Summary
  }

  /// Analyses ballots.
  ///
  /// - Parameters:
  ///   - groups: The ids of the items of each group; an id stands in one place only.
  ///   - ballots: Ratings from 1 (least) to 5 (most) by item; an item may be left unrated.
  ///   - people: How many people they are from; nil for one each.
  public init(groups: [[String]], ballots: [[String: Int]], people: Int? = nil) {
    self.ballots = ballots.count
    let areShown = people ?? ballots.count >= Self.fewest
    var shown: [String] = []
    self.groups = groups.map { ids in
      let items = ids.map {
        Item(id: $0, summary: Summary(Tally(of: [$0], in: ballots), isShown: areShown))
      }
      let counted = items.filter { $0.summary.mean.value != nil }.map(\.id)
      shown += counted
      return Group(
        items: items,
        summary: Summary(Tally(of: counted, in: ballots), of: items, isShown: areShown))
    }
    whole = Summary(
      Tally(of: shown, in: ballots), of: self.groups.flatMap(\.items), isShown: areShown)
    let all = Tally(of: groups.flatMap { $0 }, in: ballots)
    ignored = ballots.reduce(0) { $0 + $1.count } - all.counts.reduce(0, +)
  }
}

extension SurveyAnalysis {
  /// What ratings come to.
  public struct Summary: Hashable, Sendable {
    /// The number of ballots that rated it; of several items, any of those that show figures.
    public var n: Int
    /// The number of ratings, counted likewise.
    public var ratings: Int
    /// How many ratings were 1, 2, 3, 4, 5; nil where no figures are shown.
    public var counts: [Int]?
    /// The mean x̄ of the ratings, rounded to two places, halves up.
    public var mean: Figure
    /// The standard deviation, which divides by one less than the ratings, rounded likewise.
    public var sd: Figure
    /// The band of the rounded mean; nil where there is no mean.
    public var band: LevelBand?

    /// The summary of a tally, which of several items counts only those that show figures.
    init(_ tally: Tally, of items: [Item] = [], isShown: Bool) {
      n = tally.ballots
      ratings = tally.counts.reduce(0, +)
      guard isShown, n >= SurveyAnalysis.fewest else {
        let isRated = n > 0 || items.contains { $0.summary.n > 0 }
        let reason: Figure.Reason = isRated ? .fewerThanFive : .noPeople
        (mean, sd) = (.undefined(reason), .undefined(reason))
        return
      }
      counts = tally.counts
      let hundredths = tally.meanInHundredths
      mean = .value(Double(hundredths) / 100)
      sd = .value(Double(tally.deviationInHundredths) / 100)
      band = LevelBand(hundredths: hundredths)
    }
  }

  /// How often items were given each rating.
  struct Tally {
    var ballots = 0
    var counts = [0, 0, 0, 0, 0]

    init(of items: [String], in all: [[String: Int]]) {
      let items = Set(items)
      for ballot in all {
        var isRated = false
        for item in items {
          guard let rating = ballot[item], (1...5).contains(rating) else { continue }
          counts[rating - 1] += 1
          isRated = true
        }
        if isRated { ballots += 1 }
      }
    }

    private var number: Int { counts.reduce(0, +) }
    private var sum: Int { zip(1..., counts).reduce(0) { $0 + $1.0 * $1.1 } }
    private var squares: Int { zip(1..., counts).reduce(0) { $0 + $1.0 * $1.0 * $1.1 } }

    /// The mean in hundredths, halves up; in whole numbers, as 4.505 has no exact binary fraction.
    var meanInHundredths: Int { (200 * sum + number) / (2 * max(number, 1)) }

    /// The standard deviation in hundredths, halves up: the greatest k with (k − ½)² at most
    /// 10,000 (n Σx² − (Σx)²) ÷ (n (n − 1)).
    var deviationInHundredths: Int {
      guard number > 1 else { return 0 }
      let dividend = 40_000 * (number * squares - sum * sum)
      let divisor = number * (number - 1)
      var k = 0
      while (2 * k + 1) * (2 * k + 1) * divisor <= dividend { k += 1 }
      return k
    }
  }
}
