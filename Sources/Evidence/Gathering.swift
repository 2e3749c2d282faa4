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

  /// The findings that are not in the register yet: comments of surveys, in the order of their
  /// texts, and questions of tests that should be looked at before they are used again.
  ///
  /// Nobody said them: a comment is nobody's. What was gathered and withdrawn stays out.
  ///
  /// - Throws: `JournalError`, and what `questions` throws.
  public func findings() throws -> [FindingBody] {
    var known = try journal.register(of: event).origins
    return try (comments() + verdicts()).filter { finding in
      finding.origin.map { known.insert($0).inserted } ?? true
    }
  }

  private func comments() throws -> [FindingBody] {
    try SurveyResult.all(of: event, journal: journal).flatMap { result in
      result.comments.flatMap { question, comments in
        comments.map { comment in
          let hash = String(seed(of: [comment.text]), radix: 16)
          return FindingBody(
            kind: question.finding, phase: .after, source: .survey, text: comment.text,
            origin: "\(result.survey.id)/\(question.id)#\(hash)")
        }
      }
    }
  }

  private func verdicts() throws -> [FindingBody] {
    let results = try TestReader(event: event, journal: journal, questions: questions)
      .results(of: event.tests)
    let activities = event.activitiesOfQuizzes
    return try results.flatMap { result in
      let analysis = TestAnalysis(result, pool: try questions(result.quiz))
      return analysis.items.filter(\.verdict.needsReview).map { item in
        let kinds = Set(item.verdict.findings.map(\.kind)).sorted().joined(separator: "+")
        return FindingBody(
          kind: .problem, phase: FindingPhase(result.quiz.phase),
          activity: activities[result.quiz.id],
          source: .analysis, text: RegisterLimits.fitted(sentence(on: item, of: result.quiz)),
          origin: "\(result.quiz.id)/\(item.id)/\(kinds)")
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
