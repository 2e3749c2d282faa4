import Entries
import Scoreboard
import Vocabulary

extension Event {
  /// The teams in rank order, given the sums of the journal and who is absent.
  public func standings(of totals: Totals, attendance: Attendance) -> [Standing] {
    Scoreboard.standings(
      of: totals, teams: teams.map { size(of: $0.id, attendance) }, teamSize: teamSize)
  }

  /// What each quiz adds to each team's points, given the sums of the journal and who is absent.
  public func quizShares(of totals: Totals, attendance: Attendance) -> [QuizShare] {
    Scoreboard.quizShares(
      of: totals, teams: teams.map { size(of: $0.id, attendance) }, teamSize: teamSize)
  }

  /// The people of a team, and how many of them are absent from which quiz.
  ///
  /// Whoever came only after the instant that is shown is not there yet.
  private func size(of team: TeamID, _ attendance: Attendance) -> TeamSize {
    let members = members(of: team).filter { !attendance.isAwaited($0.id) }
    let marked = members.filter { attendance.isMarked($0.id) }
    guard !marked.isEmpty else { return TeamSize(team: team, members: members.count) }
    let absent = quizzes.map { quiz in
      (quiz.id, marked.count { attendance.isAbsent($0.id, from: quiz.id) })
    }
    return TeamSize(
      team: team, members: members.count, absent: Dictionary(absent) { first, _ in first })
  }
}
