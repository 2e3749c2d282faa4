import Entries
import Vocabulary

extension Player {
  /// Who it is in the column `player`: `p:` and a person's id, `t:` and a team's, `a` for a table.
  package var column: String {
    switch self {
    case .person(let person): "p:" + person.rawValue
    case .team(let team): "t:" + team.rawValue
    case .table: "a"
    }
  }

  /// The player that the column names.
  init(column: String) {
    // By bytes: a mark at an id's beginning makes one character of itself and the colon.
    let id = String(decoding: column.utf8.dropFirst(2), as: UTF8.self)
    if column.utf8.starts(with: "p:".utf8) {
      self = .person(PersonID(id))
    } else if column.utf8.starts(with: "t:".utf8) {
      self = .team(TeamID(id))
    } else {
      self = .table
    }
  }
}

extension Player {
  /// What of an entry tells that it is this player's, for a statement's condition.
  ///
  /// - Parameter parameter: Stands for what `values` has, if it has anything.
  func condition(_ parameter: String) -> String {
    switch self {
    case .person: "person = \(parameter)"
    case .team: "person IS NULL AND team = \(parameter)"
    case .table: "person IS NULL AND team IS NULL"
    }
  }

  /// What the condition's parameter stands for.
  var values: [StoreValue] {
    switch self {
    case .person(let person): [.text(person.rawValue)]
    case .team(let team): [.text(team.rawValue)]
    case .table: []
    }
  }
}

/// The column `shares`: teams and their points at a table, in the order of teams.
enum SharesColumn {
  private static let separator: Character = "\u{1F}"

  static func text(of shares: [TeamID: Int]) -> String {
    shares.sorted { $0.key < $1.key }
      .map { "\($0.key.rawValue)\(separator)\($0.value)" }
      .joined(separator: "\n")
  }

  static func shares(in text: String) -> [TeamID: Int] {
    guard !text.isEmpty else { return [:] }
    let pairs = text.split(separator: "\n").compactMap { line -> (TeamID, Int)? in
      guard let end = line.lastIndex(of: separator),
        let points = Int(line[line.index(after: end)...])
      else { return nil }
      return (TeamID(String(line[..<end])), points)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
