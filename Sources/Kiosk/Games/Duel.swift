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

  /// The teams at the table, in the order of their numbers.
  func teams(in context: Context) -> [Team] {
    context.room.event.teams.filter { run.started.players.contains($0.id.rawValue) }
  }

  /// The teams that may still ask for the question.
  func open(in context: Context) -> [Team] {
    teams(in: context).filter { !out.contains($0.id) }
  }

  /// The points that each team has in this round up to now.
  func points(in context: Context) throws -> [TeamID: Int] {
    let rounds = try context.room.journal.attempts(
      of: .table, at: run.quiz.id, event: context.room.event.id)
    return rounds.attempts.first { $0.number == run.started.attempt }?.shares ?? [:]
  }

  /// What programs are told of the duel.
  func data(_ state: String, team: TeamID? = nil, in context: Context) -> GameData {
    let points = (try? points(in: context)) ?? [:]
    return GameData(
      quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: state, number: run.number,
      of: run.count, team: team,
      teams: teams(in: context).map { .init(team: $0.id, points: points[$0.id] ?? 0) })
  }

  /// The question and its options, to be read before anyone may answer.
  func shown(in context: Context) -> [String] {
    var lines = [question.shownStem]
    if !play.prompts.isEmpty {
      lines.append(
        play.prompts.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
          .joined(separator: "\n"))
    }
    if !play.options.isEmpty {
      lines.append(
        play.options.enumerated().map { "\(play.key(ofOption: $0.offset)). \($0.element.text)" }
          .joined(separator: "\n"))
    }
    return lines
  }
}
