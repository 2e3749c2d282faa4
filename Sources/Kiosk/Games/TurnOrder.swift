import Entries
import Programme
import Vocabulary

/// Who takes turns in a team's game, and who is next: everyone plays before anyone plays twice.
struct TurnOrder {
  /// Whose turn it is; nil outside games, and before the first turn.
  var turn: Person?
  private let order: [PersonID]
  private var played: [PersonID: Int] = [:]
  private var passed: [PersonID: Int] = [:]
  /// Who has left the question that is asked now to the next.
  private var passedNow: Set<PersonID> = []

  /// Nobody has had a turn.
  ///
  /// - Parameter order: The players in the order in which they begin.
  init(_ order: [PersonID]) { self.order = order }

  /// The turns as the entries of a round tell them.
  init(_ order: [PersonID], after entries: [Entry], ofRound number: Int) throws {
    self.init(order)
    for entry in entries.sorted(by: { $0.precedence < $1.precedence }) {
      switch entry.kind {
      case .answered:
        let answer = try Answered(scoreOf: entry.body)
        guard answer.attempt == number, let by = answer.by else { continue }
        played[PersonID(by), default: 0] += 1
        passedNow = []
      case .passed:
        let turn = try TurnNoted(body: entry.body, kind: .passed)
        guard turn.attempt == number else { continue }
        passed[PersonID(turn.by), default: 0] += 1
        passedNow.insert(PersonID(turn.by))
      default: break
      }
    }
  }

  /// Who is next: of those present who have not passed the question that is asked, or of all where
  /// everyone has, the one who has played least, then passed least, then comes first in the order.
  /// Whoever came later comes last.
  func next(among present: [Person]) -> Person? {
    func key(_ place: Int, _ person: Person) -> (Int, Int, Int) {
      (
        played[person.id] ?? 0, passed[person.id] ?? 0,
        order.firstIndex(of: person.id) ?? order.count + place
      )
    }
    let willing = present.enumerated().filter { !passedNow.contains($0.element.id) }
    return (willing.isEmpty ? Array(present.enumerated()) : willing).min {
      key($0.offset, $0.element) < key($1.offset, $1.element)
    }?
    .element
  }

  /// Notes that the player whose turn it is has answered.
  mutating func noteAnswer() {
    guard let turn else { return }
    played[turn.id, default: 0] += 1
    passedNow = []
  }

  /// Notes that the player whose turn it is has left the question to the next.
  mutating func notePass() {
    guard let turn else { return }
    passed[turn.id, default: 0] += 1
    passedNow.insert(turn.id)
  }
}
