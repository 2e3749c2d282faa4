import Entries
import Improvement
import Journal
import Programme
import Vocabulary

extension Journal {
  /// The improvement register of an event.
  ///
  /// Notes of discussion circles belong to the activity in which their quiz is played.
  ///
  /// - Throws: `JournalError`.
  public func register(of event: Event) throws -> Register {
    var fold = RegisterFold()
    let teams = Set(event.teams.map(\.id))
    try visitEntries(event: event.id) { entry in
      // Dots of a team that there is not would count beside those that teams may give.
      if entry.kind == .noted, entry.subject == TeamDots.subject {
        guard let team = entry.team, teams.contains(team) else { return }
      }
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
    return fold.result(dotsPerTeam: event.dotsPerTeam, activities: event.activitiesOfQuizzes)
  }
}

extension Event {
  /// The activity in which each quiz is played, the innermost where activities have parts.
  public var activitiesOfQuizzes: [QuizID: ActivityID] {
    var activities: [QuizID: ActivityID] = [:]
    for activity in allActivities {
      for quiz in activity.quizzes { activities[quiz] = activity.id }
    }
    return activities
  }

  /// The activities that have no parts, in the programme's order: those that something can be found
  /// in.
  public var innermostActivities: [Activity] { allActivities.filter(\.parts.isEmpty) }
}
