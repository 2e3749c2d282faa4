import Assessment
import Entries
import Programme
import Scoreboard
import Vocabulary

/// How the people of an event did at one test.
///
/// Who is on the roster and has finished counts, by the attempt that counts; an answer earns its credit, 0…1, by its
/// judges and regradings as they are known now, and late ones earn nothing. Who has begun and not
/// finished, is marked absent, or never began is counted and left out of all figures.
public struct TestResult: Sendable {
  /// How far a person has come.
  public enum Status: Sendable {
    case finished, unfinished, absent, notStarted

    /// How far a person has come: who has begun was there, whatever is marked.
    init(
      of person: PersonID, at quiz: QuizID, hasFinished: Bool, hasBegun: Bool,
      _ attendance: Attendance
    ) {
      self =
        hasFinished
        ? .finished
        : hasBegun ? .unfinished : attendance.isAbsent(person, from: quiz) ? .absent : .notStarted
    }
  }

  /// The test.
  public let quiz: Quiz
  /// How far each person on the roster has come.
  public let status: [PersonID: Status]
  /// The questions that anyone was asked, by id.
  public let items: [QuestionID]
  /// Which of them are voided: they tell nothing of anyone any more.
  public let voided: Set<QuestionID>
  /// The credits of those who have finished, a row a person, a column an item.
  public let matrix: ResponseMatrix
  /// How many answers wait for a judge: they are counted as not asked.
  public let waiting: Int
  /// How many have finished who are not on the roster; they are in no figure.
  public let notListed: Int
  let rulings: Rulings
  let responses: Responses
  private let rows: [PersonID: Int]

  /// What was chosen or typed, beside the marks.
  struct Responses: Sendable {
    /// The different answers that there are.
    var answers: [[String]] = []
    /// Row by row which of them was given; −1 where nothing was asked.
    var given: [Int32] = []
    /// Row by row whether it came too late.
    var isLate: [Bool] = []
  }

  init(
    quiz: Quiz, status: [PersonID: Status], items: [QuestionID], voided: Set<QuestionID>,
    matrix: ResponseMatrix, responses: Responses, waiting: Int, notListed: Int, rulings: Rulings
  ) {
    self.quiz = quiz
    self.status = status
    self.items = items
    self.voided = voided
    self.matrix = matrix
    self.responses = responses
    self.waiting = waiting
    self.notListed = notListed
    self.rulings = rulings
    rows = Dictionary(
      matrix.people.enumerated().map { (PersonID($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many people have come how far.
  public var counts: Counts {
    status.values.reduce(into: Counts()) { $0.add($1) }
  }

  /// Numbers of people on the roster.
  public struct Counts: Hashable, Sendable {
    /// Who has finished.
    public var finished = 0
    /// Who has begun and not finished.
    public var unfinished = 0
    /// Who is marked absent.
    public var absent = 0
    /// Who never began.
    public var notStarted = 0

    /// Nobody.
    public init() {}

    mutating func add(_ status: Status) {
      switch status {
      case .finished: finished += 1
      case .unfinished: unfinished += 1
      case .absent: absent += 1
      case .notStarted: notStarted += 1
      }
    }
  }

  /// The columns of the questions that are not voided and that satisfy a condition.
  func columns(where isCounted: (QuestionID) -> Bool = { _ in true }) -> [Int] {
    items.indices.filter { !voided.contains(items[$0]) && isCounted(items[$0]) }
  }

  /// What a person earned of how much, over some columns, or all that are not voided; nil where the
  /// person has not finished or was asked none of them.
  func score(
    of person: PersonID, in columns: [Int]? = nil
  ) -> (earned: Double, asked: Int)? {
    guard let row = rows[person] else { return nil }
    var (earned, asked) = (0.0, 0)
    for column in columns ?? self.columns() {
      guard let mark = matrix[row, column] else { continue }
      earned += mark
      asked += 1
    }
    return asked == 0 ? nil : (earned, asked)
  }
}
