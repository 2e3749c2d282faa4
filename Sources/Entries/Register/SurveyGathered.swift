import Vocabulary

/// What a `noted` entry with the subject `gathered` says: comments of a survey were taken into the
/// register when there were so many ballots.
///
/// Comments are taken five ballots at a time at least, so that none can be told to be the latest
/// person's.
public struct SurveyGathered: Hashable, Sendable {
  /// The entry's subject.
  public static let subject = "gathered"

  /// The survey.
  public var survey: SurveyID
  /// How many ballots there were, from 0; of several of one person one counts.
  public var ballots: Int

  /// What was gathered.
  public init(survey: SurveyID, ballots: Int) {
    self.survey = survey
    self.ballots = ballots
  }

  /// Reads the body of such an entry.
  public init(body: String) throws(UnreadableBody) {
    var survey: String?
    var ballots: Int?
    try readMembers(of: body, kind: .noted) { name, value in
      if name.spells("survey") { survey = value.string }
      if name.spells("ballots") { ballots = value.integer }
    }
    self.survey = SurveyID(try required(survey, "survey", of: .noted))
    self.ballots = try required(ballots, in: 0...Answered.mostCounted, "ballots", of: .noted)
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("survey")
    json.value(survey.rawValue)
    json.key("ballots")
    json.value(ballots)
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameter at: When, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(at: Int) -> Draft {
    Draft(at: at, kind: .noted, subject: Self.subject, body: body)
  }
}
