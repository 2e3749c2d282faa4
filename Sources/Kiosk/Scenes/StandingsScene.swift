import Programme
import Scoreboard
import Vocabulary

/// The teams in rank order.
struct StandingsScene: Scene {
  private var standings: [Standing]

  init(_ context: Context) throws {
    standings = try context.standings()
  }

  func screen(in context: Context) -> Screen {
    let lines = standings.map { standing -> String in
      let name = context.room.event.team(standing.team)?.name
      return context.say(
        Phrase.standingsLine(
          rank: standing.rank, name: name ?? Bilingual(same: standing.team.rawValue),
          points: standing.points, right: standing.right, asked: standing.asked))
    }
    return Screen(
      .standings, title: context.say(Phrase.standings), body: lines,
      prompt: context.say(Phrase.pressEnter),
      data: .standings(StandingsData(standings: standings)))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    .go(MenuScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
