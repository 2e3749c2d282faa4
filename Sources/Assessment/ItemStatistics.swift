/// What the marks of an item say about it, as Moodle defines it.
///
/// x is a person's mark on the item, T the sum of their marks on what they were asked, and
/// X = T − x their marks on the rest; all are taken over those who were asked the item. Variances and
/// covariances divide by n − 1. The definitions are those of
/// <https://docs.moodle.org/dev/Quiz_statistics_calculations#Question_statistics>. A figure is
/// undefined where it is in Moodle's `question/classes/statistics/questions/calculator.php`, and
/// where it takes marks on all items and not everyone was asked them.
public struct ItemStatistics: Hashable, Sendable {
  /// The item's id.
  public var item: String
  /// The number of people who were asked it.
  public var n: Int
  /// The mean of x, in marks.
  public var mean: Figure
  /// The facility: the mean in percent of the maximum.
  public var facility: Figure
  /// The standard deviation of x, in percent of the maximum.
  public var sd: Figure
  /// What a random guess earns, in percent of the maximum.
  public var randomGuess: Figure
  /// The discrimination index, in percent: the correlation of x with X, −100 to 100.
  ///
  /// 100 C(x, X) ÷ √(V(x) V(X)).
  public var discriminationIndex: Figure
  /// The discriminative efficiency, in percent.
  ///
  /// 100 C(x, X) ÷ Cmax(x, X), where Cmax is the covariance of the same marks x and X when both are
  /// sorted: what the index would be at most, given how hard the item is.
  public var discriminativeEfficiency: Figure
  /// The share of the test's maximum, in percent. Needs everyone to have been asked every item.
  public var intendedWeight: Figure
  /// The effective weight, in percent: how much of the test's spread the item makes.
  ///
  /// 100 √C(x, T) ÷ Σ √C(xⱼ, T) over the items j of which C(xⱼ, T) isn't negative. An item with a
  /// negative one has none. Needs everyone to have been asked every item.
  public var effectiveWeight: Figure
}
