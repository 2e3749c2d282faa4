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
    let columns = (earlier: earlier.columns(), later: later.columns())
    func scores(_ result: TestResult, _ columns: [Int]) -> [PersonID: (earned: Double, asked: Int)]
    {
      people.reduce(into: [:]) { $0[$1.id] = result.score(of: $1.id, in: columns) }
    }
    let whole = (
      earlier: scores(earlier, columns.earlier), later: scores(later, columns.later)
    )
    let both = people.filter { whole.earlier[$0.id] != nil && whole.later[$0.id] != nil }
    onlyEarlier = whole.earlier.count - both.count
    onlyLater = whole.later.count - both.count
    neither = people.count - whole.earlier.count - whole.later.count + both.count
    let full = commonCount(
      of: whole.earlier.values.map(\.asked) + whole.later.values.map(\.asked))
    maximum = full ?? 100
    let leftOut = people.count - both.count

    func pair(
      of person: PersonID, _ pre: (earned: Double, asked: Int),
      _ post: (earned: Double, asked: Int),
      inPercent: Bool
    ) -> ScorePair {
      func mark(_ score: (earned: Double, asked: Int)) -> Double {
        inPercent ? 100 * score.earned / Double(score.asked) : score.earned
      }
      return ScorePair(person: person.rawValue, pre: mark(pre), post: mark(post))
    }
    func wholePairs(of people: [Person]) -> [ScorePair] {
      people.compactMap { person in
        guard let pre = whole.earlier[person.id], let post = whole.later[person.id] else {
          return nil
        }
        return pair(of: person.id, pre, post, inPercent: full == nil)
      }
    }
    self.scores = wholePairs(of: both)
    overall = GainAnalysis(self.scores, maximum: Double(maximum), leftOut: leftOut)
    byTeam = event.teams.map { team in
      let members = both.filter { $0.team == team.id }
      return Part(
        label: team.id,
        analysis: GainAnalysis(
          wholePairs(of: members), maximum: Double(full ?? 100),
          leftOut: people.count { $0.team == team.id } - members.count))
    }
    func parts<Label: Hashable & Comparable & Sendable>(
      _ label: (Question) -> Label?
    ) -> [Part<Label>] {
      func columns(_ result: TestResult, _ pool: QuestionPool) -> [Label: [Int]] {
        result.columns().reduce(into: [:]) { columns, column in
          guard let label = pool[result.items[column]].flatMap(label) else { return }
          columns[label, default: []].append(column)
        }
      }
      let before = columns(earlier, pools.earlier)
      let after = columns(later, pools.later)
      return before.keys.sorted().compactMap { label in
        guard let pre = before[label], let post = after[label] else { return nil }
        let pairs = both.compactMap { person -> ScorePair? in
          guard let first = earlier.score(of: person.id, in: pre),
            let second = later.score(of: person.id, in: post)
          else { return nil }
          return pair(of: person.id, first, second, inPercent: true)
        }
        return Part(
          label: label,
          analysis: GainAnalysis(pairs, maximum: 100, leftOut: people.count - pairs.count))
      }
    }
    byTopic = parts(\.topic)
    byLevel = parts { $0.level ?? .a1 }
  }
}
