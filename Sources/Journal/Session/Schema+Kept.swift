/// The statements by which entries come, and what is kept of them changes; engines add what is their
/// own.
extension Schema {
  /// The columns of an entry as it is written: those that are read, and what finds it again.
  package static let writtenColumns = "\(entryColumns), quiz, car"

  /// Adds an entry: its columns.
  package static let savingEntry = saving(entries: 1)

  /// Adds entries of a chain: its event and kiosk, then the other columns of each.
  static func saving(entries count: Int) -> String {
    let columns = 11
    let rows = (0..<count).map { row in
      let parameters = ([1, 2] + (3...columns + 2).map { row * columns + $0 }).map { "?\($0)" }
      return "(\(parameters.joined(separator: ", ")))"
    }
    return "INSERT INTO entries(\(writtenColumns)) VALUES\(rows.joined(separator: ", "))"
  }

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
  ///   - parameters: Those that stand for the columns, if they are not the first ones.
  package static func adding(
    to table: String, by key: String? = nil, parameters: [Int]? = nil
  ) -> String {
    let columns = 8 + (key == nil ? 0 : 1)
    let values = (parameters ?? Array(1...columns)).map { "?\($0)" }
    return """
      INSERT INTO \(table)(event, \(totalColumns)\(key.map { ", \($0)" } ?? ""))
      VALUES(\(values.joined(separator: ", ")))
      ON CONFLICT(event, part, subject, team\(key.map { ", \($0)" } ?? "")) DO UPDATE SET
        points = \(table).points + excluded.points, "right" = \(table)."right" + excluded."right",
        asked = \(table).asked + excluded.asked, time_left = \(table).time_left + excluded.time_left
      """
  }
}
