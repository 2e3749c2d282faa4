import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// A question of a duel, and which teams may still ask for it.
struct Duel {
  var run: QuizRun
  var terms: DuelTerms
  var question: Question
  var play: any Play
  /// The teams that have answered, and not rightly.
  var out: Set<TeamID> = []

  /// The teams that may still ask for the question.
  func open(in context: Context) -> [Team] {
    run.teams(in: context).filter { !out.contains($0.id) }
  }

  /// What programs are told of the duel.
  func data(_ state: String, in context: Context) -> GameData {
    let points = (try? run.shares(in: context)) ?? [:]
    return GameData(
      quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: state, number: run.number,
      of: run.count,
      teams: run.teams(in: context).map { .init(team: $0.id, points: points[$0.id] ?? 0) })
  }

  /// The question and its options, to be read before anyone may answer.
  func shown(in context: Context) -> [String] {
    var lines = [question.shownStem]
    if let prompts = play.promptList { lines.append(prompts) }
    if !play.options.isEmpty {
      lines.append(
        play.options.enumerated().map { "\(play.key(ofOption: $0.offset)). \($0.element.text)" }
          .joined(separator: "\n"))
    }
    return lines
  }
}
