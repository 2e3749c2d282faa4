import Journal
import Programme
import Scoreboard
import Vocabulary

/// The teams in rank order.
struct StandingsScene: Scene {
  private let standings: [Standing]
  private let isFrozen: Bool

  init(_ context: Context) throws {
    standings = try context.standings()
    isFrozen = try context.room.journal.freeze(event: context.room.event.id) != nil
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
      .standings, title: context.say(Phrase.standings),
      body: (isFrozen ? [context.say(Phrase.frozen)] : []) + lines,
      prompt: context.say(Phrase.pressEnter),
      data: .standings(StandingsData(standings: standings, isFrozen: isFrozen)))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    .go(MenuScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
