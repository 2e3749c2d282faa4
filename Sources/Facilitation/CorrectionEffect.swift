import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What something that is about to be written makes of the teams' standings.
public struct CorrectionEffect: Hashable, Sendable {
  /// The teams whose points or place change, in the order of the places they would have.
  public var teams: [Change]

  /// What becomes of a team.
  public struct Change: Hashable, Sendable {
    /// The team.
    public var team: TeamID
    /// Its points before and after.
    public var points: Moved
    /// Its place before and after, from 1.
    public var rank: Moved
    /// What quizzes add to them, as far as that changes.
    public var shares: [ShareMoved] = []
  }

  /// What a quiz adds to a team's points, before and after; nil where it adds nothing.
  public struct ShareMoved: Hashable, Sendable {
    /// The quiz.
    public var quiz: QuizID
    /// Before.
    public var before: QuizShare?
    /// After.
    public var after: QuizShare?
  }

  /// A figure before and after.
  public struct Moved: Hashable, Sendable {
    /// Before.
    public var before: Int
    /// After.
    public var after: Int
  }

  /// What entries would make of the teams of an event; nothing is written.
  init(of drafts: [Draft], on event: Event, in journal: any Journal, kiosk: String) throws {
    let (before, sharesBefore) = try Self.state(of: event, in: journal)
    let (after, sharesAfter) = try journal.preview(drafts, event: event.id, kiosk: kiosk) {
      try Self.state(of: event, in: $0)
    }
    let shares = Self.moved(from: sharesBefore, to: sharesAfter)
    let known = Dictionary(before.map { ($0.team, $0) }) { first, _ in first }
    teams = after.compactMap { after in
      guard let before = known[after.team],
        (before.points, before.rank) != (after.points, after.rank)
      else { return nil }
      return Change(
        team: after.team, points: Moved(before: before.points, after: after.points),
        rank: Moved(before: before.rank, after: after.rank), shares: shares[after.team] ?? [])
    }
  }

  private static func state(
    of event: Event, in journal: any Journal
  ) throws -> (standings: [Standing], shares: [QuizShare]) {
    let totals = try journal.totals(event: event.id)
    let attendance = try journal.attendance(event: event.id)
    return (
      event.standings(of: totals, attendance: attendance),
      event.quizShares(of: totals, attendance: attendance)
    )
  }

  private static func moved(
    from before: [QuizShare], to after: [QuizShare]
  ) -> [TeamID: [ShareMoved]] {
    struct Key: Hashable {
      var team: TeamID
      var quiz: QuizID
    }
    func byKey(_ shares: [QuizShare]) -> [Key: QuizShare] {
      Dictionary(shares.map { (Key(team: $0.team, quiz: $0.quiz), $0) }) { first, _ in first }
    }
    let (before, after) = (byKey(before), byKey(after))
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      .sorted { $0.quiz < $1.quiz }
    return Dictionary(grouping: changed, by: \.team).mapValues { keys in
      keys.map { ShareMoved(quiz: $0.quiz, before: before[$0], after: after[$0]) }
    }
  }
}
