import Entries
import QuizEngine
import Vocabulary

/// How a test goes with another one, so that what people knew at two times can be compared.
public enum TestForm: Hashable, Sendable {
  /// Other questions of the same make: of each level as many, as hard and about the same.
  case parallel(to: QuizID)
  /// The very questions that the person had there, in another order.
  case same(as: QuizID)

  /// The test that it goes with.
  public var base: QuizID {
    switch self {
    case .parallel(let quiz), .same(let quiz): quiz
    }
  }
}

/// Two tests whose results are compared, person by person.
public struct TestPair: Hashable, Sendable {
  /// The earlier test.
  public var earlier: QuizID
  /// The later test.
  public var later: QuizID

  /// Two tests.
  public init(earlier: QuizID, later: QuizID) {
    self.earlier = earlier
    self.later = later
  }
}

extension Event {
  /// The tests: quizzes of the rule `exam`, for one person each.
  public var tests: [Quiz] { quizzes.filter { $0.rule == .exam && $0.mode == .individual } }

  /// The tests that are compared, in the order of their phases.
  ///
  /// Each with the one that its form goes with; what follows up weeks later also with the test after
  /// the training that goes with the same one, which shows what has stayed. Where no test names
  /// another, the first before the training is compared with the first after it, and both with the
  /// first that follows up.
  public var testPairs: [TestPair] {
    let tests = tests
    let linked = tests.filter { $0.form != nil }
    guard !linked.isEmpty else {
      let chain = [Quiz.Phase.before, .after, .followUp].compactMap { phase in
        tests.first { $0.phase == phase }?.id
      }
      return chain.indices.flatMap { index in
        chain[..<index].map { TestPair(earlier: $0, later: chain[index]) }
      }
    }
    return linked.flatMap { later -> [TestPair] in
      guard let base = later.form?.base else { return [] }
      let between = linked.filter {
        later.phase == .followUp && $0.phase == .after && $0.form?.base == base
      }
      return ([base] + between.map(\.id)).map { TestPair(earlier: $0, later: later.id) }
    }
  }
}
