import Programme
import Vocabulary

/// The choice of the two to four teams that meet at the keyboard.
struct DuelSetupScene: Scene {
  var quiz: Quiz
  var attempt: Int

  /// The most teams at one keyboard.
  static let most = 4

  func screen(in context: Context) -> Screen {
    var choices = context.room.event.teams.map { context.choice(of: $0) }
    choices.append(context.backChoice)
    return Screen(
      .game, title: context.say(quiz.title), body: [context.say(Phrase.whichTeams)],
      choices: choices,
      prompt: context.say(
        context.room.event.teams.count <= Self.most ? Phrase.teamsOrAll : Phrase.teamNumbers),
      data: .game(GameData(quiz: quiz.id, game: quiz.mode.name.rawValue, state: "teams")))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    let event = context.room.event
    let readings =
      typed.isEmpty ? [event.teams] : typed.readings.compactMap { chosen($0, of: event.teams) }
    guard let teams = readings.first(where: { (2...Self.most).contains($0.count) }) else {
      return .stay(Phrase.twoToFour)
    }
    if let reason = try context.reason(notToBegin: quiz) {
      return .go(MenuScene(in: context), notice: reason)
    }
    let run = try QuizRun(
      starting: quiz, attempt: attempt, players: teams.map(\.id.rawValue), in: &context)
    return try run.nextStep(in: &context)
  }

  /// The teams whose numbers a line names; nil where something else is in it.
  private func chosen(_ line: String, of teams: [Team]) -> [Team]? {
    let numbers = line.split { !$0.isNumber }.map { Int($0) }
    let chosen = numbers.compactMap { number in teams.first { $0.number == number } }
    guard chosen.count == numbers.count, Set(chosen).count == chosen.count else { return nil }
    return chosen.sorted { $0.number < $1.number }
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
