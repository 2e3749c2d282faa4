import Vocabulary

extension Answered {
  /// The person who answered: in a team's game the member whose turn it was; nil where nobody in
  /// particular did.
  public func person(in entry: Entry) -> PersonID? {
    entry.person ?? (entry.team == nil ? nil : by.map { PersonID($0) })
  }

  /// The team that an answer is of: at a table the one that had the question.
  public func team(in entry: Entry) -> TeamID? {
    entry.team ?? (entry.person == nil ? by.map { TeamID($0) } : nil)
  }
}
