import Entries
import Vocabulary

/// Who is absent from which quiz: the fold of the marks, whatever the order in which they come.
///
/// A mark is about one quiz or about all of them, and the latest that is about a quiz counts. Whoever
/// has an attempt at a quiz was there, whatever a mark says.
public struct Attendance: Hashable, Sendable {
  /// Of one person about one quiz, or about all where it is nil.
  private struct Key: Hashable {
    var person: PersonID
    var quiz: QuizID?
  }

  private struct Mark: Hashable {
    var precedence: Precedence
    var isAbsent: Bool
  }

  private var marks: [Key: Mark] = [:]
  private var played: Set<Key> = []
  /// The people who have marks.
  public private(set) var marked: Set<PersonID> = []
  /// The people who came only after the instant that is shown.
  public var awaited: Set<PersonID> = []

  /// Nobody is absent.
  public init() {}

  /// Takes in an entry, if it is a mark.
  ///
  /// - Throws: `UnreadableBody` where it does not say what its kind needs.
  public mutating func add(_ entry: Entry) throws(UnreadableBody) {
    guard entry.kind == .noted, entry.subject == AbsenceMark.subject else { return }
    let mark = try AbsenceMark(body: entry.body, person: entry.person)
    let key = Key(person: mark.person, quiz: mark.quiz)
    marked.insert(mark.person)
    if let known = marks[key], entry.precedence < known.precedence { return }
    marks[key] = Mark(precedence: entry.precedence, isAbsent: mark.isAbsent)
  }

  /// Takes in an attempt, once all marks are in: only of people who have some it says anything.
  public mutating func add(_ attempt: Attempt) {
    let person: PersonID? = attempt.person
    guard attempt.state != .reset, let person, marked.contains(person) else { return }
    played.insert(Key(person: person, quiz: attempt.quiz))
  }

  /// Whether there are marks of a person.
  public func isMarked(_ person: PersonID) -> Bool { marked.contains(person) }

  /// Whether a person came only after the instant that is shown.
  public func isAwaited(_ person: PersonID) -> Bool { awaited.contains(person) }

  /// Whether a person is absent from a quiz.
  public func isAbsent(_ person: PersonID, from quiz: QuizID) -> Bool {
    isMarkedAbsent(person, from: quiz) && !played.contains(Key(person: person, quiz: quiz))
  }

  /// Whether the latest mark says that a person is absent from a quiz, played or not.
  public func isMarkedAbsent(_ person: PersonID, from quiz: QuizID) -> Bool {
    guard marked.contains(person) else { return false }
    let general = marks[Key(person: person, quiz: nil)]
    let particular = marks[Key(person: person, quiz: quiz)]
    guard let general, let particular else { return (general ?? particular)?.isAbsent ?? false }
    return (general.precedence < particular.precedence ? particular : general).isAbsent
  }

  /// Whether the latest mark about all quizzes says that a person is absent.
  public func isMarkedAbsentFromAll(_ person: PersonID) -> Bool {
    marks[Key(person: person, quiz: nil)]?.isAbsent ?? false
  }

  /// The people of whom something else is known in another fold, in the order of their ids.
  public func people(otherwiseIn other: Attendance) -> [PersonID] {
    let keys = Set(marks.keys).union(other.marks.keys).filter { marks[$0] != other.marks[$0] }
    return Set(keys.map(\.person)).union(played.symmetricDifference(other.played).map(\.person))
      .sorted()
  }
}
