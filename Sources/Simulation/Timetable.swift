import Programme
import Vocabulary

/// Which quizzes are played on which day.
struct Timetable {
  /// A day on which quizzes are played.
  struct Day: Equatable {
    /// When it begins, at 09:00 local time, in milliseconds since 1970-01-01 00:00 UTC.
    var opens: Int
    /// What is played, in menu order.
    var quizzes: [Quiz]
  }

  /// How long after an event it is followed up, in days.
  private static let daysToFollowUp = 28

  /// The days, in order; those without quizzes are left out. Games need people who talk to each
  /// other: only what each plays alone is simulated.
  var days: [Day]

  /// The days of an event: its first for what is played before, its last for what is played
  /// after, those between for the rest, and four weeks later for what follows up.
  ///
  /// The days are those on which the programme has something, or all where it has nothing.
  init(of event: Event, utcOffsetMinutes: Int) {
    let dates = Self.dates(of: event)
    let between = dates.count > 2 ? Array(dates[1..<dates.count - 1]) : [dates[0]]
    let quizzes = event.quizzes.filter { $0.mode == .individual }
    let during = quizzes.filter { $0.phase == .during }
    var plan: [Int: [Quiz]] = [:]
    for quiz in quizzes where quiz.phase == .before {
      plan[dates[0], default: []].append(quiz)
    }
    for (place, quiz) in during.enumerated() {
      plan[between[place * between.count / during.count], default: []].append(quiz)
    }
    for quiz in quizzes where quiz.phase == .after {
      plan[dates[dates.count - 1], default: []].append(quiz)
    }
    for quiz in quizzes where quiz.phase == .followUp {
      plan[dates[dates.count - 1] + Self.daysToFollowUp, default: []].append(quiz)
    }
    days = plan.sorted { $0.key < $1.key }.map { date, quizzes in
      Day(opens: ((date * 24 + 9) * 60 - utcOffsetMinutes) * 60_000, quizzes: quizzes)
    }
  }

  /// The days of an event that matter, counted from 1970-01-01, rising; at least one.
  private static func dates(of event: Event) -> [Int] {
    let first = event.dates.first.dayNumber
    let last = max(first, event.dates.last.dayNumber)
    var dates: Set<Int> = [first, last]
    for activity in event.programme {
      let from = max(first, activity.dates.first.dayNumber)
      let to = min(last, activity.dates.last.dayNumber)
      if from <= to { dates.formUnion(from...to) }
    }
    return event.programme.isEmpty ? Array(first...last) : dates.sorted()
  }
}
