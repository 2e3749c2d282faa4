/// The statements by which what is kept of entries changes; engines add what is their own.
extension Schema {
  /// The columns of an attempt after its event, in the order in which rows are read.
  static let attemptColumns = """
    player, quiz, number, team, rule, state, owner, starter, start_seq, answered, streak, points, \
    "right", asked, time_left, shares
    """

  /// The columns of a sum after its event.
  static let totalColumns = #"part, subject, team, points, "right", asked, time_left"#

  /// Keeps an attempt, and counts that: its event, and its columns.
  package static let savingAttempt = """
    INSERT INTO attempts(event, \(attemptColumns), changes)
    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 1)
    ON CONFLICT(event, player, quiz, number) DO UPDATE SET
      team = excluded.team, rule = excluded.rule, state = excluded.state,
      owner = excluded.owner, starter = excluded.starter, start_seq = excluded.start_seq,
      answered = excluded.answered, streak = excluded.streak, points = excluded.points,
      "right" = excluded."right", asked = excluded.asked, time_left = excluded.time_left,
      shares = excluded.shares, changes = attempts.changes + 1
    """

  /// Adds to a sum: its event, and its columns.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - key: A column that is part of the key beside event, part, subject and team, and comes last.
  package static func adding(to table: String, by key: String? = nil) -> String {
    """
    INSERT INTO \(table)(event, \(totalColumns)\(key.map { ", \($0)" } ?? ""))
    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8\(key == nil ? "" : ", ?9"))
    ON CONFLICT(event, part, subject, team\(key.map { ", \($0)" } ?? "")) DO UPDATE SET
      points = \(table).points + excluded.points, "right" = \(table)."right" + excluded."right",
      asked = \(table).asked + excluded.asked, time_left = \(table).time_left + excluded.time_left
    """
  }
}
