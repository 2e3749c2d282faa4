import Entries
import Programme
import QuizEngine
import Vocabulary

/// A team's talk about a topic: who has which role, and who speaks after whom.
struct DiscussionCircle {
  var run: QuizRun
  let terms: DiscussionTerms
  let topic: Question
  /// The speakers in their order, each as often as there are turns.
  let speakers: [Person]
  let roles: [(role: Role, person: Person)]

  /// What someone does in a circle, besides speaking.
  enum Role: CaseIterable {
    case chair, timekeeper, noteTaker, reporter
  }

  init(run: QuizRun, terms: DiscussionTerms, topic: Question, in context: Context) {
    self.run = run
    self.terms = terms
    self.topic = topic
    let order = context.order(of: run.session.team, for: run.quiz, round: run.started.attempt)
    speakers = Array(repeating: order, count: terms.turns).flatMap(\.self)
    roles =
      order.isEmpty
      ? [] : Role.allCases.enumerated().map { ($0.element, order[$0.offset % order.count]) }
  }

  /// What programs are told of the circle.
  func data(_ state: String, person: PersonID? = nil) -> GameData {
    GameData(
      quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: state, number: run.number,
      of: run.count, person: person, team: run.session.team.id)
  }

  /// The turn of a speaker, or the notes after the last.
  func step(toSpeaker number: Int, in context: Context) -> any Scene {
    guard speakers.indices.contains(number) else { return DiscussionNotesScene(circle: self) }
    return DiscussionTurnScene(
      circle: self, number: number, countdown: context.countdown(terms.turnSeconds, of: run.quiz))
  }
}
