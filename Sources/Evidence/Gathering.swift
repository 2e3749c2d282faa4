import Assessment
import Entries
import Facilitation
import Improvement
import Journal
import Programme
import QuizEngine
import ThaiText
import Vocabulary

/// What an event's surveys and tests say that belongs into its improvement register.
public struct Gathering {
  private let event: Event
  private let journal: any Journal
  private let questions: (Quiz) throws -> QuestionPool
  private let language: Language

  /// What can be gathered of an event.
  ///
  /// - Parameter language: The language in which verdicts of questions are written down.
  public init(
    event: Event, journal: any Journal, questions: @escaping (Quiz) throws -> QuestionPool,
    language: Language
  ) {
    self.event = event
    self.journal = journal
    self.questions = questions
    self.language = language
  }

  /// What can be taken into the register now.
  public struct Harvest: Sendable {
    /// The findings.
    public var findings: [FindingBody] = []
    /// The surveys whose comments are among them, with their ballots.
    public var surveys: [SurveyGathered] = []
  }

  /// The findings that are not in the register yet: comments of surveys, in the order of their
  /// texts, and questions of tests that should be looked at before they are used again.
  ///
  /// Nobody said them: a comment is nobody's. Of a survey they are taken only when five people or
  /// more have answered since the last time, so that none can be told to be the latest person's. What
  /// was gathered and withdrawn stays out. A freeze holds back what tests say, and nothing of what
  /// surveys say or what was gathered, else the same would be taken again.
  ///
  /// - Throws: `JournalError`, and what `questions` throws.
  public func harvest() throws -> Harvest {
    var harvest = try comments()
    harvest.findings += try verdicts()
    var known = try journal.unheld.register(of: event).origins
    harvest.findings.removeAll { finding in
      finding.origin.map { !known.insert($0).inserted } ?? false
    }
    return harvest
  }

  private func comments() throws -> Harvest {
    let gathered = try gathered()
    var harvest = Harvest()
    for result in try SurveyResult.all(of: event, journal: journal) {
      let people = result.people
      guard people - (gathered[result.survey.id] ?? 0) >= SurveyAnalysis.fewest else { continue }
      harvest.surveys.append(SurveyGathered(survey: result.survey.id, ballots: people))
      for (question, comments) in result.comments {
        for comment in comments where RegisterLimits.allows(comment.text, upTo: RegisterLimits.text)
        {
          let hash = String(seed(of: [comment.text]), radix: 16)
          harvest.findings.append(
            FindingBody(
              kind: question.finding, phase: .after, source: .survey, text: comment.text,
              origin: "\(result.survey.id)/\(question.id)#\(hash)"))
        }
      }
    }
    return harvest
  }

  /// How many ballots of each survey there were when comments were gathered the last time.
  ///
  /// Stores that gathered apart had other ballots each, so their numbers are added. Where one had
  /// seen the other's, that only puts the next time off.
  private func gathered() throws -> [SurveyID: Int] {
    struct Store: Hashable {
      var survey: SurveyID
      var store: StoreID?
    }
    var ballots: [Store: Int] = [:]
    try journal.unheld.visitEntries(event: event.id) { entry in
      guard entry.kind == .noted, entry.subject == SurveyGathered.subject else { return }
      let gathered = try readable(entry.key) { () throws(UnreadableBody) in
        try SurveyGathered(body: entry.body)
      }
      let store = Store(survey: gathered.survey, store: entry.key.kiosk.store)
      ballots[store] = max(ballots[store] ?? 0, gathered.ballots)
    }
    return ballots.reduce(into: [:]) { $0[$1.key.survey, default: 0] += $1.value }
  }

  private func verdicts() throws -> [FindingBody] {
    let results = try TestReader(event: event, journal: journal, questions: questions)
      .results(of: event.tests)
    let activities = event.activitiesOfQuizzes
    return try results.flatMap { result in
      let analysis = TestAnalysis(result, pool: try questions(result.quiz))
      return analysis.items.filter(\.verdict.needsReview).map { item in
        return FindingBody(
          kind: .problem, phase: FindingPhase(result.quiz.phase),
          activity: activities[result.quiz.id],
          source: .analysis, text: RegisterLimits.fitted(sentence(on: item, of: result.quiz)),
          origin: "\(result.quiz.id)/\(item.id)")
      }
    }
  }

  private func sentence(on item: TestAnalysis.Item, of quiz: Quiz) -> String {
    let verdicts = item.verdict.findings.map { finding in
      finding.text { item.question?.text(ofOption: $0) ?? $0 }[language]
    }
    let name = printableLine(
      language == .thai
        ? "ข้อ \(item.id) ของ\(quiz.title.th)" : "Question \(item.id) of \(quiz.title.en)")
    return "\(name): \(printableLine(verdicts.joined(separator: " ")))"
  }
}
