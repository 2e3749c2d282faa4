import Entries
import Vocabulary

/// The person has answered the survey already.
public struct SurveyAnswered: Error, Hashable, Sendable {}

/// A survey of an event.
struct SurveyKey: Hashable {
  var event: EventID
  var survey: SurveyID
}

extension SQLiteJournal {
  /// Takes a ballot in, together with the entry that says that its person has answered.
  ///
  /// What can be read of the store afterwards joins the two by nothing. The survey's ballots are
  /// written anew in the order of their keys, which are random, so that no page of the file keeps
  /// them in the order in which they came; and the log, in which one commit's entry and ballot stand
  /// side by side, is emptied at once, or where somebody reads from it, with the next append or look
  /// for news after that.
  public func cast(_ ballot: Ballot, noting note: Draft, kiosk: String) throws -> Entry {
    // Also where it fails: what was begun may have reached the log.
    defer { separateBallots() }
    let entry = try reporting {
      let (entries, known) = try database.write {
        if let person = note.person,
          try hasAnswered(person, survey: ballot.survey, event: ballot.event)
        {
          throw SurveyAnswered()
        }
        try requireFit(ballot, from: path)
        try insert(ballot)
        try reorder(survey: ballot.survey, event: ballot.event)
        return try appendInTransaction([note], event: ballot.event, kiosk: kiosk)
      }
      remember(known)
      return entries.first
    }
    guard let entry else { throw JournalError.failed(path: path, reason: "nothing was written") }
    return entry
  }

  /// The ballots of an event's survey, in the order of their keys.
  public func ballots(of survey: SurveyID, event: EventID) throws -> [Ballot] {
    var ballots: [Ballot] = []
    try visitBallots(event: event) { if $0.survey == survey { ballots.append($0) } }
    return ballots
  }

  /// Whether a person has answered a survey.
  public func hasAnswered(
    _ person: PersonID, survey: SurveyID, event: EventID
  ) throws -> Bool {
    guard version >= Schema.versionWithBallots else { return false }
    return try reporting {
      try database.first(
        """
        SELECT 1 FROM entries INDEXED BY entries_of_surveys
        WHERE event = ?1 AND subject = ?2 AND person = ?3 AND kind = 'survey-answered' LIMIT 1
        """, .text(event.rawValue), .text(survey.rawValue), .text(person.rawValue)
      ) { _ in true } ?? false
    }
  }

  /// Visits the ballots of an event, or of all, ordered by event, survey and key.
  public func visitBallots(event: EventID?, _ visit: (Ballot) throws -> Void) throws {
    guard version >= Schema.versionWithBallots else { return }
    try reporting {
      let statement = try database.prepare(
        """
        SELECT event, survey, key, body FROM ballots WHERE ?1 IS NULL OR event = ?1
        ORDER BY event, survey, key
        """, .init(event?.rawValue))
      defer { statement.reset() }
      while try statement.step() {
        guard let ballot = statement.ballot() else {
          throw JournalError.damaged(path: path, reason: "a ballot can't be read")
        }
        try visit(ballot)
      }
    }
  }

  /// Takes in a ballot of another store; its survey's have to be put in order afterwards.
  ///
  /// - Returns: Whether it was new.
  /// - Throws: `JournalError.conflictingBallot` where another has its key.
  func unite(_ ballot: Ballot, from path: String) throws -> Bool {
    try requireFit(ballot, from: path)
    let known = try database.first(
      "SELECT event, survey, key, body FROM ballots WHERE event = ?1 AND survey = ?2 AND key = ?3",
      .text(ballot.event.rawValue), .text(ballot.survey.rawValue), .text(ballot.key)
    ) { $0.ballot() }
    guard let known else {
      try insert(ballot)
      return true
    }
    guard known == ballot else {
      throw JournalError.conflictingBallot(ballot.survey, path: path)
    }
    return false
  }

  /// Writes a survey's ballots anew in the order of their keys; rows that go are overwritten.
  func reorder(survey: SurveyID, event: EventID) throws(SQLiteError) {
    let rows = try database.all(
      "SELECT key, body FROM ballots WHERE event = ?1 AND survey = ?2 ORDER BY key",
      .text(event.rawValue), .text(survey.rawValue)
    ) { ($0.text(0) ?? "", $0.text(1) ?? "") }
    // Within a transaction already, this is in force for what it deletes.
    try database.run("PRAGMA secure_delete = ON")
    try database.run(
      "DELETE FROM ballots WHERE event = ?1 AND survey = ?2", .text(event.rawValue),
      .text(survey.rawValue))
    for (key, body) in rows {
      try database.run(
        insertBallot, .text(event.rawValue), .text(survey.rawValue), .text(key), .text(body))
    }
  }

  private func insert(_ ballot: Ballot) throws(SQLiteError) {
    try database.run(
      insertBallot, .text(ballot.event.rawValue), .text(ballot.survey.rawValue),
      .text(ballot.key), .text(ballot.body))
  }

  private func requireFit(_ ballot: Ballot, from path: String) throws(JournalError) {
    guard let field = ballot.fault else { return }
    throw .unfitBallot(ballot.survey, field: field, path: path)
  }
}

private let insertBallot = "INSERT INTO ballots(event, survey, key, body) VALUES(?1, ?2, ?3, ?4)"

extension Statement {
  /// The ballot in a row of event, survey, key and body.
  fileprivate func ballot() -> Ballot? {
    Ballot(
      event: EventID(text(0) ?? ""), survey: SurveyID(text(1) ?? ""), key: text(2) ?? "",
      body: text(3) ?? "")
  }
}
