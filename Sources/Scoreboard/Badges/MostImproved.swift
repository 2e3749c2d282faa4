import Entries
import Vocabulary

/// Most improved: the team with the largest normalised gain from the tests before to those after.
///
/// Tests are quizzes of the rule exam, before and after by their phase. Those people count who have
/// finished one before and one after, of each test the attempt that counts, for the team that the
/// test after was taken for. A team's shares before and after are the fully right among the questions
/// asked, over all these people; its gain is (after − before) ÷ (1 − before), Hake's normalised gain
/// of the class means, compared exactly. A team takes part if at least half of its people count, if
/// not everything was right before, and if it gained. Teams with the same gain share the badge.
///
/// Hake, R. R.: Interactive-engagement versus traditional methods, Am. J. Phys. 66 (1998), 64–74.
public enum MostImproved {
  /// Fully right answers among those asked, before and after.
  private struct Sums {
    var people = 0
    var before = Tally()
    var after = Tally()
  }

  /// The badges.
  ///
  /// - Parameters:
  ///   - attempts: All attempts.
  ///   - before: The tests before.
  ///   - after: The tests after.
  ///   - members: The number of people of each team.
  public static func badges(
    of attempts: [Attempt], before: Set<QuizID>, after: Set<QuizID>, members: [TeamID: Int]
  ) -> [Badge] {
    var sums: [TeamID: Sums] = [:]
    for (person, attempts) in Dictionary(grouping: attempts, by: \.person) {
      guard person != nil else { continue }
      let first = counted(attempts, at: before)
      let second = counted(attempts, at: after)
      guard !first.isEmpty, let team = second.first?.team else { continue }
      sums[team, default: Sums()].people += 1
      sums[team, default: Sums()].before += first.reduce(.zero) { $0 + $1.tally }
      sums[team, default: Sums()].after += second.reduce(.zero) { $0 + $1.tally }
    }
    let gains = sums.compactMap { team, sums -> (team: TeamID, gain: Gain)? in
      guard let people = members[team], sums.people * 2 >= people else { return nil }
      return Gain(before: sums.before, after: sums.after).map { (team, $0) }
    }
    guard let best = gains.map(\.gain).max() else { return [] }
    return gains.filter { !($0.gain < best) }.map {
      Badge(rule: .mostImproved, team: $0.team, figure: $0.gain.percent)
    }
  }

  /// The finished attempts that count at these tests, by quiz.
  private static func counted(_ attempts: [Attempt], at tests: Set<QuizID>) -> [Attempt] {
    let finished = attempts.filter {
      $0.state == .finished && $0.rule == .exam && tests.contains($0.quiz)
    }
    return Dictionary(grouping: finished, by: \.quiz).sorted { $0.key < $1.key }
      .compactMap { AttemptHistory($0.value).counted }
  }
}

/// A normalised gain above 0, as a fraction of whole numbers.
private struct Gain: Comparable {
  let numerator: Int
  let denominator: Int

  /// The gain from one share of right answers to another; nil where there is none.
  init?(before: Tally, after: Tally) {
    guard before.asked > before.right, after.asked > 0 else { return nil }
    // (a/m − b/n) ÷ (1 − b/n) = (a·n − b·m) ÷ (m·(n − b))
    let numerator = after.right * before.asked - before.right * after.asked
    guard numerator > 0 else { return nil }
    self.numerator = numerator
    denominator = after.asked * (before.asked - before.right)
  }

  var percent: Double { 100 * Double(numerator) / Double(denominator) }

  static func < (left: Self, right: Self) -> Bool {
    isGreater(
      right.numerator.multipliedFullWidth(by: left.denominator),
      left.numerator.multipliedFullWidth(by: right.denominator))
  }

  static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }
}
