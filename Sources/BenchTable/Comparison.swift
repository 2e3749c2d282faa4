/// What has become of figures since an earlier table.
///
/// Each round's ratio to its floor is compared where there is one, since floor and program were
/// measured in turn: what the machine does to both cancels out. A figure is worse, or better, if its
/// median has moved by more than 5 % and the rounds lie apart by more than chance (`RankSum`, at most
/// 1 %). Of a hundred figures that have not changed, one may lie apart so by chance.
package struct Comparison {
  /// A figure that was in both tables.
  package struct Change {
    package var section: String
    package var what: String
    /// The medians that are compared: ratios to the floor, or else the figures.
    package var before: Double
    package var now: Double
    package var verdict: Verdict
  }

  /// What is to be said of a figure.
  package enum Verdict {
    case worse, better, same
  }

  /// The figures that were in both tables, in the order of the present one.
  package var changes: [Change] = []
  /// Whether rounds are too few to tell anything.
  package var isTooShort = false
  /// What the present table has and the earlier one lacks.
  package var missing = 0

  /// By how much a median has to move, as a share of the smaller.
  private static let leastChange = 0.05
  /// How likely chance may be at most.
  private static let mostLikely = 0.01
  /// How many rounds tell something: of five and five none of 252 orders is as clear by chance.
  package static let rounds = 5

  package init(of table: Table, with earlier: JSONReport) {
    var old: [String: [Row.Round]] = [:]
    for section in earlier.sections {
      for row in section.rows { old["\(section.title)\n\(row.what)"] = row.rounds }
    }
    for section in table.sections {
      for row in section.rows {
        guard let before = old["\(section.title)\n\(row.what)"] else {
          missing += 1
          continue
        }
        compare(row.rounds, with: before, section: section.title, what: row.what)
      }
    }
  }

  /// Whether anything has become worse.
  package var hasWorse: Bool { changes.contains { $0.verdict == .worse } }

  private mutating func compare(
    _ now: [Row.Round], with before: [Row.Round], section: String, what: String
  ) {
    let hasFloor = (now + before).allSatisfy { $0.ratio != nil }
    let isRate = !hasFloor && now.contains { $0.ours.unit.isRate }
    func measures(_ rounds: [Row.Round]) -> [Double] {
      rounds.compactMap { hasFloor ? $0.ratio : $0.ours.value }
    }
    let (new, old) = (measures(now), measures(before))
    guard let middleNow = middle(of: new), let middleBefore = middle(of: old) else { return }
    if RankSum.leastProbability(new.count, old.count) > Self.mostLikely { isTooShort = true }
    let hasMoved =
      abs(middleNow - middleBefore) > Self.leastChange * min(abs(middleNow), abs(middleBefore))
    func lies(_ first: [Double], above second: [Double]) -> Bool {
      hasMoved && RankSum.probability(that: first, isAbove: second) <= Self.mostLikely
    }
    let verdict: Verdict =
      if lies(new, above: old) {
        isRate ? .better : .worse
      } else if lies(old, above: new) {
        isRate ? .worse : .better
      } else {
        .same
      }
    changes.append(
      Change(
        section: section, what: what, before: middleBefore, now: middleNow, verdict: verdict))
  }
}

extension Comparison {
  /// The comparison as people read it.
  package var text: String {
    var lines = [Verdict.worse, .better].flatMap { verdict in
      changes.filter { $0.verdict == verdict }.map { change in
        let word = verdict == .worse ? "WORSE" : "better"
        let times = "\(grouped(change.before)) → \(grouped(change.now))"
        return "  \(word)  \(change.section): \(change.what): \(times)"
      }
    }
    let same = changes.count { $0.verdict == .same }
    lines.append("  the same within noise: \(same)\(missing > 0 ? ", new: \(missing)" : "")")
    if isTooShort { lines.append("  too few rounds to tell: --rounds \(Self.rounds), of both") }
    return lines.joined(separator: "\n") + "\n"
  }
}
