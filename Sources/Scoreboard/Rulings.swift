import Entries
import Vocabulary

/// What facilitators ruled about questions and about their own corrections.
///
/// Every fold has to know all of it before it sees an answer, whatever the order in which entries
/// come: a ruling is about what was answered before and what will be.
public struct Rulings: Hashable, Sendable {
  private var undone: Set<EntryPlace> = []
  private var voids: [QuizID: [QuestionID: Set<EntryPlace>]] = [:]
  private var regrades: [QuizID: [QuestionID: [EntryPlace: Regraded]]] = [:]

  /// No rulings.
  public init() {}

  /// The kinds of entry that are rulings.
  public static let kinds: Set<EntryKind> = [.voided, .regraded, .undone]

  /// Takes in an entry, if it is a ruling.
  ///
  /// - Throws: `UnreadableBody` where it does not say what its kind needs.
  public mutating func add(_ entry: Entry) throws(UnreadableBody) {
    let question = QuestionID(entry.subject)
    switch entry.kind {
    case .voided:
      let ruling = try Voided(body: entry.body)
      voids[ruling.quiz, default: [:]][question, default: []].insert(entry.place)
    case .regraded:
      let ruling = try Regraded(body: entry.body)
      regrades[ruling.quiz, default: [:]][question, default: [:]][entry.place] = ruling
    case .undone: undone.insert(try Undone(body: entry.body).entry)
    default: break
    }
  }

  /// Whether the correction that stands at a place does not count any more.
  public func isUndone(_ place: EntryPlace) -> Bool {
    !undone.isEmpty && undone.contains(place)
  }

  /// The voided questions of a quiz.
  public func voided(of quiz: QuizID) -> Set<QuestionID> {
    guard let voids = voids[quiz] else { return [] }
    return Set(voids.filter { !undone.isSuperset(of: $0.value) }.keys)
  }

  /// Whether a question of a quiz is voided.
  public func isVoided(_ question: QuestionID, of quiz: QuizID) -> Bool {
    guard let voids = voids[quiz]?[question] else { return false }
    return !undone.isSuperset(of: voids)
  }

  /// Whether answers to a question of a quiz may be regraded: what was answered has to be looked at.
  public func areRegraded(_ question: QuestionID, of quiz: QuizID) -> Bool {
    !regrades.isEmpty && regrades[quiz]?[question]?.keys.contains { !isUndone($0) } ?? false
  }

  /// An answer as it counts: one that a regrading accepts is fully right.
  ///
  /// One that came late stays late, and one that waits for a judge waits.
  public func regraded(_ answer: Answered, to question: QuestionID) -> Answered {
    guard [.wrong, .partly].contains(answer.verdict), areRegraded(question, of: answer.quiz),
      let regrades = regrades[answer.quiz]?[question],
      regrades.contains(where: { !isUndone($0.key) && $0.value.accepts(answer.answer) })
    else { return answer }
    var right = answer
    right.verdict = .right
    right.credit = 1
    // What came after it keeps the streaks that it was given.
    right.streak = 0
    return right
  }
}
