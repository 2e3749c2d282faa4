import Vocabulary

/// Who plays a quiz, and has attempts at it.
public enum Player: Hashable, Sendable {
  /// One person, who is signed in by name.
  case person(PersonID)
  /// A team, whose members take turns at one terminal.
  case team(TeamID)
  /// All who are there: several teams at one terminal, or the whole hall.
  case table
}

extension Player {
  /// Who plays, by the person and the team that an entry names.
  public init(person: PersonID?, team: TeamID?) {
    if let person {
      self = .person(person)
    } else if let team {
      self = .team(team)
    } else {
      self = .table
    }
  }

  /// The person, where it is one.
  public var person: PersonID? {
    if case .person(let person) = self { person } else { nil }
  }

  /// The team, where it is one.
  public var team: TeamID? {
    if case .team(let team) = self { team } else { nil }
  }
}

extension Draft {
  /// Whose attempt an entry about a quiz belongs to.
  public var player: Player { Player(person: person, team: team) }
}

extension Entry {
  /// Whose attempt an entry about a quiz belongs to.
  public var player: Player { draft.player }
}

extension Player {
  /// Who it is, by id.
  public var name: Bilingual {
    switch self {
    case .person(let person): Bilingual(same: person.rawValue)
    case .team(let team): Bilingual(th: "ทีม \(team)", en: "team \(team)")
    case .table: Bilingual(th: "ผู้เล่นทั้งโต๊ะ", en: "the table")
    }
  }
}
