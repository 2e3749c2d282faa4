import Assessment
import Programme
import QuizEngine
import Vocabulary

/// What people gained from one test to another, over those who have finished both.
public struct GainResult: Sendable {
  /// The earlier test.
  public let earlier: Quiz
  /// The later test.
  public let later: Quiz
  /// The most that either test gives: the number of its questions where both have as many, else 100,
  /// scores then being in percent.
  public let maximum: Int
  /// The figures of everyone.
  public let overall: GainAnalysis
  /// The scores of everyone, in roster order.
  public let scores: [ScorePair]
  /// The figures by team, in the event's order; scores are those of the whole test.
  public let byTeam: [Part<TeamID>]
  /// The figures by topic, in percent of what each person was asked of it.
  public let byTopic: [Part<String>]
  /// The figures by level, in percent of what each person was asked of it.
  public let byLevel: [Part<Level>]
  /// People on the roster who have finished the earlier test only.
  public let onlyEarlier: Int
  /// People on the roster who have finished the later test only.
  public let onlyLater: Int
  /// People on the roster who have finished neither.
  public let neither: Int

  /// The figures of a part.
  public struct Part<Label: Sendable>: Sendable {
    /// What it is a part by.
    public var label: Label
    /// Its figures.
    public var analysis: GainAnalysis
  }

  /// Compares two results.
  ///
  /// - Parameter pools: The questions of the earlier and of the later test, for topics and levels.
  public init(
    _ event: Event, from earlier: TestResult, to later: TestResult,
    pools: (earlier: QuestionPool, later: QuestionPool)
  ) {
    self.earlier = earlier.quiz
    self.later = later.quiz
    let people = event.roster.filter { earlier.status[$0.id] != nil || later.status[$0.id] != nil }
    let sat = (
      earlier: Set(people.map(\.id).filter { earlier.score(of: $0) != nil }),
      later: Set(people.map(\.id).filter { later.score(of: $0) != nil })
    )
    onlyEarlier = sat.earlier.subtracting(sat.later).count
    onlyLater = sat.later.subtracting(sat.earlier).count
    neither = people.count - sat.earlier.union(sat.later).count
    let counts = Set(
      sat.earlier.compactMap { earlier.score(of: $0)?.asked }
        + sat.later.compactMap { later.score(of: $0)?.asked })
    let full = counts.count == 1 ? counts.first : nil
    maximum = full ?? 100
    let both = people.filter { sat.earlier.contains($0.id) && sat.later.contains($0.id) }
    let leftOut = people.count - both.count

    /// The scores of some people on some questions; in percent unless all were asked as many.
    func pairs(
      of people: [Person], inPercent: Bool,
      _ isBefore: (QuestionID) -> Bool = { _ in true },
      _ isAfter: (QuestionID) -> Bool = { _ in true }
    ) -> [ScorePair] {
      people.compactMap { person in
        guard let pre = earlier.score(of: person.id, where: isBefore),
          let post = later.score(of: person.id, where: isAfter)
        else { return nil }
        func mark(_ score: (earned: Double, asked: Int)) -> Double {
          inPercent ? 100 * score.earned / Double(score.asked) : score.earned
        }
        return ScorePair(person: person.id.rawValue, pre: mark(pre), post: mark(post))
      }
    }
    scores = pairs(of: both, inPercent: full == nil)
    overall = GainAnalysis(scores, maximum: Double(maximum), leftOut: leftOut)
    byTeam = event.teams.map { team in
      let members = both.filter { $0.team == team.id }
      return Part(
        label: team.id,
        analysis: GainAnalysis(
          pairs(of: members, inPercent: full == nil), maximum: Double(full ?? 100),
          leftOut: people.count { $0.team == team.id } - members.count))
    }
    func parts<Label: Hashable & Comparable & Sendable>(
      _ label: (Question) -> Label?
    ) -> [Part<Label>] {
      func labels(_ result: TestResult, _ pool: QuestionPool) -> [QuestionID: Label] {
        result.items.reduce(into: [:]) { labels, id in labels[id] = pool[id].flatMap(label) }
      }
      let before = labels(earlier, pools.earlier)
      let after = labels(later, pools.later)
      return Set(before.values).intersection(after.values).sorted().map { label in
        let scores = pairs(
          of: both, inPercent: true, { before[$0] == label }, { after[$0] == label })
        return Part(
          label: label,
          analysis: GainAnalysis(scores, maximum: 100, leftOut: people.count - scores.count))
      }
    }
    byTopic = parts(\.topic)
    byLevel = parts { $0.level ?? .a1 }
  }
}
