import Entries
import QuizEngine
import Vocabulary

/// The RC questions and tasks of a route, out of its banks.
public struct RouteQuestions: Sendable {
  private var rc: [CheckpointID: [Question]] = [:]
  private var tasks: [CheckpointID: Question] = [:]
  /// What a checkpoint asks for and the banks do not have as it should be.
  public private(set) var faults: [Fault] = []

  /// Something that a checkpoint asks for and the banks do not have as it should be.
  public enum Fault: Hashable, Sendable {
    /// No bank has a question with this id.
    case unknown(QuestionID, CheckpointID)
    /// There are fewer questions with a tag than are asked for.
    case tooFew(tag: String, wanted: Int, available: Int, CheckpointID)
    /// An RC question has no answer that the program could tell to be right.
    case notGraded(QuestionID, CheckpointID)
    /// A task is no question that a judge scores.
    case notJudged(QuestionID, CheckpointID)

    /// The checkpoint that asks for it.
    public var checkpoint: CheckpointID {
      switch self {
      case .unknown(_, let checkpoint), .tooFew(_, _, _, let checkpoint),
        .notGraded(_, let checkpoint), .notJudged(_, let checkpoint):
        checkpoint
      }
    }
  }

  /// Finds the questions of a route.
  ///
  /// - Parameter banks: The banks that the route names, in its order.
  public init(route: Route, banks: [Bank]) {
    let pool = QuestionPool(banks)
    var taken: Set<QuestionID> = []
    for checkpoint in route.checkpoints {
      if case .listed(let ids) = checkpoint.rc { taken.formUnion(ids) }
    }
    for checkpoint in route.checkpoints {
      switch checkpoint.rc {
      case .listed(let ids):
        rc[checkpoint.id] = ids.compactMap { find($0, in: pool, for: checkpoint.id) }
      case .tagged(let tag, let count):
        let found = Self.tagged(tag, count, in: banks, except: &taken)
        rc[checkpoint.id] = found
        if found.count < count {
          faults.append(
            .tooFew(tag: tag, wanted: count, available: found.count, checkpoint.id))
        }
      }
      for question in rc[checkpoint.id] ?? [] where !question.isGraded {
        faults.append(.notGraded(question.id, checkpoint.id))
      }
      if let task = checkpoint.task,
        let question = find(task.question, in: pool, for: checkpoint.id)
      {
        tasks[checkpoint.id] = question
        if !question.play().isJudged { faults.append(.notJudged(question.id, checkpoint.id)) }
      }
    }
  }

  /// The RC questions of a checkpoint, in their order.
  public func rc(_ checkpoint: CheckpointID) -> [Question] { rc[checkpoint] ?? [] }

  /// The task of a checkpoint; nil where it has none.
  public func task(_ checkpoint: CheckpointID) -> Question? { tasks[checkpoint] }

  /// The most points that the RC questions of a checkpoint can earn, cut to what an entry can hold.
  public func rcMost(_ checkpoint: CheckpointID) -> Int {
    rc(checkpoint).reduce(0) { min($0 + min($1.value, Draft.mostPoints), Draft.mostPoints) }
  }

  private mutating func find(
    _ id: QuestionID, in pool: QuestionPool, for checkpoint: CheckpointID
  ) -> Question? {
    if let question = pool[id] { return question }
    faults.append(.unknown(id, checkpoint))
    return nil
  }

  /// The first so many questions with a tag that are not taken, which they are then.
  ///
  /// A task may well have the topic of its checkpoint: what can't be marked is passed over.
  private static func tagged(
    _ tag: String, _ count: Int, in banks: [Bank], except taken: inout Set<QuestionID>
  ) -> [Question] {
    var found: [Question] = []
    for bank in banks {
      for position in bank.indices where found.count < count {
        guard bank.tags(at: position).contains(tag), !taken.contains(bank.id(at: position))
        else { continue }
        let question = bank[position]
        guard question.isGraded else { continue }
        taken.insert(question.id)
        found.append(question)
      }
    }
    return found
  }
}

extension Question {
  /// Whether the program can tell what is right.
  fileprivate var isGraded: Bool {
    let play = play()
    return !play.isJudged && !play.expected.isEmpty
  }
}
