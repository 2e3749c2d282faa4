import Entries
import Programme
import QuizEngine
import Vocabulary

extension Context {
  /// Whose attempts at a quiz are meant where someone who is signed in opens it.
  func player(of quiz: Quiz, for session: Session) -> Player {
    switch quiz.mode {
    case .individual, .bamboo, .practice: .person(session.person.id)
    case .relay, .speaking, .discussion: .team(session.team.id)
    case .duel: .table
    }
  }

  /// The people of a team who are there to play a quiz, in roster order.
  func present(in team: Team, for quiz: Quiz) -> [Person] {
    room.event.members(of: team.id)
  }

  /// The people of a team in the order in which they begin a round of a game: drawn anew for each.
  func order(of team: Team, for quiz: Quiz, round: Int) -> [Person] {
    var generator = SeededGenerator(
      words: room.event.id.rawValue, quiz.id.rawValue, team.id.rawValue, String(round), "order")
    return generator.shuffled(present(in: team, for: quiz))
  }
}

extension Player {
  /// The word by which a draw depends on the player.
  var seedWord: String {
    switch self {
    case .person(let person): person.rawValue
    case .team(let team): "team \(team)"
    case .table: "table"
    }
  }
}
