import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
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

  /// The people of a team who are not absent from a quiz, in roster order.
  func present(in team: Team, for quiz: Quiz) -> [Person] {
    present(room.event.members(of: team.id), for: quiz)
  }

  /// The people of a team in the order in which they begin a round of a game: drawn anew for each.
  ///
  /// Whoever is absent is left out, which changes nobody else's turn before another's.
  func order(of team: Team, for quiz: Quiz, round: Int) -> [Person] {
    var generator = SeededGenerator(
      words: room.event.id.rawValue, quiz.id.rawValue, team.id.rawValue, String(round), "order")
    return present(generator.shuffled(room.event.members(of: team.id)), for: quiz)
  }

  private func present(_ people: [Person], for quiz: Quiz) -> [Person] {
    // Where the store can't tell now, nobody is taken for absent: a game goes on.
    guard let attendance = try? room.journal.attendance(event: room.event.id) else { return people }
    return people.filter { !attendance.isAbsent($0.id, from: quiz.id) }
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
