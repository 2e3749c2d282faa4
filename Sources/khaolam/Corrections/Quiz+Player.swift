import Entries
import Programme
import Vocabulary

extension Quiz {
  /// The player that a word on the command line means, as this quiz is played.
  func player(named name: String, in event: Event) -> Player {
    switch mode {
    case .individual, .practice: return .person(PersonID(name))
    case .bamboo, .duel: return name == "table" ? .table : .person(PersonID(name))
    case .relay, .speaking, .discussion: return .team(event.teams.named(name)?.id ?? TeamID(name))
    }
  }
}
