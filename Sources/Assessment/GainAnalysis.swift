import Glibc

/// A person's scores before and after.
public struct ScorePair: Hashable, Sendable {
  /// The person's id.
  public var person: String
  /// The score before, in marks.
  public var pre: Double
  /// The score after, in marks.
  public var post: Double

  /// A pair of scores; both are finite.
  public init(person: String, pre: Double, post: Double) {
    self.person = person
    self.pre = pre
    self.post = post
  }

  /// What was gained, in marks; negative for a loss.
  public var gain: Double { post - pre }

  /// Hake's normalised gain of the person: gain ÷ (maximum − pre), at most 1.
  public func normalisedGain(of maximum: Double) -> Figure {
    Assessment.normalisedGain(from: pre, by: gain, of: maximum)
  }
}

/// What people who sat a test before and after have gained, by a paired t test.
///
/// Differences are after − before. Standard deviations divide by n − 1.
public struct GainAnalysis: Hashable, Sendable {
  /// The maximum of the test, in marks.
  public var maximum: Double
  /// The number of people who sat both.
  public var n: Int
  /// The number of people who sat only one of the two, or neither to its end, and are left out.
  public var leftOut: Int
  /// The mean before, in marks.
  public var preMean: Figure
  /// The mean after, in marks.
  public var postMean: Figure
  /// The mean of the differences, in marks.
  public var meanDifference: Figure
  /// The standard deviation before, in marks.
  public var preSD: Figure
  /// The standard deviation after, in marks.
  public var postSD: Figure
  /// The standard deviation of the differences, in marks.
  public var sd: Figure
  /// t = mean difference ÷ (sd ÷ √n); undefined where all differences are the same.
  ///
  /// Student 1908, <https://doi.org/10.1093/biomet/6.1.1>.
  public var t: Figure
  /// The degrees of freedom of t, n − 1.
  public var df: Figure
  /// The probability, 0…1, of a t at least as far from 0 if nothing had changed but by chance.
  public var p: Figure
  /// Where the mean difference of such people lies with a confidence of 95 %, in marks.
  public var interval95: Interval
  /// Cohen's d: the mean difference over √((preSD² + postSD²) ÷ 2).
  ///
  /// J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, page 44.
  public var cohensD: Figure
  /// Hake's normalised gain of the class: (postMean − preMean) ÷ (maximum − preMean), at most 1.
  ///
  /// Negative where the mean fell. R. R. Hake 1998, <https://doi.org/10.1119/1.18809>.
  public var normalisedGain: Figure

  /// The two ends of an interval.
  public struct Interval: Hashable, Sendable {
    /// The lower end.
    public var low: Figure
    /// The upper end.
    public var high: Figure
  }

  /// Analyses the scores of people who sat both.
  ///
  /// - Parameters:
  ///   - pairs: Their scores.
  ///   - maximum: The maximum of both tests, in marks.
  ///   - leftOut: How many people were left out since they didn't sit both.
  public init(_ pairs: [ScorePair], maximum: Double, leftOut: Int = 0) {
    self.maximum = maximum
    self.leftOut = leftOut
    n = pairs.count
    let scale = maximum.isFinite ? maximum.magnitude : 0
    let pre = Spread(pairs.map(\.pre), scale: scale)
    let post = Spread(pairs.map(\.post), scale: scale)
    let difference = Spread(pairs.map(\.gain), scale: scale)
    preMean = pre.meanFigure
    postMean = post.meanFigure
    meanDifference = difference.meanFigure
    preSD = pre.deviation
    postSD = post.deviation
    sd = difference.deviation
    let test = PairedTest(difference)
    (t, df, p, interval95) = (test.t, test.df, test.p, test.interval)
    cohensD = Self.cohensD(pre, post, difference.mean)
    normalisedGain =
      preMean.value.map { Assessment.normalisedGain(from: $0, by: difference.mean, of: maximum) }
      ?? preMean
  }

  private static func cohensD(_ pre: Spread, _ post: Spread, _ difference: Double) -> Figure {
    switch pre.count {
    case 0: return .undefined(.noPeople)
    case 1: return .undefined(.onePerson)
    default: break
    }
    let size = sqrt((pre.variance + post.variance) / 2)
    return size == 0 ? .undefined(.noSpread) : .finite(difference / size)
  }

}

/// What was gained of what could be gained.
private func normalisedGain(from pre: Double, by gain: Double, of maximum: Double) -> Figure {
  guard maximum > 0 else { return .undefined(.noMaximum) }
  let room = maximum - pre
  return room <= 1e-12 * maximum ? .undefined(.noRoomToRise) : .finite(gain / room)
}

/// The t test of differences against no change.
private struct PairedTest {
  var t: Figure
  var df: Figure
  var p: Figure
  var interval: GainAnalysis.Interval

  init(_ difference: Spread) {
    let freedom = Double(difference.count - 1)
    let error = sqrt(difference.variance / Double(max(difference.count, 1)))
    let reason: Figure.Reason? =
      switch difference.count {
      case 0: .noPeople
      case 1: .onePerson
      default: error == 0 ? .noSpreadOfDifferences : error.isFinite ? nil : .outOfRange
      }
    df =
      difference.count > 1
      ? .value(freedom) : .undefined(difference.count == 0 ? .noPeople : .onePerson)
    guard reason == nil, let student = StudentT(degreesOfFreedom: freedom) else {
      let none = Figure.undefined(reason ?? .outOfRange)
      (t, p, interval) = (none, none, GainAnalysis.Interval(low: none, high: none))
      return
    }
    let ratio = difference.mean / error
    let reach = (student.quantile(twoSided: 0.05) ?? .nan) * error
    t = .finite(ratio)
    p = .finite(student.twoSidedTail(of: ratio))
    interval = GainAnalysis.Interval(
      low: .finite(difference.mean - reach), high: .finite(difference.mean + reach))
  }
}
