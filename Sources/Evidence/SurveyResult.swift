import Assessment
import Entries
import Journal
import Programme
import Vocabulary

/// What a survey's ballots come to.
public struct SurveyResult: Sendable {
  /// The survey.
  public let survey: Survey
  /// The figures by statement, by group and as a whole.
  public let analysis: SurveyAnalysis
  /// What was written to each open question, in the order of the texts, which tells nothing of who
  /// wrote them, equal ones once with their number; empty where there are too few ballots to show any.
  public let comments: [(question: SurveyItem, comments: [Comment])]
  /// How many people have answered twice, at kiosks that could not see each other: both ballots
  /// count, since nobody knows which are theirs.
  public let answeredTwice: Int

  /// How many people are known to have answered, but never more than there are ballots.
  public let people: Int
  /// How many ballots there are more than times that the survey was answered, 0 where all is well:
  /// such ballots came from outside, and `journal verify` tells of them, too.
  public let unexplained: Int
  /// Why no comments are shown; nil where they are.
  public var withheld: Figure.Reason? {
    people >= SurveyAnalysis.fewest
      ? nil : analysis.ballots == 0 ? .noPeople : .fewerThanFive
  }

  /// What was written, once or several times in the same words.
  public struct Comment: Hashable, Sendable {
    /// What was written.
    public var text: String
    /// How often, from 1.
    public var count: Int

    /// The text, with its number where it was written more than once.
    public var shown: String { count == 1 ? text : "\(text) (×\(count))" }
  }

  /// Reads the ballots of an event's surveys, in the event's order.
  ///
  /// A freeze holds back points. Ballots have no time, so all count, and so does whoever answered.
  ///
  /// - Throws: `JournalError`.
  public static func all(of event: Event, journal: any Journal) throws -> [SurveyResult] {
    var answered: [SurveyID: [PersonID: Int]] = [:]
    let journal = journal.unheld
    try journal.visitEntries(event: event.id) { entry in
      guard entry.kind == .surveyAnswered, let person = entry.person else { return }
      answered[SurveyID(entry.subject), default: [:]][person, default: 0] += 1
    }
    return try event.surveys.map { survey in
      SurveyResult(
        survey, ballots: try journal.ballots(of: survey.id, event: event.id),
        answers: answered[survey.id] ?? [:])
    }
  }

  /// - Parameter answers: How often each person has answered.
  private init(_ survey: Survey, ballots: [Ballot], answers: [PersonID: Int]) {
    self.survey = survey
    answeredTwice = answers.values.count { $0 > 1 }
    unexplained = max(0, ballots.count - answers.values.reduce(0, +))
    people = min(ballots.count, answers.count)
    let groups = survey.groups.map { $0.items.map(\.id.rawValue) }
    analysis = SurveyAnalysis(groups: groups, ballots: ballots.map(\.ratings), people: people)
    let areShown = people >= SurveyAnalysis.fewest
    comments = survey.comments.map { question in
      var counts: [String: Int] = [:]
      for ballot in ballots {
        if let text = ballot.comments[question.id.rawValue] { counts[text, default: 0] += 1 }
      }
      let comments = counts.sorted { $0.key < $1.key }
        .map { Comment(text: $0.key, count: $0.value) }
      return (question, areShown ? comments : [])
    }
  }
}
