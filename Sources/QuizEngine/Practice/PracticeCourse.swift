import Vocabulary

/// How far one person's practice has come: which questions are known, which come back, and the
/// level to go on at.
///
/// Questions stand in five Leitner boxes: a right answer moves one up by a box, a wrong one back to
/// the first. Box b comes back every 2^(b−1) visits, so what was missed comes at the next.
public struct PracticeCourse: Sendable {
  /// An answer given in practice.
  public struct Answer: Hashable, Sendable {
    /// The question.
    public var question: QuestionID
    /// Whether it was fully right.
    public var isRight: Bool
    /// In which visit, from 1.
    public var visit: Int

    /// An answer given in practice.
    public init(question: QuestionID, isRight: Bool, visit: Int) {
      self.question = question
      self.isRight = isRight
      self.visit = visit
    }
  }

  /// The number of boxes.
  public static let boxes = 5
  /// How many answers at a level are looked at before it changes.
  static let window = 5
  /// How many of these have to be right to go up, and to stay.
  static let (enoughToRise, enoughToStay) = (4, 2)

  /// The level to go on at.
  public private(set) var level: Level
  private let pool: QuestionPool
  private let levels: [Level]
  private var places: [QuestionID: (box: Int, visit: Int)] = [:]
  /// The latest answers at this level, since it was reached.
  private var recent: [Bool] = []
  private var visit = 0

  /// The course of someone who has given these answers, in this order, to questions of a pool.
  public init(_ answers: [Answer], from pool: QuestionPool) {
    self.pool = pool
    levels = Level.allCases.filter { pool.count(of: $0) > 0 }
    level = levels.first ?? .a1
    for answer in answers { take(answer) }
  }

  private mutating func take(_ answer: Answer) {
    visit = max(visit, answer.visit)
    // A question that has left the bank teaches nobody any more.
    guard let question = pool[answer.question] else { return }
    let box = places[answer.question]?.box ?? 0
    places[answer.question] = (
      answer.isRight ? min(box + 1, Self.boxes) : 1, answer.visit
    )
    guard (question.level ?? .a1) == level else { return }
    recent.append(answer.isRight)
    guard recent.count >= Self.window else { return }
    let right = recent.suffix(Self.window).count { $0 }
    if right >= Self.enoughToRise {
      step(by: 1)
    } else if right < Self.enoughToStay {
      step(by: -1)
    }
  }

  private mutating func step(by steps: Int) {
    guard let index = levels.firstIndex(of: level), levels.indices.contains(index + steps) else {
      return
    }
    level = levels[index + steps]
    recent = []
  }

  /// How many questions stand in each box, the first box first.
  public var boxCounts: [Int] {
    places.values.reduce(into: Array(repeating: 0, count: Self.boxes)) { $0[$1.box - 1] += 1 }
  }

  /// How many questions of the pool have not been asked yet.
  public var unseen: Int { pool.count - places.count }

  /// The questions of the next visit: first those that come back, the lowest box and the longest
  /// wait first; then new ones at the level, then new ones nearest to it; then what waits longest.
  ///
  /// - Parameters:
  ///   - count: The most questions, from 0.
  ///   - seed: What the order of equals follows from.
  public func draw(_ count: Int, seed: UInt64) -> [QuestionID] {
    let count = max(count, 0)
    var generator = SeededGenerator(seed: seed)
    let next = visit + 1
    let seen = generator.shuffled(places.keys.sorted()).map { ($0, places[$0] ?? (1, 0)) }
      .sorted { ($0.1.box, $0.1.visit) < ($1.1.box, $1.1.visit) }
    let due = seen.filter { next - $0.1.visit >= 1 << ($0.1.box - 1) }.map(\.0)
    let waiting = seen.filter { next - $0.1.visit < 1 << ($0.1.box - 1) }.map(\.0)
    // Some room for new questions in each visit, while there are any.
    let fresh = fresh(with: &generator)
    let returning = due.prefix(fresh.isEmpty ? count : min(max(count * 7 / 10, 1), count))
    let chosen = returning + fresh.prefix(count - returning.count)
    let rest = (due.dropFirst(returning.count) + waiting).prefix(count - chosen.count)
    return Array((chosen + rest).prefix(count))
  }

  /// The questions that have not been asked, the nearest to the level first.
  private func fresh(with generator: inout SeededGenerator) -> [QuestionID] {
    let here = levels.firstIndex(of: level) ?? 0
    let order = levels.indices.sorted { (abs($0 - here), $0) < (abs($1 - here), $1) }
    return order.flatMap { index in
      pool.draw([levels[index]: pool.count], seed: generator.next())
        .filter { places[$0] == nil && pool[$0]?.kind != .description }
    }
  }
}
