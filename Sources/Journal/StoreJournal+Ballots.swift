import Entries
import Vocabulary

/// The person has answered the survey already.
public struct SurveyAnswered: Error, Hashable, Sendable {}

/// A survey of an event.
struct SurveyKey: Hashable {
  var event: EventID
  var survey: SurveyID
}

extension StoreJournal {
  /// Takes a ballot in, together with the entry that says that its person has answered.
  ///
  /// What can be read of the store afterwards joins the two by nothing. The survey's ballots are
  /// written anew in the order of their keys, which are random, so that no page of the file keeps
  /// them in the order in which they came; and the log, in which one commit's entry and ballot stand
  /// side by side, is emptied at once, or where somebody reads from it, with the next append or look
  /// for news after that.
  public func cast(_ ballot: Ballot, noting note: Draft, kiosk: String) throws -> Entry {
    // Also where it fails: what was begun may have reached the log.
    defer { session.separateBallots() }
    let entries = try commit(
      [note], event: ballot.event, kiosk: kiosk, claiming: [.survey(ballot.survey)]
    ) {
      if let person = note.person,
        try hasAnswered(person, survey: ballot.survey, event: ballot.event)
      {
        throw SurveyAnswered()
      }
      try requireFit(ballot, from: name)
      try rewrite(ballot.survey, event: ballot.event, adding: [ballot])
    }
    guard let entry = entries.first else {
      throw JournalError.failed(path: name, reason: "nothing was written")
    }
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
    return try session.first(
      """
      SELECT 1 FROM entries INDEXED BY entries_of_surveys
      WHERE event = ?1 AND subject = ?2 AND person = ?3 AND kind = 'survey-answered' LIMIT 1
      """, .text(event.rawValue), .text(survey.rawValue), .text(person.rawValue)
    ) { _ in true } ?? false
  }

  /// Visits the ballots of an event, or of all, ordered by event, survey and key.
  public func visitBallots(event: EventID?, _ visit: (Ballot) throws -> Void) throws {
    guard version >= Schema.versionWithBallots else { return }
    let columns = "event, survey, key, body"
    func take(_ row: any StoreRow) throws {
      guard let ballot = row.ballot() else {
        throw JournalError.damaged(path: name, reason: "a ballot can't be read")
      }
      try visit(ballot)
    }
    if let event {
      try session.scan(
        "SELECT \(columns) FROM ballots WHERE event = ?1 ORDER BY survey, key",
        [.text(event.rawValue)], take)
    } else {
      try session.scan("SELECT \(columns) FROM ballots ORDER BY event, survey, key", [], take)
    }
  }

  /// The ballot here that has the key of another store's, which must be fit to come in; nil for none.
  func ballot(like ballot: Ballot, from path: String) throws -> Ballot? {
    try requireFit(ballot, from: path)
    return try session.first(
      "SELECT event, survey, key, body FROM ballots WHERE event = ?1 AND survey = ?2 AND key = ?3",
      .text(ballot.event.rawValue), .text(ballot.survey.rawValue), .text(ballot.key)
    ) { $0.ballot() } ?? nil
  }

  /// Writes a survey's ballots anew in the order of their keys, with those that are new; rows that
  /// go are overwritten.
  func rewrite(_ survey: SurveyID, event: EventID, adding ballots: [Ballot]) throws {
    try session.require(.survey(survey), of: event)
    let kept = try session.all(
      "SELECT key, body FROM ballots WHERE event = ?1 AND survey = ?2",
      .text(event.rawValue), .text(survey.rawValue)
    ) { (key: $0.text(0) ?? "", body: $0.text(1) ?? "") }
    try session.overwriteDeleted()
    try session.run(
      "DELETE FROM ballots WHERE event = ?1 AND survey = ?2", .text(event.rawValue),
      .text(survey.rawValue))
    // Keys are hexadecimal digits: texts and bytes sort alike.
    for row in (kept + ballots.map { ($0.key, $0.body) }).sorted(by: { $0.key < $1.key }) {
      try session.run(
        "INSERT INTO ballots(event, survey, key, body) VALUES(?1, ?2, ?3, ?4)",
        .text(event.rawValue), .text(survey.rawValue), .text(row.key), .text(row.body))
    }
  }

  private func requireFit(_ ballot: Ballot, from path: String) throws(JournalError) {
    guard let field = ballot.fault else { return }
    throw .unfitBallot(ballot.survey, field: field, path: path)
  }
}

extension StoreRow {
  /// The ballot in a row of event, survey, key and body.
  fileprivate func ballot() -> Ballot? {
    Ballot(
      event: EventID(text(0) ?? ""), survey: SurveyID(text(1) ?? ""), key: text(2) ?? "",
      body: text(3) ?? "")
  }
}
