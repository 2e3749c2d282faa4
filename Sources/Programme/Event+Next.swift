extension Event {
  /// The next activity of a day that has not begun yet.
  ///
  /// - Parameters:
  ///   - day: The day, counted from 1970-01-01.
  ///   - minute: The minute of the day, from 0.
  /// - Returns: The activity, and in how many minutes it begins; nil where there is none to come.
  public func nextActivity(day: Int, minute: Int) -> (activity: Activity, minutes: Int)? {
    allActivities
      .filter { ($0.dates.first.dayNumber...$0.dates.last.dayNumber).contains(day) }
      .compactMap { activity in
        activity.startMinute.flatMap { $0 > minute ? (activity, $0 - minute) : nil }
      }
      .min { $0.1 < $1.1 }
  }
}
